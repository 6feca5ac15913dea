import { describe, expect, it } from 'vitest';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';

const texts = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `Text ${from + i} on terbium and magnets.`);
const steps = {
  breathe: async () => undefined,
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

describe('offlineEmbedderKind', () => {
  it.each([
    ['nothing changed', 100, 100, true],
    ['a tenth is new', 100, 90, true],
    ['more than a tenth is new', 100, 89, false],
    ['a tenth is gone', 90, 90, true],
    ['more than a tenth is gone', 89, 89, false],
  ])('where %s of 100: keeps the fit is %s', async (_, now, stillThere, isKept) => {
    const embedder = await offlineEmbedderKind.prepare(texts(0, 100), steps);
    const next = await offlineEmbedderKind.prepare(
      texts(100 - stillThere, 100 - stillThere + now),
      {
        ...steps,
        previous: { embedder, stillThere },
      },
    );

    expect(next === embedder).toBe(isKept);
  });

  it('comes back from its state as the same, and refuses another name', async () => {
    const { name, state, fittedOn } = await offlineEmbedderKind.prepare(texts(0, 20), steps);

    expect(offlineEmbedderKind.open({ name, state, fittedOn })).toMatchObject({
      name,
      fittedOn: 20,
    });
    expect(() => offlineEmbedderKind.open({ name: 'another', state, fittedOn })).toThrow(
      'should be "another"',
    );
  });
});
