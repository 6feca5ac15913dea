import { z } from 'zod';
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
 * The settings of the Discord bot, checked once.
 *
 * @throws TokenMissingError where there is no token, and otherwise as `parseConfig`.
 */
export function parseDiscordConfig(env: Environment): DiscordConfig {
  // A setting that is there and empty is not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_MODERATOR_ROLE_ID, DISCORD_API_URL } = parse(
    DiscordSettings,
    set,
  );
  if (DISCORD_TOKEN === undefined) {
    throw new TokenMissingError(
      'Cannot start the bot: DISCORD_TOKEN is not set; put it into ".env" (README.md says where it comes from), or ask on the terminal: npm run ask -- "Who mines dysprosium?"',
    );
  }
  return {
    token: DISCORD_TOKEN,
    ...(DISCORD_GUILD_ID !== undefined && { guild: DISCORD_GUILD_ID }),
    ...(DISCORD_MODERATOR_ROLE_ID !== undefined && { moderatorRole: DISCORD_MODERATOR_ROLE_ID }),
    ...(DISCORD_API_URL !== undefined && { apiUrl: DISCORD_API_URL }),
  };
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

function parse<S extends z.ZodType>(schema: S, env: Environment): z.infer<S> {
  const settings = schema.safeParse(env);
  if (settings.success) return settings.data;
  throw new Error(
    `Cannot start with these settings: ${renderIssues(settings.error)}; ".env.example" lists them all`,
  );
}
