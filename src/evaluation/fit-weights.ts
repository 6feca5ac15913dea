/** Signals by name. */
export type Signals<Name extends string> = Readonly<Record<Name, number>>;

/** Something to choose, and whether it would have been right. */
export type Choice<Name extends string> = Readonly<{
  signals: Signals<Name>;
  isRight: boolean;
  /** How much it counts beside others of its kind; 1 where that isn't said. */
  weight?: number;
}>;

type Example = Readonly<{ values: readonly number[]; isRight: boolean; weight: number }>;

/** Keeps weights small where the examples don't say otherwise. */
const DECAY = { ranking: 0.005, telling: 0.0005 } as const;
const ROUNDS = { ranking: 400, telling: 15000 } as const;
const STEP = { ranking: 1.2, telling: 2 } as const;

/**
 * Weights by which, of each list, the right ones come first: a softmax over each list, the likelihood
 * of its right ones as large as can be, by gradient ascent. Lists without a right one say nothing.
 * @see Cao et al., Learning to rank: from pairwise approach to listwise approach (ICML 2007)
 */
export function fitRanking<Name extends string>(
  like: Signals<Name>,
  lists: readonly (readonly Choice<Name>[])[],
): Record<Name, number> {
  const names = namesOf(like);
  const useful = lists
    .filter((list) => list.some(({ isRight }) => isRight))
    .map((list) => examplesOf(names, list));
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS.ranking; round++) {
    const slope = names.map(() => 0);
    for (const list of useful) addRankingSlope(slope, weights, list);
    for (const [at, rise] of slope.entries()) {
      const weight = weights[at] ?? 0;
      const pull = rise / Math.max(1, useful.length) - DECAY.ranking * weight;
      weights[at] = weight + STEP.ranking * pull;
    }
  }
  return named(like, weights);
}

function addRankingSlope(
  slope: number[],
  weights: readonly number[],
  list: readonly Example[],
): void {
  const scores = list.map(({ values }) => dot(values, weights));
  const most = scores.reduce((high, score) => Math.max(high, score), -Infinity);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = total(shares);
  const right = total(shares.filter((_, at) => list[at]?.isRight));
  for (const [at, { values, isRight }] of list.entries()) {
    const share = shares[at] ?? 0;
    const pull = (isRight ? share / right : 0) - share / all;
    addTo(slope, values, pull);
  }
}

/**
 * Weights and a constant that tell two kinds apart, both counting the same and each of a kind by its
 * weight: a logistic regression.
 */
export function fitTelling<Name extends string>(
  like: Signals<Name>,
  choices: readonly Choice<Name>[],
): Readonly<{ weights: Record<Name, number>; constant: number }> {
  const names = namesOf(like);
  const examples = examplesOf(names, choices);
  const [right, wrong] = [true, false].map((kind) =>
    total(examples.map(({ isRight, weight }) => (isRight === kind ? weight : 0))),
  );
  const weights = names.map(() => 0);
  let constant = 0;
  for (let round = 0; round < ROUNDS.telling; round++) {
    const slope = names.map(() => 0);
    let shift = 0;
    for (const { values, isRight, weight } of examples) {
      const odds = constant + dot(values, weights);
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      const pull = (error * 0.5 * weight) / ((isRight ? right : wrong) || 1);
      shift += pull;
      addTo(slope, values, pull);
    }
    constant += STEP.telling * shift;
    for (const [at, rise] of slope.entries()) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + STEP.telling * (rise - DECAY.telling * weight);
    }
  }
  return { weights: named(like, weights), constant };
}

function examplesOf<Name extends string>(
  names: readonly Name[],
  choices: readonly Choice<Name>[],
): Example[] {
  return choices.map(({ signals, isRight, weight = 1 }) => ({
    values: names.map((name) => signals[name]),
    isRight,
    weight,
  }));
}

function namesOf<Name extends string>(signals: Signals<Name>): Name[] {
  const names: Name[] = [];
  for (const name in signals) names.push(name);
  return names;
}

/** Values in the order of `namesOf`, by their names. */
function named<Name extends string>(
  like: Signals<Name>,
  values: readonly number[],
): Record<Name, number> {
  const byName: Record<Name, number> = { ...like };
  for (const [at, name] of namesOf(like).entries()) byName[name] = values[at] ?? 0;
  return byName;
}

function addTo(sums: number[], values: readonly number[], factor: number): void {
  for (let at = 0; at < values.length; at++) {
    sums[at] = (sums[at] ?? 0) + factor * (values[at] ?? 0);
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
