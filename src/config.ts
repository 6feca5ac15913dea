import { z } from 'zod';
import { type Connection, OPENAI_URL } from './models/connection.ts';
import { renderIssues } from './zod-issues.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An id as Discord has them, for members, servers and roles alike. */
const snowflake = z.string().regex(/^\d{17,20}$/, 'expected an id of 17 to 20 digits');

const folder = z.string().min(1, 'expected the path of a folder, found nothing');

const Settings = z.object({
  CORPUS_DIR: folder.default('corpus'),
  DATA_DIR: folder.default('data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

export type Config = Readonly<{
  corpusDir: string;
  dataDir: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
}>;

const DiscordSettings = z.object({
  DISCORD_TOKEN: z.string().min(1).optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_MODERATOR_ROLE_ID: snowflake.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .optional(),
});

export type DiscordConfig = Readonly<{
  token: string;
  guild?: string;
  moderatorRole?: string;
  apiUrl?: string;
}>;

/** There is no token to log in with. */
export class TokenMissingError extends Error {
  override readonly name = 'TokenMissingError';
}

/**
 * The settings of the Discord bot, checked once; what they are for is told where the token is missing.
 *
 * @throws TokenMissingError where there is no token, and otherwise as `parseConfig`.
 */
export function parseDiscordConfig(env: Environment, purpose = 'start the bot'): DiscordConfig {
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_MODERATOR_ROLE_ID, DISCORD_API_URL } = parse(
    DiscordSettings,
    filled(env),
  );
  if (DISCORD_TOKEN === undefined) {
    throw new TokenMissingError(
      `Cannot ${purpose}: DISCORD_TOKEN is not set; put it into ".env" (README.md says where it comes from), or ask on the terminal: npm run ask -- "Who mines dysprosium?"`,
    );
  }
  return {
    token: DISCORD_TOKEN,
    ...(DISCORD_GUILD_ID !== undefined && { guild: DISCORD_GUILD_ID }),
    ...(DISCORD_MODERATOR_ROLE_ID !== undefined && { moderatorRole: DISCORD_MODERATOR_ROLE_ID }),
    ...(DISCORD_API_URL !== undefined && { apiUrl: DISCORD_API_URL }),
  };
}

const name = z.string().regex(/^\S.{0,199}$/, 'expected the name of a model');
const amount = z.coerce.number('expected a number').min(0, 'expected 0 or more');
const tokens = amount.int('expected a whole number');

const ModelSettings = z.object({
  OPENAI_API_KEY: z
    .string()
    // Whatever else is in it, an HTTP header refuses, and shows it.
    .regex(/^[\x21-\x7e]+$/, 'expected the key alone, without a space or a line break')
    .optional(),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .refine(isPlainAddress, 'expected an address without a password, "?" or "#"')
    .transform((address) => address.replace(/\/+$/, ''))
    .default(OPENAI_URL),
  OPENAI_API: z.enum(['responses', 'chat']).optional(),
  ANSWER_MODEL: name.default('gpt-5.4-mini'),
  ANSWER_WITHIN_MS: z.coerce
    .number('expected milliseconds')
    .int('expected whole milliseconds')
    .min(500, 'expected 500 or more')
    // Whoever asked waits a minute for all of the answer.
    .max(45_000, 'expected 45000 at most')
    .default(10_000),
  EMBEDDING_MODEL: name.default('text-embedding-3-small'),
  EMBEDDING_DIMENSIONS: z.coerce
    .number('expected a number')
    .int('expected a whole number')
    .min(8, 'expected 8 or more')
    .max(4096, 'expected 4096 at most')
    .optional(),
  PRICE_INPUT: amount.optional(),
  PRICE_OUTPUT: amount.optional(),
  PRICE_EMBEDDING: amount.optional(),
  DAILY_TOKENS: tokens.default(2_000_000),
  DAILY_TOKENS_PER_GUILD: tokens.default(200_000),
  DAILY_COST: amount.optional(),
  DAILY_COST_PER_GUILD: amount.optional(),
});

/** A provider's models, and what they may cost. */
export type ModelConfig = Readonly<{
  connection: Connection;
  answerModel: string;
  /** So long has the model's first statement; then the offline answer comes instead. */
  answerWithinMs: number;
  embedding: Readonly<{ model: string; dimensions?: number }>;
  budget: Budget;
}>;

/** What models may take in a day (UTC), and what they cost; money in millionths of the prices' currency. */
export type Budget = Readonly<{
  tokensAGuildADay: number;
  tokensADay: number;
  microsAGuildADay?: number;
  microsADay?: number;
  /** For a million tokens. */
  inputPrice: number;
  outputPrice: number;
  embeddingPrice: number;
}>;

/**
 * The settings of the language models; `undefined` where neither a key nor an address is set, and
 * everything stays offline.
 *
 * @throws as `parseConfig`; no message has the key in it.
 */
export function parseModelConfig(env: Environment): ModelConfig | undefined {
  const set = filled(env);
  const settings = parse(ModelSettings, set);
  if (set['OPENAI_API_KEY'] === undefined && set['OPENAI_BASE_URL'] === undefined) return undefined;
  const { OPENAI_API_KEY, OPENAI_BASE_URL, ANSWER_MODEL, ANSWER_WITHIN_MS } = settings;
  const { host } = new URL(OPENAI_BASE_URL);
  const isOpenAI = host === new URL(OPENAI_URL).host;
  if (isOpenAI && OPENAI_API_KEY === undefined) {
    throw cannotStart(`OPENAI_API_KEY: expected a key, since OPENAI_BASE_URL is OpenAI's own`);
  }
  const dimensions = settings.EMBEDDING_DIMENSIONS ?? (isOpenAI ? DIMENSIONS : undefined);
  return {
    connection: {
      baseUrl: OPENAI_BASE_URL,
      host,
      ...(OPENAI_API_KEY !== undefined && { apiKey: OPENAI_API_KEY }),
      api: settings.OPENAI_API ?? (isOpenAI ? 'responses' : 'chat'),
    },
    answerModel: ANSWER_MODEL,
    answerWithinMs: ANSWER_WITHIN_MS,
    embedding: {
      model: settings.EMBEDDING_MODEL,
      ...(dimensions !== undefined && { dimensions }),
    },
    budget: budgetOf(settings),
  };
}

/** A third of what OpenAI's small model has by itself: as good to a few per mille, in a third of the room. */
const DIMENSIONS = 512;

/** @throws where money is limited and nothing says what anything costs. */
function budgetOf(settings: z.infer<typeof ModelSettings>): Budget {
  const { PRICE_INPUT: input, PRICE_OUTPUT: output, PRICE_EMBEDDING: embedding } = settings;
  const { DAILY_COST: cost, DAILY_COST_PER_GUILD: guildCost } = settings;
  const isLimited = cost !== undefined || guildCost !== undefined;
  if (isLimited && [input, output, embedding].includes(undefined)) {
    throw cannotStart(
      'PRICE_INPUT, PRICE_OUTPUT, PRICE_EMBEDDING: expected each, and 0 for what costs nothing, since DAILY_COST or DAILY_COST_PER_GUILD is set',
    );
  }
  return {
    tokensAGuildADay: settings.DAILY_TOKENS_PER_GUILD,
    tokensADay: settings.DAILY_TOKENS,
    ...(guildCost !== undefined && { microsAGuildADay: Math.round(guildCost * 1e6) }),
    ...(cost !== undefined && { microsADay: Math.round(cost * 1e6) }),
    inputPrice: input ?? 0,
    outputPrice: output ?? 0,
    embeddingPrice: embedding ?? 0,
  };
}

function isPlainAddress(address: string): boolean {
  // What is no address at all is said by the check before.
  if (!URL.canParse(address)) return true;
  const { username, password, search, hash } = new URL(address);
  return [username, password, search, hash].every((part) => part === '');
}

/**
 * The settings, checked once; .env.example lists them.
 *
 * @throws one error that names every setting that is wrong, and what was expected.
 */
export function parseConfig(env: Environment): Config {
  const { CORPUS_DIR, DATA_DIR, LOG_LEVEL } = parse(Settings, env);
  return { corpusDir: CORPUS_DIR, dataDir: DATA_DIR, logLevel: LOG_LEVEL };
}

/** A setting that is there and empty is not set. */
function filled(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function parse<S extends z.ZodType>(schema: S, env: Environment): z.infer<S> {
  const settings = schema.safeParse(env);
  if (settings.success) return settings.data;
  throw cannotStart(renderIssues(settings.error));
}

function cannotStart(reasons: string): Error {
  return new Error(`Cannot start with these settings: ${reasons}; ".env.example" lists them all`);
}
