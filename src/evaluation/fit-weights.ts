import { solve } from './solve.ts';

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
const ROUNDS = { ranking: 400, telling: 50 } as const;
const STEP = 1.2;

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
      weights[at] = weight + STEP * pull;
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
 * weight: a logistic regression, by Newton's method.
 */
export function fitTelling<Name extends string>(
  like: Signals<Name>,
  choices: readonly Choice<Name>[],
): Readonly<{ weights: Record<Name, number>; constant: number }> {
  const names = namesOf(like);
  const examples = evened(examplesOf(names, choices));
  let weights: readonly number[] = [...names.map(() => 0), 0];
  for (let round = 0; round < ROUNDS.telling; round++) {
    const step = solve(...slopeAndBend(examples, weights));
    weights = weights.map((weight, at) => weight + Math.max(-FAR, Math.min(FAR, step[at] ?? 0)));
    if (step.every((size) => Math.abs(size) < NEAR)) break;
  }
  return { weights: named(like, weights), constant: weights.at(-1) ?? 0 };
}

/** No weight is changed by more in one round, and where none is changed by so little it is done. */
const FAR = 5;
const NEAR = 1e-6;

/** Both kinds count half, and each has a one at its end, for the constant. */
function evened(examples: readonly Example[]): Example[] {
  const [right, wrong] = [true, false].map((kind) =>
    total(examples.map(({ isRight, weight }) => (isRight === kind ? weight : 0))),
  );
  return examples.map(({ values, isRight, weight }) => ({
    values: [...values, 1],
    isRight,
    weight: (0.5 * weight) / ((isRight ? right : wrong) || 1),
  }));
}

/** How the likelihood rises with each weight, and how that changes: the constant may be of any size. */
function slopeAndBend(
  examples: readonly Example[],
  weights: readonly number[],
): [slope: number[], bend: number[][]] {
  const decayOf = (at: number) => (at < weights.length - 1 ? DECAY.telling : TINY);
  const slope = weights.map((weight, at) => -decayOf(at) * weight);
  const bend = weights.map((_, at) => weights.map((__, to) => (at === to ? decayOf(at) : 0)));
  for (const { values, isRight, weight } of examples) {
    const chance = 1 / (1 + Math.exp(-dot(values, weights)));
    addTo(slope, values, weight * ((isRight ? 1 : 0) - chance));
    for (const [at, row] of bend.entries()) {
      addTo(row, values, weight * chance * (1 - chance) * (values[at] ?? 0));
    }
  }
  return [slope, bend];
}

/** Keeps the constant from running off where one kind is missing. */
const TINY = 1e-9;

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
