/** Says whose turn it is at the addon, which can't take two at a time. */
export type Turn = Readonly<{
  /** @throws where the turn is somebody else's; `what` is what was to be done. */
  check: (what: string) => void;
  hold: <T>(how: string, work: () => T) => T;
  holdAsync: <T>(how: string, work: () => Promise<T>) => Promise<T>;
}>;

/** Adding while hnswlib writes would make a file that no longer loads. */
export function createTurn(): Turn {
  let held: string | undefined;
  const check = (what: string) => {
    if (held !== undefined) throw new Error(`Cannot ${what} the vector graph: it is being ${held}`);
  };
  return {
    check,
    hold: <T>(what: string, work: () => T): T => {
      held = what;
      try {
        return work();
      } finally {
        held = undefined;
      }
    },
    holdAsync: async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      held = what;
      try {
        return await work();
      } finally {
        held = undefined;
      }
    },
  };
}

/**
 * hnswlib-node takes arrays only, and aborts the process on anything in them that is no number; NaN
 * it takes for the nearest of all. The same array serves each call: nobody keeps it.
 */
export function createToPoint(dimensions: number): (vector: Float32Array) => number[] {
  const point = Array.from({ length: dimensions }, () => 0);
  return (vector) => {
    if (vector.length !== dimensions) {
      throw new RangeError(
        `Cannot use a vector of ${vector.length} numbers: the graph's have ${dimensions}`,
      );
    }
    let squares = 0;
    for (let i = 0; i < dimensions; i++) {
      const x = vector[i];
      if (typeof x !== 'number' || !Number.isFinite(x)) {
        throw new RangeError(
          `Cannot use a vector with ${String(x)} in it: expected finite numbers`,
        );
      }
      squares += x * x;
      point[i] = x;
    }
    if (squares === 0) throw new RangeError('Cannot use a vector of length 0: it has no direction');
    const by = 1 / Math.sqrt(squares);
    for (let i = 0; i < dimensions; i++) point[i] = (point[i] ?? 0) * by;
    return point;
  };
}

export function checkWhole(
  name: string,
  value: number,
  { from, to }: { from: number; to: number },
): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw new RangeError(`Cannot use ${value} as ${name}: expected a whole number, ${from} to ${to}`);
}
