/**
 * The natural logarithm by plain arithmetic, so that it has the same last bit everywhere: ECMAScript
 * leaves `Math.log` to the engine (https://tc39.es/ecma262/#sec-math.log), `+ - * /` it does not.
 */
export function exactLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  // ln m = 2 artanh s, s = (m - 1) / (m + 1); |s| < 0.172, so that the terms left out are under 1e-18.
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let power = 21; power >= 1; power -= 2) sum = sum * s * s + 1 / power;
  return exponent * Math.LN2 + 2 * s * sum;
}

/** How much a thing that occurs `count` times in a text weighs: the tenth time says less than the first. */
export function weightOfCount(count: number): number {
  return count === 1 ? 1 : 1 + exactLog(count);
}

/** How much a thing says that is in `holding` of `texts` texts; always over 0. */
export function rarityOf(holding: number, texts: number): number {
  return exactLog((texts + 1) / (holding + 0.5));
}
