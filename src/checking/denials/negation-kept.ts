import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets, sharedOf } from '../reading/windows.ts';
import { isContrast, isOfOtherYears } from './contrast.ts';
import { isDenying, isNegative, standsFor } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { deniedOf, needsNoAnswer } from './no-answer-needed.ts';
import { isSaid, shareIn } from './said.ts';
import { deniedAlso } from './told-too.ts';
import { type Denied, isRestTold, turnedWord } from './turned-word.ts';
import { opposedIn } from './turns.ts';
import { unansweredIn } from './unanswered-denial.ts';
import { unheldOf } from './unheld-denial.ts';

const MOST = 12;

/** A finding where a sentence denies what its passages say, or says what they deny. */
export function negationNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding[] {
  const denying = evidence.some((sentence) => negatorsIn(sentence).length > 0);
  const denied =
    (denying ? deniedThere(claim, spokenOf(claim, aligned, evidence)) : undefined) ??
    deniedPlainly(claim, evidence) ??
    (denying ? deniedByPart(claim, aligned, evidence) : undefined) ??
    turnedWord(claim, evidence);
  if (denied) {
    return [
      { kind: 'negation', text: denied.text, why: `the passage denies it: "${denied.there}"` },
    ];
  }
  const unheld = isRestTold(claim, evidence) ? undefined : unheldOf(claim, evidence);
  if (!unheld) return [];
  const text = textOf(unheld);
  return [{ kind: 'negation', text, why: `no passage denies it: "${text}"` }];
}

