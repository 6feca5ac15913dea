import type { Reading } from './reading/reading.ts';
import { isIn } from './reading/windows.ts';

/** Of the best sentence's words in common, so many make another one speak of the claim too. */
const ALIGNED = 0.5;
const MOST = 8;

/** The sentences that speak of what the claim does, the nearest first. */
export function alignedWith(claim: Reading, sentences: readonly Reading[]): Reading[] {
  const telling = claim.pieces.filter(({ kind }) => kind !== 'stop');
  const scored = sentences.map((sentence) => {
    let score = 0;
    for (const piece of telling) {
      if (isIn(piece, sentence) || sentence.words.has(piece.word)) score += 1;
    }
    return { sentence, score };
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored
    .filter(({ score }) => score > 0 && score >= best * ALIGNED)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ sentence }) => sentence);
}
