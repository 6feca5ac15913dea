import { MessageResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import { messagePayload } from './payloads.ts';
import { rawRequest } from './raw-request.ts';

describe('messagePayload', () => {
  it("fits Discord's own description: said, answered, deferred, followed up, replied", async () => {
    const discord = await startCounterpart();
    discord.register([{ name: 'ask', description: 'Ask' }]);
    const { alice, general } = discord;
    const said = alice.say(general, `hello <@${discord.botUserId}>`);
    alice.say(general, 'a reply', { replyTo: said });
    const post = (path: string, body: object) =>
      rawRequest(discord, { method: 'POST', path, body });
    const [one, two] = [alice.slash(general, 'ask'), alice.slash(general, 'ask')];
    const embeds = [{ title: 'Title', fields: [{ name: 'a', value: 'b', inline: false }] }];
    const components = [
      {
        type: 1,
        components: [{ type: 2, style: 1, label: 'More', custom_id: 'more', id: 2 }],
        id: 1,
      },
    ];
    const data = { content: 'x', embeds, components };
    await post(`/interactions/${one.id}/${one.token}/callback`, { type: 4, data });
    await post(`/webhooks/${discord.applicationId}/${one.token}`, { content: 'more' });
    await post(`/interactions/${two.id}/${two.token}/callback`, { type: 5 });

    const problems = general.messages.flatMap((message) => {
      const parsed = MessageResponseSchema.safeParse(messagePayload(message));
      return parsed.success
        ? []
        : parsed.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
    });
    await discord.stop();

    expect(general.messages).toHaveLength(5);
    expect(problems).toEqual([]);
  });
});
