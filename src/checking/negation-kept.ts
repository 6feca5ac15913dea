import { stemOf } from '../text/terms.ts';
import type { Finding } from './finding.ts';
import { bareOf, isNegative, negatorsIn, standsFor } from './negatives.ts';
import type { Negator } from './negatives.ts';
import type { Piece, Reading } from './reading.ts';
import { around, isIn, isTelling, meets, sharedOf } from './windows.ts';

const MOST = 12;

/** A finding where a sentence denies what its passages say, or says what they deny. */
export function negationNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding[] {
  const denied =
    deniedThere(claim, aligned) ?? deniedPlainly(claim, evidence) ?? turnedWord(claim, evidence);
  if (denied) {
    return [
      { kind: 'negation', text: denied.text, why: `the passage denies it: "${denied.there}"` },
    ];
  }
  const unheld = unheldOf(claim, aligned, evidence);
  if (!unheld) return [];
  const text = textOf(unheld);
  return [{ kind: 'negation', text, why: `no passage denies it: "${text}"` }];
}

const textOf = ({ piece, scope }: Negator): string =>
  [piece, ...scope].map(({ word }) => word).join(' ');

type Denied = Readonly<{ text: string; there: string }>;

// What a passage denies and the sentence says, with no word in it that could stand for the denial.
function deniedThere(claim: Reading, aligned: readonly Reading[]): Denied | undefined {
  for (const sentence of aligned) {
    for (const negator of negatorsIn(sentence).slice(0, MOST)) {
      if (!isAbout(negator, claim, sentence)) continue;
      if (isAnswered(negator, claim, sentence)) continue;
      return { text: textOf(negator), there: sentence.text };
    }
  }
  return undefined;
}

// "It is not binding": the very word of the claim, denied wherever the passages have it.
function deniedPlainly(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  if (claim.pieces.some(isNegative)) return undefined;
  for (const { pieces, text } of evidence) {
    const at = pieces.findIndex(
      ({ word }, i) => word === 'not' && /^(?:is|are|was|were)$/.test(pieces[i - 1]?.word ?? ''),
    );
    const next = pieces[at + 1];
    const [stem] = next?.meanings ?? [];
    if (at < 0 || next?.kind !== 'content' || stem === undefined) continue;
    const isElsewhere = evidence.some(({ pieces: others }) =>
      others.some((other) => other !== next && other.meanings[0] === stem),
    );
    if (claim.meanings.has(stem) && !isElsewhere) return { text: next.word, there: text };
  }
  return undefined;
}

// What is denied first, the verb or the thing, has to be what the claim speaks of, and half of all that is.
function isAbout({ at, scope }: Negator, claim: Reading, sentence: Reading): boolean {
  const telling = scope.filter(
    ({ kind, word }) => kind !== 'stop' && kind !== 'figure' && word !== 'longer',
  );
  const [first, second] = telling;
  if (!first || isContrast(at, claim, sentence)) return false;
  const isHeld = (piece: Piece): boolean => isSaid(piece, claim) && !isTwice(piece, sentence);
  const held = telling.filter((piece) => isSaid(piece, claim)).length;
  // "Not yet opened the mine": a name or figure alone is no head.
  const head = first.kind === 'name' ? (second ?? first) : first;
  return isHeld(head) && held > 1 - Number(telling.length === 1) && held * 2 >= telling.length;
}

// A word that says little is no part of what a sentence means, but may be what it denies.
const isSaid = (piece: Piece, claim: Reading): boolean =>
  isIn(piece, claim) ||
  (piece.kind !== 'content' && claim.pieces.some(({ meanings }) => meanings[0] === piece.meanings[0]));

// "For the courts, not for the tribunal": who tells the one denies nothing of the other.
function isContrast(at: number, claim: Reading, { pieces }: Reading): boolean {
  const clause = pieces[at]?.clause ?? 0;
  const [one, two] = [pieces[at - 1], pieces[at - 2]];
  const isOpening =
    one === undefined || one.clause < clause || (one.word === 'but' && (two?.clause ?? -1) < clause);
  if (!isOpening || clause === 0) return false;
  if (pieces.some((piece) => piece.clause === clause - 1 && isNegative(piece))) return false;
  const before = pieces.filter((piece) => piece.clause === clause - 1 && isTelling(piece));
  return before.length > 0 && before.filter((piece) => isIn(piece, claim)).length * 2 >= before.length;
}

// What a sentence says twice it may deny but once.
const isTwice = (piece: Piece, { pieces }: Reading): boolean =>
  pieces.filter(({ word }) => word === piece.word).length > 1;

