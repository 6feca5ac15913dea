import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';

const MEMBERS = 50;
const QUESTIONS_EACH = 4;
const ALL = MEMBERS * QUESTIONS_EACH;

// The real deadline is the subject, and the machine may be busy with something else for a moment.
describe('200 questions at once', { retry: 2 }, () => {
  it('are acknowledged within three seconds, and each gets its own answer', async () => {
    const { discord, bot, log } = await startTestBot({
      discord: { patienceMs: 20_000 },
      limits: { requestMs: 20_000 },
    });
    const members = Array.from({ length: MEMBERS }, (_, i) =>
      discord.addPerson(`member-${i}`, { guilds: [discord.home] }),
    );
    const questions = Array.from({ length: ALL }, (_, i) => questionOf(i));
    const asked = questions.map((question, i) =>
      members[i % MEMBERS]!.slash(discord.general, 'ask', { question }),
    );
    const answers = await Promise.all(asked.map((act) => act.settled(hasButtons)));

    // Discord's own deadline: what came too late would have been refused.
    expect(discord.refusals).toEqual([]);
    expect(answers.map(({ text }) => text.split('\n')[0])).toEqual(
      questions.map((question) => `**${question}**`),
    );
    expect(answers.filter(({ text }) => !text.includes('31,000 tonnes'))).toEqual([]);
    expect(discord.botMessages()).toHaveLength(ALL);

    await bot.close(5000);
    expect(log.filter(({ event }) => event === 'interaction')).toHaveLength(ALL);
    expect(JSON.stringify(log)).not.toMatch(/Myanmar|asks number|member-\d/);
  });
});

function questionOf(i: number): string {
  return `How many tonnes did Myanmar mine in 2024, asks number ${i}?`;
}

/** The answer, and not the progress before it. */
function hasButtons({ components }: Readonly<{ components: readonly unknown[] }>): boolean {
  return components.length > 1;
}
