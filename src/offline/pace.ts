/** Counts work, and says when to let others have the thread: a question waits for no more than one run of it. */
export type Pace = Readonly<{
  /** Notes that so many operations are done; true when it is time to breathe. */
  isDue: (operations: number) => boolean;
  /** @throws what the signal was aborted with. */
  breathe: () => Promise<void>;
}>;

/** About 3 ms of multiplying and adding. A text and a row are counted whole: huge ones take longer. */
export const OPERATIONS_A_RUN = 3_000_000;

export function createPace(breathe: () => Promise<void>, signal?: AbortSignal): Pace {
  let done = 0;
  return {
    isDue: (operations) => {
      done += operations;
      return done >= OPERATIONS_A_RUN;
    },
    breathe: async () => {
      done = 0;
      await breathe();
      signal?.throwIfAborted();
    },
  };
}
