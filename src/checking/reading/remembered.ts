import type { Reading } from './reading.ts';

/** The same function, which works only once for each sentence: passages are checked against again and again. */
export function remembered<T>(of: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { value: T }>();
  let last: Readonly<{ reading: Reading; value: T }> | undefined;
  return (reading) => {
    if (last?.reading === reading) return last.value;
    // A claim is checked once; to keep what is found in it costs more than it saves.
    if (reading.use === 'once') {
      last = { reading, value: of(reading) };
      return last.value;
    }
    const before = known.get(reading);
    if (before) return before.value;
    const value = of(reading);
    known.set(reading, { value });
    return value;
  };
}
