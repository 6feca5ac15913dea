import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseModelConfig } from '../../src/config.ts';

const KEY = 'sk-proj-very-secret-1';

describe('parseModelConfig', () => {
  it('is offline without a key and an address, whatever else is set', () => {
    expect(parseModelConfig({})).toBeUndefined();
    expect(parseModelConfig({ OPENAI_API_KEY: '', OPENAI_BASE_URL: '' })).toBeUndefined();
    expect(parseModelConfig({ ANSWER_MODEL: 'gpt-9' })).toBeUndefined();
  });

  it("asks OpenAI's own server by the Responses API, with small models and vectors", () => {
    expect(parseModelConfig({ OPENAI_API_KEY: KEY })).toEqual({
      connection: {
        baseUrl: 'https://api.openai.com/v1',
        host: 'api.openai.com',
        apiKey: KEY,
        api: 'responses',
      },
      answerModel: 'gpt-5.4-mini',
      answerWithinMs: 10_000,
      embedding: { model: 'text-embedding-3-small', dimensions: 512 },
      budget: {
        tokensAGuildADay: 200_000,
        tokensADay: 2_000_000,
        inputPrice: 0,
        outputPrice: 0,
        embeddingPrice: 0,
      },
    });
  });

  it('asks any other server by Chat Completions, without a key and for vectors of its own length', () => {
    const env = { OPENAI_BASE_URL: 'http://localhost:11434/v1/' };

    expect(parseModelConfig(env)).toMatchObject({
      connection: { baseUrl: 'http://localhost:11434/v1', host: 'localhost:11434', api: 'chat' },
      embedding: { model: 'text-embedding-3-small' },
    });
    expect(parseModelConfig(env)?.connection).not.toHaveProperty('apiKey');
    expect(parseModelConfig(env)?.embedding).not.toHaveProperty('dimensions');
    expect(parseModelConfig({ ...env, OPENAI_API: 'responses' })?.connection.api).toBe('responses');
  });

  it('takes prices and limits of money, in millionths', () => {
    const env = {
      OPENAI_API_KEY: KEY,
      PRICE_INPUT: '0.25',
      PRICE_OUTPUT: '2',
      PRICE_EMBEDDING: '0.02',
      DAILY_COST: '1.5',
      DAILY_COST_PER_GUILD: '0.1',
      DAILY_TOKENS: '5000',
      DAILY_TOKENS_PER_GUILD: '0',
    };

    expect(parseModelConfig(env)?.budget).toEqual({
      tokensAGuildADay: 0,
      tokensADay: 5000,
      microsAGuildADay: 100_000,
      microsADay: 1_500_000,
      inputPrice: 0.25,
      outputPrice: 2,
      embeddingPrice: 0.02,
    });
  });

  it.each([
    [{ OPENAI_BASE_URL: 'https://api.openai.com/v1' }, 'OPENAI_API_KEY: expected a key'],
    [{ OPENAI_API_KEY: `${KEY}\n` }, 'OPENAI_API_KEY: expected the key alone'],
    [{ OPENAI_API_KEY: `${KEY} ` }, 'OPENAI_API_KEY: expected the key alone'],
    [{ OPENAI_BASE_URL: 'localhost:11434' }, 'OPENAI_BASE_URL: expected an http or https address'],
    [{ OPENAI_BASE_URL: 'ftp://h/v1' }, 'OPENAI_BASE_URL: expected an http or https address'],
    [{ OPENAI_BASE_URL: 'http://u:pw@h/v1' }, 'OPENAI_BASE_URL: expected an address without'],
    [{ OPENAI_API: 'soap' }, 'OPENAI_API: '],
    [{ ANSWER_WITHIN_MS: 'soon' }, 'ANSWER_WITHIN_MS: expected milliseconds'],
    [{ ANSWER_WITHIN_MS: '70000' }, 'ANSWER_WITHIN_MS: expected 45000 at most'],
    [{ EMBEDDING_DIMENSIONS: '3' }, 'EMBEDDING_DIMENSIONS: expected 8 or more'],
    [{ DAILY_TOKENS: '-1' }, 'DAILY_TOKENS: expected 0 or more'],
    [{ OPENAI_API_KEY: KEY, DAILY_COST: '1' }, 'PRICE_INPUT, PRICE_OUTPUT, PRICE_EMBEDDING: exp'],
    [
      { OPENAI_API_KEY: KEY, DAILY_COST_PER_GUILD: '1', PRICE_INPUT: '1', PRICE_OUTPUT: '1' },
      'PRICE_EMBEDDING: expected each, and 0 for what costs nothing',
    ],
  ])('names what is wrong in %j, without the value', (env, expected) => {
    const parse = () => parseModelConfig(env);

    expect(parse).toThrow(expected);
    expect(parse).toThrow(/^(?!.*(?:secret|pw@))/s);
  });

  it('has every setting in .env.example, with its default', async () => {
    const example = await readFile('.env.example', 'utf8');
    const settings = Object.fromEntries(
      Array.from(example.matchAll(/^# (?<name>[A-Z_]+)=(?<value>.*)$/gm), ({ groups = {} }) => [
        groups['name'] ?? '',
        groups['value'] ?? '',
      ]),
    );
    const { OPENAI_BASE_URL, ...rest } = settings;

    expect(OPENAI_BASE_URL).toBe('https://api.openai.com/v1');
    expect(parseModelConfig({ ...rest, OPENAI_API_KEY: KEY })).toEqual(
      parseModelConfig({ OPENAI_API_KEY: KEY }),
    );
    for (const name of ['ANSWER_MODEL', 'EMBEDDING_DIMENSIONS', 'PRICE_INPUT', 'DAILY_TOKENS']) {
      expect(settings).toHaveProperty(name);
    }
  });
});