// A negative word of the claim that says neither what is denied nor what the passage says elsewhere.
function isAnswered(negator: Negator, claim: Reading, sentence: Reading): boolean {
  const isOwn = negatorsIn(claim).some(
    (own) => own.scope.length === 0 || sharedOf(own.scope, negator.scope) > 0,
  );
  if (isOwn) return true;
  return claim.pieces.some((piece, at) => {
    if (!standsFor(piece, negator) || !isBeside(claim, at, negator)) return false;
    if (meets(piece, negator.piece)) return true;
    if (negator.scope.some((denied) => meets(denied, piece))) return false;
    return !sentence.pieces.some((other) => other.kind !== 'stop' && meets(other, piece));
  });
}

/** Words between a negative word and what it denies. */
const BESIDE = 6;

const isBeside = ({ pieces }: Reading, at: number, { scope }: Negator): boolean =>
  pieces
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some((other) => scope.some((denied) => meets(denied, other)));

// "Developed" for "undeveloped", or the other way round, where neither text denies anything else.
function turnedWord(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  return bareSaid(claim, evidence) ?? bareSaid(claim, evidence, 'turned');
}

function bareSaid(
  claim: Reading,
  evidence: readonly Reading[],
  way?: 'turned',
): Denied | undefined {
  const [froms, tos] = way ? [[claim], evidence] : [evidence, [claim]];
  for (const from of froms) {
    for (const piece of from.pieces) {
      const bare = piece.kind === 'name' ? undefined : bareOf(piece.word);
      if (bare === undefined) continue;
      const stem = stemOf(bare);
      const isKept = tos.some(({ words }) => words.has(piece.word));
      const there = tos.find(({ meanings, words }) => meanings.has(stem) || words.has(bare));
      if (isKept || !there || from.meanings.has(stem) || isDeniedAt(there, stem)) continue;
      return { text: piece.word, there: way ? there.text : from.text };
    }
  }
  return undefined;
}

function isDeniedAt(reading: Reading, stem: string): boolean {
  const at = reading.pieces.findIndex(({ meanings }) => meanings[0] === stem);
  const isOpen = reading.pieces
    .slice(Math.max(0, at - NEAR), at)
    .some(({ word }) => /^(?:still|yet|to|before|until|remain\w*|await\w*)$/.test(word));
  return isOpen || around(reading, at, NEAR).some(isNegative) || negatorsIn(reading).length > 0;
}

const NEAR = 6;

// Each denial of the sentence needs a negative word of its own in the passages, where they speak of the same.
function unheldOf(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Negator | undefined {
  const used = new Set<Piece>();
  const own = negatorsIn(claim).slice(0, MOST);
  const plain = claim.pieces.filter(
    (piece) => piece.kind !== 'stop' && !own.some((negator) => negator.piece === piece),
  );
  return own.find((negator) => {
    const heads = headsOf(negator, claim);
    if (heads.length === 0) return false;
    const near = evidence.flatMap((sentence) => [
      ...negatorsIn(sentence)
        .filter((other) => sharedOf(heads, other.scope) > 0)
        .map(({ piece }) => piece),
      ...negativesNear(sentence, heads),
      ...sentence.pieces.filter(({ word }) => word === negator.piece.word && word.length > LONG),
      // "None" denies whatever its sentence is about.
      ...sentence.pieces.filter(
        ({ word }) => word === 'none' && sharedOf(heads, sentence.pieces) > 0,
      ),
    ]);
    const isSpoken = evidence.some((sentence) => sharedOf(heads, sentence.pieces) > 0);
    const all = isSpoken ? near : aligned.flatMap(({ pieces }) => pieces.filter(isNegative));
    // What the claim has besides its denial, it has not for the denial.
    const free = all.find((piece) => !used.has(piece) && !plain.some((one) => meets(one, piece)));
    if (free) used.add(free);
    return free === undefined;
  });
}

/** Letters: a longer word denies one thing in particular, as "failed" does. */
const LONG = 4;

/** Telling words that say what is denied. */
const HEADS = 2;
/** Words on each side in which a negative word speaks of the same. */
const REACH = 10;

// What is denied above all: "hold" of "not yet hold", and no name where there is a word.
function headsOf({ at, scope }: Negator, { pieces }: Reading): Piece[] {
  const next = pieces
    .slice(at + 1, at + 3)
    .filter(({ kind, word }) => kind === 'light' && word !== 'yet');
  const words = scope
    .filter(({ kind, word }) => kind === 'content' && word !== 'longer')
    .slice(0, HEADS);
  return words.length > 0 || next.length > 0
    ? [...next, ...words]
    : scope.filter(isTelling).slice(0, HEADS);
}

function negativesNear({ pieces }: Reading, heads: readonly Piece[]): Piece[] {
  const places = pieces.flatMap((piece, at) =>
    heads.some((one) => meets(one, piece)) ? [at] : [],
  );
  return pieces.filter(
    (piece, at) =>
      isNegative(piece) &&
      !heads.some((one) => meets(one, piece)) &&
      places.some((place) => Math.abs(place - at) <= REACH),
  );
}
