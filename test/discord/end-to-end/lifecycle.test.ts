import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from '../../../src/answering/answer-question.ts';
import { startTestBot } from '../../support/bot.ts';
import type { LoggedRequest } from '../../support/discord/evidence.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Shown } from '../../support/discord/message.ts';

const QUESTION = 'How much did Myanmar mine in 2024?';
const ANSWER = '31,000 tonnes';
/** So long that no slow machine gets there: what is waited for ends before. */
const PATIENT = { lastWordsMs: 20_000, lastEventsMs: 20_000 };
const RESTARTING = 'I am being restarted. Please ask again in a minute.';

type Request = Pick<LoggedRequest, 'method' | 'path' | 'body'>;
const isCallback = ({ path }: Request) => path.endsWith('/callback');
/** No slow machine's progress. */
const isLastEdit = ({ method, body }: Request) =>
  method === 'PATCH' && JSON.stringify(body).includes(ANSWER);
const isTyping = ({ path }: Request) => path.endsWith('/typing');
const isAnswer = (message: Shown) => buttonsOf(message).length > 0;
const forEver: AnswerQuestion = () => new Promise(() => undefined);

/** Answering that waits at a gate. */
function aGate() {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const before =
    (real: AnswerQuestion): AnswerQuestion =>
    async (...asked) => {
      reached.resolve();
      await opened.promise;
      return real(...asked);
    };
  return { before, reached: reached.promise, open: () => opened.resolve() };
}

describe('a restart', () => {
  it('leaves the buttons of earlier answers as good as they were', async () => {
    const { discord, restart } = await startTestBot();
    const { alice, bob, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled(isAnswer);
    await restart();
    const card = await bob.press(answer, 'Passages').settled();
    const form = await bob.press(answer, 'Follow up').modal();
    const question = 'And the world?';
    const followUp = await bob.submit(form, { question }).settled(isAnswer);

    expect(card.text).toContain(ANSWER);
    expect(followUp.text).toContain(question);
  });
});

describe('close', () => {
  it('tells who still waits when the time is up that the bot is restarted', async () => {
    const { discord, bot } = await startTestBot({ answering: () => forEver });
    const asked = Array.from({ length: 5 }, () =>
      discord.alice.slash(discord.general, 'ask', { question: QUESTION }),
    );
    await Promise.all(asked.map((act) => act.acknowledged()));
    await bot.close(100);

    expect(asked.map((act) => act.current()?.text)).toEqual(asked.map(() => RESTARTING));
  });

  it('waits for answers that are nearly there', async () => {
    const gate = aGate();
    const { discord, bot } = await startTestBot({ answering: gate.before });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    await gate.reached;
    const closed = bot.close(20_000);
    gate.open();
    await closed;

    expect(asked.current()?.text).toContain(ANSWER);
  });

  it('tells who asks in the meantime at once', async () => {
    const gate = aGate();
    const { discord, bot } = await startTestBot({ answering: gate.before });
    const { alice, bob, general } = discord;
    const early = alice.slash(general, 'ask', { question: QUESTION });
    await gate.reached;
    const closed = bot.close(20_000);
    const late = bob.slash(general, 'ask', { question: QUESTION });

    expect((await late.settled()).text).toBe(RESTARTING);

    gate.open();
    await closed;
    expect(early.current()?.text).toContain(ANSWER);
  });

  it('tells even who is not acknowledged yet', async () => {
    const { discord, bot } = await startTestBot({ limits: { requestMs: 200, ...PATIENT } });
    const lost = discord.faults.loseRequest({ match: isCallback }, 'hang');
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    await discord.until('an acknowledgement under way', () => lost.hits() || undefined);
    await bot.close(0);

    expect(asked.current()?.text).toBe(RESTARTING);
  });

  it('waits for an answer that is on its way', async () => {
    const { discord, bot } = await startTestBot({ limits: { requestMs: 200, ...PATIENT } });
    const lost = discord.faults.loseRequest({ match: isLastEdit }, 'hang');
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    await discord.until('an answer under way', () => lost.hits() || undefined);
    await bot.close(0);

    expect(asked.current()?.text).toContain(ANSWER);
  });
});

describe('an answer that does not come', () => {
  it('becomes a sentence when its time is up, though nothing heeds the signal', async () => {
    const { discord } = await startTestBot({ answering: () => forEver, limits: { turnMs: 500 } });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    const { text } = await asked.settled((answer) => answer.text.includes('ask again'));

    expect(text).toBe('That took too long. Please ask again, perhaps for less at a time.');
  });
});

describe('a bot that can no longer hear or speak', () => {
  it('says so once where its token is refused', async () => {
    const { discord, deaf } = await startTestBot();
    const { alice, general, botUserId } = discord;
    discord.faults.unauthorized({ match: isTyping, times: 3 });
    alice.say(general, `<@${botUserId}> ${QUESTION}`);
    await discord.until('a refused token', () => discord.requests.find(isTyping)?.status);
    // What needs no token still goes, and goes after it.
    await alice.slash(general, 'help').settled();

    expect(deaf).toEqual(['Discord refuses the token; check DISCORD_TOKEN']);
  });

  it.each([
    [4004, 'Discord refuses the token; check DISCORD_TOKEN'],
    [4014, 'the gateway closed with 4014'],
  ])('says so once where the gateway closes with %i', async (code, reason) => {
    const { discord, deaf } = await startTestBot();
    discord.gateway.closeAll(code);
    await discord.until('a fatal close', () => deaf[0]);

    expect(deaf).toEqual([reason]);
  });
});
