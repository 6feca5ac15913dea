import type { Piece, Reading } from '../reading/reading.ts';
import { isTelling } from '../reading/windows.ts';
import { isNegative } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import { needsNoAnswer } from './no-answer-needed.ts';
import { isSaid, shareIn } from './said.ts';
import type { Denied } from './turned-word.ts';

/** Denials of one sentence: beyond it texts mean harm. */
const MOST = 12;
/** Telling words: a shorter part says too little. */
const LEAST = 2;
/** "Samarium, too": said of one more. */
const ALSO = /^(?:also|likewise|equally|similarly)$/;
/** Of the words of a part that denies something a claim that says it "too" may have so many. */
const ALSO_SAID = 0.5;

/** What the passages deny and a sentence says "too", with no word in it that denies. */
export function deniedAlso(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  if (negatorsIn(claim).length > 0 || !saysAlso(claim)) return undefined;
  for (const sentence of evidence) {
    if (saysAlso(sentence)) continue;
    if (claim.pieces.some((one) => isDenyingBy(one, sentence))) continue;
    for (const negator of negatorsIn(sentence).slice(0, MOST)) {
      const { piece, scope } = negator;
      const part = sentence.pieces.filter((one) => one.clause === piece.clause && isTelling(one));
      const isHeld = part.length >= LEAST && shareIn(part, claim) >= ALSO_SAID;
      if (!isHeld || !scope.some((one) => isSaid(one, claim))) continue;
      if (needsNoAnswer(negator, claim, sentence)) continue;
      return { text: piece.word, there: sentence.text };
    }
  }
  return undefined;
}

// "Too" says it of one more here.
const isDenyingBy = (one: Piece, sentence: Reading): boolean =>
  isNegative(one) && one.word !== 'too' && !sentence.words.has(one.word);

const saysAlso = ({ pieces }: Reading): boolean =>
  pieces.some(({ word, clause }, at) => {
    const [one, next] = [pieces[at - 1], pieces[at + 1]];
    if (word === 'too') return next?.clause !== clause || next.kind === 'stop';
    if (word === 'well') return one?.word === 'as';
    return ALSO.test(word) || (word === 'as' && one?.word === 'just');
  });
