import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../../scripts/preview/markdown-node.ts';
import { parseMarkdown } from '../../../scripts/preview/parse-markdown.ts';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import type { Message } from '../../support/discord/message.ts';
import { textDisplaysOf } from '../../support/discord/message.ts';
import { HOSTILE } from '../../support/hostile.ts';

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
      assertHarmless(answer);
      const modal = await alice.press(answer, 'Follow up').modal();
      assertHarmless(await alice.submit(modal, { question: `and ${text}?` }).settled());
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
    for (const { id } of sources) await lookAt(test, id);
  });

  it('in a message under check pings nobody and makes no link or markup', async () => {
    const admission = { atOnce: 1000, everyMs: 1, inFlight: 1000 };
    const { discord } = await startTestBot({ admission });
    const { alice, bob, general } = discord;
    for (const text of HOSTILE) {
      const said = bob.say(general, `Myanmar ${text} mined 31,000 tonnes in 2024.`);
      assertHarmless(await alice.messageCommand(said, 'Check this message').settled());
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
      assertHarmless(await discord.alice.slash(discord.general, 'ask', { question }).settled());
    }
  });
});

async function lookAt({ discord }: TestBot, id: string): Promise<void> {
  const { alice, general } = discord;
  const question = `How many tonnes did mine number ${id.split('-n')[1]} in Ruritania give in 2024?`;
  const answer = await alice.slash(general, 'ask', { question, source: id }).settled();
  assertHarmless(answer);
  if (answer.text.includes('Ruritania gave')) {
    assertHarmless(await alice.press(answer, 'Passages').settled());
  }
  for (const [subcommand, options] of [
    ['show', { id }],
    ['search', { words: `${id} Ruritania` }],
    ['list', {}],
  ] as const) {
    const use = { subcommand: [subcommand] };
    assertHarmless(await alice.slash(general, 'source', options, use).settled());
  }
}

/** A paragraph of the corpus is one line of text, whatever is in it. */
function inline(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** What our own messages are made of; a list, a quote or a mention would be somebody else's. */
const OURS = new Set(['text', 'link', 'strong', 'subtext', 'break', 'code', 'heading']);

function assertHarmless(message: Message): void {
  expect(message.pings).toEqual([]);
  for (const { components, content, text } of message.revisions) {
    expect(content).toBe('');
    expect(text).not.toMatch(/@everyone|@here|<@|<#|<\/|<id:|<a?:\w+:/);
    for (const node of textDisplaysOf(components).flatMap((one) =>
      parseMarkdown(one).flatMap(allOf),
    )) {
      expect(OURS).toContain(node.kind);
      if (node.kind === 'link') expect(node.href).toMatch(/^https:\/\/example\.org\//);
    }
  }
}

function allOf(node: MarkdownNode): MarkdownNode[] {
  const below = 'children' in node ? node.children : 'items' in node ? node.items.flat() : [];
  return [node, ...below.flatMap(allOf)];
}
