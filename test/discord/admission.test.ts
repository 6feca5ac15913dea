import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdmissionLimits, createAdmission } from '../../src/discord/admission.ts';

const LIMITS = { atOnce: 3, everyMs: 6000, inFlight: 1000 };

function anAdmission(given: Partial<AdmissionLimits> = {}) {
  const clock = { ms: 1_000_000 };
  const admission = createAdmission(() => clock.ms, { ...LIMITS, ...given });
  return {
    clock,
    enter: admission.enter,
    /** What comes of so many questions in one go. */
    ask: (member: string, count: number) =>
      Array.from({ length: count }, () => {
        const entered = admission.enter(member);
        return entered.kind === 'wait' ? entered.seconds : entered.kind;
      }),
  };
}

describe('admission', () => {
  it('lets a few questions in at once, then says how long to wait', () => {
    const { ask } = anAdmission();

    expect(ask('alice', 5)).toEqual(['in', 'in', 'in', 6, 6]);
  });

  it('lets one more in each time that was waited for, and not a millisecond sooner', () => {
    const { clock, ask } = anAdmission();
    ask('alice', 3);
    clock.ms += 5999;
    expect(ask('alice', 1)).toEqual([1]);
    clock.ms += 1;
    expect(ask('alice', 2)).toEqual(['in', 6]);
    clock.ms += 12_000;
    expect(ask('alice', 3)).toEqual(['in', 'in', 6]);
  });

  it('lets a first question in at whatever part of a millisecond', () => {
    const { clock, ask } = anAdmission({ atOnce: 1, everyMs: 60_000 });
    for (let n = 0; n < 1000; n += 1) {
      clock.ms = 1000 + n * 7.123_456_789;

      expect(ask(`member ${n}`, 1)).toEqual(['in']);
    }
  });

  it('never saves up for more than the few', () => {
    const { clock, ask } = anAdmission();
    ask('alice', 1);
    clock.ms += 24 * 3_600_000;

    expect(ask('alice', 4)).toEqual(['in', 'in', 'in', 6]);
  });

  it('lets nobody wait for another member', () => {
    const { ask } = anAdmission();
    ask('alice', 9);

    expect(ask('bob', 1)).toEqual(['in']);
  });

  it('counts as a bucket that is filled by drops', () => {
    const check = (pauses: readonly number[]) => {
      const { clock, enter } = anAdmission();
      let tokens = LIMITS.atOnce * LIMITS.everyMs;
      for (const pause of pauses) {
        clock.ms += pause;
        tokens = Math.min(tokens + pause, LIMITS.atOnce * LIMITS.everyMs);
        const isIn = tokens >= LIMITS.everyMs;
        const seconds = Math.ceil((LIMITS.everyMs - tokens) / 1000);

        expect(enter('alice')).toMatchObject(isIn ? { kind: 'in' } : { kind: 'wait', seconds });
        if (isIn) tokens -= LIMITS.everyMs;
      }
    };
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 60 }), check));
  });

  it('is full where so many of all members are open, until one leaves', () => {
    const { enter, ask } = anAdmission({ inFlight: 2 });
    const first = enter('alice');
    expect(ask('bob', 1)).toEqual(['in']);

    expect(ask('carol', 2)).toEqual(['full', 'full']);
    if (first.kind === 'in') first.leave();
    expect(ask('carol', 2)).toEqual(['in', 'full']);
  });

  it('takes no question from a member for whom it is full', () => {
    const { enter, ask } = anAdmission({ inFlight: 1 });
    const first = enter('bob');
    ask('alice', 9);
    if (first.kind === 'in') first.leave();

    expect(ask('alice', 1)).toEqual(['in']);
    expect(enter('bob')).toEqual({ kind: 'full' });
  });

  it('does not count who has to wait as open', () => {
    const { ask } = anAdmission({ inFlight: 4 });
    ask('alice', 9);

    expect(ask('bob', 2)).toEqual(['in', 'full']);
  });

  it('frees one place, however often the same question leaves', () => {
    const { enter, ask } = anAdmission({ inFlight: 2 });
    const first = enter('alice');
    ask('bob', 1);
    for (let times = 0; times < 3; times += 1) if (first.kind === 'in') first.leave();

    expect(ask('carol', 2)).toEqual(['in', 'full']);
  });

  it('still knows who asked lately when very many others have since', () => {
    const { clock, ask } = anAdmission({ inFlight: 1e9 });
    for (let n = 0; n < 10_000; n += 1) ask(`earlier ${n}`, 1);
    clock.ms += 6000;
    ask('alice', 3);
    for (let n = 0; n < 10_000; n += 1) ask(`later ${n}`, 1);

    expect(ask('alice', 1)).toEqual([6]);
  });
});
