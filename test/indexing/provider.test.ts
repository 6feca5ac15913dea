import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { createOpenAIEmbedderKind } from '../../src/models/openai-embedder-kind.ts';
import { aKeeper } from '../support/keeper.ts';
import { type OpenAICounterpart, startOpenAI } from '../support/openai/counterpart.ts';
import { embeddingSettingsOf } from '../support/openai/settings.ts';
import { freshDir, SMALL_SOURCES, writeCorpus, writeSource } from '../support/small-corpus.ts';

const QUESTION = 'How much did the plant at Kalgoorlie cost?';
const NEW = { id: 'post-20250601-new', paragraphs: ['A plant at Weifang cost 900 million.'] };

async function aCorpus(sources = SMALL_SOURCES) {
  const dir = await freshDir();
  const corpus = await writeCorpus(join(dir, 'corpus'), sources);
  const index = join(dir, 'index');
  const keeperOf = (server: OpenAICounterpart, given = {}) => {
    const embedderKind = createOpenAIEmbedderKind(embeddingSettingsOf(server, given));
    const made = aKeeper(corpus, index, { embedderKind });
    const ask = (question = QUESTION) =>
      made.keeper.use(({ search }) => search(question, { filter: {}, limit: 5 }));
    return { ...made, ask };
  };
  return { dir, corpus, index, keeperOf };
}

/** Passages, without the probe. */
const textsAt = ({ embedded }: OpenAICounterpart) => embedded.filter((text) => text.includes('\n'));

