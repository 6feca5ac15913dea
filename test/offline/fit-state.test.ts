import { describe, expect, it } from 'vitest';
import { createEmbedText } from '../../src/offline/embed-text.ts';
import { fitState } from '../../src/offline/fit-state.ts';
import { createPace } from '../../src/offline/pace.ts';
import { findStem } from '../../src/offline/stem-table.ts';

const pace = createPace(async () => {});
const LIMITS = { lsa: 3, letters: 64, stems: 1000, buckets: 1024 };

describe('fitState', () => {
  it('puts words near that keep the same company, even where they never met', async () => {
    // Three crowds of 90 words; of each crowd the first ten are never in one text.
    const texts = Array.from({ length: 900 }, (_, t) =>
      [t % 10, ...Array.from({ length: 12 }, (_word, at) => 10 + ((t * 5 + at * at * 3) % 80))]
        .map((n) => wordOf(t % 3, n))
        .join(' '),
    );
    const embed = createEmbedText(await fitState(texts, LIMITS, pace, () => {}));
    const meaning = (word: string) => embed(word).vector.subarray(0, LIMITS.lsa);

    // The meaning is half of a vector.
    expect(dot(meaning(wordOf(1, 0)), meaning(wordOf(1, 1)))).toBeGreaterThan(0.49);
    expect(Math.abs(dot(meaning(wordOf(1, 0)), meaning(wordOf(2, 1))))).toBeLessThan(0.01);
  });

  it.each([
    ['all of two texts or more', 10, ['magnet', 'mine', 'kiln', 'shaft']],
    ['the most frequent where there are too many', 2, ['magnet', 'mine']],
    ['of equally frequent ones the first', 3, ['magnet', 'mine', 'kiln']],
    ['none', 0, []],
  ])('keeps stems: %s', async (_, stems, kept) => {
    const texts = [
      'magnet mine kiln shaft lone',
      'magnet mine kiln shaft',
      'magnet mine',
      'magnet',
    ];

    const state = await fitState(texts, { ...LIMITS, stems }, pace, () => {});

    const known = ['magnet', 'mine', 'kiln', 'shaft', 'lone'].filter(
      (stem) => findStem(state, stem) !== undefined,
    );
    expect(known).toEqual(kept);
  });
});

function wordOf(crowd: number, n: number): string {
  return `w${crowd}q${(n * 7919) % 10_007}`;
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
