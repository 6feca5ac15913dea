import type { Share } from './summarise.ts';

/** What a question got that is always answered, and how sure the answer is of itself. */
export type Attempt = Readonly<{
  /** Log-odds but for a constant; -Infinity where nothing was found, or what is asked for is unknown. */
  confidence: number;
  answerable: boolean;
  /** Whether the answer is right; of a false premise, whether it corrects it. */
  isRight: boolean;
}>;

/** What comes of refusing every answer that is less sure than `least`. */
export type TradeOff = Readonly<{
  least: number;
  answersRight: Share;
  overRefusals: Share;
  refusalsRight: Share;
}>;

/** Shares of answerable questions that may be refused. */
const REFUSED = [0.02, 0.04, 0.06, 0.08, 0.1, 0.15] as const;

/** How right answers and right refusals trade against each other, for ever more refusals. */
export function tradeOffs(attempts: readonly Attempt[]): TradeOff[] {
  return REFUSED.map((share) => tradeOffAt(attempts, leastFor(attempts, share)));
}

/** The highest bar that refuses no more than this share of the answerable questions. */
export function leastFor(attempts: readonly Attempt[], share: number): number {
  const known = attempts
    .filter(({ answerable }) => answerable)
    .map(({ confidence }) => confidence)
    .toSorted((a, b) => a - b);
  return known[Math.floor(share * known.length)] ?? -Infinity;
}

/** The same over several sets, each counting as much as the next. */
export function leastForSets(sets: readonly (readonly Attempt[])[], share: number): number {
  const known = sets.flatMap((attempts) => {
    const answerable = attempts.filter((one) => one.answerable);
    return answerable.map(({ confidence }) => ({ confidence, part: 1 / answerable.length }));
  });
  let refused = 0;
  for (const { confidence, part } of known.toSorted((a, b) => a.confidence - b.confidence)) {
    refused += part / sets.length;
    if (refused > share) return confidence;
  }
  return -Infinity;
}

/** How often an answer to an answerable question is surer than one to another: 0.5 is chance, 1 always. */
export function aurocOf(attempts: readonly Attempt[]): number {
  const answerable = attempts.filter((one) => one.answerable);
  const others = attempts.filter((one) => !one.answerable);
  let surer = 0;
  for (const { confidence } of answerable) {
    for (const other of others) {
      if (confidence > other.confidence) surer += 1;
      else if (confidence === other.confidence) surer += 0.5;
    }
  }
  return surer / (answerable.length * others.length || 1);
}

export function tradeOffAt(attempts: readonly Attempt[], least: number): TradeOff {
  const answerable = attempts.filter((attempt) => attempt.answerable);
  const others = attempts.filter((attempt) => !attempt.answerable);
  const isRefused = ({ confidence }: Attempt) => confidence < least;
  return {
    least,
    answersRight: shareOf(answerable, (one) => !isRefused(one) && one.isRight),
    overRefusals: shareOf(answerable, isRefused),
    refusalsRight: shareOf(others, (one) => isRefused(one) || one.isRight),
  };
}

function shareOf(attempts: readonly Attempt[], isHeld: (attempt: Attempt) => boolean): Share {
  return { held: attempts.filter(isHeld).length, of: attempts.length };
}
