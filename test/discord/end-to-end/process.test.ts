import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../src/discord/definitions.ts';
import { startSurroundings } from '../../support/bot-process.ts';
import type { LoggedRequest } from '../../support/discord/evidence.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Shown } from '../../support/discord/message.ts';
import { rawRequest } from '../../support/discord/raw-request.ts';

const QUESTION = 'How much did Myanmar mine in 2024?';
const ANSWER = '31,000 tonnes';

const isEdit = ({ method }: Pick<LoggedRequest, 'method'>) => method === 'PATCH';
const isAnswer = (message: Shown) => buttonsOf(message).length > 0;

/** A counterpart that knows the commands, and the real bot, ready. */
async function startReady() {
  const { discord, start } = await startSurroundings({ patienceMs: 15_000 });
  discord.register(DEFINITIONS);
  const bot = start('start');
  await bot.event('ready');
  return { discord, bot, start };
}

describe('npm start', () => {
  it('builds the index where there is none, answers, and ends at a word', async () => {
    const { discord, bot, start } = await startReady();
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    const answer = await asked.settled(isAnswer);
    discord.alice.say(discord.general, `<@${discord.botUserId}> ${QUESTION}`);
    await discord.until('a reply', () => discord.botMessages().filter(isAnswer)[1]);
    await bot.event('interaction');
    bot.signal('SIGTERM');

    expect(answer.text).toContain(ANSWER);
    expect(await bot.ended).toEqual({ code: 0, stdout: '' });
    const log: Record<string, unknown>[] = bot.lines.map((line) => JSON.parse(line));
    expect(log.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['building the index', 'ready', 'interaction', 'stopping']),
    );
    expect(log.find(({ event }) => event === 'ready')).toMatchObject({ sources: 3, passages: 6 });
    expect(log.find(({ event }) => event === 'interaction')).toEqual({
      time: expect.any(String),
      level: 'info',
      event: 'interaction',
      id: asked.id,
      guild: discord.home.id,
      kind: 'command',
      name: 'ask',
      status: 'answered',
      citations: 1,
      isFollowUp: false,
      generation: expect.any(String),
      model: 'offline',
      answeredMs: expect.any(Number),
      ms: expect.any(Number),
    });
    for (const secret of ['Myanmar', 'alice', discord.token, asked.token]) {
      expect(bot.lines.join('\n')).not.toContain(secret);
    }

    const next = start('start');
    await next.event('ready');

    expect(next.lines.join('\n')).not.toContain('building');
  });

  it.each([
    ['no token', '', 2, /^Cannot start the bot: DISCORD_TOKEN is not set; /],
    [
      'a wrong token',
      'MTIz.wrong.token',
      1,
      /^Cannot log in: Discord refuses the token; check DISCORD_TOKEN$/,
    ],
    [
      'what can be no token',
      'MTIz.wrong\n.token',
      1,
      /^Cannot log in: the token has characters that none has; check DISCORD_TOKEN$/,
    ],
  ])('ends with one clear line where there is %s', async (_, token, code, line) => {
    const { discord, start } = await startSurroundings();
    if (token.endsWith('wrong.token')) discord.expectRefusal(0);
    const bot = start('start', { DISCORD_TOKEN: token });

    expect(await bot.ended).toEqual({ code, stdout: '' });
    const said = bot.lines.filter((one) => !one.startsWith('{'));
    expect(said).toEqual([expect.stringMatching(line)]);
    expect(bot.lines.filter((one) => one.includes('"level":"error"'))).toEqual([]);
    expect(bot.lines.join('\n')).not.toMatch(/wrong/);
  });

  it('ends with one clear line where Discord cannot be reached', async () => {
    const { discord, start } = await startSurroundings();
    discord.goAway();
    const bot = start('start');

    expect(await bot.ended).toEqual({ code: 1, stdout: '' });
    expect(bot.lines.filter((one) => !one.startsWith('{'))).toEqual([
      expect.stringMatching(/^Cannot log in: /),
    ]);
    expect(bot.lines.join('\n')).not.toContain(discord.token);
  });

  it('ends, so that it is started again, when the gateway closes for good', async () => {
    const { discord, bot } = await startReady();
    discord.gateway.closeAll(4004);

    expect(await bot.ended).toMatchObject({ code: 1 });
    expect(await bot.event('stopping')).toMatchObject({
      level: 'error',
      reason: 'Discord refuses the token; check DISCORD_TOKEN',
    });
  });

  it('finishes the answer that is on its way before it ends', async () => {
    const { discord, bot } = await startReady();
    const hanging = discord.faults.loseRequest({ match: isEdit }, 'hang');
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    await discord.until('an answer under way', () => hanging.hits() || undefined);
    const told = performance.now();
    bot.signal('SIGTERM');

    expect(await bot.ended).toMatchObject({ code: 0 });
    expect(performance.now() - told).toBeLessThan(10_000);
    expect(asked.current()?.text).toContain(ANSWER);
  });

  it('leaves nobody waiting who asked in the moment in which it was told to end', async () => {
    const { discord, bot } = await startReady();
    const asked = Array.from({ length: 20 }, (_, i) =>
      discord
        .addPerson(`member-${i}`, { guilds: [discord.home] })
        .slash(discord.general, 'ask', { question: QUESTION }),
    );
    await asked[0]!.acknowledged();
    bot.signal('SIGTERM');

    expect(await bot.ended).toMatchObject({ code: 0 });
    const shown = asked.flatMap((act) => act.current() ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const { text } of shown) expect(text).toMatch(/31,000 tonnes|I am being restarted/);
  });
});

describe('npm run register', () => {
  it('changes nothing when it is run again', async () => {
    const { discord, start } = await startSurroundings();
    const commands = async () => {
      const path = `/applications/${discord.applicationId}/commands`;
      const { body } = await rawRequest(discord, { method: 'GET', path });
      return body;
    };
    const first = await start('register').ended;
    const before = await commands();
    const second = await start('register').ended;

    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('ask, source') });
    expect(second).toEqual(first);
    expect(before).toHaveLength(DEFINITIONS.length);
    expect(await commands()).toEqual(before);
  });

  it('ends with one clear line where the token is wrong', async () => {
    const { discord, start } = await startSurroundings();
    discord.expectRefusal(0);
    const register = start('register', { DISCORD_TOKEN: 'MTIz.wrong.token' });

    expect(await register.ended).toEqual({ code: 1, stdout: '' });
    expect(register.lines).toHaveLength(1);
    expect(register.lines[0]).not.toContain('wrong');
  });
});
