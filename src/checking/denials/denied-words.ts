import type { Piece, Reading } from '../reading/reading.ts';
import { isHelper, isVerbAt } from '../reading/verbs.ts';
import { negatorsIn } from './negatives.ts';

/** The words that a sentence denies: of "none of them would go" the verb, of "not want to be named" both. */
export function deniedIn(reading: Reading): ReadonlySet<Piece> {
  const { pieces } = reading;
  return new Set(
    negatorsIn(reading).flatMap(({ at, piece, scope }) => {
      if (NONE.test(piece.word)) return doneBy(reading, at);
      // "Without giving up": it's kept.
      if (piece.word === 'without' && pieces[at + 1]?.word.endsWith('ing')) {
        return pieces.slice(at + 1, at + 2);
      }
      if (!FLIPS.test(piece.word) && pieces[at + 1]?.word !== 'longer') return [];
      const [first] = scope;
      return [
        ...phraseAfter(pieces, at),
        ...(isOfThing(pieces, at, first) ? [] : scope.slice(0, 1)),
        ...scope.filter(isManner),
        ...(first && WILLS.test(first.word) ? afterTo(pieces, pieces.indexOf(first)) : []),
      ];
    }),
  );
}

// "Refuses small customers": what is refused is the customers.
function isOfThing(pieces: readonly Piece[], at: number, first: Piece | undefined): boolean {
  if (!first || !/^(?:refus\w+|fail\w*|declin\w+)$/.test(pieces[at]?.word ?? '')) return false;
  const place = pieces.indexOf(first);
  if (pieces.slice(at + 1, place).some(({ word }) => word === 'to')) return false;
  const next = pieces[place + 1];
  return next?.clause === first.clause && (next.kind === 'content' || next.word === 'and');
}

// "No longer in effect": the phrase as a whole.
function phraseAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces
    .slice(at + 1, at + 4)
    .find(({ word }) => !/^(?:longer|yet|t|been|be)$/.test(word));
  return next && /^(?:in|on|at|behind|ahead)$/.test(next.word) ? [next] : [];
}

const NONE = /^(?:none|nobody|nothing)$/;
const WILLS =
  /^(?:want|wish|care|like|choose|intend|plan|mean|agree|need|dare|manage|expect)(?:e?s|e?d)?$/;

// The verb of whom or what a denial names: none of them does it.
function doneBy(reading: Reading, at: number): Piece[] {
  const { pieces } = reading;
  for (let next = at + 1; next < at + DONE; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== pieces[at]?.clause) break;
    if (isHelper(piece.word)) continue;
    if (isHelper(pieces[next - 1]?.word ?? '') || isVerbAt(reading, next)) return [piece];
  }
  return [];
}

/** Words in which whom a denial names has its verb. */
const DONE = 14;

// "To be named"
function afterTo(pieces: readonly Piece[], at: number): readonly Piece[] {
  if (pieces[at + 1]?.word !== 'to') return [];
  const verb = pieces[at + 2]?.word === 'be' ? at + 3 : at + 2;
  return pieces.slice(verb, verb + 1);
}

const FLIPS = /^(?:not|never|yet|cannot|neither|\p{L}+n|refus\w+|fail\w*|declin\w+|unable)$/u;

// "Can't be replaced easily": it is hard.
const isManner = ({ word }: Piece): boolean => /^(?:easily|readily|simply|safely)$/.test(word);

/** Whether a word tells what is kept from being: "warned against disclosing", "keeps prices from falling". */
export function isKeptFrom(pieces: readonly Piece[], at: number): boolean {
  if (!pieces[at]?.word.endsWith('ing')) return false;
  const before = pieces[at - 1]?.word;
  return before === 'against' || (before === 'from' && keeperBefore(pieces, at) >= 0);
}

const KEEPS =
  /^(?:stop|stopp(?:ed|ing)|stops|halt\w*|ke(?:ep|eps|eping|pt)|h[eo]ld|holds|prevent\w*|bar|bars|barred|block\w*|ban|bans|banned|deter\w*|discourag\w+|dissuad\w+|sav(?:e|es|ed|ing)|prohibit\w*)$/;
/** Words between who keeps another from something and what that is. */
const KEPT = 9;

function keeperBefore(pieces: readonly Piece[], at: number): number {
  for (let one = at - 1; one > at - KEPT; one -= 1) {
    const piece = pieces[one];
    if (!piece || piece.clause !== pieces[at]?.clause) break;
    if (KEEPS.test(piece.word)) return one;
  }
  return -1;
}

/** Whether a word only keeps another from being: the "stop" of "stop prices from falling" ends nothing. */
export const isKeeper = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:stop|halt|ke|h[eo]ld)/.test(pieces[at]?.word ?? '') &&
  pieces
    .slice(at + 1, at + KEPT)
    .some(
      ({ word }, i) =>
        word === 'from' &&
        (pieces[at + i + 2]?.word.endsWith('ing') ?? false) &&
        keeperBefore(pieces, at + i + 2) === at,
    );

const BANS = /^(?:bans?|prohibitions?|halts?|suspensions?|freeze|closure|stoppage)$/;
const ENDS =
  /^(?:lift(?:s|ed|ing)?|end(?:s|ed|ing)?|remov(?:e|es|ed|ing)|abolish\w*|scrap(?:s|ped|ping)?|repeal\w*|drop(?:s|ped|ping)?|revok\w+|rescind\w*|waiv\w+)$/;
/** Words between a ban and its end. */
const ENDED = 4;

/** Whether a ban is brought to an end: what "lifts the ban" allows it. */
export const isEnded = (pieces: readonly Piece[], at: number): boolean =>
  BANS.test(pieces[at]?.word ?? '') &&
  pieces
    .slice(Math.max(0, at - ENDED), at + ENDED + 1)
    .some(({ word, clause }) => clause === pieces[at]?.clause && ENDS.test(word));
