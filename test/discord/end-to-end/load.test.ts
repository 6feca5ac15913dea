import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';

const MEMBERS = 50;
const QUESTIONS_EACH = 4;
const ALL = MEMBERS * QUESTIONS_EACH;

/** Discord's own deadline. */
const ACKNOWLEDGED_WITHIN_MS = 3000;
/** For a machine that is busy with something else: what is measured is the work, and not the time. */
const PATIENCE_MS = 30_000;

describe('200 questions at once', { timeout: 2 * PATIENCE_MS }, () => {
  it('are acknowledged with less than three seconds of work, and each gets its own answer', async () => {
    const { discord, bot, log } = await startTestBot({
      discord: { patienceMs: PATIENCE_MS, deadlines: { acknowledgeMs: PATIENCE_MS } },
      limits: { requestMs: 20_000 },
    });
    const members = Array.from({ length: MEMBERS }, (_, i) =>
      discord.addPerson(`member-${i}`, { guilds: [discord.home] }),
    );
    const questions = Array.from({ length: ALL }, (_, i) => questionOf(i));
    const before = process.threadCpuUsage();
    const asked = questions.map((question, i) =>
      members[i % MEMBERS]!.slash(discord.general, 'ask', { question }),
    );
    await Promise.all(asked.map((act) => act.acknowledged()));
    // Of this thread, which is the bot's and that of the counterpart.
    const { user, system } = process.threadCpuUsage(before);
    const answers = await Promise.all(asked.map((act) => act.settled(hasButtons)));

    expect((user + system) / 1000).toBeLessThan(ACKNOWLEDGED_WITHIN_MS);
    expect(discord.refusals).toEqual([]);
    expect(answers.map(({ text }) => text.split('\n')[0])).toEqual(
      questions.map((question) => `**${question}**`),
    );
    expect(answers.filter(({ text }) => !text.includes('31,000 tonnes'))).toEqual([]);
    expect(discord.botMessages()).toHaveLength(ALL);

    await bot.close(5000);
    expect(log.filter(({ event }) => event === 'interaction')).toHaveLength(ALL);
    expect(JSON.stringify(log)).not.toMatch(/Myanmar|Question|member-\d/);
  });
});

function questionOf(i: number): string {
  return `Question ${i}: how many tonnes did Myanmar mine in 2024?`;
}

/** The answer, and not the progress before it. */
function hasButtons({ components }: Readonly<{ components: readonly unknown[] }>): boolean {
  return components.length > 1;
}
