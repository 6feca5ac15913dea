import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/corpus/glossary.ts';
import type { Hit } from '../../src/retrieval/blend.ts';
import { createWordIndexBuilder } from '../../src/retrieval/word-index-builder.ts';
import { openWordIndex, type WordIndex } from '../../src/retrieval/word-index.ts';
import { type NaivePassage, naiveScores } from './naive-search.ts';

const CHINA: Concept = {
  prefLabel: 'China',
  labels: ['China', 'Beijing', '中国'],
  kind: 'country',
  definition: '',
};
const breathe = async (): Promise<void> => {};

async function bytesOf(
  passages: readonly Partial<NaivePassage>[],
  concepts: readonly Concept[] = [],
): Promise<Uint8Array> {
  const builder = createWordIndexBuilder({ concepts });
  for (const passage of passages) builder.add({ title: '', heading: '', text: '', ...passage });
  return builder.finish(breathe);
}

const indexOf = async (...given: Parameters<typeof bytesOf>): Promise<WordIndex> =>
  openWordIndex(await bytesOf(...given));

const queryOf = (terms: readonly string[]) => ({
  terms: terms.map((term) => ({ term, weight: 1 })),
});

const WORDS = ['rare', 'earth', 'magnet', 'the', 'price', 'of', 'china', 'in', 'tonn', 'quota'];
const someWords = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 25 })
  .map((words) => words.join(' '));
const somePassages = fc.array(
  fc.record({ title: someWords, heading: someWords, text: someWords }),
  { maxLength: 12 },
);
const someTerms = fc.array(fc.constantFrom('rare', 'earth', 'magnet', 'price', 'china', 'none'), {
  maxLength: 6,
});

/** What is wrong with hits, if they are to be the best by these scores, up to what rounding turns around. */
function faultOf(hits: readonly Hit[], scores: readonly number[], limit: number): string {
  const wanted = scores.filter((score) => score > 0).toSorted((a, b) => b - a);
  if (hits.length !== Math.min(limit, wanted.length)) return `${hits.length} hits`;
  if (new Set(hits.map(({ passage }) => passage)).size < hits.length) return 'a passage twice';
  const wrong = hits.find(
    ({ passage, score }, rank) =>
      Math.abs(score - scores[passage]!) > 1e-5 || Math.abs(score - wanted[rank]!) > 1e-5,
  );
  return wrong ? `${wrong.passage} has ${wrong.score}, not ${scores[wrong.passage]}` : 'none';
}

/** 1,500 passages, each with each of the terms by its chance, some of them more than once. */
function somePassagesOf(
  terms: readonly string[],
  shares: readonly number[],
  seed: number,
): NaivePassage[] {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const words = terms.filter((term) => term !== '?');
  return Array.from({ length: 1500 }, () => ({
    title: '',
    heading: '',
    text: [
      ...words.flatMap((word, at) =>
        random() < (shares[at] ?? 0) ? Array<string>(1 + Math.floor(random() * 3)).fill(word) : [],
      ),
      ...Array<string>(Math.floor(random() * 30)).fill('filler'),
    ].join(' '),
  }));
}

describe('search', () => {
  it('ranks as the textbook does', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePassages,
        someTerms,
        fc.integer({ min: 1, max: 15 }),
        async (...given) => {
          const [passages, terms, limit] = given;
          const index = await indexOf(passages);

          const hits = index.search(queryOf(terms), { limit });

          expect(faultOf(hits, naiveScores(passages, terms), limit)).toBe('none');
        },
      ),
    );
  });

  it('leaves nothing out where frequent terms are only looked up', async () => {
    // What is unknown stands between, so that no two terms are a pair.
    const terms = ['quota', '?', 'magnet', '?', 'price', '?', 'tonn', '?', 'earth'];
    const rareAndFrequent = [0.1, 0.2, 0.5, 0.7, 0.9];
    const alike = [0.2, 0.21, 0.22, 0.23, 0.24];
    for (const [seed, shares] of [rareAndFrequent, alike, rareAndFrequent, alike].entries()) {
      const passages = somePassagesOf(terms, shares, seed + 1);
      const index = await indexOf(passages);
      const scores = naiveScores(passages, terms);

      for (const limit of [1, 10, 250, 2000]) {
        expect(faultOf(index.search(queryOf(terms), { limit }), scores, limit)).toBe('none');
      }
    }
  });

  it('gives the first of equals first', async () => {
    const index = await indexOf(Array.from({ length: 500 }, () => ({ text: 'rare earth' })));

    expect(
      index.search(queryOf(['rare', 'earth']), { limit: 5 }).map(({ passage }) => passage),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives only what is allowed, with the scores that it has anyway', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePassages,
        someTerms,
        fc.uint8Array({ minLength: 12, maxLength: 12, max: 1 }),
        async (passages, terms, mask) => {
          const index = await indexOf(passages);
          const allowed = mask.slice(0, passages.length);
          const all = index.search(queryOf(terms), { limit: 20 });

          expect(index.search(queryOf(terms), { limit: 20, allowed })).toEqual(
            all.filter(({ passage }) => allowed[passage] === 1),
          );
        },
      ),
    );
  });

  it('answers the same when asked again', async () => {
    const index = await indexOf([{ text: 'rare earth' }, { text: 'earth, rare' }]);
    const query = queryOf(['rare', 'earth']);

    expect(index.search(query, { limit: 5 })).toEqual(index.search(query, { limit: 5 }));
  });

  it('weighs terms as it is told, and counts a concept by any of its names', async () => {
    const index = await indexOf(
      [{ text: 'Beijing said' }, { text: 'tonnes' }, { text: '中国稀土' }, { text: 'nothing' }],
      [CHINA],
    );

    expect(index.frequency('@China')).toBe(2);
    expect(
      index
        .search(
          {
            terms: [
              { term: 'tonn', weight: 0.1 },
              { term: '@China', weight: 1 },
            ],
          },
          { limit: 9 },
        )
        .map(({ passage }) => passage),
    ).toEqual([2, 0, 1]);
  });

  it('prefers a passage that holds more of the parts to one that holds a part by more of its names', async () => {
    const index = await indexOf([
      { text: 'tonnes of ore, metric weight' },
      { text: 'tonnes of magnets' },
      { text: 'nothing of it' },
      { text: 'nothing else' },
    ]);
    const terms = [
      { term: 'tonn', weight: 1, parts: 1 },
      { term: 'weight', weight: 0.6, parts: 1 },
      { term: 'metric', weight: 0.6, parts: 1 },
      { term: 'magnet', weight: 1, parts: 2 },
    ];
    const order = (worths: readonly number[]) =>
      index.search({ terms, worths }, { limit: 2 }).map(({ passage }) => passage);

    expect(order([])).toEqual([0, 1]);
    expect(order([1, 1])).toEqual([1, 0]);
    // Nothing is left of a question in the next one.
    expect(order([])).toEqual([0, 1]);
  });

  it.each([
    ['no term', [], 5],
    ['no limit', ['rare'], 0],
    ['a limit below none', ['rare'], -1],
    ['no number as the limit', ['rare'], Number.NaN],
    ['an unknown term', ['"OR" 1=1; --'], 5],
    ['a term of no word', [''], 5],
    ['a lone surrogate', ['\uD800'], 5],
    ['an endless term', ['x'.repeat(10_000)], 5],
  ])('finds nothing for %s', async (_, terms, limit) => {
    const index = await indexOf([{ text: 'rare earth' }]);

    expect(index.search(queryOf(terms), { limit })).toEqual([]);
  });
});