describe('an index of a provider', () => {
  it('is built, tells what it took, and finds by words and vectors', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { reindex, ask } = keeperOf(server);
    const { embedding, isBuilt } = await reindex();
    const found = await ask();

    expect({ isBuilt, passages: embedding?.passages }).toEqual({ isBuilt: true, passages: 6 });
    expect(embedding?.tokens).toBeGreaterThan(100);
    expect(textsAt(server)).toHaveLength(6);
    expect(found.passages[0]?.passage.text).toContain('800 million');
    expect(found).not.toHaveProperty('wordsAlone');
    expect(server.embedded.at(-1)).toContain('Kalgoorlie');
  });

  it('embeds only what is new, and nothing where nothing is', async () => {
    const server = await startOpenAI();
    const { corpus, keeperOf } = await aCorpus();
    const { reindex } = keeperOf(server);
    await reindex();
    const same = await reindex();
    await writeSource(corpus, NEW);
    const check = await reindex('check');
    const before = textsAt(server).length;
    const more = await reindex();

    expect(same).toMatchObject({ isBuilt: false, embedding: { passages: 0, tokens: 0 } });
    expect(check).toMatchObject({ isBuilt: false, embedding: { passages: 1 } });
    expect(before).toBe(6);
    expect(more).toMatchObject({ isBuilt: true, embedding: { passages: 1 } });
    expect(textsAt(server)).toHaveLength(7);
  });

  it('is built again from the cache, however its vectors shake a little', async () => {
    const server = await startOpenAI({ noise: 0.003 });
    const { index, keeperOf } = await aCorpus();
    const first = keeperOf(server);
    await first.reindex();
    await first.keeper.close();
    await rm(join(index, 'generations'), { recursive: true });
    const opened = await keeperOf(server).open();

    expect(opened).toHaveProperty('built');
    expect(textsAt(server)).toHaveLength(6);
  });

  it('answers by words alone, in time, while the provider is down, slow or without sense', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { reindex, ask } = keeperOf(server);
    await reindex();
    const reasons: (string | undefined)[] = [];
    for (const [i, turn] of (
      [
        { kind: 'status', status: 500 },
        { kind: 'status', status: 401 },
        { kind: 'hang-up' },
        { kind: 'no-json' },
        { kind: 'spoils', bad: 'wrong-dimensions' },
        { kind: 'silence' },
      ] as const
    ).entries()) {
      // One that works between two that don't, so that it is asked again at once.
      server.embeds({ kind: 'embeds' }, turn);
      await ask(`${QUESTION} ${i}`);
      const started = performance.now();
      const { passages, wordsAlone } = await ask(`${QUESTION} Again ${i}`);
      reasons.push(wordsAlone?.replace(/^.*?\d: /, ''));

      expect(passages[0]?.passage.text).toContain('800 million');
      expect(performance.now() - started).toBeLessThan(2500);
    }

    expect(reasons).toEqual([
      'it failed (500); try again later',
      'it refused the key (401); check the setting OPENAI_API_KEY',
      expect.stringContaining('the connection failed; is http://127.0.0.1:'),
      'its answer is not in the form that was asked for',
      expect.stringContaining('expected 64 numbers'),
      'it did not answer in time',
    ]);
    server.embeds({ kind: 'embeds' });
    expect(await ask()).not.toHaveProperty('wordsAlone');
  });

  it('is spared more questions while the provider is down', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { reindex, ask } = keeperOf(server);
    await reindex();
    const before = server.requests.length;
    server.embeds({ kind: 'hang-up' });
    const found: (string | undefined)[] = [];
    for (let i = 0; i < 5; i += 1) found.push((await ask(`${QUESTION} ${i}`)).wordsAlone);

    expect(server.requests).toHaveLength(before + 3);
    expect(found.at(-1)).toMatch(
      /it failed several times in a row, and is left alone for a while$/,
    );
    await expect(reindex('full')).rejects.toThrow('the connection failed');
  });

  it('embeds a question once', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { reindex, ask } = keeperOf(server);
    await reindex();
    const first = await ask();
    const before = server.requests.length;

    expect(await ask()).toEqual(first);
    expect(server.requests).toHaveLength(before);
  });

  it.each([
    ['asks for an hour', { kind: 'status', status: 429, retryAfter: 3600 }, 1],
    ['says nothing', { kind: 'silence' }, 2],
  ] as const)(
    'is not waited for by who opens it, where the provider %s',
    async (_, turn, tries) => {
      const server = await startOpenAI();
      server.embeds(turn);
      const { keeperOf } = await aCorpus();
      const patience = { tries: 4, firstMs: 5, mostMs: 20, requestMs: 50 };
      const { open, reindex } = keeperOf(server, { patience });
      await expect(open()).rejects.toThrow(/^Cannot embed with "embed-test"/);
      const opened = server.requests.length;
      await expect(reindex()).rejects.toThrow(/^Cannot embed with "embed-test"/);

      expect([opened, server.requests.length - opened]).toEqual([tries, 4]);
    },
  );

  it.each([
    'nan-vectors',
    'wrong-dimensions',
    'empty-vectors',
    'zero-vectors',
    'too-few-vectors',
  ] as const)(
    'keeps answering from the old generation where a reindex is given %s',
    async (bad) => {
      const server = await startOpenAI();
      const { corpus, keeperOf } = await aCorpus();
      const { reindex, ask } = keeperOf(server, { dimensions: 64 });
      const { generation } = await reindex();
      await writeSource(corpus, NEW);
      // The probe goes well.
      server.embeds({ kind: 'embeds' }, { kind: 'spoils', bad });

      await expect(reindex()).rejects.toThrow(/^Cannot embed with "embed-test" at [^\n]+$/);
      server.embeds({ kind: 'embeds' });
      expect(await ask()).toMatchObject({ generation });
      expect(await ask('Weifang')).not.toMatchObject({ passages: [{ passage: { source: NEW } }] });
    },
  );

  it('is not built where the provider is down at the first, and says why in one sentence', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'status', status: 500 });
    const { keeperOf } = await aCorpus();

    await expect(keeperOf(server).open()).rejects.toThrow(
      /^Cannot embed with "embed-test" at 127\.0\.0\.1:\d+: it failed \(500\); try again later$/,
    );
  });
});

