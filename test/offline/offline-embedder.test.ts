import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitOfflineEmbedder,
  LETTER_DIMENSIONS,
  loadOfflineEmbedder,
  LSA_DIMENSIONS,
} from '../../src/offline/offline-embedder.ts';
import type { OfflineEmbedder } from '../../src/offline/offline-embedder.ts';

/** Some texts on each of six subjects, each made of its own words and a few that all share. */
const SUBJECTS = [
  'magnet neodymium dysprosium motor turbine electric coercivity alloy sintered permanent',
  'mine quarry ore drilling excavation bastnaesite monazite pit blasting tailings',
  'export licence quota ministry ban tariff customs restriction trade authorisation',
  'kazakhstan uzbekistan astana tashkent samarkand steppe central asian kyrgyzstan dushanbe',
  'solvent extraction leaching acid separation refinery kiln precipitation oxide calcination',
  'recycling scrap battery collection disassembly reuse waste recovery hydrogen decrepitation',
].map((words) => words.split(' '));
const SHARED = 'country supply report price year company government million project world'.split(
  ' ',
);

const TEXTS = Array.from({ length: 240 }, (_, n) => {
  const subject = SUBJECTS[n % SUBJECTS.length]!;
  const pick = (words: readonly string[], at: number) => words[(at * 7 + n * 3) % words.length]!;
  const words = Array.from({ length: 14 }, (_word, at) =>
    at % 4 === 3 ? pick(SHARED, at + n) : pick(subject, at * at + n),
  );
  return `${words.join(' ')}.`;
});

const breathe = async () => {};
const fitted = await fitOfflineEmbedder(TEXTS, { breathe });

