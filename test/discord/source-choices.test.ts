import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceMeta } from '../../src/corpus/source.ts';
import { lengthOf } from '../../src/discord/markdown.ts';
import { completePublisher, completeSource } from '../../src/discord/source-choices.ts';
import type { IndexClient } from '../../src/worker/index-client.ts';
import { longText } from '../support/answers.ts';
import { aPassage } from '../support/build.ts';

const aMeta = (given: Partial<SourceMeta> = {}): SourceMeta => ({ ...aPassage().source, ...given });

/** An index of these sources, which finds them all for whatever is typed. */
function anIndex(sources: readonly SourceMeta[]) {
  const calls: unknown[] = [];
  const call = (name: string, args: unknown) => {
    calls.push([name, args]);
    return Promise.resolve(sources);
  };
  return { index: { call } as unknown as IndexClient, calls };
}

describe('completeSource', () => {
  it('names each source by date, publisher and title, and stands for its id', async () => {
    const { index, calls } = anIndex([
      aMeta(),
      aMeta({ id: 'a-b', publisher: 'A publisher with a very long name indeed', title: 'T' }),
    ]);

    expect(await completeSource(index, 'rare')).toMatchInlineSnapshot(`
      [
        {
          "name": "2025-01-31 U.S. Geological Survey: Rare earths: mineral commodity summary",
          "value": "usgs-20250131-rare-earths",
        },
        {
          "name": "2025-01-31 A publisher with a very long…: T",
          "value": "a-b",
        },
      ]
    `);
    expect(calls).toEqual([['findSources', { typed: 'rare', limit: 25 }]]);
  });

  it('gives choices that Discord takes, whatever the sources are called', async () => {
    const check = async (given: Partial<SourceMeta>) => {
      const [choice] = await completeSource(anIndex([aMeta(given)]).index, '');

      expect(lengthOf(choice!.name)).toBeGreaterThan(0);
      expect(lengthOf(choice!.name)).toBeLessThanOrEqual(100);
      expect(choice!.name).not.toMatch(/[\n\p{Cc}\p{Cf}]/u);
    };
    await fc.assert(fc.asyncProperty(fc.record({ title: longText, publisher: longText }), check));
  });
});

describe('completePublisher', () => {
  const { index } = anIndex(
    ['Reuters', 'Báo Công Thương', 'Argus', 'Reuters', 'Đất Việt', 'Reuters Vietnam'].map(
      (publisher) => aMeta({ publisher }),
    ),
  );

  it.each([
    ['', ['Argus', 'Báo Công Thương', 'Reuters', 'Reuters Vietnam', 'Đất Việt']],
    ['reut', ['Reuters', 'Reuters Vietnam']],
    [' VIET ', ['Reuters Vietnam', 'Đất Việt']],
    ['cong', ['Báo Công Thương']],
    ['dat', ['Đất Việt']],
    ['nobody', []],
  ])('finds each publisher once by what is typed: %j', async (typed, names) => {
    expect(await completePublisher(index, typed)).toEqual(
      names.map((name) => ({ name, value: name })),
    );
  });

  it('gives no more than Discord takes', async () => {
    const many = Array.from({ length: 60 }, (_, i) => aMeta({ publisher: `Publisher ${i}` }));

    expect(await completePublisher(anIndex(many).index, 'publisher')).toHaveLength(25);
  });
});
