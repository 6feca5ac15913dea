import type { Event } from './events.ts';
import { predicatesIn } from './predicates.ts';
import type { Piece, Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { trait } from './traits.ts';
import { isTelling } from './windows.ts';

type Frame = Readonly<{ family: string; who: string; whose: string }>;

// Of whom the noun is, and whose it is: "A is the owner of B".
const NOUNS = `own owner owned : parent owner proprietor
own owned owner : subsidiary subsidiarie unit arm affiliate branch division offshoot
transfer giver taker : supplier seller lender exporter vendor creditor donor
transfer taker giver : customer client buyer borrower importer recipient purchaser
part part whole : part portion component segment
base base based : base foundation basis bedrock cornerstone
replace new old : successor replacement
replace old new : predecessor forerunner`;

const FRAMES: ReadonlyMap<string, Frame> = new Map(
  NOUNS.split('\n').flatMap((line) => {
    const [head = '', nouns = ''] = line.split(' : ');
    const [family = '', who = '', whose = ''] = head.split(' ');
    return nouns.split(' ').map((noun): [string, Frame] => [noun, { family, who, whose }]);
  }),
);

/** Whether a word is such a noun, or a word of a sentence is. */
export const isEventNoun = trait((word) => FRAMES.has(word) || FRAMES.has(word.replace(/s$/, '')));

/** What a noun says of two: "A, a subsidiary of B", "A is the parent of B", "its unit A", "B's buyer". */
export function nounEventAt(reading: Reading, at: number): Event | undefined {
  const piece = reading.pieces[at];
  if (!piece || piece.kind === 'name' || !isEventNoun(piece)) return undefined;
  const frame = FRAMES.get(piece.word) ?? FRAMES.get(piece.word.replace(/s$/, ''));
  if (!frame) return undefined;
  const of = ofAfter(reading, at);
  const owner = wholeOf(reading, at);
  const whose = of > 0 ? runFrom(reading, of + 1) : owner.length > 0 ? owner : ownerOf(reading, at);
  const next = of > 0 ? [] : nameAfter(reading, at);
  const who = next.length > 0 ? next : whoIs(reading, at);
  if (who.length === 0 || whose.length === 0) return undefined;
  const parts = new Map([
    [frame.who, who],
    [frame.whose, whose],
  ]);
  return { family: frame.family, piece, parts };
}

// "The parent company of", "the base on which A rests"
function ofAfter({ pieces }: Reading, at: number): number {
  const { clause } = pieces[at] ?? {};
  if (/^(?:on|upon)$/.test(pieces[at + 1]?.word ?? '') && pieces[at + 2]?.word === 'which') {
    return at + 2;
  }
  return pieces.findIndex(
    (piece, i) => i > at && i < at + 3 && piece.word === 'of' && piece.clause === clause,
  );
}

// "A, of which B is a part"
function wholeOf({ pieces }: Reading, at: number): readonly Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const from = pieces.findIndex((piece) => piece.clause === clause);
  if (pieces[from]?.word !== 'of' || pieces[from + 1]?.word !== 'which') return [];
  return namesBefore(pieces.filter((piece) => piece.clause === clause - 1));
}

// "Alcor's subsidiary", "its subsidiary"
function ownerOf(reading: Reading, at: number): readonly Piece[] {
  const { pieces, text } = reading;
  const last = pieces[at - 1];
  if (last && /['’]s?$/.test(text.slice(last.start, last.end + 1).trim())) {
    return namesBefore(pieces.slice(0, at));
  }
  const lead = pieces.slice(Math.max(0, at - 3), at);
  const isIts = lead.some(({ word }) => /^(?:its|their|whose)$/.test(word));
  return isIts ? (predicatesIn(reading)[0]?.subject ?? []) : [];
}

function runFrom({ pieces }: Reading, from: number): Piece[] {
  const run: Piece[] = [];
  for (let at = from; at < pieces.length && run.length < 5; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.clause !== pieces[from]?.clause) break;
    if (isTelling(piece)) run.push(piece);
    else if (!/^(?:the|rare|earths?|of)$/.test(piece.word)) break;
  }
  return run;
}

function nameAfter({ pieces }: Reading, at: number): Piece[] {
  const from = at + 1;
  const end = pieces.findIndex(
    ({ kind, clause, word }, i) =>
      i >= from &&
      (kind !== 'name' || clause !== pieces[at]?.clause) &&
      !/^(?:rare|earths?)$/.test(word),
  );
  return pieces.slice(from, end < 0 ? undefined : end).filter(isTelling);
}

function namesBefore(run: readonly Piece[]): readonly Piece[] {
  const end = run.findLastIndex(({ kind }) => kind === 'name');
  const from = run.findLastIndex(
    ({ kind, word }, i) => i < end && kind !== 'name' && !PLAIN.test(word),
  );
  return run.slice(from + 1, end + 1).filter(isTelling);
}

const PLAIN = /^(?:rare|earths?)$/;
const AS = /^(?:is|was|are|were|be|became|remains|as|forms?|formed)$/;

// Before "is the", or what the clause before ends with: "A, the parent of B".
function whoIs(reading: Reading, at: number): readonly Piece[] {
  const { pieces } = reading;
  const clause = pieces[at]?.clause ?? 0;
  const from = pieces.findIndex((piece) => piece.clause === clause);
  const be = pieces.slice(from, at).findLastIndex(({ word }) => AS.test(word));
  if (be >= 0 && at - from - be <= NEAR) return subjectOf(reading, from + be);
  // "A, the state's miner and the parent of B"
  const and = pieces.findLastIndex(({ word }, i) => i > from && i < at && word === 'and');
  if (at - Math.max(from, and) >= NEAR || clause === 0) return [];
  return namesBefore(pieces.filter((piece) => piece.clause === clause - 1));
}

/** Words before a noun in which it is said of whom it is. */
const NEAR = 5;