describe('fitOfflineEmbedder', () => {
  it('learns the same bytes from the same texts', async () => {
    const again = await fitOfflineEmbedder(TEXTS, { breathe });

    expect(Buffer.compare(again.toBytes(), fitted.toBytes())).toBe(0);
    expect(again.stateHash).toBe(fitted.stateHash);
  });

  it('learns the same bytes in whichever order the texts come', async () => {
    const again = await fitOfflineEmbedder(TEXTS.toReversed(), { breathe });

    expect(again.stateHash).toBe(fitted.stateHash);
  });

  // Where this changes, what earlier versions fitted is of no use: raise the format's version with it.
  it('learns the same bytes on every machine', () => {
    expect(fitted.stateHash).toMatchInlineSnapshot(
      `"f6925d9f75a9183aef1e4574199f3b6c9eb28534fa73bd1c1d0ab08f7cd523e1"`,
    );
  });

  it('tells another state by its hash', async () => {
    const other = await fitOfflineEmbedder([...TEXTS, 'One more on terbium.'], { breathe });

    expect(other.stateHash).toMatch(/^[0-9a-f]{64}$/);
    expect(other.stateHash).not.toBe(fitted.stateHash);
  });

  it.each([
    ['none', []],
    ['one', ['Terbium is dear.']],
    ['two', ['Terbium is dear.', 'Terbium is rare.']],
    ['two without words', ['', '…']],
    ['many equal', Array.from({ length: 50 }, () => 'Terbium is dear and rare.')],
    ['fewer than dimensions', TEXTS.slice(0, 20)],
  ])('makes do with few texts: %s', async (_, texts) => {
    const embedder = await fitOfflineEmbedder(texts, { breathe });

    for (const text of ['Terbium is dear.', 'Something else', '', ...texts]) {
      expect(lengthOf(embedder.embed(text))).toBeCloseTo(1, 6);
    }
    expect(embedder.embed('terbium')).toHaveLength(LSA_DIMENSIONS + LETTER_DIMENSIONS);
  });

  it('stops when it is told to, with the reason', async () => {
    const controller = new AbortController();
    const breathed = async () => controller.abort(new Error('enough'));

    await expect(
      fitOfflineEmbedder(manyTexts(), { breathe: breathed, signal: controller.signal }),
    ).rejects.toThrow('enough');
    await expect(
      fitOfflineEmbedder([], { breathe, signal: AbortSignal.abort(new Error('not at all')) }),
    ).rejects.toThrow('not at all');
  });

  it('reports its progress, from little to all', async () => {
    const shares: number[] = [];
    await fitOfflineEmbedder(TEXTS, { breathe, onProgress: (share) => shares.push(share) });

    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('breathes many times', async () => {
    let breaths = 0;
    const counted = async () => {
      breaths++;
    };
    await fitOfflineEmbedder(manyTexts(), { breathe: counted });

    expect(breaths).toBeGreaterThan(20);
  });
});

describe('embed', () => {
  it('finds texts on the same subject nearer than others', () => {
    const asked = fitted.embed('neodymium dysprosium motor');
    const nearest = TEXTS.map((text, n) => ({ n, cosine: dot(asked, fitted.embed(text)) }))
      .toSorted((a, b) => b.cosine - a.cosine)
      .slice(0, 20);

    expect(nearest.every(({ n }) => n % SUBJECTS.length === 0)).toBe(true);
  });

  it.each([
    ['neodymium', 'neodynium'],
    ['kazakhstan', 'kazakstan'],
    ['separation', 'seperation'],
    ['authorisation', 'authorization'],
  ])('keeps %s the nearest to the slip %s', (word, slip) => {
    // Shorter words have so few grams that chance brings them near.
    const long = SUBJECTS.flat().filter((other) => other.length > 4);
    const words = long.map((other) => ({
      other,
      cosine: dot(fitted.embed(other), fitted.embed(slip)),
    }));

    expect(words.toSorted((a, b) => b.cosine - a.cosine)[0]?.other).toBe(word);
  });

  it('gives each part half where a text has both, and all to the letters where no stem is known', () => {
    const both = fitted.embed('neodymium magnet');
    const letters = fitted.embed('xyzzy');

    expect(lengthOf(both.subarray(0, LSA_DIMENSIONS))).toBeCloseTo(Math.SQRT1_2, 6);
    expect(lengthOf(both.subarray(LSA_DIMENSIONS))).toBeCloseTo(Math.SQRT1_2, 6);
    expect(lengthOf(letters.subarray(LSA_DIMENSIONS))).toBeCloseTo(1, 6);
  });

  it('has one answer for all texts without words', () => {
    const nothing = fitted.embed('');

    expect([...nothing].filter((x) => x !== 0)).toEqual([1]);
    expect(fitted.embed(' \n…—!?')).toEqual(nothing);
    expect(fitted.embed('the of and is')).toEqual(nothing);
  });

  it('has length 1 for any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(...SUBJECTS.flat(), '🧲', '稀土', '\0', '\ud800', 'ΐ', 'ﷺ', '1,000'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const embedding = fitted.embed(text);

        expect(embedding.every(Number.isFinite)).toBe(true);
        expect(lengthOf(embedding)).toBeCloseTo(1, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a word of a million letters', () => {
    expect(lengthOf(fitted.embed('a'.repeat(1_000_000)))).toBeCloseTo(1, 6);
  });
});

describe('model', () => {
  it('gives the vectors of embed, and counts terms', async () => {
    const values = ['neodymium magnet prices', ''];
    const { embeddings, usage, warnings } = await fitted.model.doEmbed({ values });

    expect(embeddings).toEqual(values.map((value) => [...fitted.embed(value)]));
    expect(usage).toEqual({ tokens: 3 });
    expect(warnings).toEqual([]);
    expect(fitted.model).toMatchObject({
      specificationVersion: 'v4',
      provider: 'offline',
      modelId: `fitted-lsa-${LSA_DIMENSIONS}-letters-${LETTER_DIMENSIONS}`,
    });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const embedded = fitted.model.doEmbed({
      values: Array.from({ length: 256 }, () => 'terbium'),
      abortSignal: controller.signal,
    });
    controller.abort(new Error('enough'));

    await expect(embedded).rejects.toThrow('enough');
  });
});

describe('model, asked for other dimensions', () => {
  it('keeps its own, and warns', async () => {
    const { embeddings, warnings } = await fitted.model.doEmbed({ values: ['ore'], dimensions: 9 });

    expect(embeddings[0]).toHaveLength(fitted.dimensions);
    expect(warnings).toEqual([{ type: 'unsupported', feature: 'dimensions' }]);
  });
});

describe('loadOfflineEmbedder', () => {
  it('brings back the same embedder, wherever the bytes lie', () => {
    const bytes = fitted.toBytes();
    for (const offset of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      const loaded = loadOfflineEmbedder(moved.subarray(offset));

      expect(loaded.stateHash).toBe(fitted.stateHash);
      expect(loaded.dimensions).toBe(fitted.dimensions);
      expect(Buffer.compare(loaded.toBytes(), bytes)).toBe(0);
      expect(embedAll(loaded)).toEqual(embedAll(fitted));
    }
  });

  it.each([
    ['nothing', () => new Uint8Array(0)],
    ['half a head', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['a head alone', (bytes: Uint8Array) => bytes.subarray(0, 80)],
    ['all but the last byte', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['a byte too many', (bytes: Uint8Array) => Uint8Array.of(...bytes.subarray(0, 9000), 0)],
    ['another format', (bytes: Uint8Array) => bytes.with(4, 99)],
    ['something else', (bytes: Uint8Array) => new Uint8Array(bytes.length).fill(123)],
  ])('refuses %s', (_, damage) => {
    expect(() => loadOfflineEmbedder(damage(fitted.toBytes()))).toThrow(
      'are not a whole state of format 1; build the index again',
    );
  });

  it('refuses a state with a wrong bit, or embeds with it and gives vectors of length 1', () => {
    const bytes = Uint8Array.from(fitted.toBytes());
    const anyBit = fc.oneof(
      fc.integer({ min: 0, max: 80 * 8 - 1 }),
      fc.integer({ min: 0, max: bytes.length * 8 - 1 }),
    );
    fc.assert(
      fc.property(anyBit, (bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        const loaded = loadedOrRefused(flipped);

        expect(loaded === undefined || lengthOf(loaded.embed('neodymium terbium')) > 0.999).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

function loadedOrRefused(bytes: Uint8Array): OfflineEmbedder | undefined {
  try {
    return loadOfflineEmbedder(bytes);
  } catch (error) {
    if (String(error).includes('Cannot load the offline embedder')) return undefined;
    throw error;
  }
}

/** Enough words of their own that the work takes more than one run. */
function manyTexts(): string[] {
  return Array.from({ length: 400 }, (_, n) =>
    Array.from({ length: 40 }, (_word, at) => `w${(n * 31 + at * at * 17) % 900}`).join(' '),
  );
}

function embedAll(embedder: OfflineEmbedder): Float32Array[] {
  return [...TEXTS.slice(0, 10), 'unknown xyzzy', ''].map((text) => embedder.embed(text));
}

function lengthOf(v: Float32Array): number {
  return Math.sqrt(dot(v, v));
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
