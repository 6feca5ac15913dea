import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { APICallError } from 'ai';
import { describe, expect, it, vi } from 'vitest';
import { parseModelConfig } from '../../src/config.ts';
import { createChatModel } from '../../src/models.ts';
import { AnswerError, CallError } from '../../src/models/model-error.ts';
import { startOpenAI, TEST_KEY } from '../support/openai/counterpart.ts';
import { PROMPT } from '../support/openai/prompt.ts';
import type { AnswerTurn } from '../support/openai/script.ts';
import { modelConfigOf } from '../support/openai/settings.ts';

const OPTIONS: LanguageModelV4CallOptions = {
  prompt: [{ role: 'user', content: [{ type: 'text', text: PROMPT }] }],
  providerOptions: { offline: { question: 'only for us', retrieval: {} } },
};

async function aServer(...turns: readonly AnswerTurn[]) {
  const server = await startOpenAI();
  const [first, ...rest] = turns;
  if (first) server.answers(first, ...rest);
  const model = createChatModel(modelConfigOf(server))!;
  return { server, model };
}

/** What it throws, or the last part of its stream where that is an error. */
async function failureOf(model: LanguageModelV4, options = OPTIONS): Promise<unknown> {
  try {
    const { stream } = await model.doStream(options);
    for await (const part of stream) if (part.type === 'error') return part.error;
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('createChatModel', () => {
  it('gives none where nothing is set', () => {
    expect(createChatModel(parseModelConfig({}))).toBeUndefined();
  });

  it.each([
    ['chat', '/v1/chat/completions'],
    ['responses', '/v1/responses'],
  ])('asks by %s, and sends the prompt alone', async (api, path) => {
    const server = await startOpenAI();
    const model = createChatModel(modelConfigOf(server, { OPENAI_API: api }))!;
    const { content } = await model.doGenerate(OPTIONS);
    const request = server.requests[0]!;
    const { messages, input, ...rest } = request.body as Record<string, unknown>;

    expect(content.some((part) => part.type === 'text' && part.text.includes('Kalgoorlie'))).toBe(
      true,
    );
    expect(request.path).toBe(path);
    expect(JSON.stringify(messages ?? input)).toContain('Kalgoorlie');
    expect(JSON.stringify(request.body)).not.toContain('only for us');
    expect(rest).toEqual(
      api === 'chat'
        ? { model: 'gpt-test' }
        : {
            model: 'gpt-test',
            store: false,
            ...(rest['reasoning'] ? { reasoning: rest['reasoning'] } : {}),
          },
    );
  });

  it('has OpenAI keep nothing, and think briefly', async () => {
    const server = await startOpenAI();
    const env = { OPENAI_API: 'responses', ANSWER_MODEL: 'gpt-5.4-mini' };
    await createChatModel(modelConfigOf(server, env))!.doGenerate(OPTIONS);

    expect(server.requests[0]?.body).toMatchObject({
      model: 'gpt-5.4-mini',
      store: false,
      reasoning: { effort: 'low' },
    });
  });

  it('needs no key of a server that wants none', async () => {
    const server = await startOpenAI({ isOpen: true });
    const model = createChatModel(modelConfigOf(server, { OPENAI_API_KEY: '' }))!;

    await expect(model.doGenerate(OPTIONS)).resolves.toHaveProperty('content');
    expect(JSON.stringify(server.requests)).not.toContain(TEST_KEY);
  });

  const HOST = /^Cannot answer with "gpt-test" at 127\.0\.0\.1:\d+: /;

  it.each([
    [
      { kind: 'status', status: 401 },
      'it refused the key (401); check the setting OPENAI_API_KEY',
      false,
    ],
    [
      { kind: 'status', status: 429 },
      'it has too many requests of ours (429); try again later',
      true,
    ],
    [
      { kind: 'status', status: 429, code: 'insufficient_quota' },
      'the account behind the key has no credit left',
      false,
    ],
    [{ kind: 'status', status: 500 }, 'it failed (500); try again later', true],
    [
      {
        kind: 'status',
        status: 404,
        message: `No model gpt-test for ${TEST_KEY}, Bearer abcdefgh`,
        code: 'model_not_found',
      },
      'it refused the request (404, model_not_found); check the settings ANSWER_MODEL and OPENAI_BASE_URL',
      false,
    ],
    [{ kind: 'hang-up' }, 'the connection failed', true],
  ] as const)(
    'throws one sentence for %j, and says whether it passes',
    async (turn, sentence, passes) => {
      const { model } = await aServer(turn);
      const error = await failureOf(model);

      expect(error).toBeInstanceOf(CallError);
      expect(APICallError.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ isRetryable: passes, requestBodyValues: {} });
      expect((error as Error).message).toMatch(HOST);
      expect((error as Error).message).toContain(sentence);
    },
  );

  it.each([
    [
      { kind: 'writes', writer: 'honest', fault: { kind: 'cuts', after: 3 } },
      'its answer breaks off',
      'cut',
    ],
    [
      { kind: 'writes', writer: 'honest', fault: { kind: 'breaks', after: 3 } },
      'its answer breaks off',
      'cut',
    ],
    [
      { kind: 'writes', writer: 'honest', fault: { kind: 'trails-off', after: 3 } },
      'its answer breaks off',
      'cut',
    ],
  ] as const)('ends a stream that fails with the reason: %j', async (turn, sentence, trouble) => {
    const { model } = await aServer(turn);
    const error = await failureOf(model);

    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ trouble });
    expect((error as Error).message).toContain(sentence);
  });

  it('says that an answer that is no JSON is not in the form asked for', async () => {
    const { model } = await aServer({ kind: 'no-json' });

    await expect(model.doGenerate(OPTIONS)).rejects.toMatchObject({
      name: 'AnswerError',
      trouble: 'not-understood',
    });
  });

  it.each([
    { kind: 'status', status: 401 },
    { kind: 'status', status: 400, message: `You sent Bearer ${TEST_KEY} and sk-other-key-12345` },
    { kind: 'status', status: 400, message: 'Of Kalgoorlie: xai-1234567890abcdef' },
    { kind: 'status', status: 400, code: 'xai-1234567890abcdef' },
    { kind: 'status', status: 500, message: TEST_KEY },
    { kind: 'hang-up' },
    { kind: 'no-json' },
    { kind: 'writes', writer: 'honest', fault: { kind: 'cuts', after: 3 } },
  ] as const)('has neither key nor prompt in what it throws: %j', async (turn) => {
    const { model } = await aServer(turn);
    const error = await failureOf(model);
    const seen = (value: unknown, deep = 0): string =>
      value instanceof Error && deep < 5
        ? [value.message, value.stack, JSON.stringify(value), seen(value.cause, deep + 1)].join(' ')
        : JSON.stringify(value);

    expect(error).toBeInstanceOf(Error);
    expect(seen(error)).not.toMatch(/sk-|xai-|Kalgoorlie/);
  });

  it('gives whoever aborts their own reason back, before and in the midst of a stream', async () => {
    const reasons: unknown[] = [];
    for (const turn of [
      { kind: 'silence' },
      { kind: 'writes', writer: 'honest', fault: { kind: 'stalls', after: 3 } },
    ] as const) {
      const { model } = await aServer(turn);
      const abort = new AbortController();
      setTimeout(() => abort.abort(new RangeError('enough')), 100);
      reasons.push(await failureOf(model, { ...OPTIONS, abortSignal: abort.signal }));
    }

    expect(reasons).toEqual([new RangeError('enough'), new RangeError('enough')]);
  });

  it('asks once more for a stream, after the time that the provider asks for', async () => {
    const { server, model } = await aServer(
      { kind: 'status', status: 429, retryAfterMs: 30 },
      { kind: 'text', text: 'Well.' },
    );

    expect(await failureOf(model)).toBeUndefined();
    const [first, second] = server.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(25);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(1000);
  });

  it.each([
    ['asks for more time than there is', { kind: 'status', status: 429, retryAfter: 20 }],
    ['is not to be had whenever it is asked', { kind: 'status', status: 401 }],
  ] as const)('gives a provider up at once that %s', async (_, turn) => {
    const { server, model } = await aServer(turn, { kind: 'text', text: 'Well.' });

    expect(await failureOf(model)).toMatchObject({ name: 'CallError' });
    expect(server.requests).toHaveLength(1);
  });

  it('gives the refusal, which costs nothing, to whoever aborts while it waits', async () => {
    const { server, model } = await aServer({ kind: 'status', status: 429, retryAfterMs: 4000 });
    const abort = new AbortController();
    const failure = failureOf(model, { ...OPTIONS, abortSignal: abort.signal });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    setTimeout(() => abort.abort(new RangeError('enough')), 50);

    expect(await failure).toMatchObject({ name: 'CallError', retryAfterMs: 4000 });
  });
});
