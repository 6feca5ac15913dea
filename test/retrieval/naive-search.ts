import { isStopWord } from '../../src/text/stop-words.ts';
import { stemOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';

export type NaivePassage = Readonly<{ title: string; heading: string; text: string }>;

const K1 = 0.9;
const B = 0.4;
const GAP = Array.from({ length: 16 }, () => '');

const stems = (text: string): string[] =>
  wordsOf(text).map(({ word }) => (isStopWord(word) ? '' : stemOf(word)));

/** BM25 and sequential dependence as the textbook has them: each passage's score for a question. */
export function naiveScores(passages: readonly NaivePassage[], terms: readonly string[]): number[] {
  const read = passages.map(({ title, heading, text }) => {
    const head = [...stems(title), ...GAP, ...stems(heading), ...GAP];
    const sequence = [...head, ...stems(text)];
    const weigh = (at: number): number => (at < head.length ? 2 : 1);
    const tf = (term: string): number =>
      sequence.reduce((sum, stem, at) => sum + (stem === term ? weigh(at) : 0), 0);
    const length = sequence.reduce((sum, stem, at) => sum + (stem === '' ? 0 : weigh(at)), 0);
    return { sequence, tf, length };
  });
  const average = read.reduce((sum, { length }) => sum + length, 0) / read.length || 1;
  const scores = passages.map(() => 0);
  const add = (share: number, counts: readonly number[]): void => {
    const df = counts.filter((count) => count > 0).length;
    const idf = Math.log(1 + (passages.length - df + 0.5) / (df + 0.5));
    counts.forEach((count, at) => {
      const norm = K1 * (1 - B + (B * read[at]!.length) / average);
      scores[at]! += (share * idf * count * (K1 + 1)) / (count + norm || 1);
    });
  };
  terms.forEach((term) =>
    add(
      0.85,
      read.map(({ tf }) => tf(term)),
    ),
  );
  terms.slice(1).forEach((second, at) => {
    const first = terms[at]!;
    if (first === second) return;
    const countOf = (isPair: (distance: number) => boolean, most: number): number[] =>
      read.map(({ sequence }) =>
        sequence.reduce((sum, stem, from) => {
          if (stem !== first) return sum;
          const near = sequence.filter((other, to) => other === second && isPair(to - from));
          return sum + Math.min(near.length, most);
        }, 0),
      );
    add(
      0.1,
      countOf((distance) => distance === 1, 1),
    );
    add(
      0.05,
      countOf((distance) => Math.abs(distance) < 8, 1),
    );
  });
  return scores;
}
