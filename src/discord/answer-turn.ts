import type { AnswerQuestion } from '../answering/answer-question.ts';
import type { Answer } from '../answering/answer.ts';
import { standaloneQuestion } from '../answering/follow-up.ts';
import { checkQuestion, QUESTION_LENGTH, QuestionError } from '../answering/question.ts';
import type { Logger } from '../log.ts';
import type { AnswerFilter, AnswerRecord, AnswerRecords } from '../records/answer-records.ts';
import type { Admission } from './admission.ts';
import type { AnswerOnMessage } from './answer-parts.ts';
import { COLOURS, containerOf, type Message, noteOf, textOf } from './message.ts';
import { type AskedQuestion, headOf, renderAnswer } from './render-answer.ts';
import type { Facts, Turn } from './turn.ts';

export type Asked = Readonly<{
  question: string;
  filter: AnswerFilter;
  /** The answer that the question follows. */
  before?: AnswerOnMessage;
}>;

/** A question, however it came in, and its answer shown: `/ask`, a follow-up or a mention. */
export type AnswerTurn = (asked: Asked, turn: Turn) => Promise<Facts>;

type Deps = Readonly<{
  answerQuestion: AnswerQuestion;
  answers: AnswerRecords;
  admission: Admission;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

const ANSWER_WITHIN_MS = 60_000;

export function createAnswerTurn(deps: Deps): AnswerTurn {
  return async (asked, turn) => {
    const admitted = deps.admission.enter(turn.member);
    if (admitted.kind !== 'in') {
      const { words } = turn;
      const text =
        admitted.kind === 'wait' ? words.slowDown(admitted.seconds) : words.tooManyAtOnce;
      await turn.reply.finish(noteOf(text, COLOURS.warning));
      return { refused: admitted.kind };
    }
    try {
      return await answer(asked, turn, deps);
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      await turn.reply.finish(noteOf(refusalOf(error, turn), COLOURS.warning));
      return { refused: error.kind };
    } finally {
      admitted.leave();
    }
  };
}

function refusalOf({ kind }: QuestionError, { words }: Turn): string {
  return kind === 'empty' ? words.emptyQuestion : words.longQuestion(QUESTION_LENGTH);
}

async function answer({ question: typed, filter, before }: Asked, turn: Turn, deps: Deps) {
  const { words, language, reply, signal } = turn;
  const question = checkQuestion(typed);
  const understood = before ? standaloneQuestion(question, before.understood) : question;
  const asked: AskedQuestion = {
    question,
    ...(understood !== question && { understood }),
    earlier: before ? [...before.earlier, before.question] : [],
  };
  reply.update(progressOf(asked, words.searching, turn));
  const given = await deps.answerQuestion(
    understood,
    filter,
    AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    ({ passages, publishers }) =>
      reply.update(progressOf(asked, words.reading(passages, publishers), turn)),
  );
  const answerId = keep(given, filter, deps);
  const today = new Date(deps.now()).toISOString().slice(0, 10);
  await reply.finish(
    renderAnswer({
      asked,
      answer: given,
      words,
      language,
      today,
      ...(answerId !== undefined && { answerId }),
    }),
  );
  return factsOf(given, before !== undefined);
}

function factsOf({ status, citations, generation, model, timings }: Answer, isFollowUp: boolean) {
  const counts = { citations: citations.length, isFollowUp };
  return { status, ...counts, generation, model, answeredMs: Math.round(timings.totalMs) };
}

function progressOf(asked: AskedQuestion, text: string, { words }: Turn): Message {
  return {
    components: [containerOf([...headOf(asked, words), textOf(`-# ${text}`)], COLOURS.quiet)],
  };
}

/** An answer is worth showing even where its record can't be kept: then it has no buttons. */
function keep(given: Answer, filter: AnswerFilter, { answers, log, now }: Deps) {
  try {
    return answers.save(recordOf(given, filter), now());
  } catch (error) {
    log.error('answer not recorded', { error });
    return undefined;
  }
}

function recordOf({ generation, model, status, citations }: Answer, filter: AnswerFilter) {
  const record: AnswerRecord = {
    generation,
    model,
    status,
    filter,
    citations: citations.map(({ n, quote, passage: id, heading, text, ...origin }) => {
      const { title, publisher, published, language, url, kind } = origin;
      const passage = { id, heading, text, title, publisher, published, language, url, kind };
      return { n, quote, passage };
    }),
  };
  return record;
}
