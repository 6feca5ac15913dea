import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/offline/pace.ts';
import { sampleTexts } from '../../src/offline/text-sample.ts';

const pace = createPace(async () => {});

describe('sampleTexts', () => {
  it('chooses the same texts in the same order, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), fc.nat(20), async (texts, limit) => {
        const sample = await sampleTexts(texts, limit, pace);

        expect(sample).toHaveLength(Math.min(limit, texts.length));
        expect(await sampleTexts(texts.toReversed(), limit, pace)).toEqual(sample);
        expect(await sampleTexts(texts.toSorted(), limit, pace)).toEqual(sample);
      }),
    );
  });

  it('keeps its choice when texts are added, but for those that the new ones displace', async () => {
    const texts = Array.from({ length: 1000 }, (_, n) => `text ${n}`);
    const before = new Set(await sampleTexts(texts.slice(0, 990), 100, pace));
    const after = await sampleTexts(texts, 100, pace);

    expect(after.filter((text) => before.has(text)).length).toBeGreaterThan(90);
  });
});
