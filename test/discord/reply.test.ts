import { ComponentType, DiscordAPIError } from 'discord.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Message, noteOf } from '../../src/discord/message.ts';
import { createEditPace, createReply } from '../../src/discord/reply.ts';

const GAP_MS = 1000;
const FIRST_MS = 300;
const TAKES_MS = 100;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createReply', () => {
  it('shows nothing of an answer that comes at once but the answer', async () => {
    const { reply, at, shown } = aReply();
    at(0, () => reply.update(noteOf('searching')));
    at(200, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['200–300 answer']);
  });

  it('shows the newest of what waits, and keeps the gap', async () => {
    const { reply, at, shown } = aReply();
    for (const ms of [0, 100, 200, 500, 600, 700, 1400, 1500, 5000]) {
      at(ms, () => reply.update(noteOf(`at ${ms}`)));
    }
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–400 at 200', '1500–1600 at 1500', '6000–6100 at 5000']);
  });

  it('has one edit under way, however long it takes', async () => {
    const { reply, at, shown } = aReply({ takesMs: 5000 });
    for (const ms of [0, 1000, 2000, 6000]) at(ms, () => reply.update(noteOf(`at ${ms}`)));
    await vi.advanceTimersByTimeAsync(20_000);

    expect(shown()).toEqual(['300–5300 at 0', '6300–11300 at 6000']);
  });

  it('does not wait for the gap with the last message', async () => {
    const { reply, at, shown } = aReply();
    at(0, () => reply.update(noteOf('searching')));
    at(500, () => reply.update(noteOf('reading')));
    at(600, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–400 searching', '600–700 answer']);
  });

  it('shows the last message after an edit that is under way', async () => {
    const { reply, at, shown } = aReply({ takesMs: 2000 });
    at(0, () => reply.update(noteOf('searching')));
    at(400, () => reply.update(noteOf('reading')));
    at(500, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–2300 searching', '2300–4300 answer']);
  });

  it('does nothing after the last message, nor while it is on its way', async () => {
    const { reply, at, shown } = aReply();
    at(0, () => reply.finish(noteOf('answer')));
    for (const ms of [0, 50, 200, 5000]) {
      at(ms, () => reply.update(noteOf('late progress')));
      at(ms, () => reply.finish(noteOf('another answer')));
    }
    for (const ms of [200, 5000]) at(ms, () => reply.replace(noteOf('failed')));
    await vi.advanceTimersByTimeAsync(20_000);

    expect(shown()).toEqual(['0–100 answer']);
  });

  it('goes on where progress could not be shown', async () => {
    const { reply, at, shown, failures } = aReply({ fails: (text) => text !== 'answer' });
    at(0, () => reply.update(noteOf('searching')));
    at(500, () => reply.update(noteOf('reading')));
    at(3000, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual([
      '300–400 searching failed',
      '1500–1600 reading failed',
      '3000–3100 answer',
    ]);
    expect(failures).toEqual([]);
  });

  it('goes on where an edit fails while the last message waits for it', async () => {
    const { reply, at, shown, failures } = aReply({ fails: (text) => text !== 'answer' });
    at(0, () => reply.update(noteOf('searching')));
    at(350, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–400 searching failed', '400–500 answer']);
    expect(failures).toEqual([]);
  });

  it.each([
    ['may not write there', 50_001],
    ['is no longer there', 10_008],
  ])('asks no second time where progress shows that it %s', async (_, code) => {
    const { reply, at, shown, failures } = aReply({ fails: () => true, failsWith: refused(code) });
    at(0, () => reply.update(noteOf('searching')));
    at(500, () => reply.update(noteOf('reading')));
    at(3000, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(60_000);

    expect(shown()).toEqual(['300–400 searching failed']);
    expect(failures).toEqual(['refused']);
  });

  it('asks no second time where that shows while the last message waits', async () => {
    const failsWith = refused(50_001);
    const { reply, at, shown, failures } = aReply({ fails: () => true, failsWith });
    at(0, () => reply.update(noteOf('searching')));
    at(350, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(60_000);

    expect(shown()).toEqual(['300–400 searching failed']);
    expect(failures).toEqual(['refused']);
  });

  it('tells whoever finishes that the last message could not be shown, and takes one in its place', async () => {
    const { reply, at, shown, failures } = aReply({ fails: (text) => text === 'answer' });
    at(0, () => reply.finish(noteOf('answer')));
    at(200, () => reply.finish(noteOf('another answer')));
    at(300, () => reply.update(noteOf('late progress')));
    at(400, () => reply.replace(noteOf('failed')));
    at(1000, () => reply.replace(noteOf('failed again')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['0–100 answer failed', '400–500 failed']);
    expect(failures).toEqual(['Cannot show answer']);
  });

  it('shows a replacement where nothing was finished, and then no more', async () => {
    const { reply, at, shown } = aReply();
    at(0, () => reply.update(noteOf('searching')));
    at(500, () => reply.replace(noteOf('failed')));
    at(700, () => reply.finish(noteOf('answer')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–400 searching', '500–600 failed']);
  });

  it('skips an edit that would change nothing', async () => {
    const { reply, at, shown } = aReply();
    for (const ms of [0, 1000, 3000]) at(ms, () => reply.update(noteOf('searching')));
    at(5000, () => reply.update(noteOf('reading')));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(shown()).toEqual(['300–400 searching', '6000–6100 reading']);
  });

  it('keeps order, gap and the last word, whatever comes when', async () => {
    const times = fc.array(fc.integer({ min: 0, max: 8000 }), { maxLength: 25 });
    const check = async (updates: number[], finish: number, takesMs: number, bad: number) => {
      const { reply, at, edits } = aReply({ takesMs, fails: (text) => text === String(bad) });
      const sorted = updates.toSorted((a, b) => a - b);
      for (const [n, ms] of sorted.entries()) at(ms, () => reply.update(noteOf(String(n))));
      at(finish, () => reply.finish(noteOf('answer')));
      await vi.advanceTimersByTimeAsync(60_000);

      const texts = edits.map(({ text }) => text);
      const progress = texts.slice(0, -1).map(Number);
      expect(texts.at(-1)).toBe('answer');
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(new Set(texts).size).toBe(texts.length);
      for (const [i, edit] of edits.entries()) {
        const before = edits[i - 1];
        if (!before) continue;
        const gap = edit.text === 'answer' ? 0 : GAP_MS;
        expect(edit.began - before.ended).toBeGreaterThanOrEqual(gap);
      }
      for (const [i, n] of progress.entries()) {
        // It was the newest at its time.
        expect(edits[i]!.began).toBeLessThanOrEqual(sorted[n + 1] ?? Infinity);
      }
    };
    const ms = fc.integer({ min: 0, max: 9000 });
    await fc.assert(
      fc.asyncProperty(times, ms, fc.integer({ min: 0, max: 3000 }), fc.nat(25), check),
      { numRuns: 300 },
    );
  });
});

describe('createEditPace', () => {
  it('doubles with each rate limit up to twenty seconds', () => {
    const pace = createEditPace(() => 0, 1200);
    const gaps = Array.from({ length: 6 }, () => {
      const gap = pace.gapMs();
      pace.slowDown();
      return gap;
    });

    expect(gaps).toEqual([1200, 2400, 4800, 9600, 19_200, 20_000]);
  });

  it('returns to the first gap after a calm minute', () => {
    const clock = { ms: 500 };
    const pace = createEditPace(() => clock.ms, 1200);
    pace.slowDown();
    clock.ms += 60_000;
    expect(pace.gapMs()).toBe(2400);

    clock.ms += 1;
    expect(pace.gapMs()).toBe(1200);
  });
});

/** A reply whose edits take a while, and what became of them. */
function aReply(
  given: Readonly<{ takesMs?: number; fails?: (text: string) => boolean; failsWith?: Error }> = {},
) {
  const { takesMs = TAKES_MS, fails = () => false, failsWith } = given;
  const start = Date.now();
  const edits: { text: string; began: number; ended: number; isFailed: boolean }[] = [];
  const failures: string[] = [];
  const show = async (message: Message) => {
    const text = textOf(message);
    const edit = { text, began: Date.now() - start, ended: Number.NaN, isFailed: fails(text) };
    edits.push(edit);
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    edit.ended = Date.now() - start;
    if (edit.isFailed) throw failsWith ?? new Error(`Cannot show ${text}`);
  };
  const reply = createReply({
    show,
    pace: { gapMs: () => GAP_MS, slowDown: () => undefined },
    firstAfterMs: FIRST_MS,
  });
  return {
    reply,
    edits,
    failures,
    at: (ms: number, act: () => unknown) =>
      setTimeout(() => {
        Promise.resolve(act()).catch((error: unknown) => failures.push((error as Error).message));
      }, ms),
    shown: () =>
      edits.map(
        ({ text, began, ended, isFailed }) =>
          `${began}–${ended} ${text}${isFailed ? ' failed' : ''}`,
      ),
  };
}

function refused(code: number): DiscordAPIError {
  const request = { files: undefined, body: undefined };
  return new DiscordAPIError({ code, message: 'refused' }, code, 403, 'PATCH', 'url', request);
}

function textOf({ components: [box] }: Message): string {
  const part = box?.type === ComponentType.Container ? box.components[0] : undefined;
  return part?.type === ComponentType.TextDisplay ? part.content : '';
}
