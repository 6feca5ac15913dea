import type { DatabaseSync } from 'node:sqlite';

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
   * where a limit leaves less.
   */
  reserve(account: string, most: Tokens): Readonly<{ settle(used?: Tokens): void }> | undefined;
  /** Counts what was asked for whatever it takes. */
  add(account: string, used: Tokens): void;
  /** Of today, in all. */
  today(): Spent;
}>;

const NOTHING: Spent = { tokens: 0, micros: 0 };

/** `now` is in milliseconds since 1970. */
export function spendingOf(db: DatabaseSync, limits: SpendingLimits, now: () => number): Spending {
  const ledger = ledgerOf(db);
  /** What is set aside and not settled, by account; lost with the process, as are its requests. */
  const open = new Map<string, Spent>();
  const day = () => new Date(now()).toISOString().slice(0, 10);
  const openIn = (account?: string) =>
    [...open].reduce(
      (sum, [whose, spent]) =>
        account === undefined || whose === account ? plus(sum, spent) : sum,
      NOTHING,
    );
  return {
    reserve(account, most) {
      const asked = costOf(most, limits);
      const ofGuild = plus(plus(ledger.spent(day(), account), openIn(account)), asked);
      const inAll = plus(plus(ledger.spent(day()), openIn()), asked);
      const isFull = isOver(ofGuild, limits.tokensAGuildADay, limits.microsAGuildADay);
      if (account !== NOBODY && isFull) return undefined;
      if (isOver(inAll, limits.tokensADay, limits.microsADay)) return undefined;
      open.set(account, plus(open.get(account) ?? NOTHING, asked));
      let isSettled = false;
      return {
        settle(used = most) {
          if (isSettled) return;
          isSettled = true;
          open.set(account, plus(open.get(account) ?? NOTHING, negative(asked)));
          ledger.add(day(), account, costOf(used, limits));
        },
      };
    },
    add: (account, used) => void ledger.add(day(), account, costOf(used, limits)),
    today: () => ledger.spent(day()),
  };
}

function ledgerOf(db: DatabaseSync) {
  const insert = db.prepare(
    `INSERT INTO spending VALUES (?, ?, ?, ?)
     ON CONFLICT (day, account) DO UPDATE SET
       tokens = tokens + excluded.tokens, micros = micros + excluded.micros`,
  );
  const select = db.prepare(
    'SELECT coalesce(sum(tokens), 0) AS tokens, coalesce(sum(micros), 0) AS micros FROM spending WHERE day = ? AND account = coalesce(?, account)',
  );
  return {
    add: (day: string, account: string, { tokens, micros }: Spent) =>
      insert.run(day, account, tokens, micros),
    spent(day: string, account?: string): Spent {
      const row = select.get(day, account ?? null);
      return { tokens: Number(row?.['tokens']), micros: Number(row?.['micros']) };
    },
  };
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
