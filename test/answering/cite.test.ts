import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeNearest, citeStatements } from '../../src/answering/cite.ts';
import { aPassage } from '../support/build.ts';

const { source: USGS } = aPassage();
const LYNAS = { ...USGS, id: 'lynas-2025-plant', publisher: 'Lynas' };
const COST = aPassage({
  source: LYNAS,
  text: 'Lynas opened the plant at Kalgoorlie in November 2024. It cost 800 million dollars.',
});
const QUOTA = aPassage({ text: 'China set its quota at 270,000 tonnes in 2024.' });
const MINED = aPassage({ text: 'Myanmar mined 31,000 tonnes in 2024.' });
const SHOWN = [COST, QUOTA, MINED];

const QUOTED = 'China set its quota at 270,000 tonnes in 2024.';
const statement = (text: string, ...passages: number[]) => ({ text, passages });

describe('citeStatements', () => {
  it('numbers citations by their first use, whatever the order of the passages', () => {
    const { sentences, citations } = citeStatements(
      {
        statements: [
          statement('Myanmar mined 31,000 tonnes in 2024.', 3),
          statement('It cost 800 million dollars.', 1),
          statement('Myanmar mined 31,000 tonnes in 2024.', 3),
          statement(QUOTED, 2),
        ],
      },
      SHOWN,
    );

    expect(sentences.map((sentence) => sentence.citations)).toEqual([[1], [2], [1], [3]]);
    expect(citations.map(({ n, passage }) => [n, passage])).toEqual([
      [1, MINED.id],
      [2, COST.id],
      [3, QUOTA.id],
    ]);
    expect(sentences.every(({ supported }) => supported)).toBe(true);
  });

  it('makes one citation of a passage, whose quote spans all that is said of it', () => {
    const { sentences, citations } = citeStatements(
      {
        statements: [
          statement('It cost 800 million dollars.', 1, 1),
          statement('Lynas opened the plant at Kalgoorlie in November 2024.', 1),
          statement('The plant cost 800 million dollars.', 1),
        ],
      },
      SHOWN,
    );

    expect(sentences.map((sentence) => sentence.citations)).toEqual([[1], [1], [1]]);
    expect(citations.map(({ quote }) => quote)).toEqual([
      'Lynas opened the plant at Kalgoorlie in November 2024. It cost 800 million dollars.',
    ]);
  });

  it('carries title, publisher, date and link of the source', () => {
    const { citations } = citeStatements({ statements: [statement(QUOTED, 2)] }, SHOWN);

    expect(citations).toEqual([
      {
        n: 1,
        passage: QUOTA.id,
        source: QUOTA.source.id,
        title: QUOTA.source.title,
        publisher: QUOTA.source.publisher,
        published: QUOTA.source.published,
        language: QUOTA.source.language,
        kind: QUOTA.source.kind,
        heading: QUOTA.heading,
        text: QUOTA.text,
        url: QUOTA.source.url,
        quote: QUOTED,
      },
    ]);
  });

  it.each([
    ['cites a passage that was not shown', statement(QUOTED, 4)],
    ['cites one that was shown and one that was not', statement(QUOTED, 2, 4)],
    ['has another number', statement('China set its quota at 280,000 tonnes in 2024.', 2)],
    ['has another year', statement('China set its quota at 270,000 tonnes in 2023.', 2)],
    ['has another name', statement('Vietnam set its quota at 270,000 tonnes in 2024.', 2)],
    ['cites the wrong passage', statement(QUOTED, 3)],
    ['speaks of something else', statement('Magnets lose their strength when heated.', 2)],
    ['is blank', statement(' \n', 2)],
    ['has no word', statement('…', 2)],
    ['is a mark alone', statement('[1]', 2)],
  ])('leaves out a statement that %s, and leaves no citation of it behind', (_, bad) => {
    const good = statement('Myanmar mined 31,000 tonnes in 2024.', 3);
    const { sentences, citations } = citeStatements({ statements: [bad, good] }, SHOWN);

    expect(sentences).toEqual([{ text: good.text, citations: [1], supported: true }]);
    expect(citations.map(({ n, passage }) => [n, passage])).toEqual([[1, MINED.id]]);
  });

  it('cites whatever it is given only with what stands in the passages', () => {
    const text = fc.oneof(
      fc.constantFrom(...SHOWN.flatMap((passage) => passage.text.split(/(?<=\.) /))),
      fc.string(),
    );
    const passages = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    const draft = fc.record({ statements: fc.array(fc.record({ text, passages })) });
    fc.assert(
      fc.property(draft, (given) => {
        const { sentences, citations } = citeStatements(given, SHOWN);

        expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
        const used = sentences.flatMap((sentence) => sentence.citations);
        expect([...new Set(used)]).toEqual(citations.map(({ n }) => n));
        for (const { passage, quote } of citations) {
          expect(SHOWN.find(({ id }) => id === passage)?.text).toContain(quote);
        }
      }),
    );
  });
});

describe('citeNearest', () => {
  it('cites the best passage of each source, best first, up to the limit', () => {
    const shown = ['a-1', 'b-2', 'a-1', 'c-3', 'b-2'].map((id, i) =>
      aPassage({ source: { ...USGS, id }, text: `Text ${i}.` }),
    );

    expect(citeNearest(shown, 2).map(({ n, source, quote }) => [n, source, quote])).toEqual([
      [1, 'a-1', 'Text 0.'],
      [2, 'b-2', 'Text 1.'],
    ]);
    expect(citeNearest(shown, 9)).toHaveLength(3);
    expect(citeNearest([], 3)).toEqual([]);
  });
});
