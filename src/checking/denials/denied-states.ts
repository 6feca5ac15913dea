import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isHelper, isVerbAt, PREP, RELATIVE } from '../reading/verbs.ts';
import { isKeptFrom } from './denied-words.ts';
import { negatorsIn } from './negatives.ts';

/** A word of a sentence, and its place: what there is, what something is, or what is done or the case. */
export type State = Readonly<{ at: number; piece: Piece; kind: 'there' | 'thing' | 'done' }>;

/**
 * What a sentence denies by how it is built, in one of the ways of the language: "doesn't send", "no longer sends",
 * "sends nothing", "none sends", "stopped sending", "failed to send"; not what it denies twice, as in "never stopped".
 */
export const deniedStatesIn = remembered(findDeniedStates);

const STOPS = /^(?:stop|ceas|quit|halt|discontinu|suspend|refrain|abandon|avoid)\w*$/;
const FAILS =
  /^(?:fail(?:s|ed|ing)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|ceas(?:es?|ed|ing)|neglect(?:s|ed)?|omit(?:s|ted)?|unable|unwilling|loath|yet)$/;

const GIVES = /^(?:giv(?:e|es|en|ing)|gave)$/;

const mayStop = trait((word) => STOPS.test(word) || FAILS.test(word) || /^(?:from|up)$/.test(word));

function findDeniedStates(reading: Reading): State[] {
  const { pieces } = reading;
  const byNegators = negatorsIn(reading).flatMap(({ at }) =>
    isLimited(pieces, at) ? [] : deniedBy(reading, at),
  );
  const stopped = !mayStop(reading)
    ? []
    : pieces.flatMap((piece, at) => (mayStop(piece) ? stoppedBy(pieces, at) : []));
  const found = new Map<Piece, State>();
  for (const state of [...byNegators, ...stopped]) {
    if (state.piece.kind !== 'figure') found.set(state.piece, state);
  }
  // "Never stopped sending": it is sent.
  for (const { at, piece } of byNegators) {
    if (!STOPS.test(piece.word) && !FAILS.test(piece.word)) continue;
    found.delete(piece);
    const kept = pieces.findIndex(({ word }, next) => next > at && word === 'from');
    const twice = [...stoppedBy(pieces, at), ...(kept < 0 ? [] : stoppedBy(pieces, kept))];
    for (const { piece: other } of twice) found.delete(other);
  }
  return [...found.values()];
}

// "Stopped sending", "failed to send".
function stoppedBy(pieces: readonly Piece[], at: number): State[] {
  const { word = '' } = pieces[at] ?? {};
  const [next, third] = [pieces[at + 1], pieces[at + 2]];
  if (word === 'from') return isKeptFrom(pieces, at + 1) ? stateFrom(pieces, at + 1) : [];
  if (word === 'up') {
    const isGivenUp = GIVES.test(pieces[at - 1]?.word ?? '') && next?.word.endsWith('ing');
    return isGivenUp ? stateFrom(pieces, at + 1) : [];
  }
  if (FAILS.test(word) && next?.word === 'to') return stateFrom(pieces, at + 2);
  if (!STOPS.test(word)) return [];
  if (next?.word.endsWith('ing')) return stateFrom(pieces, at + 1);
  return next?.word === 'from' && third?.word.endsWith('ing') ? stateFrom(pieces, at + 2) : [];
}

const LIMITS = /^(?:since|before|until|unless|but|again|alone)$/;
const CONDITIONS = /^(?:if|unless|whether|until|till|before|lest|without)$/;

// "Not surveyed since", "not the one but the other", "if none comes": not denied as such.
const isLimited = (pieces: readonly Piece[], at: number): boolean => {
  const clause = pieces[at]?.clause;
  const isOwn = (piece: Piece): boolean => piece.clause === clause;
  return (
    pieces.slice(at + 1, at + LIMITED).some((one) => isOwn(one) && LIMITS.test(one.word)) ||
    pieces
      .slice(Math.max(0, at - LIMITED), at)
      .some((one) => isOwn(one) && CONDITIONS.test(one.word))
  );
};

/** Words between a denial and what limits it. */
const LIMITED = 12;

const NOT = /^(?:not|never|cannot|still|yet|remain\w*|\p{L}+n)$/u;
const NONE = /^(?:no|none|neither|nobody|nothing)$/;

