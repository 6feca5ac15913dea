import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isTelling } from '../reading/windows.ts';
import { EXPECTS, isPaper, ORGANISATION, rankOf, strengthOf } from './speaker-ranks.ts';
import type { Strength } from './speaker-ranks.ts';
import { speakerBeside, subjectBefore } from './speaker-subjects.ts';

/** Who says something in a sentence, with which verb, and what is said. */
export type Speaker = Readonly<{
  verb: string;
  /** 'strong': a view or a claim; 'said': somebody's word; 'weak': a report that anyone may repeat. */
  isStrong: Strength;
  who: readonly Piece[];
  scope: readonly Piece[];
}>;

/** The speakers of a sentence, in the order of their verbs. */
export function speakersIn(reading: Reading, whom: 'named' | 'anybody'): Speaker[] {
  const { pieces } = reading;
  const speakers: Speaker[] = [];
  if (!maySay(reading)) return speakers;
  for (let at = 0; at < pieces.length && speakers.length < MOST; at += 1) {
    const piece = pieces[at];
    if (!piece || !maySay(piece)) continue;
    const speaker = speakerAt(pieces, at, whom) ?? goingOn(pieces, at, speakers.at(-1));
    if (speaker) speakers.push(speaker);
  }
  return speakers;
}

/** What somebody has, and not by a verb. */
const VIEW =
  /^(?:account|admission|view|words|opinion|eyes|reckoning|estimate|estimates|judge?ment|assessment|belief)$/;

const maySay = trait(
  (word) =>
    strengthOf(word) !== undefined ||
    EXPECTS.test(word) ||
    VIEW.test(word) ||
    /^(?:according|for)$/.test(word),
);

// "X pointed out that … and warned that": the same speaker.
function goingOn(
  pieces: readonly Piece[],
  at: number,
  last: Speaker | undefined,
): Speaker | undefined {
  const { word = '', kind } = pieces[at] ?? {};
  const isStrong = kind === 'name' || kind === 'figure' ? undefined : strengthOf(word);
  if (!last || !isStrong || pieces[at - 1]?.word !== 'and') return undefined;
  if (isNoVerb(pieces, at)) return undefined;
  const scope = pieces.slice(at + 1).filter(isTelling);
  return { verb: word, isStrong: rankOf(isStrong, last.who, pieces), who: last.who, scope };
}

const MOST = 8;
/** Words: names with titles are no longer. */
const REACH = 8;

function speakerAt(
  pieces: readonly Piece[],
  at: number,
  whom: 'named' | 'anybody',
): Speaker | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  const { word } = piece;
  if (word === 'according' && pieces[at + 1]?.word === 'to') return sourceAfter(pieces, at + 2);
  // "For Hideyuki Wakutsu, …"
  if (word === 'for' && at === 0 && pieces[1]?.kind === 'name') return sourceAfter(pieces, 1);
  if (VIEW.test(word)) return viewAt(pieces, at);
  if (
    whom === 'named' &&
    /^(?:describe|present)/.test(word) &&
    !pieces.slice(at, at + 12).some((one) => one.word === 'as')
  ) {
    return undefined;
  }
  if (isNoVerb(pieces, at)) return undefined;
  const isStrong = whom === 'anybody' && EXPECTS.test(word) ? 'said' : strengthOf(word);
  if (isStrong === undefined || isPassive(pieces, at)) return undefined;
  // "It was described as", "what they called", "calls for".
  const who = subjectBefore(pieces, at);
  const own = who.length > 0 ? who : speakerBeside(pieces, at);
  if (own.length === 0 && (whom === 'named' || isStrong === 'weak')) return undefined;
  const rank = rankOf(isStrong, own, pieces);
  return { verb: word, isStrong: rank, who: own, scope: scopeOf(pieces, at, own) };
}

/** Words that are as often nouns: "similar claims", "Asian states", "cast doubt". */
const NOUNS =
  /^(?:claims|states|reports|estimates|notes|doubts?|fears?|finds|shows|counts|lists|names|comments|answers|puts?|calls|blames?|credits?|warns|forecasts?)$/;
const OBJECT =
  /^(?:that|the|an?|its?|he|she|they|this|these|those|their|his|her|how|what|why|whether|to|as|no|all|some)$/;
const OF = /^(?:on|of|in|for|with|to|by|from)$/;
const SELF = /^(?:itself|himself|herself|themselves)$/;
const HAS = /^(?:holds|held|saw|sees|see)$/;

