import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import { rawRequest } from './raw-request.ts';

let discord: Counterpart;

beforeEach(async () => {
  discord = await startCounterpart();
  discord.register([{ name: 'ask', description: 'Ask' }]);
});

afterEach(() => discord.stop());

const HOSTILE = (): string =>
  `@everyone @here ${discord.bob.mention} <@&${discord.moderators.id}> <@100000000000000009>`;
const ALL = ['@everyone', '@here', '@bob', '@100000000000000009', '@moderators'];

async function answered(data: object) {
  const asked = discord.alice.slash(discord.general, 'ask');
  const path = `/interactions/${asked.id}/${asked.token}/callback`;
  await rawRequest(discord, { method: 'POST', path, body: { type: 4, data } });
  return asked;
}

describe('pings', () => {
  it('of an answer are people, unless the request says otherwise', async () => {
    const content = HOSTILE();
    const pingsWith = async (allowed?: object) =>
      (await answered({ content, allowed_mentions: allowed })).current()?.pings;

    expect(await pingsWith()).toEqual(['@bob', '@100000000000000009']);
    expect(await pingsWith({ parse: [] })).toEqual([]);
    expect(await pingsWith({ parse: ['everyone', 'roles', 'users'] })).toEqual(ALL);
    expect(await pingsWith({ users: [discord.bob.id] })).toEqual(['@bob']);
  });

  it('of an edit are parsed anew, also in text displays', async () => {
    const components = [{ type: 10, content: HOSTILE() }];
    const quiet = { parse: [] };
    const asked = await answered({ flags: 32_768, components, allowed_mentions: quiet });
    expect(asked.current()?.pings).toEqual([]);

    const path = `/webhooks/${discord.applicationId}/${asked.token}/messages/@original`;
    await rawRequest(discord, { method: 'PATCH', path, body: { components } });

    expect(asked.current()?.pings).toEqual(['@bob', '@100000000000000009']);
  });

  it('of a channel message are everybody whom it names, and whom it answers', async () => {
    const message = discord.alice.say(discord.general, 'hello');
    const path = `/channels/${discord.general.id}/messages`;
    const body = { content: HOSTILE(), message_reference: { message_id: message.id } };
    await rawRequest(discord, { method: 'POST', path, body });

    expect(discord.botMessages()[0]?.pings).toEqual([...ALL, '@alice']);
  });
});