function deniedBy(reading: Reading, at: number): State[] {
  const { pieces } = reading;
  const word = pieces[at]?.word ?? '';
  if (word === 'no' && pieces[at + 1]?.word === 'longer') return stateFrom(pieces, at + 2);
  if (NOT.test(word)) return isCleft(pieces, at) ? [] : stateFrom(pieces, at + 1);
  if (word === 'non') return stateFrom(pieces, at + 1);
  if (!NONE.test(word)) return [];
  if (word === 'neither' && isVerbAt(reading, at + 1)) {
    const nor = pieces.findIndex((piece, next) => next > at && piece.word === 'nor');
    return [...stateFrom(pieces, at + 1), ...(nor < 0 ? [] : stateFrom(pieces, nor + 1))];
  }
  const thing = word === 'no' && isThere(pieces, at) ? headFrom(pieces, at + 1, 'there') : [];
  return [...thing, ...verbBefore(reading, at), ...verbOf(reading, at)];
}

// "Not of the elements", "it's not the elements that": another one is so.
const isCleft = (pieces: readonly Piece[], at: number): boolean =>
  (PREP.test(pieces[at + 1]?.word ?? '') && !isHelper(pieces[at - 1]?.word ?? '')) ||
  (pieces[at - 2]?.word === 'it' &&
    pieces.slice(at + 1, at + CLEFT).some(({ word }) => RELATIVE.test(word)));

/** Words between a denial and the rest of a sentence that tells of what it's so. */
const CLEFT = 7;

const SKIPPED =
  /^(?:t|be|been|being|have|has|had|to|yet|longer|even|really|also|then|ever|so|far|still|just|in|of|about|with|at)$|ly$/;
const ARTICLE = /^(?:an?|the|any|its|their|his|her|such|this|that)$/;

// The verb or what it is, after words that only help: "been an outright ban", "yet opened".
function stateFrom(pieces: readonly Piece[], from: number): State[] {
  const clause = pieces[from]?.clause;
  for (let at = from; at < from + HELPERS; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.clause !== clause) return [];
    if (ARTICLE.test(piece.word)) return headFrom(pieces, at + 1, 'thing');
    if (!SKIPPED.test(piece.word)) return [{ at, piece, kind: 'done' }];
  }
  return [];
}

/** Words that may stand between a denial and what it denies. */
const HELPERS = 6;

// The thing that some words name: the last before a word that says little.
function headFrom(pieces: readonly Piece[], from: number, kind: State['kind']): State[] {
  const clause = pieces[from]?.clause;
  let at = from;
  while (pieces[at]?.kind === 'content' && pieces[at]?.clause === clause) {
    if (pieces[at]?.word === 'like') break;
    at += 1;
  }
  const piece = pieces[at - 1];
  return piece && at > from ? [{ at: at - 1, piece, kind }] : [];
}

const THERE = /^(?:ha[sd]|have|having|with|possess\w*|own(?:s|ed)?)$/;

/** Whether what follows is there, or is somebody's: "has", "there is". */
export const isThere = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ word }, i, near) =>
        THERE.test(word) ||
        (word === 'there' && /^(?:is|are|was|were)$/.test(near[i + 1]?.word ?? '')),
    );

// "Binds neither", "brought no": what is done to none.
function verbBefore({ pieces }: Reading, at: number): State[] {
  const before = pieces[at - 1];
  const place = PREP.test(before?.word ?? '') ? at - 2 : at - 1;
  const piece = pieces[place];
  if (!piece || piece.clause !== pieces[at]?.clause) return [];
  return piece.kind === 'content' && !EMPTY.test(piece.word)
    ? [{ at: place, piece, kind: 'done' }]
    : [];
}

/** "Gave no figure" denies the figure. */
const EMPTY =
  /^(?:g[ai]v(?:e|es|en|ing)|took|takes?|taken|ma[dk]es?|brought|brings?|ca[mu]e|went|got|put|saw|ran)$/;

// "Neither company mines": what none does, the first verb behind.
function verbOf(reading: Reading, at: number): State[] {
  const { pieces } = reading;
  if (pieces[at - 1] && pieces[at - 1]?.clause === pieces[at]?.clause) return [];
  for (let next = at + 1; next < at + DONE; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== pieces[at]?.clause) return [];
    if (RELATIVE.test(piece.word)) return [];
    if (piece.kind === 'content' && isVerbAt(reading, next)) {
      return [{ at: next, piece, kind: 'done' }];
    }
  }
  return [];
}

/** Words in which whom a denial names has its verb. */
const DONE = 10;
