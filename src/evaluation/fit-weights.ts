/** Signals by name, and a weight for each. */
export type Signals<Name extends string> = Readonly<Record<Name, number>>;

/** Keeps weights small where the examples don't say otherwise. */
const DECAY = { ranking: 0.02, telling: 0.01 } as const;
const ROUNDS = { ranking: 400, telling: 3000 } as const;
const STEP = { ranking: 1.2, telling: 2 } as const;

/**
 * Weights by which, of each list, the right ones come first: a softmax over each list, the likelihood
 * of its right ones as large as can be, by gradient ascent. Lists without a right one say nothing.
 * @see Cao et al., Learning to rank: from pairwise approach to listwise approach (ICML 2007)
 */
export function fitRanking<Name extends string>(
  names: readonly Name[],
  lists: readonly (readonly Readonly<{ signals: Signals<Name>; isRight: boolean }>[])[],
): Record<Name, number> {
  const useful = lists.filter((list) => list.some(({ isRight }) => isRight));
  const weights = zeros(names);
  for (let round = 0; round < ROUNDS.ranking; round++) {
    const slope = zeros(names);
    for (const list of useful) addRankingSlope(names, { slope, weights, list });
    for (const name of names) {
      const rise = slope[name] / Math.max(1, useful.length);
      weights[name] += STEP.ranking * (rise - (DECAY.ranking / 4) * weights[name]);
    }
  }
  return weights;
}

function addRankingSlope<Name extends string>(
  names: readonly Name[],
  {
    slope,
    weights,
    list,
  }: Readonly<{
    slope: Record<Name, number>;
    weights: Signals<Name>;
    list: readonly Readonly<{ signals: Signals<Name>; isRight: boolean }>[];
  }>,
): void {
  const scores = list.map(({ signals }) => sumOf(names, signals, weights));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = total(shares);
  const right = total(shares.filter((_, i) => list[i]?.isRight));
  for (const [i, { signals, isRight }] of list.entries()) {
    const share = shares[i] ?? 0;
    const pull = (isRight ? share / right : 0) - share / all;
    for (const name of names) slope[name] += pull * signals[name];
  }
}

/** Weights and a constant that tell two kinds apart, both counting the same: a logistic regression. */
export function fitTelling<Name extends string>(
  names: readonly Name[],
  examples: readonly Readonly<{ signals: Signals<Name>; isTrue: boolean }>[],
): Readonly<{ weights: Record<Name, number>; constant: number }> {
  const share = examples.filter(({ isTrue }) => isTrue).length / Math.max(1, examples.length);
  const weights = zeros(names);
  let constant = 0;
  for (let round = 0; round < ROUNDS.telling; round++) {
    const slope = zeros(names);
    let shift = 0;
    for (const { signals, isTrue } of examples) {
      const odds = constant + sumOf(names, signals, weights);
      const error = (isTrue ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      const pull = (error * 0.5) / (isTrue ? share : 1 - share) / examples.length;
      shift += pull;
      for (const name of names) slope[name] += pull * signals[name];
    }
    constant += STEP.telling * shift;
    for (const name of names) {
      weights[name] += STEP.telling * (slope[name] - (DECAY.telling / 4) * weights[name]);
    }
  }
  return { weights, constant };
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function sumOf<Name extends string>(
  names: readonly Name[],
  signals: Signals<Name>,
  weights: Signals<Name>,
): number {
  return total(names.map((name) => signals[name] * weights[name]));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
