import type { Answer, AnswerSentence, Citation } from '../answering/answer.ts';
import type { FoundAnswer } from '../answering/asking.ts';
import { QUESTION_LENGTH } from '../answering/question.ts';
import type { AnswerFilter } from '../records/answer-records.ts';
import { answerButtons, QUESTION_PART, UNDERSTOOD_PART, EARLIER_PART } from './answer-parts.ts';
import { ageOf, dateOf } from './dates.ts';
import { OUR_MESSAGE_TEXT } from './limits.ts';
import { citationLink, escapeText, escapeUpTo, lengthOf, linkTo, shorten } from './markdown.ts';
import { COLOURS, containerOf, lineOf, type Message, textOf } from './message.ts';
import type { Words } from './words/en.ts';

/** What was asked, for the head of its answer. */
export type AskedQuestion = Readonly<{
  question: string;
  /** What a follow-up question was read as; absent where it stands for itself. */
  understood?: string;
  /** The questions before it in the same chain, the oldest first. */
  earlier: readonly string[];
  /** What its sources have to meet. */
  filter?: AnswerFilter;
}>;

export type AnswerView = Readonly<{
  asked: AskedQuestion;
  answer: FoundAnswer;
  /** Of the record that its buttons look up; none where it could not be kept. */
  answerId?: string;
  words: Words;
  /** BCP 47, for dates. */
  language: string;
  /** The day of the answer, ISO 8601. */
  today: string;
  /** More may follow: it is still being written. */
  isUnfinished?: boolean;
}>;

/** The answer as one message within Discord's limits, whatever is in it. */
export function renderAnswer(view: AnswerView): Message {
  const { answer, answerId, words } = view;
  const head = headOf(view.asked, view);
  const foot = footOf(view);
  const room =
    OUR_MESSAGE_TEXT - [...head, foot].reduce((sum, { content }) => sum + lengthOf(content), 0);
  const { body, sources } = bodyOf(view, room);
  const box = containerOf(
    [
      ...head,
      textOf(body.trim() || '…'),
      ...(sources === '' ? [] : [lineOf(), textOf(sources)]),
      textOf(foot.content),
    ],
    answer.status === 'answered' ? COLOURS.answer : COLOURS.quiet,
  );
  return {
    components: [box, ...(answerId === undefined ? [] : [answerButtons(answerId, answer, words)])],
  };
}

/** The question, so that everybody sees what is answered and a follow-up knows what came before. */
export function headOf(asked: AskedQuestion, { words, language }: Voice) {
  const { question, understood, earlier, filter = {} } = asked;
  // What a follow-up is read by stands there whole: there is no other place where it is kept.
  const readLength = understood === undefined ? WHOLE_QUESTION : SHOWN_QUESTION;
  const conditions = conditionsOf(filter, { words, language });
  const chain = earlier
    .slice(-EARLIER_SHOWN)
    .map((one) => `-# ↪ ${escapeUpTo(one, EARLIER_LENGTH)}`);
  return [
    ...(chain.length > 0 ? [textOf(chain.join('\n'), EARLIER_PART)] : []),
    textOf(`**${escapeUpTo(question, readLength) || '…'}**`, QUESTION_PART),
    ...(understood === undefined
      ? []
      : [
          textOf(
            `-# ${words.understoodAs}: ${escapeUpTo(understood, WHOLE_QUESTION)}`,
            UNDERSTOOD_PART,
          ),
        ]),
    ...(conditions === '' ? [] : [textOf(`-# ${conditions}`)]),
  ];
}

type Voice = Pick<AnswerView, 'words' | 'language'>;

/** "published since Mar 2025 · only from a-source", for who wonders why there is nothing else. */
function conditionsOf({ since, until, source }: AnswerFilter, { words, language }: Voice): string {
  return [
    ...(since === undefined ? [] : [words.publishedSince(dateOf(since, language))]),
    ...(until === undefined ? [] : [words.publishedUntil(dateOf(until, language))]),
    ...(source === undefined ? [] : [words.onlyFrom(escapeUpTo(source, SOURCE_LENGTH))]),
  ].join(' · ');
}

const EARLIER_SHOWN = 3;
const EARLIER_LENGTH = 100;
const SHOWN_QUESTION = 300;
/** The longest question, each of its signs escaped. */
const WHOLE_QUESTION = 2 * QUESTION_LENGTH;
const SOURCE_LENGTH = 100;

type Body = Readonly<{ body: string; sources: string }>;

