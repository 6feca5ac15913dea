import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from '../../../src/answering/answer-question.ts';
import { startTestBot } from '../../support/bot.ts';
import type { LoggedRequest } from '../../support/discord/evidence.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Shown } from '../../support/discord/message.ts';

const QUESTION = 'How much did Myanmar mine in 2024?';
const ANSWER = '31,000 tonnes';

type Request = Pick<LoggedRequest, 'method' | 'path' | 'body'>;
const isCallback = ({ path }: Request) => path.endsWith('/callback');
const isEdit = ({ method }: Request) => method === 'PATCH';
const isLastEdit = (request: Request) =>
  isEdit(request) && JSON.stringify(request.body).includes(ANSWER);
const isAnswer = (message: Shown) => buttonsOf(message).length > 0;

describe('an answer that is streamed', () => {
  it('ends under a tight bucket with the full text and few edits, none of them refused', async () => {
    const limited = () => log.some(({ event }) => event === 'rate limited');
    const { discord, log } = await startTestBot({
      discord: { rate: { limit: 3, windowMs: 1000 } },
      editGapMs: 10,
      answering: (real) => streaming(real, limited),
    });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    const answer = await asked.settled(isAnswer);

    const edits = discord.requests.filter(isEdit);
    expect(answer.text).toContain(ANSWER);
    expect(edits.map(({ status }) => status)).toEqual(edits.map(() => 200));
    expect(edits.length).toBeGreaterThan(3);
    expect(edits.length).toBeLessThan(8);
    expect(answer.revisions.slice(1, -1).every(({ text }) => text.includes('Reading'))).toBe(true);
  });

  it('is not edited after the last edit, whatever comes late', async () => {
    let late: (() => void) | undefined;
    const { discord, bot } = await startTestBot({
      editGapMs: 1,
      answering: (real) => async (question, filter, call) => {
        let steps = 0;
        late = () => {
          steps += 1;
          call.onStep?.({ step: 'reading', passages: steps, publishers: 1 });
        };
        late();
        return real(question, filter, call);
      },
    });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    const answer = await asked.settled(isAnswer);
    const edits = discord.requests.filter(isEdit).length;
    for (let i = 0; i < 50; i += 1) {
      late?.();
      await nextTurn();
    }
    await bot.close(5000);

    expect(discord.requests.filter(isEdit)).toHaveLength(edits);
    expect(answer.text).toContain(ANSWER);
  });

  it('stops asking where its token expires, and the bot goes on', async () => {
    const isExpired = () => discord.refusals.length > 0;
    const { discord, bot, log, deaf } = await startTestBot({
      discord: { deadlines: { tokenMs: 1500 }, rate: { limit: 100, windowMs: 1000 } },
      editGapMs: 20,
      answering: (real) => streaming(real, isExpired),
      expects: [50_027],
    });
    const { alice, bob, general } = discord;
    const asked = alice.slash(general, 'ask', { question: QUESTION });
    await discord.until('a dead token', () => isExpired() || undefined);
    await bob.slash(general, 'ask', { question: QUESTION }).settled(isAnswer);
    await bot.close(5000);

    // The progress that was refused, and not the answer after it.
    expect(discord.refusals).toHaveLength(1);
    expect(asked.current()?.text).toContain('Reading');
    expect(log.map(({ event }) => event)).toContain('nobody to answer');
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    expect(deaf).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  it.each([
    ['whose answer is lost', 'loseAnswer', 'reset'],
    ['whose answer never comes', 'loseAnswer', 'hang'],
    ['that is lost', 'loseRequest', 'reset'],
    ['that hangs', 'loseRequest', 'hang'],
  ] as const)(
    '%s is given all the same, and the question is answered once',
    async (_, fault, by) => {
      const { discord, log } = await startTestBot({
        limits: { requestMs: 300 },
        ...(fault === 'loseAnswer' && { expects: [40_060] }),
      });
      discord.faults[fault]({ match: isCallback }, by);
      const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
      const answer = await asked.settled(isAnswer);

      expect(answer.text).toContain(ANSWER);
      expect(discord.botMessages()).toHaveLength(1);
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('outlasts a server that fails for a moment', async () => {
    const { discord } = await startTestBot();
    discord.faults.fail(503, { match: isCallback, times: 6 });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });

    expect((await asked.settled(isAnswer)).text).toContain(ANSWER);
  });

  it('that comes too late is not followed by any work', async () => {
    let answered = 0;
    const { discord, log } = await startTestBot({
      answering: (real) => (question, filter, call) => {
        answered += 1;
        return real(question, filter, call);
      },
      expects: [10_062],
    });
    const { alice, general } = discord;
    discord.replayLate(4000);
    alice.slash(general, 'ask', { question: QUESTION });
    await alice.slash(general, 'ask', { question: QUESTION }).settled(isAnswer);

    expect(answered).toBe(1);
    expect(log.filter(({ event }) => event === 'too late to answer')).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('the last edit', () => {
  it('outlasts a server that fails more often than discord.js tries', async () => {
    const { discord } = await startTestBot();
    discord.faults.fail(502, { match: isEdit, times: 6 });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });

    expect((await asked.settled(isAnswer)).text).toContain(ANSWER);
  });

  it('comes when Discord is back after it could not be reached', async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const { discord } = await startTestBot({
      discord: { patienceMs: 15_000 },
      answering:
        (real) =>
        async (...asked) => {
          begun.resolve();
          await gate.promise;
          return real(...asked);
        },
    });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    await asked.acknowledged();
    await begun.promise;
    discord.goAway(700);
    gate.resolve();

    expect((await asked.settled(isAnswer)).text).toContain(ANSWER);
  });

  it('that Discord refuses gives way to a sentence', async () => {
    const { discord, log } = await startTestBot();
    discord.faults.fail(400, { match: isLastEdit });
    const asked = discord.alice.slash(discord.general, 'ask', { question: QUESTION });
    const { text } = await asked.settled();

    expect(text).toBe('Something went wrong on our side. Please ask again in a minute.');
    expect(JSON.stringify(log)).not.toContain(asked.token);
  });
});

describe('an event that comes twice', () => {
  it.each(['INTERACTION_CREATE', 'MESSAGE_CREATE'])('(%s) is answered once', async (event) => {
    const { discord, bot, log } = await startTestBot();
    const { alice, general, botUserId } = discord;
    discord.gateway.sendTwice(event);
    if (event === 'INTERACTION_CREATE') {
      await alice.slash(general, 'ask', { question: QUESTION }).settled(isAnswer);
    } else {
      alice.say(general, `<@${botUserId}> ${QUESTION}`);
      await discord.until('a reply', () => discord.botMessages().find(isAnswer));
    }
    await alice.slash(general, 'help').settled();
    await bot.close(5000);

    expect(discord.botMessages()).toHaveLength(2);
    expect(log.filter(({ event: what }) => what === 'interaction')).toHaveLength(2);
  });
});

/** Tells of progress as fast as it can until something is so, and then answers. */
function streaming(real: AnswerQuestion, isEnough: () => boolean): AnswerQuestion {
  return async (question, filter, call) => {
    for (let passages = 1; !isEnough(); passages += 1) {
      call.onStep?.({ step: 'reading', passages, publishers: 1 });
      await nextTurn();
    }
    return real(question, filter, call);
  };
}

/** Of the event loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
