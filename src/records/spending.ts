import type { DatabaseSync } from 'node:sqlite';
import { withWait } from '../in-transaction.ts';

/** Tokens of a language model, and of one that embeds. */
export type Tokens = Readonly<{
  inputTokens?: number;
  outputTokens?: number;
  embeddingTokens?: number;
}>;

/** Whose it is where that is not known, or is nobody's: only the limits of all together hold for it. */
export const NOBODY = 'nobody';

/** What models may take; a field that is absent has no limit. Money in millionths of the prices' currency. */
export type SpendingLimits = Readonly<{
  tokensAGuildADay?: number;
  tokensADay?: number;
  microsAGuildADay?: number;
  microsADay?: number;
  /** Prices for a million tokens, in the currency of the limits. */
  inputPrice: number;
  outputPrice: number;
  embeddingPrice: number;
}>;

export type Spent = Readonly<{ tokens: number; micros: number }>;

/** Keeps count of what models took, over restarts, by guild and day (UTC). */
export type Spending = Readonly<{
  /**
   * Sets aside what a request may take at most, so that two hundred at once can't overshoot; `undefined`
   * where a limit leaves less, or nobody knows what it leaves.
   */
  reserve(account: string, most: Tokens): Readonly<{ settle(used?: Tokens): void }> | undefined;
  /** Counts what was asked for whatever it takes. */
  add(account: string, used: Tokens): void;
  /** Of today, in all. */
  today(): Spent;
}>;

const NOTHING: Spent = { tokens: 0, micros: 0 };

type Clock = Readonly<{
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told where the file can't be used: what was taken is then written later, or lost where it closes. */
  onTrouble: (reason: string) => void;
}>;

/** None of its functions throws but `today`: an answer that was paid for is worth showing. */
export function spendingOf(db: DatabaseSync, limits: SpendingLimits, clock: Clock) {
  const { now, onTrouble } = clock;
  const ledger = ledgerOf(db, clock);
  /** What is set aside and not settled, by account; lost with the process, as are its requests. */
  const open = new Map<string, Spent>();
  const day = () => dayOf(now());
  const isWithin = (account: string, asked: Spent): boolean => {
    const ofGuild = plus(plus(ledger.spent(day(), account), sumOf(open, account)), asked);
    const inAll = plus(plus(ledger.spent(day()), sumOf(open)), asked);
    const isFull = isOver(ofGuild, limits.tokensAGuildADay, limits.microsAGuildADay);
    if (account !== NOBODY && isFull) return false;
    return !isOver(inAll, limits.tokensADay, limits.microsADay);
  };
  const spending: Spending = {
    reserve(account, most) {
      const asked = costOf(most, limits);
      try {
        if (!isWithin(account, asked)) return undefined;
      } catch (error) {
        onTrouble(`Cannot read what models took: ${messageOf(error)}; none is asked`);
        return undefined;
      }
      open.set(account, plus(open.get(account) ?? NOTHING, asked));
      let isSettled = false;
      return {
        settle(used = most) {
          if (isSettled) return;
          isSettled = true;
          const rest = plus(open.get(account) ?? NOTHING, negative(asked));
          if (rest.tokens === 0 && rest.micros === 0) open.delete(account);
          else open.set(account, rest);
          ledger.add(day(), account, costOf(used, limits));
        },
      };
    },
    add: (account, used) => ledger.add(day(), account, costOf(used, limits)),
    today: () => ledger.spent(day()),
  };
  return { spending, close: ledger.close };
}

/** Days that had ended by a time, in milliseconds since 1970. */
export function forgetSpending(db: DatabaseSync, before: number): void {
  db.prepare('DELETE FROM spending WHERE day < ?').run(dayOf(before));
}

/** In UTC. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Of one account, or of all. */
function sumOf(open: ReadonlyMap<string, Spent>, account?: string): Spent {
  const own = Array.from(open).filter(([whose]) => account === undefined || whose === account);
  return own.reduce((sum, [, spent]) => plus(sum, spent), NOTHING);
}