/** As much as there is room for: first the links within sentences go, then titles, then sentences. */
function bodyOf(view: AnswerView, room: number): Body {
  const { answer } = view;
  const sentences = (count: number, link: Link) => sentencesOf(view, count, link);
  const all = answer.sentences.length;
  const forms: readonly (() => Body)[] = [
    () => ({ body: sentences(all, linked), sources: sourcesOf(view, TITLE_LENGTH) }),
    () => ({ body: sentences(all, plain), sources: sourcesOf(view, TITLE_LENGTH) }),
    () => ({ body: sentences(all, plain), sources: sourcesOf(view, SHORT_TITLE) }),
    ...Array.from({ length: Math.max(all - 1, 0) }, (_, i) => () => ({
      body: sentences(all - 1 - i, plain),
      sources: sourcesOf(view, SHORT_TITLE),
    })),
  ];
  for (const form of forms) {
    const made = form();
    if (lengthOf(made.body) + lengthOf(made.sources) <= room) return made;
  }
  return { body: firstWordsOf(view, room), sources: '' };
}

type Link = (citation: Citation) => string;
const linked: Link = ({ n, url }) => citationLink(n, url);
const plain: Link = ({ n }) => String.raw`\[${n}\]`;

const TITLE_LENGTH = 90;
const SHORT_TITLE = 40;

function sentencesOf({ answer, words }: AnswerView, count: number, link: Link): string {
  if (answer.status === 'abstained') return abstentionOf(answer, words);
  const shown = answer.sentences.slice(0, count).map((one) => sentenceOf(one, answer, link));
  const left = answer.sentences.length - count;
  return [shown.join(' '), ...(left > 0 ? [`-# ${words.moreInPassages(left)}`] : [])].join('\n');
}

function abstentionOf({ unknown = [] }: Answer, words: AnswerView['words']): string {
  if (unknown.length === 0) return words.notInSources;
  return words.notSpokenOf(unknown.map((name) => escapeText(name)).join(', '));
}

function sentenceOf({ text, citations }: AnswerSentence, answer: Answer, link: Link): string {
  const marks = answer.citations.filter(({ n }) => citations.includes(n)).map(link);
  return `${escapeText(text)} ${marks.join('')}`;
}

/** Of an answer whose first sentence alone is longer than a message. */
function firstWordsOf({ answer, words }: AnswerView, room: number): string {
  const [first] = answer.sentences;
  if (!first) return words.notInSources;
  const more = `-# ${words.moreInPassages(answer.sentences.length)}`;
  const text = escapeUpTo(first.text, room - lengthOf(more) - MARKS);
  return `${text} ${first.citations
    .slice(0, 5)
    .map((n) => String.raw`\[${n}\]`)
    .join('')}\n${more}`;
}

const MARKS = 40;

/** A line a source, with the numbers of all its passages: "1, 3 · Publisher · date · title". */
function sourcesOf({ answer, words, language }: AnswerView, titleLength: number): string {
  const bySource = Map.groupBy(answer.citations, ({ source }) => source);
  const lines = [...bySource.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const numbers = [first, ...more].map(({ n }) => n).slice(0, NUMBERS_SHOWN);
    const name = shorten(first.title, titleLength);
    const by = escapeUpTo(first.publisher, PUBLISHER_LENGTH);
    const link = titleLength === TITLE_LENGTH ? linkTo(name, first.url) : escapeText(name);
    return `-# **${numbers.join(', ')}** · ${by} · ${dateOf(first.published, language)} · ${link}`;
  });
  const left = lines.length - SOURCES_SHOWN;
  const list = [...lines.slice(0, SOURCES_SHOWN), ...(left > 0 ? [`-# + ${left}`] : [])];
  const title =
    answer.status === 'abstained' && list.length > 0 ? [`**${words.nearestSources}**`] : [];
  return [...title, ...list].join('\n');
}

const NUMBERS_SHOWN = 10;
const SOURCES_SHOWN = 10;
const PUBLISHER_LENGTH = 60;
const MODEL_LENGTH = 40;

/** How old the newest source is, how many publishers speak, and that these are our summaries. */
function footOf(view: AnswerView) {
  const { answer, answerId, words, language, today, isUnfinished } = view;
  if (isUnfinished === true) return textOf(`-# ${words.writing}`);
  const { citations } = answer;
  const newest = citations
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  const publishers = new Set(citations.map(({ publisher }) => publisher)).size;
  const facts = [
    ...(newest === undefined
      ? []
      : [
          words.newestSource(dateOf(newest, language), ageOf(newest, today, language)),
          words.basis(citations.length, publishers),
          words.summaries,
        ]),
    ...makerOf(answer, words),
    ...(answerId === undefined ? [] : [`\`${answerId}\``]),
  ];
  const lines = [...(answer.byWordsAlone === true ? [words.byWordsAlone] : []), facts.join(' · ')];
  return textOf(lines.map((line) => `-# ${line}`).join('\n'));
}

/** Who wrote it, or why nobody did. */
function makerOf({ model, instead, isFromMemory }: Answer, words: Words): string[] {
  if (model === 'offline') {
    return instead ? [words.modelOut, words.withoutModel] : [words.withoutModel];
  }
  const by = words.writtenBy(escapeUpTo(model, MODEL_LENGTH));
  return isFromMemory === true ? [by, words.fromMemory] : [by];
}
