import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import type { Counterpart } from '../../support/discord/counterpart.ts';
import type { LoggedRequest } from '../../support/discord/evidence.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Message, Shown } from '../../support/discord/message.ts';

const SEED = 20_261_123;
/** As many as half an hour of a bad day brings. */
const FAULTS = 28;

const ACKNOWLEDGED_ALREADY = 40_060;
const TOO_LATE = 10_062;

type Request = Pick<LoggedRequest, 'method' | 'path'>;
const isCallback = ({ path }: Request) => path.endsWith('/callback');
const isEdit = ({ method }: Request) => method === 'PATCH';
const isAnswer = (message: Shown) => buttonsOf(message).length > 0;

const FAULT: Readonly<Record<string, (discord: Counterpart) => void>> = {
  none: () => undefined,
  'socket cut': ({ gateway }) => gateway.terminate(),
  'op 7': ({ gateway }) => gateway.reconnect(),
  'op 9, resumable': ({ gateway }) => gateway.invalidate('resumable'),
  'op 9, lost': ({ gateway }) => gateway.invalidate('lost'),
  'close 4000': ({ gateway }) => gateway.closeAll(4000),
  'upgrade refused': ({ gateway }) => {
    gateway.refuseUpgrade(520, 2);
    gateway.terminate();
  },
  'interaction twice': ({ gateway }) => gateway.sendTwice('INTERACTION_CREATE'),
  'message twice': ({ gateway }) => gateway.sendTwice('MESSAGE_CREATE'),
  'event too old': ({ replayLate }) => replayLate(4000),
  'server away': ({ goAway }) => goAway(300),
  'acknowledgement without answer': ({ faults }) => void faults.loseAnswer({ match: isCallback }),
  'acknowledgement lost': ({ faults }) => void faults.loseRequest({ match: isCallback }),
  'edit without answer': ({ faults }) => void faults.loseAnswer({ match: isEdit }),
  'edit lost': ({ faults }) => void faults.loseRequest({ match: isEdit }),
  'callbacks fail': ({ faults }) => void faults.fail(503, { match: isCallback, times: 5 }),
  'edits fail': ({ faults }) => void faults.fail(500, { match: isEdit, times: 5 }),
  '429 storm': ({ faults }) =>
    void faults.rateLimit({ retryAfterMs: 50 }, { match: isEdit, times: 5 }),
  'global 429': ({ faults }) =>
    void faults.rateLimit({ retryAfterMs: 50, scope: 'global' }, { match: isEdit }),
};

describe('half an hour of a gateway that breaks off, in seconds', () => {
  it('leaves no question answered twice and nobody waiting', async () => {
    const running = await startTestBot({
      // Or the messages of one channel would wait for one another longer than the test may take.
      discord: { patienceMs: 15_000, rate: { limit: 40, windowMs: 1000 } },
      admission: { atOnce: 1000, everyMs: 1, inFlight: 1000 },
    });
    const { discord, bot, log, deaf } = running;
    // Each occurs, in an order and at times that the seed says.
    const more = fc.sample(fc.constantFrom(...QUICK), {
      seed: SEED,
      numRuns: FAULTS - NAMES.length,
    });
    const order = fc.sample(fc.shuffledSubarray([...NAMES, ...more], { minLength: FAULTS }), {
      seed: SEED,
      numRuns: 1,
    })[0]!;
    const asked: Asked[] = [];
    for (const name of order) {
      FAULT[name]!(discord);
      const now = askThrice(discord, asked.length);
      asked.push(...now);
      // One answer is waited for; the next fault meets the others under way.
      await outcomeOf(now[0]!, running);
      await discord.until('a session', () => discord.sessionIds()[0]);
    }
    const outcomes = await Promise.all(asked.map((one) => outcomeOf(one, running)));
    await bot.close(5000);

    const heard = outcomes.flatMap((outcome, i) =>
      outcome === 'never heard' ? [] : [{ text: outcome.text, question: asked[i]!.question }],
    );
    for (const { text, question } of heard) expect(text).toContain(question);
    expect(heard.length).toBeGreaterThan(asked.length * 0.8);
    expect(discord.botMessages()).toHaveLength(heard.length);
    expect(discord.botMessages().filter((message) => !isAnswer(message))).toEqual([]);
    const ids = log.filter(({ event }) => event === 'interaction').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    expect(deaf).toEqual([]);
    for (const code of [ACKNOWLEDGED_ALREADY, TOO_LATE]) discord.expectRefusal(code);
  });
});

const NAMES = Object.keys(FAULT);
/** A lost session takes discord.js up to five seconds. */
const QUICK = NAMES.filter((name) => name !== 'op 9, lost');

type Asked = Readonly<{
  question: string;
  /** Of the gateway, in whose care the event was given. */
  session: string | undefined;
  id: string;
  answer: () => Message | undefined;
}>;

/** By command from two members, and in a message from one. */
function askThrice(discord: Counterpart, first: number): Asked[] {
  const { alice, bob, carol, general, botUserId } = discord;
  const questions = [0, 1, 2].map((i) => `How much did Myanmar mine in 2024, asks ${first + i}?`);
  const session = discord.sessionIds()[0];
  const asked = [alice, bob].map((person, i): Asked => {
    const question = questions[i]!;
    const { id, current } = person.slash(general, 'ask', { question });
    return { question, session, id, answer: current };
  });
  const question = questions[2]!;
  const said = carol.say(general, `<@${botUserId}> ${question}`);
  const answer = () => discord.botMessages().find(({ repliesTo }) => repliesTo === said);
  return [...asked, { question, session, id: said.id, answer }];
}

/** The answer, where the bot ever heard the question in time. */
function outcomeOf(asked: Asked, { discord }: TestBot): Promise<Message | 'never heard'> {
  return discord.until(`the answer to "${asked.question}"`, () => {
    const answer = asked.answer();
    if (answer) return isAnswer(answer) ? answer : undefined;
    const isTooLate = discord.refusals.some(
      ({ what, code }) => code === TOO_LATE && what.includes(asked.id),
    );
    const [session] = discord.sessionIds();
    const isLost = asked.session === undefined || (session ?? asked.session) !== asked.session;
    return isTooLate || isLost ? 'never heard' : undefined;
  });
}
