import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';

describe('/help', () => {
  it('says what the bot can do, to who asks alone', async () => {
    const { discord } = await startTestBot();
    const help = await discord.alice.slash(discord.general, 'help').settled();

    expect(help.visibleTo).toEqual([discord.alice.id]);
    for (const name of ['/ask', '/source', 'Check this message', '/reindex', '/privacy']) {
      expect(help.text).toContain(name);
    }
  });
});

describe('/privacy', () => {
  it('says what is stored, and deletes a member’s votes', async () => {
    const { discord, records } = await startTestBot();
    const { alice, general } = discord;
    const question = 'How much did Myanmar mine in 2024?';
    const answer = await alice.slash(general, 'ask', { question }).settled();
    const up = buttonsOf(answer).find(({ customId }) => customId?.endsWith('up'))?.customId ?? '';
    await alice.press(answer, up).settled();
    const privacy = await alice.slash(general, 'privacy').settled();

    expect(privacy.text).toContain('is not stored');

    const deleted = await alice.press(privacy, 'Delete my votes').settled();

    expect(deleted.text).toBe('Deleted: 1 vote of yours.');
    expect(records.votes.count(up.split('|')[2] ?? '')).toEqual({ up: 0, down: 0 });
  });
});
