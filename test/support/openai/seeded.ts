/** The same choices for the same seed, on every machine. */
export type Choices = Readonly<{
  /** A whole number under `limit`. */
  under(limit: number): number;
  shuffled<T>(values: readonly T[]): T[];
}>;

// https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
export function choicesFrom(seed: string): Choices {
  let state = 0;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) + 1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (limit: number): number => Math.floor(next() * limit);
  return {
    under,
    shuffled: (values) =>
      values
        .map((value) => ({ value, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ value }) => value),
  };
}
