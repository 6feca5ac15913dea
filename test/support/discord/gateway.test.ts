import { setTimeout as wait } from 'node:timers/promises';
import { Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Client, Message } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart, CounterpartOptions } from './counterpart.ts';
import { logIn, stockClient } from './stock-client.ts';

const ASK = { name: 'ask', description: 'Ask' };
const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start(options?: CounterpartOptions): Promise<Counterpart> {
  const discord = await startCounterpart(options);
  ends.push(() => discord.stop());
  return discord;
}

/** A client that answers every slash command with "Here". */
async function online(discord: Counterpart, intents: number[] = [Guilds]): Promise<Client<true>> {
  const partials = [Partials.Channel];
  const client = await logIn(discord, { intents, partials });
  ends.unshift(() => client.destroy());
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Here').catch(() => undefined);
  });
  return client;
}

describe('identify', () => {
  it('makes a stock client ready, with the guilds, channels and announced threads', async () => {
    const discord = await start();
    const client = await online(discord);

    expect(client.user.id).toBe(discord.botUserId);
    expect([...client.guilds.cache.values()].map(({ name }) => name)).toEqual(['home', 'second']);
    const names = [...client.channels.cache.values()].map(
      (channel) => 'name' in channel && channel.name,
    );
    expect(names).toEqual(['general', 'thread', 'lounge']);
  });

  it('is refused with 4004 for a wrong token and 4014 for an intent that the portal does not grant', async () => {
    const discord = await start();
    await expect(stockClient(discord).login('wrong')).rejects.toThrow('An invalid token');
    const greedy = stockClient(discord, { intents: [Guilds, MessageContent] });
    await expect(greedy.login(discord.token)).rejects.toThrow('Used disallowed intents');

    expect(discord.refusals.map(({ code }) => code)).toEqual([0, 4014]);
  });

  it.each<[string, unknown, number]>([
    ['something that is not JSON', '{', 4002],
    ['a payload of more than 4,096 bytes', { op: 1, d: 'x'.repeat(4096) }, 4002],
    ['an unknown opcode', { op: 99 }, 4001],
    ['a presence before identify', { op: 3, d: {} }, 4003],
    ['a wrong token', { op: 2, d: { token: 'wrong', intents: 1 } }, 4004],
    ['intents that do not exist', { op: 2, d: { token: 'TOKEN', intents: 1 << 30 } }, 4013],
    [
      'a shard that does not exist',
      { op: 2, d: { token: 'TOKEN', intents: 1, shard: [1, 1] } },
      4010,
    ],
  ])('closes upon %s', async (_, payload, code) => {
    const discord = await start();
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    expect(await closeCodeAfter(discord, [text])).toBe(code);
  });

  it('closes upon a second identify and upon more than 120 sends a minute', async () => {
    const discord = await start();
    const identify = JSON.stringify({ op: 2, d: { token: discord.token, intents: 1 } });

    expect(await closeCodeAfter(discord, [identify, identify])).toBe(4005);
    const beats = Array<string>(121).fill('{"op":1}');
    expect(await closeCodeAfter(discord, beats)).toBe(4008);
  });
});

function closeCodeAfter(discord: Counterpart, sends: readonly string[]): Promise<number> {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws')}/?v=10&encoding=json`);
  return new Promise((resolve) => {
    socket.on('open', () => {
      for (const text of sends) socket.send(text.replace('TOKEN', discord.token));
    });
    socket.on('close', resolve);
  });
}

describe('a session', () => {
  it.each<[string, (discord: Counterpart) => void]>([
    ['a lost socket', ({ gateway }) => gateway.terminate()],
    ['op 7', ({ gateway }) => gateway.reconnect()],
    ['close 4000', ({ gateway }) => gateway.closeAll(4000)],
    ['op 9 that may be resumed', ({ gateway }) => gateway.invalidate('resumable')],
    ['a refused upgrade', ({ gateway }) => (gateway.refuseUpgrade(520, 1), gateway.terminate())],
    ['a server that was away', (discord) => discord.goAway(100)],
  ])('is resumed after %s, with what was missed', async (_, harm) => {
    const discord = await start();
    discord.register([ASK]);
    const client = await online(discord);
    const resumed = new Promise<number>((resolve) => {
      client.on(Events.ShardResume, (_id, replayed) => resolve(replayed));
    });

    harm(discord);
    const asked = discord.alice.slash(discord.general, 'ask');
    expect(await asked.settled()).toMatchObject({ content: 'Here' });
    await resumed;

    expect(discord.general.messages).toHaveLength(1);
  });

  it('that is lost is replaced by a new one', { timeout: 15_000 }, async () => {
    const discord = await start({ patienceMs: 10_000 });
    discord.register([ASK]);
    await online(discord);
    const [before] = discord.sessionIds();

    discord.gateway.invalidate('lost');
    await discord.until('a new session', () => discord.sessionIds()[0]);

    expect(discord.sessionIds()).not.toContain(before);
    expect(await discord.alice.slash(discord.general, 'ask').settled()).toBeDefined();
  });

  it('leaves a deaf client behind after 4004', async () => {
    const discord = await start();
    const client = await online(discord);
    const gone = new Promise<number>((resolve) => {
      client.on(Events.ShardDisconnect, ({ code }) => resolve(code));
    });

    discord.gateway.closeAll(4004);

    expect(await gone).toBe(4004);
    expect(discord.sessionIds()).toEqual([]);
  });

  it('ends with the goodbye of the client', async () => {
    const discord = await start();
    const client = await logIn(discord);
    await client.destroy();

    const ids = await discord.until('the end of the session', () =>
      discord.sessionIds().length === 0 ? discord.sessionIds() : undefined,
    );

    expect(ids).toEqual([]);
  });
});

