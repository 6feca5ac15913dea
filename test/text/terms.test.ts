import { expect, it } from 'vitest';
import { stemOf } from '../../src/text/terms.ts';

it.each(['use', 'uses', 'used', 'using'])('takes "%s" for no form of "us"', (word) => {
  expect(stemOf(word)).toBe(stemOf('use'));
  expect(stemOf(word)).not.toBe(stemOf('us'));
});
