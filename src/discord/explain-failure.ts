import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Logger } from '../log.ts';
import { COLOURS, noteOf } from './message.ts';
import type { Reply } from './reply.ts';
import type { Facts } from './turn.ts';
import type { Words } from './words/en.ts';

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;
const UNKNOWN_MESSAGE = 10_008;
const UNKNOWN_WEBHOOK = 10_015;
const TOKEN_EXPIRED = 50_027;
const MISSING_ACCESS = 50_001;
const MISSING_PERMISSIONS = 50_013;
const CANNOT_MESSAGE = 50_007;
const BLOCKED_BY_AUTOMOD = 200_000;
const BLOCKED_LINK = 240_000;

const GONE: ReadonlySet<unknown> = new Set([
  UNKNOWN_INTERACTION,
  ALREADY_ACKNOWLEDGED,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
  TOKEN_EXPIRED,
]);
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  MISSING_ACCESS,
  MISSING_PERMISSIONS,
  CANNOT_MESSAGE,
]);
const FILTERED: ReadonlySet<unknown> = new Set([BLOCKED_BY_AUTOMOD, BLOCKED_LINK]);

/** Whether an interaction was acknowledged before: the answer to our own first try may be lost. */
export function isAcknowledgedAlready(error: unknown): boolean {
  return codeOf(error) === ALREADY_ACKNOWLEDGED;
}

/** Whether the message or the interaction is no longer there to be answered. */
export function isGone(error: unknown): boolean {
  return GONE.has(codeOf(error));
}

/** Whether the bot may not write there: asking again is refused again, and each refusal counts. */
export function isForbidden(error: unknown): boolean {
  return FORBIDDEN.has(codeOf(error));
}

/** Of the network, by the start of their codes: https://nodejs.org/api/errors.html#common-system-errors */
const NETWORK = /^(?:ECONN|EAI_AGAIN|EHOST|ENET|ENOTFOUND|EPIPE|ETIMEDOUT|UND_ERR_)/;

/** Whether Discord or the network failed for a moment, so that the same may succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  // discord.js ends a request that takes too long in this way.
  if (error.name === 'AbortError') return true;
  if (error instanceof HTTPError) return error.status >= 500;
  return 'code' in error && NETWORK.test(String(error.code));
}

/** Tell the asker what they can do about it; what went wrong inside is for the log. Never rejects. */
export async function explainFailure(
  error: unknown,
  { reply, words, log, facts }: Readonly<{ reply: Reply; words: Words; log: Logger; facts: Facts }>,
): Promise<void> {
  if (isGone(error)) {
    log.debug('nobody to answer', { ...facts, code: String(codeOf(error)) });
    return;
  }
  // Nor anywhere else: who may not be answered in a channel has not asked for a direct message.
  if (isForbidden(error)) {
    log.warn('not allowed to answer', { ...facts, code: String(codeOf(error)) });
    return;
  }
  log.error('interaction failed', { ...facts, error: withoutSecrets(error) });
  try {
    // The answer itself may have been what was refused.
    await reply.replace(noteOf(sentenceFor(error, words), COLOURS.failure));
  } catch (again) {
    log.warn('failure not shown', { ...facts, error: withoutSecrets(again) });
  }
}

function sentenceFor(error: unknown, words: Words): string {
  if (FILTERED.has(codeOf(error))) return words.filtered;
  if (error instanceof Error && error.name === 'TimeoutError') return words.tooLong;
  return words.failed;
}

function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Discord's errors carry the request: its address has a token, its body a member's words. */
export function withoutSecrets(error: unknown): Error {
  if (error instanceof DiscordAPIError) {
    return new Error(`Discord refused: ${error.status} ${error.code} ${error.message}`);
  }
  if (error instanceof HTTPError) {
    return new Error(`Discord failed: ${error.status} ${error.message}`);
  }
  return error instanceof Error ? error : new Error(String(error));
}
