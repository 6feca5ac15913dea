import type { AnswerQuestion } from '../../src/answering/answer-question.ts';
import type { Answer } from '../../src/answering/answer.ts';
import type { CheckMessage } from '../../src/answering/check-message.ts';
import type { Message } from '../../src/discord/message.ts';
import { cardOf } from '../../src/discord/passages.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { renderCheck } from '../../src/discord/render-check.ts';
import { EN } from '../../src/discord/words/en.ts';
import type { IndexClient } from '../../src/worker/index-client.ts';
import type { Exchange } from './exchange.ts';
import { playReindex } from './play-reindex.ts';

/** What is asked in the pictures: questions as members type them. */
const QUESTIONS = {
  answer: 'Who signed a minerals agreement with France, and what is it worth?',
  refusal: 'Which rare earths does Atlantis mine?',
  message:
    "The European Union supported Neo's magnet plant in Narva with 18.7 million euros. Uzbekistan's president Shavkat Mirziyoyev signed a minerals agreement with France worth 5 million US dollars. And the moon is made of cheese.",
} as const;

/** Moderator, as she is known to Discord. */
export const MONA = '123456789012345678';
const ANSWER_ID = 'k7m2p9x4qd';
const PRIVATE = 1 << 6;
const COMPONENTS_ONLY = 1 << 15;

type Deps = Readonly<{
  answerQuestion: AnswerQuestion;
  checkMessage: CheckMessage;
  index: IndexClient;
  now: Date;
}>;

/** The bot's own messages, made as it makes them, with what the corpus really answers. */
export async function exchangesOf(deps: Deps): Promise<Readonly<Record<string, Exchange>>> {
  const { index, now } = deps;
  const signal = new AbortController().signal;
  const answer = await deps.answerQuestion(QUESTIONS.answer, {}, { signal });
  const refusal = await deps.answerQuestion(QUESTIONS.refusal, {}, { signal });
  const check = await deps.checkMessage(QUESTIONS.message, signal);
  const target = { user: 'jonas', text: QUESTIONS.message };
  const ask = { user: 'mira', command: '/ask' };
  const exchange = (caption: string, invocation: Exchange['invocation'], message: object) => ({
    caption,
    invocation,
    message,
    at: now,
  });
  return {
    answer: exchange('An answer', ask, payloadOf(answerMessage(QUESTIONS.answer, answer, now), 0)),
    card: exchange('Its first passage', ask, payloadOf(await cardMessage(answer, index), PRIVATE)),
    reindex: exchange(
      'A reindex: what would change, half-way, and done',
      { user: 'mona', command: '/reindex start' },
      payloadOf(await playReindex(MONA, now), PRIVATE),
    ),
    check: exchange(
      'A message under check',
      { user: 'mira', command: 'Check this message', target },
      payloadOf(renderCheck({ check, words: EN, language: 'en-GB' }), PRIVATE),
    ),
    refusal: exchange(
      'What the sources do not answer',
      ask,
      payloadOf(answerMessage(QUESTIONS.refusal, refusal, now), 0),
    ),
  };
}

function payloadOf({ components }: Message, flags: number): object {
  return { flags: COMPONENTS_ONLY | flags, components };
}

function answerMessage(question: string, answer: Answer, now: Date): Message {
  return renderAnswer({
    asked: { question, earlier: [] },
    answer,
    answerId: ANSWER_ID,
    words: EN,
    language: 'en-GB',
    today: now.toISOString().slice(0, 10),
  });
}

async function cardMessage(answer: Answer, index: IndexClient): Promise<Message> {
  const citations = answer.citations.map(({ n, quote, passage: id, ...passage }) => ({
    n,
    quote,
    passage: { ...passage, id },
  }));
  const [cited] = citations;
  if (!cited) throw new Error('Cannot show a passage: the answer cites none');
  const place = await index.call('passageInPlace', { id: cited.passage.id });
  const card = { cited, place, words: EN, language: 'en-GB' };
  return cardOf(card, { answerId: ANSWER_ID, citations });
}
