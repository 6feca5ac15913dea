import { expect, it } from 'vitest';
import { solve } from '../../src/evaluation/solve.ts';

it('solves equations, whichever of them comes first', () => {
  const [x = 0, y = 0] = solve(
    [4, 10],
    [
      [0, 2],
      [3, 2],
    ],
  );

  expect([x, y].map((value) => Number(value.toFixed(9)))).toEqual([2, 2]);
});
