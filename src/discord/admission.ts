/** Whether a member may ask now: a few questions at once, then one every few seconds. */
export type Admission = Readonly<{
  enter(
    member: string,
  ):
    | Readonly<{ kind: 'in'; leave: () => void }>
    | Readonly<{ kind: 'wait'; seconds: number }>
    | Readonly<{ kind: 'full' }>;
}>;

export type AdmissionLimits = Readonly<{
  /** How many questions a member may ask in one go. */
  atOnce: number;
  /** How long until one more is allowed. */
  everyMs: number;
  /** How many questions of all members may be open at once. */
  inFlight: number;
}>;

const ADMISSION: AdmissionLimits = { atOnce: 5, everyMs: 6000, inFlight: 500 };

/** A token bucket a member, and a count of what is open. `now` is in milliseconds. */
export function createAdmission(
  now: () => number,
  { atOnce, everyMs, inFlight }: AdmissionLimits = ADMISSION,
): Admission {
  /** By member: when all questions are allowed again. */
  const full = new Map<string, number>();
  let open = 0;
  return {
    enter(member) {
      if (open >= inFlight) return { kind: 'full' };
      // Whole milliseconds: parts of them don't add up exactly, and would turn a first question away.
      const time = Math.floor(now());
      forget(full, time);
      const next = Math.max(full.get(member) ?? 0, time) + everyMs;
      const waitMs = next - time - atOnce * everyMs;
      if (waitMs > 0) return { kind: 'wait', seconds: Math.ceil(waitMs / 1000) };
      full.set(member, next);
      open += 1;
      let isOpen = true;
      return {
        kind: 'in',
        leave: () => {
          if (isOpen) open -= 1;
          isOpen = false;
        },
      };
    },
  };
}

const REMEMBERED = 10_000;

/** Members who may ask as freely as if they never had. */
function forget(full: Map<string, number>, time: number): void {
  if (full.size < REMEMBERED) return;
  for (const [member, until] of full) if (until <= time) full.delete(member);
}
