import { describe, expect, it } from 'vitest';
import { embedAll } from '../../src/indexing/embedder.ts';
import { createOpenAIEmbedderKind } from '../../src/models/openai-embedder-kind.ts';
import { createOpenAIEmbeddingModel } from '../../src/models/openai-embedding-model.ts';
import { type OpenAICounterpart, startOpenAI } from '../support/openai/counterpart.ts';
import { embeddingSettingsOf } from '../support/openai/settings.ts';

const signal = new AbortController().signal;
const STEPS = { breathe: async () => undefined, onProgress: () => undefined, signal };

const kindOf = (server: OpenAICounterpart, given = {}) =>
  createOpenAIEmbedderKind(embeddingSettingsOf(server, given));

describe('createOpenAIEmbedderKind', () => {
  it('names the server, the model, the length and the probe of its vectors', async () => {
    const server = await startOpenAI();
    const { name, dimensions, state } = await kindOf(server).prepare([], STEPS);

    expect(name).toMatch(/^openai\/127\.0\.0\.1:\d+\/embed-test@64#[0-9a-f]{8}$/);
    expect({ dimensions, state: state.length }).toEqual({ dimensions: 64, state: 0 });
  });

  it('asks for vectors of a length where one is set, and else for none', async () => {
    const server = await startOpenAI();
    await kindOf(server).prepare([], STEPS);
    const { dimensions } = await kindOf(server, { dimensions: 100 }).prepare([], STEPS);

    expect(dimensions).toBe(100);
    expect(
      server.requests.map(({ body }) => (body as object as { dimensions?: number }).dimensions),
    ).toEqual([undefined, 100]);
  });

  it('opens what the same model made, and nothing else', async () => {
    const server = await startOpenAI();
    const kind = kindOf(server);
    const { name } = await kind.prepare([], STEPS);
    const opened = kind.open({ name, state: new Uint8Array(), fittedOn: 3 });
    const { vectors, tokens } = await embedAll(opened, ['one text', 'another'], signal);
    const foreign = [
      'offline/fitted-lsa-256-letters-256@0123456789abcdef',
      name.replace('embed-test', 'embed-other'),
      name.replace('127.0.0.1', '127.0.0.2'),
    ];

    expect(vectors.map(({ length }) => length)).toEqual([64, 64]);
    expect(tokens).toBeGreaterThan(0);
    expect([name, ...foreign].map((one) => kind.provider?.isOwn(one))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(kindOf(server, { dimensions: 32 }).provider?.isOwn(name)).toBe(false);
    for (const other of foreign) {
      expect(() => kind.open({ name: other, state: new Uint8Array(), fittedOn: 3 })).toThrow(
        `its embedder is "${other}"`,
      );
    }
  });

  it.each([
    [{ kind: 'status', status: 429, retryAfter: 1 }, 950],
    [{ kind: 'status', status: 429, retryAfterMs: 120 }, 110],
    [{ kind: 'status', status: 429 }, 2],
    [{ kind: 'status', status: 503 }, 2],
    [{ kind: 'hang-up' }, 2],
  ] as const)('asks again after %j, when it is time', async (turn, waitMs) => {
    const server = await startOpenAI();
    server.embeds(turn, { kind: 'embeds' });
    await kindOf(server).prepare([], STEPS);
    const [first, second] = server.requests.map(({ at }) => at);

    expect(server.requests).toHaveLength(2);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(waitMs);
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(waitMs + 500);
  });

  it('waits no longer than is sensible, whatever the server asks for', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'status', status: 429, retryAfter: 86_400 }, { kind: 'embeds' });
    const patience = { tries: 2, firstMs: 5, mostMs: 50, requestMs: 2000 };

    await expect(kindOf(server, { patience }).prepare([], STEPS)).resolves.toHaveProperty('name');
  });

  it('asks again where nothing comes, and gives up in the end', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'silence' });
    const patience = { tries: 2, firstMs: 5, mostMs: 50, requestMs: 100 };

    await expect(kindOf(server, { patience }).prepare([], STEPS)).rejects.toThrow(
      /^Cannot embed with "embed-test" at 127\.0\.0\.1:\d+: it did not answer in time$/,
    );
    expect(server.requests).toHaveLength(2);
  });

  it('stops waiting when it is aborted', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'status', status: 429, retryAfter: 2 });
    const abort = new AbortController();
    setTimeout(() => abort.abort(new RangeError('enough')), 50);
    const prepared = kindOf(server).prepare([], { ...STEPS, signal: abort.signal });

    await expect(prepared).rejects.toThrow('The operation was aborted');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['it refused the key (401)', { kind: 'status', status: 401 }],
    [
      'the account behind the key has no credit',
      { kind: 'status', status: 429, code: 'insufficient_quota' },
    ],
    ['not in the form that was asked for', { kind: 'no-json' }],
    ['not in the form that was asked for', { kind: 'spoils', bad: 'nan-vectors' }],
    ['not in the form that was asked for', { kind: 'spoils', bad: 'null-vectors' }],
    ['not in the form that was asked for', { kind: 'spoils', bad: 'infinite-vectors' }],
    ['it gave a vector of zeros', { kind: 'spoils', bad: 'zero-vectors' }],
    ['it gave an empty vector', { kind: 'spoils', bad: 'empty-vectors' }],
    ['it gave 0 vectors for 1 texts', { kind: 'spoils', bad: 'too-few-vectors' }],
  ] as const)('does not ask again where %s', async (sentence, turn) => {
    const server = await startOpenAI();
    server.embeds(turn);

    await expect(kindOf(server).prepare([], STEPS)).rejects.toThrow(sentence);
    expect(server.requests).toHaveLength(1);
  });
});

describe('createOpenAIEmbeddingModel', () => {
  it('refuses vectors of another length than it asked for, and says which setting to look at', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'spoils', bad: 'wrong-dimensions' });
    const model = createOpenAIEmbeddingModel(embeddingSettingsOf(server, { dimensions: 32 }));

    await expect(model.doEmbed({ values: ['a'] })).rejects.toThrow(
      /^Cannot embed with "embed-test" at .+: it gave a vector of 31 numbers, and 32 were expected; check the setting EMBEDDING_DIMENSIONS$/,
    );
  });

  it('cuts a text that no model would read', async () => {
    const server = await startOpenAI();
    const model = createOpenAIEmbeddingModel(embeddingSettingsOf(server));
    await model.doEmbed({ values: ['word '.repeat(20_000)] });

    expect(server.embedded[0]).toHaveLength(24_000);
  });
});