const deniedByPart = (
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Denied | undefined =>
  deniedWhole(claim, aligned) ?? deniedAlso(claim, evidence) ?? unansweredIn(claim, evidence);

// The sentences that speak of a claim, and the short ones that deny something of it.
function spokenOf(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): readonly Reading[] {
  if (aligned.length === evidence.length) return aligned;
  return [...new Set([...aligned, ...evidence.filter((sentence) => isSpoken(sentence, claim))])];
}

/** Of the words of a short sentence that the claim has so many make it speak of the same. */
const SPOKEN = 0.6;

function isSpoken(sentence: Reading, claim: Reading): boolean {
  if (negatorsIn(sentence).length === 0) return false;
  const telling = sentence.pieces.filter(isTelling);
  return telling.length >= LEAST && shareIn(telling, claim) >= SPOKEN;
}

const textOf = ({ piece, scope }: Negator): string =>
  [piece, ...scope].map(({ word }) => word).join(' ');

// What a passage denies and the sentence says, with no word in it that could stand for the denial.
function deniedThere(claim: Reading, aligned: readonly Reading[]): Denied | undefined {
  for (const sentence of aligned) {
    for (const negator of negatorsIn(sentence).slice(0, MOST)) {
      if (!isAbout(negator, claim, sentence)) continue;
      if (needsNoAnswer(negator, claim, sentence) || isAnswered(negator, claim, sentence)) continue;
      return { text: textOf(negator), there: sentence.text };
    }
  }
  return undefined;
}

// "It is not binding": the very word of the claim, denied wherever the passages have it.
function deniedPlainly(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  if (evidence.every((sentence) => plainlyDenied(sentence) === undefined)) return undefined;
  if (claim.pieces.some(isNegative)) return undefined;
  for (const sentence of evidence) {
    const { text } = sentence;
    const next = plainlyDenied(sentence);
    const [stem] = next?.meanings ?? [];
    if (next?.kind !== 'content' || stem === undefined) continue;
    const isElsewhere = evidence.some(({ pieces: others }) =>
      others.some((other) => other !== next && other.meanings[0] === stem),
    );
    if (claim.meanings.has(stem) && !isElsewhere) return { text: next.word, there: text };
  }
  return undefined;
}

// What the first "is not" of a sentence stands before.
const plainlyDenied = remembered(({ pieces }): Piece | undefined => {
  const at = pieces.findIndex(
    ({ word }, i) => word === 'not' && /^(?:is|are|was|were)$/.test(pieces[i - 1]?.word ?? ''),
  );
  return at < 0 ? undefined : pieces[at + 1];
});

/** Of the words of a part that denies something a claim without any denial may have so many. */
const WHOLE = 0.6;
const LEAST = 2;

// A sentence that says most of a part that denies something, and has no word that denies.
function deniedWhole(claim: Reading, aligned: readonly Reading[]): Denied | undefined {
  const denying = claim.pieces.filter(isDenying);
  for (const sentence of aligned) {
    // "Illegal" denies nothing where the passage has it, too.
    if (!denying.every((one) => isOwnWord(one, sentence))) continue;
    for (const negator of negatorsIn(sentence).slice(0, MOST)) {
      const { at, piece, scope } = negator;
      if (isContrast(at, claim, sentence) || isNoObstacle(scope, claim)) continue;
      const part = sentence.pieces.filter((one) => one.clause === piece.clause && isTelling(one));
      const share = shareIn(part, claim);
      if (part.length < LEAST || share < (part.length === LEAST ? 1 : WHOLE)) continue;
      const said = scope.filter((one) => isSaid(one, claim)).length;
      if (scope.length > 1 && said * 2 <= scope.length) continue;
      const others = aligned.filter((other) => other !== sentence);
      if (others.some((other) => shareIn(part, other) >= share)) continue;
      if (needsNoAnswer(negator, claim, sentence)) continue;
      return { text: piece.word, there: sentence.text };
    }
  }
  return undefined;
}

// "Capacity is no obstacle": there is enough.
const isNoObstacle = ([head]: readonly Piece[], claim: Reading): boolean =>
  head !== undefined && isDenying(head) && !isNegative(head) && !isSaid(head, claim);

const isOwnWord = (one: Piece, sentence: Reading): boolean =>
  isTelling(one) &&
  sentence.words.has(one.word) &&
  !negatorsIn(sentence).some(({ piece }) => piece.word === one.word);

// What is denied first, the verb or the thing, has to be what the claim speaks of, and most of all that is.
function isAbout({ at, scope }: Negator, claim: Reading, sentence: Reading): boolean {
  const telling = scope.filter(({ kind }) => kind !== 'figure');
  // "Not yet opened the mine": a name or figure alone is no head.
  const head = telling.find(({ kind }) => kind !== 'name');
  if (!head || isContrast(at, claim, sentence)) return false;
  if (isOfOtherYears(at, claim, sentence)) return false;
  const isHeld = (piece: Piece): boolean => isSaid(piece, claim) && !isTwice(piece, sentence);
  const held = telling.filter((piece) => isSaid(piece, claim)).length;
  return isHeld(head) && held > 1 - Number(telling.length === 1) && held * 4 >= telling.length * 3;
}

// What a sentence says twice it may deny but once.
const isTwice = (piece: Piece, { pieces }: Reading): boolean =>
  pieces.filter(({ word }) => word === piece.word).length > 1;

// A negative word of the claim that says neither what is denied nor what the passage says elsewhere.
function isAnswered(negator: Negator, claim: Reading, sentence: Reading): boolean {
  // "Found no transcript": the verb before is denied with the thing.
  const { at: place, piece: word } = negator;
  const verb = sentence.pieces
    .slice(Math.max(0, place - 2), place)
    .filter(({ kind, clause }) => kind !== 'stop' && clause === word.clause);
  const denied = [...negator.scope, ...verb];
  const isOwn = negatorsIn(claim).some(
    (own) =>
      own.scope.length === 0 ||
      negator.piece.word === 'none' ||
      own.piece.word === 'none' ||
      sharedOf(
        own.scope,
        denied.filter(({ kind }) => kind !== 'stop'),
      ) > 0,
  );
  if (isOwn) return true;
  if (opposedIn(negator.scope, claim).length > 0) return true;
  const said = [...negator.scope, ...deniedOf(negator, sentence)];
  const others = new Set(negatorsIn(claim).map(({ piece }) => piece));
  return claim.pieces.some((piece, at) => {
    if (others.has(piece) || isNumbered(claim, at)) return false;
    if (!standsFor(piece, negator.scope) || !isBeside(claim, at, said)) return false;
    if (meets(piece, negator.piece)) return true;
    if (negator.scope.some((one) => meets(one, piece))) return false;
    return !sentence.pieces.some((other) => other.kind !== 'stop' && meets(other, piece));
  });
}

// "No. 61"
const isNumbered = ({ pieces }: Reading, at: number): boolean =>
  pieces[at]?.word === 'no' && pieces[at + 1]?.kind === 'figure';

/** Words between a negative word and what it denies. */
const BESIDE = 6;

const isBeside = ({ pieces }: Reading, at: number, denied: readonly Piece[]): boolean =>
  pieces
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some((other) => denied.some((one) => meets(one, other)));
