import { describe, expect, it } from 'vitest';
import { composeReadFollowUp, composeWriter } from '../../../src/compose.ts';
import { startTestBot } from '../../support/bot.ts';
import { startOpenAI } from '../../support/openai/counterpart.ts';
import type { AnswerTurn } from '../../support/openai/script.ts';
import { modelConfigOf } from '../../support/openai/settings.ts';

const QUESTION = 'What is known of the plant at Kalgoorlie?';
const OPENED =
  'Lynas Rare Earths opened a cracking and leaching plant at Kalgoorlie in Western Australia in November 2024.';
const COST =
  'The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.';
const LIE =
  'The plant at Kalgoorlie cost 900 million Australian dollars, Lynas said in January 2025.';

/** Each statement with the number of the passage that has it, whatever that is. */
const writing = (...texts: readonly string[]): AnswerTurn => ({
  kind: 'writes',
  paceMs: 25,
  writer: ({ passages }) =>
    texts.map((text) => ({
      text,
      passages: [passages.find((one) => one.text.includes(text.slice(0, 24)))?.number ?? 1],
    })),
});

async function aWritingBot(turn: AnswerTurn, env: Readonly<Record<string, string>> = {}) {
  const server = await startOpenAI();
  server.answers(turn);
  const config = modelConfigOf(server, env);
  const parts = {
    budget: { reserve: () => ({ settle: () => undefined }) },
    onFailure: () => undefined,
  };
  const writer = composeWriter(config, parts);
  const readFollowUp = composeReadFollowUp(config, parts);
  const bot = await startTestBot({ ...(writer && { writer }), readFollowUp, editGapMs: 5 });
  return { ...bot, server };
}

describe('an answer by a language model', () => {
  it('appears statement by statement, and ends as the whole', async () => {
    const { discord } = await aWritingBot(writing(OPENED, COST));
    const answer = await discord.alice
      .slash(discord.general, 'ask', { question: QUESTION })
      .settled(({ text }) => text.includes('written by gpt-test'));
    const seen = answer.revisions.map(({ text }) => [text.includes(OPENED), text.includes(COST)]);

    expect(seen.at(-1)).toEqual([true, true]);
    expect(seen).toContainEqual([true, false]);
    expect(answer.text).toContain('each sentence checked against its passages');
  });

  it('at no moment shows what its passage does not bear out', async () => {
    const { discord } = await aWritingBot(writing(OPENED, LIE, COST));
    const answer = await discord.alice
      .slash(discord.general, 'ask', { question: QUESTION })
      .settled(({ text }) => text.includes('written by gpt-test'));

    expect(answer.revisions.filter(({ text }) => text.includes('900 million'))).toEqual([]);
    expect(answer.text).toContain('800 million');
  });

  it('is given from memory to the same question, and says so', async () => {
    const { discord, server } = await aWritingBot(writing(OPENED, COST));
    const ask = () =>
      discord.alice
        .slash(discord.general, 'ask', { question: QUESTION })
        .settled(({ text }) => text.includes('written by gpt-test'));
    await ask();

    expect((await ask()).text).toContain('given before to the same question');
    expect(server.requests).toHaveLength(1);
  });

  it('gives way to the one without a model, labelled, where the model is silent', async () => {
    const { discord } = await aWritingBot({ kind: 'silence' }, { ANSWER_WITHIN_MS: '500' });
    const answer = await discord.alice
      .slash(discord.general, 'ask', { question: 'What did the plant at Kalgoorlie cost?' })
      .settled(({ text }) => text.includes('put together without'));

    expect(answer.text).toContain('the language model could not answer this time');
    expect(answer.text).toContain('800 million');
  });

  it('follows on what a model made of the question, and sends nothing of who asks', async () => {
    const { discord, server } = await aWritingBot(writing(OPENED, COST));
    const { alice, general } = discord;
    const first = await alice
      .slash(general, 'ask', { question: 'What did Lynas open in November 2024?' })
      .settled(({ text }) => text.includes('written by gpt-test'));
    const question = 'What did the plant at Kalgoorlie cost?';
    server.answers({ kind: 'text', text: JSON.stringify({ question }) }, writing(COST));
    const modal = await alice.press(first, 'Follow up').modal();
    const next = await alice
      .submit(modal, { question: 'and what did it cost?' })
      .settled(({ text }) => text.includes('written by gpt-test'));
    const bodies = JSON.stringify(server.requests.map(({ body }) => body));

    expect(next.text).toContain(`understood as: ${question}`);
    expect(next.text).toContain('800 million');
    expect(bodies).toContain('<follow-up>');
    expect(bodies).not.toContain(alice.id);
    expect(bodies).not.toContain(alice.name);
  });

  it('is named by /privacy, with what goes there', async () => {
    const { discord } = await aWritingBot(writing(OPENED));
    const privacy = await discord.alice.slash(discord.general, 'privacy').settled();

    expect(privacy.text).toContain('go to the language model at **models.example**');
    expect(privacy.text).not.toContain('Nothing. Search');
  });
});