function outcomeOf(bytes: Uint8Array): string {
  try {
    const index = openWordIndex(bytes);
    index.search(queryOf(['rare', 'earth', 'magnet', 'price', '7']), { limit: 10 });
    index.forms.visitNear('magmet', 2, () => {});
    return 'answered';
  } catch (error) {
    return String(error);
  }
}

describe('openWordIndex', () => {
  it('opens an index of nothing', async () => {
    const index = await indexOf([]);

    expect(index.size).toBe(0);
    expect(index.search(queryOf(['rare']), { limit: 5 })).toEqual([]);
    expect(index.frequency('rare')).toBe(0);
  });

  it('says of each term where it is', async () => {
    const index = await indexOf([
      { title: 'Prices', text: 'of dysprosium' },
      { text: 'no price of Síkela’s' },
    ]);

    expect(index.frequency('price')).toBe(2);
    expect(index.frequency('of')).toBe(0);
    expect(index.idf('unknown')).toBeGreaterThan(index.idf('dysprosium'));
    expect(index.forms.countOf('prices')).toBe(1);
    expect(index.forms.countOf('dysprosia')).toBe(0);
  });

  it('reads the same wherever the bytes lie', async () => {
    const bytes = await bytesOf([{ text: 'rare earth magnets' }, { text: 'earth' }]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const query = queryOf(['earth', 'magnet']);

    expect(openWordIndex(shifted.subarray(3)).search(query, { limit: 5 })).toEqual(
      openWordIndex(bytes).search(query, { limit: 5 }),
    );
  });

  it('finds the last of more passages than two bytes can number', async () => {
    const many = Array.from({ length: 2 ** 16 + 2 }, () => ({ text: 'ore' }));
    const index = await indexOf([...many, { text: 'ore magnet' }]);

    const [hit] = index.search(queryOf(['magnet', 'ore']), { limit: 1 });

    expect(hit?.passage).toBe(2 ** 16 + 2);
  });

  it('keeps a very long passage findable', async () => {
    const index = await indexOf([{ text: `${'filler '.repeat(70_000)} rare earth` }]);

    expect(index.search(queryOf(['rare', 'earth']), { limit: 1 })).toHaveLength(1);
  });

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['few bytes', new Uint8Array(100)],
    ['bytes of something else', new Uint8Array(10_000).fill(7)],
  ])('refuses %s', (_, bytes) => {
    expect(() => openWordIndex(bytes)).toThrow('Cannot open the word index');
  });

  it('refuses an index that was cut off', async () => {
    const bytes = await bytesOf([{ title: 'Prices', text: 'of dysprosium oxide in China' }]);
    const cuts = Array.from({ length: Math.floor(bytes.length / 8) }, (_, at) => at * 8);

    for (const cut of cuts) {
      expect(() => openWordIndex(bytes.subarray(0, cut))).toThrow('Cannot open the word index');
    }
  });

  it('throws or answers, whatever its bytes have become', async () => {
    const bytes = await bytesOf(
      Array.from({ length: 40 }, (_, at) => ({
        text: `rare earth ${at} magnet ${'price '.repeat(at)}`,
      })),
    );
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(damage, fc.boolean(), (changes, isEarly) => {
        const broken = bytes.slice();
        for (const [at, value] of changes) broken[isEarly ? at % 800 : at] = value;
        expect(outcomeOf(broken)).toMatch(/^answered$|Cannot open the word index/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('createWordIndexBuilder', () => {
  it('numbers passages as they come, and lets others breathe', async () => {
    const builder = createWordIndexBuilder({ concepts: [] });
    let breaths = 0;

    expect(builder.add({ title: 'a', heading: 'b', text: 'c' })).toBe(0);
    expect(builder.add({ title: 'a', heading: 'b', text: 'c' })).toBe(1);
    await builder.finish(async () => {
      breaths++;
    });
    expect(breaths).toBeGreaterThan(3);
  });
});
