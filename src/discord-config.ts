import { type DiscordConfig, parseDiscordConfig, TokenMissingError } from './config.ts';
import { type Surroundings, UsageError } from './terminal/run-command.ts';

/** @throws UsageError where there is no token to log in with. */
export function discordConfigOf(env: Surroundings['env'], purpose?: string): DiscordConfig {
  try {
    return parseDiscordConfig(env, purpose);
  } catch (error) {
    if (error instanceof TokenMissingError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
