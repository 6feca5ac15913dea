import { meaningsOf } from '../reading/meanings.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { isContrast, isOfOtherYears } from './contrast.ts';
import { bareOf, isDenying, isNegative } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { needsNoAnswer } from './no-answer-needed.ts';
import type { Denied } from './turned-word.ts';
import { opposedIn } from './turns.ts';

/** Denials of one sentence: beyond it texts mean harm. */
const MOST = 12;
/** Telling words: a shorter part says too little. */
const LEAST = 2;
/** Of the words of a part that denies something, and of what it denies, a claim has to have so many. */
const SAID = 0.5;

/** What a passage denies and a sentence tells in good part, with nothing beside it that could stand for the denial. */
export function unansweredIn(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  for (const sentence of evidence) {
    for (const negator of negatorsIn(sentence).slice(0, MOST)) {
      const part = sentence.pieces.filter(
        (piece) =>
          piece.clause === negator.piece.clause &&
          piece !== negator.piece &&
          (isTelling(piece) || piece.kind === 'figure'),
      );
      const share = saidOf(part, claim);
      if (part.length < LEAST || share < SAID || !isTold(negator, claim, sentence)) continue;
      if (evidence.some((other) => other !== sentence && saidOf(part, other) >= share)) continue;
      if (needsNoAnswer(negator, claim, sentence)) continue;
      if (isAnswered(negator, part, claim, sentence)) continue;
      return { text: negator.piece.word, there: sentence.text };
    }
  }
  return undefined;
}

const saidOf = (part: readonly Piece[], reading: Reading): number =>
  part.filter((piece) =>
    piece.kind === 'figure' ? reading.words.has(piece.word) : isIn(piece, reading),
  ).length / (part.length || 1);

// "Doesn't stop the use" and "leaves out": what is denied is a denial.
function isTold({ at, piece, scope }: Negator, claim: Reading, sentence: Reading): boolean {
  const denied = scope.filter(({ kind }) => kind !== 'figure');
  const [head] = denied;
  if (!head || isDenying(head) || /^(?:leaves?|left)$/.test(piece.word)) return false;
  if (isContrast(at, claim, sentence) || isOfOtherYears(at, claim, sentence)) return false;
  return denied.filter((one) => isIn(one, claim)).length >= denied.length * SAID;
}

function isAnswered(
  { piece: word, scope }: Negator,
  part: readonly Piece[],
  claim: Reading,
  sentence: Reading,
): boolean {
  // Of several denials it's not to be seen which one answers: "none at all from 2001" in "no ore was dug from 2001".
  if (negatorsIn(claim).length > 0) return true;
  if (opposedIn(scope, claim).length > 0 || isKeptFrom(claim)) return true;
  if (claim.pieces.some((piece) => isUndone(piece, scope))) return true;
  const places = claim.pieces.flatMap((piece, at) =>
    part.some((one) => meets(one, piece)) ? [at] : [],
  );
  // What the passage says besides its denial is none of the claim's, but where it denies, too.
  const isOwn = (piece: Piece): boolean =>
    sentence.pieces.some(
      (one) => one !== word && one.kind !== 'stop' && !isNegative(one) && meets(one, piece),
    );
  return claim.pieces.some(
    (piece, at) =>
      (isNegative(piece) || AWAY.test(piece.word)) &&
      places.some((place) => Math.abs(place - at) <= BESIDE) &&
      !isOwn(piece),
  );
}

// "Leaves unsaid" of "doesn't say".
function isUndone({ word }: Piece, scope: readonly Piece[]): boolean {
  const bare = bareOf(word);
  const meaning = bare === undefined ? undefined : meaningsOf(bare)[0];
  return meaning !== undefined && scope.some(({ meanings }) => meanings[0] === meaning);
}

/** "Left it out", "turns them away", "kept it to itself", "merely an option". */
const AWAY = /^(?:out|away|itself|themselves|himself|herself|instead|merely|just)$/;
/** Words between what is denied and what stands for the denial. */
const BESIDE = 8;

// "To keep firms from digging": they don't.
const isKeptFrom = ({ pieces }: Reading): boolean => {
  const at = pieces.findIndex(({ word }) => /^ke(?:pt|eps?|eping)$/.test(word));
  return at >= 0 && pieces.slice(at + 1).some(({ word }) => word === 'from');
};
