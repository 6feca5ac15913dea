/** Keeps what everybody in a channel reads from being repeated for one member. */
export type Notices = Readonly<{
  /** Whether a notice may be shown now; if so, none is due to this member for so long. */
  isDue(member: string, forMs: number): boolean;
}>;

const REMEMBERED = 10_000;

/** `now` is in milliseconds. */
export function createNotices(now: () => number): Notices {
  /** By member: until when nothing more is said. */
  const quiet = new Map<string, number>();
  return {
    isDue(member, forMs) {
      const time = now();
      if ((quiet.get(member) ?? -Infinity) > time) return false;
      if (quiet.size >= REMEMBERED) {
        for (const [known, until] of quiet) if (until <= time) quiet.delete(known);
      }
      quiet.set(member, time + forMs);
      return true;
    },
  };
}
