import { describe, expect, it } from 'vitest';
import { isScattered } from '../../src/offline/scattered.ts';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const [FIRST, WOMAN, SPACE] = [0, 1, 2];
const block = (...held: readonly number[]) => ({ held: new Set(held) });
const asked = (count: number) => ({
  clauses: Array.from({ length: count }, () => ({ text: 'x', weight: 5, isKnown: true })),
  light: new Set([FIRST]),
});

describe('isScattered', () => {
  it.each([
    ['each part in another block', 3, [block(FIRST), block(WOMAN), block(SPACE)], true],
    ['two parts together', 3, [block(FIRST), block(WOMAN, SPACE)], false],
    ['more than a light one in the best', 3, [block(WOMAN), block(FIRST)], false],
    ['but two parts', 2, [block(FIRST), block(WOMAN)], false],
    ['no block', 3, [], false],
  ])('of %s', (_, count, blocks, isSo) => {
    expect(isScattered(asked(count), blocks[0], blocks)).toBe(isSo);
  });

  it('refuses an answer', () => {
    const words = ['first', 'woman', 'space'];
    const texts = ['Arden saw the first study of all.', 'The richest woman lent money to Tal.'];
    const retrieval = aRetrieval(
      words,
      texts.map((text) => ({ text })),
    );

    expect(attemptOffline('who was the first woman in space?', retrieval).confidence).toBe(
      -Infinity,
    );
  });
});