describe('another embedding model', () => {
  it.each([
    ['in the place of the offline one', undefined, {}],
    ['by its name', {}, { model: 'embed-other' }],
    ['by its length', {}, { dimensions: 32 }],
  ] as const)('is noticed %s: words alone find until a reindex', async (_, before, after) => {
    const server = await startOpenAI();
    const { corpus, index, keeperOf } = await aCorpus();
    const old = before ? keeperOf(server, before) : aKeeper(corpus, index);
    await old.reindex();
    await old.keeper.close();
    const embedded = server.embedded.length;
    const { open, ask, reindex } = keeperOf(server, after);
    const opened = await open();
    const words = await ask();

    expect(opened.wordsOnly).toEqual({
      indexed: expect.stringMatching(before ? /^openai\/.+@64#/ : /^offline\//),
      wanted: expect.stringMatching(/^openai\/127\.0\.0\.1:\d+\/embed-(?:test@32|test|other)$/),
      passages: 6,
      tokens: expect.closeTo(230, -2),
    });
    expect(opened).not.toHaveProperty('built');
    expect(words.passages[0]?.passage.text).toContain('800 million');
    expect(words.wordsAlone).toMatch(/^the index has vectors of "[^"]+", and "[^"]+" is set$/);
    expect(server.embedded).toHaveLength(embedded);

    const report = await reindex();
    expect(report).toMatchObject({ isBuilt: true, embedding: { passages: 6 } });
    expect(await ask()).not.toHaveProperty('wordsAlone');
    expect(await open()).not.toHaveProperty('wordsOnly');
  });

  it('does not follow a change of the corpus unasked: that would embed all of it', async () => {
    const server = await startOpenAI();
    const { corpus, index, keeperOf } = await aCorpus();
    const old = aKeeper(corpus, index);
    await old.reindex();
    await old.keeper.close();
    await writeSource(corpus, NEW);
    const opened = await keeperOf(server).open('corpus');

    expect(opened).toMatchObject({ passages: 6, wordsOnly: { passages: 6 } });
    expect(server.requests).toEqual([]);
  });

  it('costs nothing where its vectors are there already', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const one = keeperOf(server);
    await one.reindex();
    await one.keeper.close();
    const other = keeperOf(server, { model: 'embed-other' });
    await other.reindex();
    await other.keeper.close();
    const back = keeperOf(server);
    const opened = await back.open();

    expect(opened.wordsOnly).toMatchObject({ passages: 0, tokens: 0 });
    expect(await back.reindex()).toMatchObject({ isBuilt: true, embedding: { passages: 0 } });
    expect(textsAt(server)).toHaveLength(12);
  });

  it.each([
    ['the same name', 64],
    ['the same name, with vectors of another length', 32],
  ])('is noticed behind %s: words alone find until a reindex', async (_, dimensions) => {
    const server = await startOpenAI();
    const { corpus, keeperOf } = await aCorpus();
    const old = keeperOf(server);
    const before = await old.reindex();
    await old.keeper.close();
    server.changeModel(dimensions);
    await writeSource(corpus, NEW);
    const { open, ask, reindex, rollback } = keeperOf(server);
    const opened = await open();
    const words = await ask();
    const check = await reindex('check');

    expect(opened).toMatchObject({ generation: before.generation, wordsOnly: { passages: 6 } });
    expect(opened.wordsOnly?.wanted).toMatch(`/embed-test@${dimensions}#`);
    expect(opened.wordsOnly?.indexed).not.toBe(opened.wordsOnly?.wanted);
    expect(words.wordsAlone).toContain(opened.wordsOnly?.wanted);
    expect(words.passages[0]?.passage.text).toContain('800 million');
    expect(check.embedding).toMatchObject({ passages: 7, tokens: expect.any(Number) });

    expect(await reindex()).toMatchObject({ isBuilt: true, embedding: { passages: 7 } });
    expect(await ask()).not.toHaveProperty('wordsAlone');
    expect(await rollback()).toMatchObject({ wordsOnly: { passages: 0 } });
    expect(await ask()).toHaveProperty('wordsAlone');
  });

  it('is not looked for where the provider is down: its vectors are not asked for either', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { open, reindex } = keeperOf(server);
    await reindex();
    server.embeds({ kind: 'status', status: 401 });

    expect(await keeperOf(server).open()).not.toHaveProperty('wordsOnly');
    server.embeds({ kind: 'embeds' });
    expect(await open()).not.toHaveProperty('wordsOnly');
  });

  it('is noticed behind the same name where the provider was down at the opening', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const old = keeperOf(server);
    await old.reindex();
    await old.keeper.close();
    server.changeModel();
    server.embeds({ kind: 'status', status: 503 });
    const { open, ask } = keeperOf(server);
    await open();
    server.embeds({ kind: 'embeds' });
    const before = server.embedded.length;
    await vi.waitFor(async () => {
      expect((await ask()).wordsAlone).toMatch(/^the index has vectors of "[^"]+", and "[^"]+" is/);
    });

    expect(server.embedded.slice(before)).toEqual([expect.stringMatching(/^Who mines/)]);
  });

  it('is not assumed where the provider was down at the opening, and is the same', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const old = keeperOf(server);
    await old.reindex();
    await old.keeper.close();
    server.embeds({ kind: 'status', status: 503 });
    const { open, ask } = keeperOf(server);
    await open();
    server.embeds({ kind: 'embeds' });
    const first = await ask();

    expect(first.wordsAlone).toMatch(/^its model has not shown yet/);
    expect(first.passages[0]?.passage.text).toContain('800 million');
    await vi.waitFor(async () => expect(await ask()).not.toHaveProperty('wordsAlone'));
  });

  it('is noticed behind the same name at the next reindex, by its probe', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus();
    const { reindex } = keeperOf(server);
    const first = await reindex();
    const same = await reindex();
    server.changeModel();
    const changed = await reindex();

    expect(same.isBuilt).toBe(false);
    expect(changed).toMatchObject({ isBuilt: true, embedding: { passages: 6 } });
    expect(changed.generation).not.toBe(first.generation);
    expect(textsAt(server)).toHaveLength(12);
  });

  it('gives way to the offline one without a word where no provider is set any more', async () => {
    const server = await startOpenAI();
    const { corpus, index, keeperOf } = await aCorpus();
    const provider = keeperOf(server);
    await provider.reindex();
    await provider.keeper.close();
    const { open, find } = aKeeper(corpus, index);
    const opened = await open('as-is');

    expect(opened).toHaveProperty('built');
    expect(opened).not.toHaveProperty('wordsOnly');
    expect((await find(QUESTION))[0]).toContain('800 million');
  });
});

