import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import type { Message } from '../../support/discord/message.ts';
import { textDisplaysOf } from '../../support/discord/message.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { foreignIn } from '../../support/markup.ts';

/** Visible text of one line each, as the corpus' readers let through. */
const FOR_CORPUS = HOSTILE.filter((text) => !/[\p{Cc}\p{Cf}\u2028\u2029]|\uD800/u.test(text));

describe('hostile text', () => {
  it('is in more than forty forms', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it('in a question, a follow-up or a mention pings nobody and makes no link or markup', async () => {
    const admission = { atOnce: 1000, everyMs: 1, inFlight: 1000 };
    const test = await startTestBot({ admission });
    const { alice, general } = test.discord;
    for (const text of HOSTILE) {
      const question = `${text} How much did Myanmar mine in 2024?`;
      const answer = await alice.slash(general, 'ask', { question }).settled();
      expect(harmIn(answer)).toEqual([]);
      const modal = await alice.press(answer, 'Follow up').modal();
      expect(harmIn(await alice.submit(modal, { question: `and ${text}?` }).settled())).toEqual([]);
    }
  });

  it('in passages pings nobody and makes no link or markup, in answers, cards and lists', async () => {
    const sources = FOR_CORPUS.map((text, i) => ({
      id: `hostile-20250101-n${i}`,
      title: `${text} title`,
      paragraphs: [
        `Mine number ${i} in Ruritania gave ${i + 100} tonnes in 2024. ${inline(text)} it said.`,
      ],
    }));
    const admission = { atOnce: 1000, everyMs: 1, inFlight: 1000 };
    const test = await startTestBot({ sources, admission });
    for (const { id } of sources) expect(await harmAbout(test, id)).toEqual([]);
  });

  it('in a message under check pings nobody and makes no link or markup', async () => {
    const admission = { atOnce: 1000, everyMs: 1, inFlight: 1000 };
    const { discord } = await startTestBot({ admission });
    const { alice, bob, general } = discord;
    for (const text of HOSTILE) {
      const said = bob.say(general, `Myanmar ${text} mined 31,000 tonnes in 2024.`);
      expect(harmIn(await alice.messageCommand(said, 'Check this message').settled())).toEqual([]);
    }
  });

  it('of a model pings nobody and makes no link or markup', async () => {
    const admission = { atOnce: 1000, everyMs: 1, inFlight: 1000 };
    let text = '';
    const { discord } = await startTestBot({
      admission,
      answering: (real) => async (question, filter, signal) => {
        const answer = await real(question, filter, signal);
        const sentences = answer.sentences.map((one) => ({ ...one, text }));
        return { ...answer, sentences, model: text };
      },
    });
    for (const one of HOSTILE) {
      text = one;
      const question = 'How much did Myanmar mine in 2024?';
      expect(
        harmIn(await discord.alice.slash(discord.general, 'ask', { question }).settled()),
      ).toEqual([]);
    }
  });
});

/** In everything that shows a source: an answer, its card, the source's own page and the lists. */
async function harmAbout({ discord }: TestBot, id: string): Promise<unknown[]> {
  const { alice, general } = discord;
  const question = `How many tonnes did mine number ${id.split('-n')[1]} in Ruritania give in 2024?`;
  const answer = await alice.slash(general, 'ask', { question, source: id }).settled();
  const shown = [answer, await alice.press(answer, 'Passages').settled()];
  for (const [subcommand, options] of [
    ['show', { id }],
    ['search', { words: `${id} Ruritania` }],
    ['list', {}],
  ] as const) {
    const use = { subcommand: [subcommand] };
    shown.push(await alice.slash(general, 'source', options, use).settled());
  }
  return shown.flatMap(harmIn);
}

/** A paragraph of the corpus is one line of text, whatever is in it. */
function inline(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Whatever of a message, or of what it was before, pings, links elsewhere or is not our markup. */
function harmIn(message: Message): unknown[] {
  const texts = message.revisions.flatMap(({ components }) => textDisplaysOf(components));
  return [
    ...message.pings,
    ...message.revisions.map(({ content }) => content).filter(Boolean),
    ...texts.filter((text) => /@everyone|@here|<@|<#|<\/|<id:|<a?:\w+:/.test(text)),
    ...foreignIn(texts, (href) => href.startsWith('https://example.org/')),
  ];
}
