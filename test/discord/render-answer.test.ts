import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_LENGTH } from '../../src/answering/question.ts';
import { answerOnMessage } from '../../src/discord/answer-parts.ts';
import { assertFits } from '../../src/discord/fits.ts';
import { hrefOf, shorten, visible } from '../../src/discord/markdown.ts';
import type { Message } from '../../src/discord/message.ts';
import { type AnswerView, renderAnswer } from '../../src/discord/render-answer.ts';
import { DE } from '../../src/discord/words/de.ts';
import { EN } from '../../src/discord/words/en.ts';
import { aCitation, anAnswer, anyAnswer, longText } from '../support/answers.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';
import { hostileText } from '../support/hostile.ts';
import { foreignIn, nodesOf } from '../support/markup.ts';

function aView(given: Partial<AnswerView> = {}): AnswerView {
  return {
    asked: { question: 'Who mines most?', earlier: [] },
    answer: anAnswer(),
    answerId: 'abcdefghij',
    words: EN,
    language: 'en-GB',
    today: '2026-11-23',
    ...given,
  };
}

describe('renderAnswer', () => {
  it('shows the question, the cited sentences, the sources, and how old they are', () => {
    expect(textsOf(renderAnswer(aView())).join('\n')).toMatchInlineSnapshot(`
      "**Who mines most?**
      China mined 270,000 tonnes in 2024. [[1]](<https://pubs.usgs.gov/mcs2025-rare-earths.pdf>)
      -# **1** · U.S. Geological Survey · 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/mcs2025-rare-earths.pdf>)
      -# Newest source 31 Jan 2025 (21 months ago) · 1 passage from 1 publisher · the sources are shown in our own summaries · put together without a language model · \`abcdefghij\`"
    `);
  });

  it('shows a follow-up with the questions before it, and what it was read as', () => {
    const asked = {
      question: 'and in 2023?',
      understood: 'Who mined most in 2023?',
      earlier: ['Who mines most?'],
    };

    expect(textsOf(renderAnswer(aView({ asked }))).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "-# ↪ Who mines most?",
        "**and in 2023?**",
        "-# understood as: Who mined most in 2023?",
      ]
    `);
  });

  it('shows the conditions of the question in one line', () => {
    const filter = { since: '2024', until: '2025-03-18', source: 'a-source' };
    const asked = { question: 'Who mines most?', earlier: [], filter };

    expect(textsOf(renderAnswer(aView({ asked })))[1]).toBe(
      '-# published since 2024 · published until 18 Mar 2025 · only from a-source',
    );
  });

  it('says where words alone have found the passages', () => {
    const answer = { ...anAnswer(), byWordsAlone: true } as const;
    const foot =
      textsOf(renderAnswer(aView({ answer })))
        .at(-1)
        ?.split('\n') ?? [];

    expect(foot[0]).toBe(
      '-# Searched by words alone this time: passages that say it in other words may be missing',
    );
    expect(foot[1]).toContain('Newest source');
  });

  it('names what no source speaks of, whatever signs it has', () => {
    const unknown = ['Halleck', 'a*b*'];
    const answer = anAnswer({ status: 'abstained', sentences: [], unknown });

    expect(textsOf(renderAnswer(aView({ answer })))[1]).toBe(
      String.raw`No source speaks of Halleck, a\*b\*.`,
    );
  });

  it('says where the sources do not answer, and names the nearest', () => {
    const answer = anAnswer({ status: 'abstained', sentences: [] });

    expect(textsOf(renderAnswer(aView({ answer }))).slice(1, 3)).toMatchInlineSnapshot(`
      [
        "The sources do not answer that.",
        "**Nearest in the sources**
      -# **1** · U.S. Geological Survey · 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/mcs2025-rare-earths.pdf>)",
      ]
    `);
  });

  it('cites ten passages of one address, each by its own number', () => {
    const citations = Array.from({ length: 10 }, (_, i) => aCitation({ n: i + 1 }));
    const sentences = citations.map(({ n }) => ({
      text: `Fact ${n}.`,
      citations: [n],
      supported: true,
    }));
    const message = renderAnswer(aView({ answer: anAnswer({ citations, sentences }) }));
    const links = textsOf(message).flatMap(nodesOf);

    expect(links.filter(({ kind }) => kind === 'link')).toHaveLength(11);
    expect(textsOf(message).join('\n')).toContain('**1, 2, 3, 4, 5, 6, 7, 8, 9, 10** · U.S. Geo');
  });

  it('keeps every sentence that there is room for, and says how many there are more', () => {
    const sentences = Array.from({ length: 12 }, (_, i) => ({
      text: `${i} ${'long '.repeat(80)}.`,
      citations: [1],
      supported: true,
    }));
    const text = textsOf(renderAnswer(aView({ answer: anAnswer({ sentences }) }))).join('\n');

    expect(text).toContain('0 long');
    expect(text).toMatch(/\d more sentences: open the passages to read on/);
  });

  it('fits into a message whatever is in it, and nothing of it pings or links elsewhere', () => {
    const check = (answer: AnswerView['answer'], question: string, earlier: string[]) => {
      const filter = { since: '2024-12', until: '2025-03-18', source: question };
      const asked = { question, understood: question, earlier, filter };
      const found = { ...answer, byWordsAlone: true } as const;
      const message = renderAnswer(aView({ asked, answer: found, words: DE, language: 'de' }));
      assertFits(message);

      expect(refusalOfMessage(message)).toBeUndefined();

      const ours = new Set(answer.citations.map(({ url }) => hrefOf(url)));

      expect(foreignIn(textsOf(message), (href) => ours.has(href))).toEqual([]);
    };
    const texts = fc.array(hostileText, { maxLength: 5 });
    const question = longText.map((text) => text.slice(0, QUESTION_LENGTH));
    fc.assert(fc.property(anyAnswer, question, texts, check), { numRuns: 300 });
  });
});

describe('answerOnMessage', () => {
  it('reads back what was asked, and which answer it is', () => {
    const check = (question: string, understood: string, earlier: string[]) => {
      const message = renderAnswer(aView({ asked: { question, understood, earlier } }));

      expect(answerOnMessage(JSON.parse(JSON.stringify(message.components)))).toEqual({
        answerId: 'abcdefghij',
        question: visible(question),
        understood: visible(understood),
        earlier: earlier.slice(-3).map((one) => visible(shorten(one, 100))),
      });
    };
    const short = hostileText.filter((text) => /[a-z]/.test(text) && text.length < 90);
    const texts = fc.array(
      short.filter((text) => text.length < 40),
      { maxLength: 4 },
    );
    fc.assert(fc.property(short, short, texts, check));
  });

  it('reads back the longest question whole, as it reads alone', () => {
    const understood = `${'a <b> *c* '.repeat(99)}and why?`;
    const asked = { question: 'and why?', understood, earlier: [] };
    const message = renderAnswer(aView({ asked }));

    expect(answerOnMessage(JSON.parse(JSON.stringify(message.components)))).toMatchObject({
      understood,
    });
  });

  it.each([[undefined], ['text'], [[]], [[{ type: 10, id: 1001, content: '**no buttons**' }]]])(
    'is none where the message is none of our answers: %j',
    (components) => {
      expect(answerOnMessage(components)).toBeUndefined();
    },
  );
});

function textsOf({ components }: Message): string[] {
  const texts = (component: APIMessageTopLevelComponent): string[] =>
    component.type === ComponentType.Container
      ? component.components.flatMap((part) =>
          part.type === ComponentType.TextDisplay ? [part.content] : [],
        )
      : [];
  return components.flatMap(texts);
}
