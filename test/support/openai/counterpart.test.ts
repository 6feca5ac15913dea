import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { generateText, Output, streamText } from 'ai';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startOpenAI, type OpenAICounterpart } from './counterpart.ts';
import { PASSAGE_TEXTS, PROMPT } from './prompt.ts';
import { renderRecorded } from './recorded.ts';
import type { AnswerTurn } from './script.ts';

const APIS = ['responses', 'chat'] as const;
type Api = (typeof APIS)[number];

const STATEMENT = z.strictObject({ text: z.string(), passages: z.array(z.int()) });

function modelOf({ baseUrl, apiKey }: OpenAICounterpart, api: Api): LanguageModelV4 {
  return createOpenAI({ baseURL: baseUrl, apiKey })[api]('gpt-test');
}

const REQUEST = { prompt: PROMPT, maxRetries: 0 } as const;
const OUTPUT = Output.array({ element: STATEMENT, name: 'statements' });

async function written(server: OpenAICounterpart, api: Api) {
  const model = modelOf(server, api);
  const { output } = await generateText({ ...REQUEST, model, output: OUTPUT });
  return output;
}

async function parts(stream: ReadableStream<LanguageModelV4StreamPart>) {
  const all: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) all.push(part);
  return all;
}

describe.each(APIS)('the counterpart, asked by the real client with %s', (api) => {
  it('copies from the passages where it is honest, whole and in a stream, and counts tokens', async () => {
    const server = await startOpenAI();
    const whole = await generateText({ ...REQUEST, model: modelOf(server, api), output: OUTPUT });
    const streamed = streamText({ ...REQUEST, model: modelOf(server, api), output: OUTPUT });
    const statements = [];
    for await (const statement of streamed.elementStream) statements.push(statement);

    expect(whole.output[0]).toEqual({
      text: 'The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.',
      passages: [1],
    });
    expect(statements).toEqual(whole.output);
    expect(await streamed.finishReason).toBe('stop');
    for (const usage of [whole.usage, await streamed.usage]) {
      expect(usage.inputTokens).toBeGreaterThan(50);
      expect(usage.outputTokens).toBeGreaterThan(20);
    }
    const paths = server.requests.map(({ path }) => path);
    const path = api === 'chat' ? '/v1/chat/completions' : '/v1/responses';
    expect(new Set(paths)).toEqual(new Set([path]));
  });

  it.each(['invents-numbers', 'invents-names', 'strips-attribution'] as const)(
    'writes what no passage says where it %s',
    async (writer) => {
      const server = await startOpenAI();
      server.answers({ kind: 'writes', writer });
      const statements = await written(server, api);

      const all = PASSAGE_TEXTS.join(' ');

      expect(statements.length).toBeGreaterThan(0);
      expect(statements.some(({ text }) => !all.includes(text))).toBe(true);
    },
  );

  it('cites passages that are not there', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'writes', writer: 'invents-citations' });
    const [first] = await written(server, api);

    expect(first?.passages).toEqual([PASSAGE_TEXTS.length + 1]);
  });

  it('does what a passage orders', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'writes', writer: 'obeys-injection' });
    const statements = await written(server, api);

    expect(statements.map(({ text }) => text).join(' ')).toContain('@everyone the key is here');
  });

  it('refuses in the words of the API', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'refuses' });
    const model = modelOf(server, api);
    const { finishReason, text } = await generateText({ ...REQUEST, model });
    const streamed = streamText({ ...REQUEST, model });

    expect([finishReason, await streamed.finishReason]).toEqual([
      'content-filter',
      'content-filter',
    ]);
    expect(text).toBe("I'm sorry, but I can't help with that.");
  });

  it.each([
    [{ kind: 'status', status: 401 }, 401],
    [{ kind: 'status', status: 429, retryAfter: 3 }, 429],
    [{ kind: 'status', status: 500 }, 500],
    [{ kind: 'no-json' }, 200],
  ] as const)('fails as %j', async (turn, statusCode) => {
    const server = await startOpenAI();
    server.answers(turn);
    const asked = generateText({ ...REQUEST, model: modelOf(server, api) });

    await expect(asked).rejects.toMatchObject({ statusCode });
  });

  it('sends Retry-After', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'status', status: 429, retryAfter: 3, retryAfterMs: 2900 });
    const asked = generateText({ ...REQUEST, model: modelOf(server, api) });

    await expect(asked).rejects.toMatchObject({
      responseHeaders: { 'retry-after': '3', 'retry-after-ms': '2900' },
    });
  });

  it('hangs up', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'hang-up' });

    await expect(generateText({ ...REQUEST, model: modelOf(server, api) })).rejects.toThrow(
      'Cannot connect to API',
    );
  });

  it.each([
    { kind: 'silence' },
    { kind: 'writes', writer: 'honest', fault: { kind: 'stalls', after: 3 } },
    { kind: 'endless' },
  ] satisfies AnswerTurn[])('goes on until nobody listens where it is %j', async (turn) => {
    const server = await startOpenAI();
    server.answers(turn);
    const abortSignal = AbortSignal.timeout(150);
    const read = async () => {
      const options = { prompt: [], abortSignal };
      const { stream } = await modelOf(server, api).doStream(options);
      await parts(stream);
    };

    await expect(read()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('cuts a stream, lets it trail off, and breaks it', async () => {
    const server = await startOpenAI();
    const ends: unknown[] = [];
    for (const kind of ['cuts', 'trails-off', 'breaks'] as const) {
      server.answers({ kind: 'writes', writer: 'honest', fault: { kind, after: 3 } });
      const { stream } = await modelOf(server, api).doStream({ prompt: [] });
      const last = await parts(stream).then(
        (all) => all.at(-1),
        () => 'cut',
      );
      ends.push(
        typeof last === 'object' && last.type === 'finish' ? last.finishReason.unified : last,
      );
    }

    expect(ends).toEqual(['cut', 'interrupted', 'error']);
  });

  it('takes turns, the last one for good', async () => {
    const server = await startOpenAI();
    server.answers({ kind: 'status', status: 500 }, { kind: 'text', text: 'not JSON' });
    const ask = () => generateText({ ...REQUEST, model: modelOf(server, api) });

    await expect(ask()).rejects.toThrow('The server had an error');
    expect([(await ask()).text, (await ask()).text]).toEqual(['not JSON', 'not JSON']);
  });
});

describe('the counterpart', () => {
  it('gives like texts near vectors, always the same, of the length that is asked for', async () => {
    const server = await startOpenAI();
    const model = createOpenAI({ baseURL: server.baseUrl, apiKey: server.apiKey }).embedding('e');
    const values = ['mining in Myanmar', 'Myanmar mines', 'a magnet factory'];
    const { embeddings } = await model.doEmbed({ values, dimensions: 128 });
    const again = await model.doEmbed({ values, dimensions: 128 });
    const [a = [], b = [], c = []] = embeddings;
    const dot = (one: number[], other: number[]) =>
      one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);

    expect(embeddings.map(({ length }) => length)).toEqual([128, 128, 128]);
    expect(again.embeddings).toEqual(embeddings);
    expect(dot(a, b)).toBeGreaterThan(dot(a, c) + 0.2);
    expect(dot(a, a)).toBeCloseTo(1);
    expect(server.embedded).toEqual([...values, ...values]);
  });

  it('refuses whoever has no key, and shows none in what it renders', async () => {
    const server = await startOpenAI();
    const model = createOpenAI({ baseURL: server.baseUrl, apiKey: 'sk-other-1234' }).chat('m');

    await expect(model.doGenerate({ prompt: [] })).rejects.toMatchObject({ statusCode: 401 });
    expect(renderRecorded(server.requests)).toContain('POST /v1/chat/completions');
    expect(renderRecorded(server.requests)).toContain('authorization: [key]');
    expect(renderRecorded(server.requests)).not.toContain('sk-');
  });
});