// "On similar claims", "high added value", "holds 60 per cent": nobody says anything.
function isNoVerb(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || (piece.word === 'think' && next?.word === 'tank')) return true;
  // "May lay claim", "may claim them".
  if (piece.word === 'claim' && /^(?:may|can|could|might|to|lay|stake)$/.test(before?.word ?? '')) {
    return true;
  }
  // "As she put it", "they put it down to", and no "put the rules on hold".
  if (piece.word === 'put') return next?.word !== 'it' && next?.word !== 'down';
  // "Holds itself to be ahead"
  if (SELF.test(next?.word ?? '')) return false;
  const isThat = pieces.slice(at + 1, at + 6).some(({ word }) => word === 'that');
  if (/^(?:held|holds)$/.test(piece.word)) return !isThat;
  if (HAS.test(piece.word) && next?.word !== 'that') {
    return pieces.slice(at + 1, at + 7).some(({ kind }) => kind === 'figure');
  }
  // "Added a little boron", "in answer to".
  if (/^add(?:s|ed)$/.test(piece.word) && next && isThing(next)) return true;
  if (/^answers?$/.test(piece.word) && /^(?:in|an|no|the)$/.test(before?.word ?? '')) return true;
  if (/^(?:added|stated|noted)$/.test(piece.word)) {
    return before?.kind === 'content' && next?.kind === 'content' && before.clause === next.clause;
  }
  if (!NOUNS.test(piece.word)) return false;
  if (next && OBJECT.test(next.word)) return false;
  const isLast = next === undefined || next.clause !== piece.clause;
  if (!isLast || piece.clause === 0) return piece.word === 'states' || before?.kind !== 'name';
  return pieces
    .slice(0, at)
    .some(
      (one, i) =>
        one.clause === piece.clause && OF.test(one.word) && pieces[i + 1]?.kind !== 'name',
    );
}

const isThing = ({ kind, word }: Piece): boolean =>
  kind === 'content' || kind === 'figure' || /^(?:the|an?|its?|their|some|more)$/.test(word);

/** Whether somebody only reports it, or a paper does; a person has a word of their own. */
export const isReport = ({ who, verb, isStrong }: Speaker): boolean => {
  if (isPaper(who)) return true;
  if (verb === 'according to') return isStrong === 'weak';
  return strengthOf(verb) === 'weak';
};

const isPassive = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:is|are|was|were|be|been|being|an|the|a|as|to|its|so|of|what|than)$/.test(
    pieces[at - 1]?.word ?? '',
  );

function sourceAfter(pieces: readonly Piece[], from: number): Speaker | undefined {
  const who: Piece[] = [];
  const clause = pieces[from]?.clause;
  for (let next = from; next < pieces.length && next < from + REACH; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause || /^(?:in|on|that|as)$/.test(piece.word)) break;
    if (isTelling(piece) || piece.kind === 'light') who.push(piece);
  }
  // "According to Graham Soden": a person's word; a paper's is a report.
  const names = who.filter(({ kind }) => kind === 'name');
  const isPerson =
    names.length >= 2 && !isPaper(who) && !who.some(({ word }) => ORGANISATION.test(word));
  const scope = pieces.filter((piece) => isTelling(piece) && !who.includes(piece));
  return { verb: 'according to', isStrong: isPerson ? 'said' : 'weak', who, scope };
}

// "By Bennett's account", "in his view", "in the view of David Abraham", "by one estimate".
function viewAt(pieces: readonly Piece[], at: number): Speaker | undefined {
  const from = pieces.findLastIndex(
    ({ word, clause }, i) =>
      i < at && i >= at - 6 && clause === pieces[at]?.clause && /^(?:by|in|to)$/.test(word),
  );
  // "Take no account of"
  if (from < 0 || /^(?:no|into)$/.test(pieces[at - 1]?.word ?? '')) return undefined;
  const who = pieces.slice(from + 1, at).filter((piece) => isTelling(piece));
  const tail = pieces[at + 1]?.word === 'of' ? pieces.slice(at + 2, at + 6).filter(isTelling) : [];
  const all = [...who, ...tail];
  const scope = pieces.filter((piece) => isTelling(piece) && !all.includes(piece));
  return { verb: pieces[at]?.word ?? '', isStrong: 'strong', who: all, scope };
}

// Before a comma and a name, all that stands before is said; else what comes after the verb.
function scopeOf(pieces: readonly Piece[], at: number, who: readonly Piece[]): Piece[] {
  const head = who[0] ?? pieces[at];
  const first = head ? pieces.indexOf(head) : -1;
  const isSuffix =
    first > 0 && (pieces[first]?.clause ?? 0) > 0 && !/^(?:that)$/.test(pieces[at + 1]?.word ?? '');
  const ahead = pieces.slice(at + 1).filter(isTelling);
  const behind = pieces.slice(0, Math.min(first, at)).filter(isTelling);
  if (!isSuffix || (ahead.length > TAIL && behind.length < TAIL)) return ahead;
  return [...behind, ...ahead];
}

/** Telling words after a verb that closes a sentence: "…, Zacks wrote on 27 August 2025". */
const TAIL = 4;
