import type { Reading } from './reading.ts';

/** The same function, which works only once for each sentence: passages are checked against again and again. */
export function remembered<T>(of: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { value: T }>();
  return (reading) => {
    const before = known.get(reading);
    if (before) return before.value;
    const value = of(reading);
    known.set(reading, { value });
    return value;
  };
}
