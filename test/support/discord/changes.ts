/** Whoever waits for something to become true waits here: no polling, no sleep. */
export type Changes = Readonly<{
  /** Says that something changed: everyone who waits looks again. */
  notify: () => void;
  /** Resolves with the first value that `find` gives; fails with the transcript after some time. */
  until: <T>(what: string, find: () => T | undefined, withinMs?: number) => Promise<T>;
}>;

/** Changes whose time-outs end with what `describe` tells about the moment. */
export function createChanges(deps: { patienceMs: number; describe: () => string }): Changes {
  const waiting = new Set<() => void>();
  let isNotified = false;
  const lookAgain = (): void => {
    isNotified = false;
    for (const look of waiting) look();
  };
  return {
    // Not at once: by then the request that changed something has its answer and stands in the log.
    notify: () => {
      if (isNotified) return;
      isNotified = true;
      setImmediate(lookAgain);
    },
    until: <T>(what: string, find: () => T | undefined, withinMs = deps.patienceMs) =>
      new Promise<T>((resolve, reject) => {
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = (): void => {
          try {
            const found = find();
            if (found !== undefined) end(() => resolve(found));
          } catch (error) {
            end(() => reject(error));
          }
        };
        const timer = setTimeout(() => {
          const story = `It did not come within ${withinMs} ms: ${what}\n\n${deps.describe()}`;
          end(() => reject(new Error(story)));
        }, withinMs);
        waiting.add(look);
        look();
      }),
  };
}
