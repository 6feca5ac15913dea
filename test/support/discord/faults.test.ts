import { Events, RESTEvents } from 'discord.js';
import type { ChatInputCommandInteraction, Client, RESTOptions } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart, CounterpartOptions } from './counterpart.ts';
import type { LoggedRequest } from './evidence.ts';
import { rawRequest } from './raw-request.ts';
import { logIn } from './stock-client.ts';

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Answer = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

async function start(
  answer: Answer,
  options?: CounterpartOptions,
  rest: Partial<RESTOptions> = {},
): Promise<{ discord: Counterpart; client: Client; errors: unknown[] }> {
  const discord = await startCounterpart(options);
  discord.register([{ name: 'ask', description: 'Ask' }]);
  const client = await logIn(discord, { rest });
  ends.push(() => client.destroy(), discord.stop);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((error: unknown) => {
      errors.push(error);
    });
  });
  return { discord, client, errors };
}

// A hanging request is tried again after that time.
const HASTY = { timeout: 100 };

const isCallback = { match: ({ path }: Pick<LoggedRequest, 'path'>) => path.endsWith('/callback') };
const isEdit = { match: ({ method }: Pick<LoggedRequest, 'method'>) => method === 'PATCH' };

const statuses = (discord: Counterpart): number[] =>
  discord.requests.slice(1).map(({ status }) => status);

describe('a lost answer', () => {
  it.each(['reset', 'hang'] as const)(
    '(%s) took effect, so that a second try gets 40060',
    async (by) => {
      const { discord } = await start((interaction) => interaction.deferReply(), {}, HASTY);

      const fault = discord.faults.loseAnswer(isCallback, by);
      const asked = discord.alice.slash(discord.general, 'ask');
      await discord.until('a refusal', () => discord.refusals[0]);

      expect(asked.current()?.isLoading).toBe(true);
      expect(fault.hits()).toBe(1);
      expect(statuses(discord)).toEqual([0, 400]);
      expect(discord.refusals).toMatchObject([{ code: 40_060 }]);
    },
  );
});

describe('a lost request', () => {
  it.each(['reset', 'hang'] as const)(
    '(%s) took no effect, so that a second try succeeds',
    async (by) => {
      const { discord } = await start((interaction) => interaction.reply('Here'), {}, HASTY);

      discord.faults.loseRequest(isCallback, by);
      await discord.alice.slash(discord.general, 'ask').settled();

      expect(statuses(discord)).toEqual([0, 204]);
      expect(discord.general.messages).toHaveLength(1);
      discord.assertNoRefusals();
    },
  );
});

describe('a failing server', () => {
  it('fails as often as it is told, and the failures are no refusals', async () => {
    const { discord } = await start((interaction) => interaction.reply('Here'));

    discord.faults.fail(503, { ...isCallback, times: 2 });
    await discord.alice.slash(discord.general, 'ask').settled();

    expect(statuses(discord)).toEqual([503, 503, 204]);
    discord.assertNoRefusals();
  });

  it('may be unauthorized', async () => {
    const { discord, client } = await start((interaction) => interaction.reply('Here'));

    discord.faults.unauthorized();

    await expect(client.application?.commands.fetch()).rejects.toMatchObject({ status: 401 });
    discord.assertNoRefusals();
  });
});

describe('rate limits', () => {
  it('make the sixth edit of one answer wait, and no other answer', async () => {
    const limited: number[] = [];
    const rate = { limit: 5, windowMs: 200 };
    const { discord, client } = await start(
      async (interaction) => {
        await interaction.deferReply();
        for (const text of ['1', '2', '3', '4', '5', '6']) await interaction.editReply(text);
      },
      { rate },
    );
    client.rest.on(RESTEvents.RateLimited, ({ limit }) => limited.push(limit));

    const { alice, bob, general } = discord;
    const both = [alice, bob].map((person) => person.slash(general, 'ask'));
    const answers = await Promise.all(
      both.map((one) => one.settled(({ content }) => content === '6')),
    );

    for (const { revisions } of answers) {
      const [, first, , , , fifth, sixth] = revisions.map(({ at }) => at);
      expect((fifth ?? 0) - (first ?? 0)).toBeLessThan(150);
      expect((sixth ?? 0) - (first ?? 0)).toBeGreaterThan(190);
    }
    expect(limited).toEqual([5, 5]);
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('stand in the headers of every answer, and beyond them is 429', async () => {
    const { discord } = await start(async () => undefined, {
      rate: { limit: 2, windowMs: 60_000 },
    });
    const path = `/channels/${discord.general.id}`;
    const get = () => rawRequest(discord, { method: 'GET', path });
    const names = ['limit', 'remaining', 'bucket', 'reset-after'];
    const headersOf = ({ headers }: { headers: Headers }) =>
      names.map((name) => headers.get(`x-ratelimit-${name}`));

    const [, second, third] = [await get(), await get(), await get()];

    expect(headersOf(second).slice(0, 2)).toEqual(['2', '0']);
    expect(headersOf(second)[2]).toMatch(/^[\da-f]{32}$/);
    expect(third.status).toBe(429);
    expect(third.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(third.headers.get('retry-after'))).toBeCloseTo(60, 0);
    expect(third.body).toMatchObject({ global: false });
    discord.assertNoRefusals();
  });

  it.each(['user', 'shared', 'global'] as const)('may be put in the way: %s', async (scope) => {
    const { discord } = await start(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('Here');
    });

    discord.faults.rateLimit({ retryAfterMs: 30, scope }, isEdit);
    await discord.alice.slash(discord.general, 'ask').settled();

    expect(statuses(discord)).toEqual([204, 429, 200]);
  });
});

describe('many at once', () => {
  it('are answered: 200 interactions with an edit each', async () => {
    const { discord } = await start(
      async (interaction) => {
        await interaction.deferReply();
        await interaction.editReply('Here');
      },
      {},
      // By default the client itself makes no more than 50 requests a second, edits of answers too.
      { globalRequestsPerSecond: 1000 },
    );

    const asked = Array.from({ length: 200 }, () => discord.alice.slash(discord.general, 'ask'));
    const answers = await Promise.all(asked.map((one) => one.settled()));

    expect(new Set(answers).size).toBe(200);
    discord.assertNoRefusals();
  });
});
