import { describe, expect, it } from 'vitest';
import { createWithDisputes } from '../../src/retrieval/with-disputes.ts';
import { aPassage } from '../support/build.ts';

/** Two sources of ten passages each; passage 3 and 12 dispute something. */
const sourceOf = Array.from({ length: 20 }, (_, number) => (number < 10 ? 0 : 1));
const textOf = (number: number) =>
  number === 3 || number === 12 ? `Oslo denied part ${number} of it.` : `Part ${number}.`;
const passages = async (numbers: readonly number[]) =>
  numbers.map((number) => aPassage({ text: textOf(number) }));

async function textsWith(numbers: readonly number[], limit = 5): Promise<string[]> {
  const found = (await passages(numbers)).map((passage) => ({ passage, score: 1, relevance: 0.8 }));
  const store = { passages, sourceOf: Uint32Array.from(sourceOf) };
  const all = await createWithDisputes(store)({ found, numbers, limit });
  return all.map(({ passage }) => passage.text);
}

describe('createWithDisputes', () => {
  it('puts what disputes the best passages in their sources behind what was found', async () => {
    expect(await textsWith([5, 11])).toEqual([
      'Part 5.',
      'Part 11.',
      'Oslo denied part 3 of it.',
      'Oslo denied part 12 of it.',
    ]);
  });

  it('gives it the last places, and the best one the first in any case', async () => {
    expect(await textsWith([5, 6, 11], 3)).toEqual([
      'Part 5.',
      'Oslo denied part 3 of it.',
      'Oslo denied part 12 of it.',
    ]);
    expect(await textsWith([5], 1)).toEqual(['Part 5.']);
  });

  it('has no passage twice, none from far off, and none of a third source', async () => {
    expect(await textsWith([3, 5])).toEqual(['Oslo denied part 3 of it.', 'Part 5.']);
    expect(await textsWith([19])).toEqual(['Part 19.']);
    expect(await textsWith([])).toEqual([]);
  });

  it('judges each passage once', async () => {
    const asked: number[] = [];
    const counted = (numbers: readonly number[]) => {
      asked.push(...numbers);
      return passages(numbers);
    };
    const withDisputes = createWithDisputes({
      passages: counted,
      sourceOf: Uint32Array.from(sourceOf),
    });
    await withDisputes({ found: [], numbers: [5], limit: 9 });
    asked.length = 0;

    await withDisputes({ found: [], numbers: [5], limit: 9 });

    expect(asked).toEqual([3]);
  });

  it('takes it for less relevant than the best', async () => {
    const [passage = aPassage()] = await passages([5]);
    const found = [{ passage, score: 1, relevance: 0.8 }];
    const store = { passages, sourceOf: Uint32Array.from(sourceOf) };
    const all = await createWithDisputes(store)({ found, numbers: [5], limit: 9 });

    expect(all[1]?.relevance).toBeCloseTo(0.24);
  });
});
