import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';

const MEMBERS = 50;
const QUESTIONS_EACH = 4;

describe('200 questions at once', () => {
  it('are all acknowledged within three seconds, and each gets its own answer', async () => {
    const { discord, log } = await startTestBot({ discord: { patienceMs: 20_000 } });
    const members = Array.from({ length: MEMBERS }, (_, i) =>
      discord.addPerson(`member-${i}`, { guilds: [discord.home] }),
    );
    const asked = Array.from({ length: MEMBERS * QUESTIONS_EACH }, (_, i) => {
      const question = `How many tonnes did Myanmar mine in 2024, asks number ${i}?`;
      return {
        question,
        act: members[i % MEMBERS]!.slash(discord.general, 'ask', { question }),
      };
    });
    const answers = await Promise.all(asked.map(({ act }) => act.settled(isAnswer)));

    // Discord's own deadline: what was too late would have been refused.
    expect(discord.refusals).toEqual([]);
    expect(answers.map(({ text }) => text.split('\n')[0])).toEqual(
      asked.map(({ question }) => `**${question}**`),
    );
    expect(answers.every(({ text }) => text.includes('31,000 tonnes'))).toBe(true);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(asked.length);
    expect(discord.botMessages()).toHaveLength(asked.length);
    expect(log.filter(({ event, status }) => event === 'interaction' && status)).toHaveLength(
      asked.length,
    );
  });
});

/** Not the progress before it: only an answer has buttons. */
function isAnswer({ components }: Readonly<{ components: readonly unknown[] }>): boolean {
  return components.length > 1;
}
