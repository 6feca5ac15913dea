import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceMeta } from '../../src/corpus/source.ts';
import { createSourceFinder } from '../../src/retrieval/source-finder.ts';
import { aPassage } from '../support/build.ts';
import { hostileText } from '../support/hostile.ts';

const aMeta = (given: Partial<SourceMeta>): SourceMeta => ({ ...aPassage().source, ...given });

const LYNAS = aMeta({
  id: 'lynas-20250101-kalgoorlie',
  title: 'Lynas opens its plant at Kalgoorlie',
  publisher: 'Lynas Rare Earths',
  published: '2025-01-01',
});
const VIETNAM = aMeta({
  id: 'congthuong-20240318-dat-hiem',
  title: 'Cuộc đua đất hiếm',
  publisher: 'Báo Công Thương',
  published: '2024-03-18',
});
const QUOTAS = aMeta({
  id: 'miit-20240206-quotas',
  title: 'China raises its mining quotas',
  publisher: 'Ministry of Industry',
  published: '2024-02-06',
});
const GREENLAND = aMeta({
  id: 'guardian-20230905-kvanefjeld',
  title: 'Greenland’s mine that nobody may open',
  publisher: 'The Guardian',
  published: '2023',
});
const SOURCES = [QUOTAS, LYNAS, GREENLAND, VIETNAM];

function find(typed: string, limit = 25): string[] {
  return createSourceFinder(SOURCES)(typed, limit).map(({ id }) => id);
}

describe('source finder', () => {
  it.each([
    ['the beginning of a word', 'kalg', LYNAS],
    ['one letter', 'k', LYNAS],
    ['a word in the middle of a title', 'quotas', QUOTAS],
    ['a publisher', 'guardian', GREENLAND],
    ['capitals', 'KALGOORLIE', LYNAS],
    ['a letter left out', 'kalgorlie', LYNAS],
    ['two letters swapped', 'kalgoorile', LYNAS],
    ['a wrong letter', 'guardien', GREENLAND],
    ['an error in a beginning', 'kvanefield', GREENLAND],
    ['no accents', 'bao cong thuong', VIETNAM],
    ['accents', 'đất hiếm', VIETNAM],
    ['accents in another normal form', 'đất hiếm'.normalize('NFD'), VIETNAM],
    ['an apostrophe of another kind', "greenland's", GREENLAND],
    ['words in another order', 'mining china', QUOTAS],
    ['part of an id', 'miit-2024', QUOTAS],
    ['a whole id', 'miit-20240206-quotas', QUOTAS],
    ['the id of a passage', 'miit-20240206-quotas#123456', QUOTAS],
    ['blanks around it', '  Kalgoorlie ', LYNAS],
    ['a year', '20240206', QUOTAS],
  ])('finds first what was meant by %s: %j', (_, typed, source) => {
    expect(find(typed)[0]).toBe(source.id);
  });

  it.each(['zzz', 'qqqq wwww', 'xylophone', '稀土'])('finds nothing for %j', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it.each(['', '   ', '!?', '#'])(
    'gives the newest for %j, where nothing is typed yet',
    (typed) => {
      expect(find(typed)).toEqual([LYNAS.id, VIETNAM.id, QUOTAS.id, GREENLAND.id]);
      expect(find(typed, 2)).toEqual([LYNAS.id, VIETNAM.id]);
    },
  );

  it('puts a source first whose id is typed, though others fit its words as well', () => {
    const exact = aMeta({ id: 'a-b', title: 'Other words', published: '2001' });
    const others = Array.from({ length: 30 }, (_, i) =>
      aMeta({ id: `a-b-${i}`, title: 'a b a-b', published: '2025' }),
    );
    const finder = createSourceFinder([...others, exact]);

    expect(finder('a-b', 25)[0]).toEqual(exact);
    expect(finder('A-B ', 25)[0]).toEqual(exact);
    expect(finder('a-b', 25)).toHaveLength(25);
  });

  it('prefers the whole word to a beginning, and a beginning to an error', () => {
    const [error, beginning, whole] = ['minor', 'mines', 'mine'].map((title, i) =>
      aMeta({ id: `s-${i}`, title, publisher: 'P', published: `202${5 - i}` }),
    );

    expect(createSourceFinder([error!, beginning!, whole!])('mine', 9)).toEqual([
      whole,
      beginning,
      error,
    ]);
  });

  it('puts the newer first of two that fit alike', () => {
    const metas = ['2021', '2025-01', '2023-05-01', '2025-03'].map((published, i) =>
      aMeta({ id: `s-${i}`, title: 'Alike', publisher: 'P', published }),
    );

    expect(createSourceFinder(metas)('alike', 9).map(({ published }) => published)).toEqual([
      '2025-03',
      '2025-01',
      '2023-05-01',
      '2021',
    ]);
  });

  it('keeps the order that it was given of sources of one day', () => {
    const metas = Array.from({ length: 40 }, (_, i) => aMeta({ id: `s-${i}`, published: '2025' }));

    expect(createSourceFinder(metas)('', 40)).toEqual(metas);
  });

  it('gives no more than asked, no source twice, and never throws', () => {
    const finder = createSourceFinder(SOURCES);
    const check = (typed: string, limit: number) => {
      const found = finder(typed, limit);

      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    };
    fc.assert(fc.property(hostileText, fc.nat({ max: 5 }), check));
  });

  it('finds each source by any beginning of its title', () => {
    const check = (source: SourceMeta, length: number) => {
      const { title, id } = source;

      expect(find(title.slice(0, length))).toContain(id);
    };
    fc.assert(fc.property(fc.constantFrom(...SOURCES), fc.integer({ min: 1, max: 40 }), check));
  });

  it('does no more work for a pasted page than for its first dozen words', () => {
    const dozen = 'china raises its mining quotas one two three four five six seven';
    const page = `${dozen} ${'kalgoorlie lynas plant '.repeat(2000)}`;

    expect(find(page)).toEqual(find(dozen));
    expect(find('kalgoorlie '.repeat(2000))).toEqual([LYNAS.id]);
  });

  it('compares no more than forty letters of a word', () => {
    const word = 'dysprosium'.repeat(4);
    const finder = createSourceFinder([aMeta({ title: word, publisher: 'P' })]);

    expect(finder(word + 'x'.repeat(5000), 1)).toHaveLength(1);
  });

  it('reads each source once, not at every letter that is typed', () => {
    const reads = { title: 0 };
    const source = Object.defineProperty(aMeta({}), 'title', {
      get: () => {
        reads.title += 1;
        return 'Kalgoorlie';
      },
    });
    const finder = createSourceFinder([source]);
    const atFirst = reads.title;
    for (const typed of ['k', 'ka', 'kal', 'kalg', '']) {
      expect(finder(typed, 1)).toHaveLength(1);
    }

    expect(atFirst).toBeGreaterThan(0);
    expect(reads.title).toBe(atFirst);
  });
});