describe('heartbeats', () => {
  it('that nobody acknowledges make the client resume', async () => {
    const discord = await start({ heartbeatMs: 40 });
    const client = await online(discord);
    const resumed = new Promise<void>((resolve) => {
      client.on(Events.ShardResume, () => resolve());
    });

    discord.gateway.stopAcknowledgingHeartbeats();
    await new Promise<void>((resolve) => {
      client.on(Events.ShardReconnecting, () => resolve());
    });
    discord.gateway.acknowledgeHeartbeats();
    await resumed;

    expect(discord.refusals).toEqual([]);
  });

  it('that stay away close the connection with 4009', async () => {
    const discord = await start({ heartbeatMs: 20 });
    expect(await closeCodeAfter(discord, [])).toBe(4009);
  });
});

describe('events', () => {
  it('of messages come to whom the intents allow, and blank but for what concerns the bot', async () => {
    const discord = await start();
    const client = await online(discord, [Guilds, GuildMessages, DirectMessages]);
    const heard: Message[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message));
    const { alice, bob, general } = discord;
    discord.register([ASK]);

    alice.say(general, 'unheard');
    alice.say(general, `<@${discord.botUserId}> heard`);
    const answer = await bob.slash(general, 'ask').settled();
    alice.say(general, 'a reply', { replyTo: answer });
    alice.say(general, 'a silent reply', { replyTo: answer, ping: 'off' });
    alice.say(discord.dmWith(alice), 'private');
    carolSaysElsewhere(discord);
    alice.say(general, 'last');
    await until(() => heard.length === 7);

    expect(heard.map(({ content }) => content)).toEqual([
      '',
      `<@${discord.botUserId}> heard`,
      'Here',
      'a reply',
      '',
      'private',
      '',
    ]);
    const [, , , reply] = heard;
    expect((await reply?.fetchReference())?.content).toBe('Here');
    expect(await contentOverRest(client, discord)).toEqual(['', `<@${discord.botUserId}> heard`]);
  });

  it('of messages do not come without the intent', async () => {
    const discord = await start();
    const client = await online(discord);
    const heard: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => heard.push(t));
    discord.register([ASK]);

    discord.alice.say(discord.general, 'unheard');
    await discord.alice.slash(discord.general, 'ask').settled();

    expect(heard).toEqual(['INTERACTION_CREATE']);
  });

  it('come twice if a test wants it, and the second answer is refused', async () => {
    const discord = await start();
    discord.register([ASK]);
    await online(discord);

    discord.gateway.sendTwice('INTERACTION_CREATE');
    const asked = discord.alice.slash(discord.general, 'ask');
    await asked.settled();
    await discord.until('a refusal', () => discord.refusals[0]);

    expect(discord.refusals).toMatchObject([{ code: 40_060 }]);
    discord.expectRefusal(40_060);
    discord.assertNoRefusals();
  });

  it('tell of guilds, channels and threads that are added while the bot is online', async () => {
    const discord = await start();
    const client = await online(discord);

    const guild = discord.addGuild('new');
    const channel = discord.addChannel(guild, 'talk');
    const thread = discord.addThread(channel, 'aside');
    await until(() => client.channels.cache.has(thread.id));

    expect(client.guilds.cache.get(guild.id)?.name).toBe('new');
    expect(client.channels.cache.has(channel.id)).toBe(true);
  });
});

function carolSaysElsewhere(discord: Counterpart): void {
  discord.carol.say(discord.elsewhere, 'where no bot is');
}

async function contentOverRest(
  client: Client,
  discord: Counterpart,
): Promise<(string | undefined)[]> {
  const channel = await client.channels.fetch(discord.general.id);
  if (!channel?.isTextBased()) throw new Error('Cannot read "general": it has no messages');
  const [unheard, heard] = discord.general.messages;
  const fetched = [unheard, heard].map((message) =>
    channel.messages.fetch({ message: message?.id ?? '', force: true }),
  );
  return (await Promise.all(fetched)).map(({ content }) => content);
}

// What a client has heard changes without the counterpart's doing.
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}