describe('a crash while passages are embedded', () => {
  const paragraphsOf = (plant: number) =>
    Array.from({ length: 30 }, (_, i) => `Plant ${plant} at place ${i} cost ${i} million.`);
  const SOURCES = [1, 2, 3, 4].map((plant) => ({
    id: `post-2025010${plant}-plant`,
    paragraphs: paragraphsOf(plant),
  }));
  const run = promisify(execFile);
  /** Each of reading, fitting and embedding begins with a step. */
  const STEPS_BEFORE = 3;

  it('costs nothing of what was embedded before it', async () => {
    const server = await startOpenAI();
    const { corpus, index, keeperOf } = await aCorpus(SOURCES);
    const bulk = { texts: 16, characters: 100_000, atOnce: 1 };
    const settings = JSON.stringify(embeddingSettingsOf(server, { bulk }));
    const file = 'test/support/reindex-and-die.ts';
    for (const batches of [1, 3, 2]) {
      const step = String(STEPS_BEFORE + batches);
      const killed = run(process.execPath, [file, corpus, index, step, settings]);
      await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
    }
    const { embedding } = await keeperOf(server, { bulk }).reindex();

    // 96 of 120 were there: no text went to the server twice.
    expect(embedding?.passages).toBe(24);
    expect(textsAt(server)).toHaveLength(120);
    expect(new Set(textsAt(server)).size).toBe(120);
  });

  it('goes on after requests that failed, and keeps what came beside them', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus(SOURCES);
    const given = { bulk: { texts: 10, characters: 100_000, atOnce: 3 } };
    const { reindex } = keeperOf(server, given);
    const [fine, refused] = [{ kind: 'embeds' }, { kind: 'status', status: 401 }] as const;
    server.embeds(fine, fine, fine, fine, fine, refused, refused, refused);

    await expect(reindex()).rejects.toThrow('it refused the key (401)');
    server.embeds({ kind: 'status', status: 429, retryAfterMs: 20 }, fine);
    await reindex();
    expect(new Set(textsAt(server)).size).toBe(120);
    expect(textsAt(server)).toHaveLength(120);
  });

  it('asks for no more at once than it may, in requests of the set size', async () => {
    const server = await startOpenAI();
    const { keeperOf } = await aCorpus(SOURCES);
    await keeperOf(server, { bulk: { texts: 50, characters: 600, atOnce: 3 } }).reindex();
    const sizes = server.requests
      .map(({ body }) => (body as Readonly<{ input: string[] }>).input)
      .filter(([text]) => text?.includes('\n'));

    expect(sizes.every((texts) => texts.join('').length <= 600)).toBe(true);
    expect(sizes.flat()).toHaveLength(120);
  });
});
