import type { AnswerStep } from '../answering/answer-question.ts';
import type { Answer } from '../answering/answer.ts';
import type { AnswerAsFound } from '../answering/asking.ts';
import { checkQuestion, QUESTION_LENGTH, QuestionError } from '../answering/question.ts';
import type { ReadFollowUp } from '../answering/read-follow-up.ts';
import type { Logger } from '../log.ts';
import type { AnswerFilter, AnswerRecord, AnswerRecords } from '../records/answer-records.ts';
import type { Admission } from './admission.ts';
import type { AnswerOnMessage } from './answer-parts.ts';
import { withoutTags } from './markdown.ts';
import { COLOURS, containerOf, type Message, noteOf, textOf } from './message.ts';
import type { Notices } from './notices.ts';
import { type AskedQuestion, headOf, renderAnswer } from './render-answer.ts';
import type { Facts, Turn } from './turn.ts';

export type Asked = Readonly<{
  question: string;
  filter: AnswerFilter;
  /** The answer that the question follows. */
  before?: AnswerOnMessage;
  /** Said to the bot in a channel: what is refused is then told once, and not each time. */
  isMention?: true;
}>;

/** A question, however it came in, and its answer shown: `/ask`, a follow-up or a mention. */
export type AnswerTurn = (asked: Asked, turn: Turn) => Promise<Facts>;

type Deps = Readonly<{
  answerQuestion: AnswerAsFound;
  readFollowUp: ReadFollowUp;
  answers: AnswerRecords;
  admission: Admission;
  notices: Notices;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

const ANSWER_WITHIN_MS = 60_000;

export function createAnswerTurn(deps: Deps): AnswerTurn {
  return async (asked, turn) => {
    const admitted = deps.admission.enter(turn.member);
    if (admitted.kind !== 'in') return turnAway(admitted, asked, turn, deps);
    try {
      return await giveAnswer(asked, turn, deps);
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      await turn.reply.finish(noteOf(refusalOf(error, turn), COLOURS.warning));
      return { refused: error.kind };
    } finally {
      admitted.leave();
    }
  };
}

async function turnAway(
  refused: Exclude<ReturnType<Admission['enter']>, { kind: 'in' }>,
  { isMention }: Asked,
  { member, reply, words }: Turn,
  { notices }: Deps,
): Promise<Facts> {
  const seconds = refused.kind === 'wait' ? refused.seconds : FULL_FOR_SECONDS;
  const text = refused.kind === 'wait' ? words.slowDown(seconds) : words.tooManyAtOnce;
  if (isMention && !notices.isDue(member, seconds * 1000)) {
    return { refused: refused.kind, isQuiet: true };
  }
  await reply.finish(noteOf(text, COLOURS.warning));
  return { refused: refused.kind };
}

/** As the words for it say: a minute. */
const FULL_FOR_SECONDS = 60;

function refusalOf({ kind }: QuestionError, { words }: Turn): string {
  return kind === 'empty' ? words.emptyQuestion : words.longQuestion(QUESTION_LENGTH);
}

async function giveAnswer({ question: typed, filter, before }: Asked, turn: Turn, deps: Deps) {
  const { words, language, reply, signal } = turn;
  const question = checkQuestion(withoutTags(typed));
  const asked = { ...(await readQuestion(question, before, turn, deps)), filter };
  const { understood = question } = asked;
  const today = new Date(deps.now()).toISOString().slice(0, 10);
  reply.update(waitingFor(asked, words.searching, turn));
  const given = await deps.answerQuestion(understood, filter, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    account: turn.guild,
    onStep: (step) => reply.update(progressOf(step, asked, turn, today)),
  });
  const answerId = keep(given, filter, deps);
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

/** What is asked, as it reads alone, beside what came before it. */
async function readQuestion(
  question: string,
  before: AnswerOnMessage | undefined,
  turn: Turn,
  { answers, readFollowUp }: Deps,
): Promise<AskedQuestion> {
  if (!before) return { question, earlier: [] };
  const { guild: account, reply, words, signal } = turn;
  const earlier = [...before.earlier, before.question];
  reply.update(waitingFor({ question, earlier }, words.searching, turn));
  const said = answers.find(before.answerId)?.citations.map(({ quote }) => quote) ?? [];
  const understood = await readFollowUp(
    question,
    { question: before.understood, said },
    { account, signal },
  );
  return { question, ...(understood !== question && { understood }), earlier };
}

function factsOf({ status, citations, generation, model, timings }: Answer, isFollowUp: boolean) {
  const counts = { citations: citations.length, isFollowUp };
  return { status, ...counts, generation, model, answeredMs: Math.round(timings.totalMs) };
}

/** What is being done; as soon as sentences hold, they are shown, and that more may follow. */
function progressOf(step: AnswerStep, asked: AskedQuestion, turn: Turn, today: string): Message {
  const { words, language } = turn;
  if (step.step === 'reading') {
    return waitingFor(asked, words.reading(step.passages, step.publishers), turn);
  }
  return renderAnswer({ asked, answer: step.answer, words, language, today, isUnfinished: true });
}

function waitingFor(asked: AskedQuestion, text: string, turn: Turn): Message {
  return {
    components: [containerOf([...headOf(asked, turn), textOf(`-# ${text}`)], COLOURS.quiet)],
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

function recordOf(answer: Answer, filter: AnswerFilter) {
  const { generation, model, promptVersion, status, citations } = answer;
  const record: AnswerRecord = {
    generation,
    model,
    ...(promptVersion !== undefined && { promptVersion }),
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