function ledgerOf(db: DatabaseSync, clock: Clock) {
  const { add, close, unwritten } = queueOf(db, clock);
  const select = db.prepare(
    'SELECT coalesce(sum(tokens), 0) AS tokens, coalesce(sum(micros), 0) AS micros FROM spending WHERE day = ? AND account = coalesce(?, account)',
  );
  return {
    close,
    add: (day: string, account: string, spent: Spent) => add({ day, account, spent }),
    spent(day: string, account?: string): Spent {
      const row = select.get(day, account ?? null);
      const written = { tokens: Number(row?.['tokens']), micros: Number(row?.['micros']) };
      return unwritten()
        .filter((one) => one.day === day && (account === undefined || one.account === account))
        .reduce((sum, one) => plus(sum, one.spent), written);
    },
  };
}

/** What goes to the file at once, or as soon as that can be. */
function queueOf(db: DatabaseSync, { now, onTrouble }: Clock) {
  const insert = insertInto(db);
  let unwritten: readonly Entry[] = [];
  /** When it was tried last, where that was in vain. */
  let failedAt: number | undefined;
  let isClosed = false;
  /** All that can be written now; gives why some can not. */
  const write = (waitsMs: number): string | undefined => {
    try {
      withWait(db, waitsMs, () => {
        for (const entry of unwritten) {
          insert(entry);
          unwritten = unwritten.slice(1);
        }
      });
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  };
  /** Nobody comes back later: what can't be written now is lost. */
  const close = (): void => {
    isClosed = true;
    const failure = unwritten.length > 0 ? write(CLOSES_WITHIN_MS) : undefined;
    if (failure === undefined) return;
    const lost = unwritten.reduce((sum, { spent }) => sum + spent.tokens, 0);
    unwritten = [];
    onTrouble(`Cannot write what models took: ${failure}; ${lost} tokens are lost`);
  };
  const add = (entry: Entry): void => {
    unwritten = [...unwritten, entry];
    if (isClosed) return close();
    // Who waits here holds everyone: in trouble most don't even try. A clock may be set back.
    if (failedAt !== undefined && Math.abs(now() - failedAt) < TRIES_AGAIN_AFTER_MS) return;
    const failure = write(WAITS_MS);
    const reason = `Cannot write what models took: ${failure}; it is written later`;
    if (failure !== undefined && failedAt === undefined) onTrouble(reason);
    failedAt = failure === undefined ? undefined : now();
  };
  return { add, close, unwritten: () => unwritten };
}

function insertInto(db: DatabaseSync): (entry: Entry) => void {
  const insert = db.prepare(
    `INSERT INTO spending VALUES (?, ?, ?, ?)
     ON CONFLICT (day, account) DO UPDATE SET
       tokens = tokens + excluded.tokens, micros = micros + excluded.micros`,
  );
  return ({ day, account, spent }) => void insert.run(day, account, spent.tokens, spent.micros);
}

type Entry = Readonly<{ day: string; account: string; spent: Spent }>;

/** How long for another process that writes. */
const WAITS_MS = 50;
const TRIES_AGAIN_AFTER_MS = 1000;
const CLOSES_WITHIN_MS = 500;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A price for a million tokens is a price in millionths for one. */
function costOf(used: Tokens, { inputPrice, outputPrice, embeddingPrice }: SpendingLimits): Spent {
  const { inputTokens = 0, outputTokens = 0, embeddingTokens = 0 } = used;
  const micros =
    inputTokens * inputPrice + outputTokens * outputPrice + embeddingTokens * embeddingPrice;
  return { tokens: inputTokens + outputTokens + embeddingTokens, micros: Math.ceil(micros) };
}

function isOver({ tokens, micros }: Spent, mostTokens = Infinity, mostMicros = Infinity): boolean {
  return tokens > mostTokens || micros > mostMicros;
}

function plus(one: Spent, other: Spent): Spent {
  return { tokens: one.tokens + other.tokens, micros: one.micros + other.micros };
}

function negative({ tokens, micros }: Spent): Spent {
  return { tokens: -tokens, micros: -micros };
}
