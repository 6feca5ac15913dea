import type { LanguageModelV4 } from '@ai-sdk/provider';
import { variantsOf } from '../checking/names/names-kept.ts';
import { filterAsAsked } from '../retrieval/as-of.ts';
import type { Filter } from '../retrieval/filter.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { unknownNames } from '../retrieval/unknown-names.ts';
import { languageOf } from '../text/languages.ts';
import { renderIssues } from '../zod-issues.ts';
import { abstentionOf } from './abstention.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { Answer } from './answer.ts';
import { citeNearest, citeStatements } from './cite.ts';
import { Draft } from './draft.ts';
import { isOrder } from './is-order.ts';
import { sayMissing } from './missing-words.ts';
import { questionPrompt } from './prompt.ts';
import { checkQuestion } from './question.ts';
import { bothAnswers, questionsIn, type Drafted } from './two-questions.ts';
import { type Lack, type Missing, whatIsMissing } from './what-is-missing.ts';
import type { Writer } from './writer.ts';

export type AnswerQuestion = (
  question: string,
  filter: Filter,
  call: AnswerCall,
) => Promise<Answer>;

export type AnswerCall = Readonly<{
  signal: AbortSignal;
  /** Whose budget a model's answer comes from: a guild's id; "terminal" unless given. */
  account?: string;
  /** Told what is being done, for whoever waits. */
  onStep?: (step: AnswerStep) => void;
}>;

export type AnswerStep =
  /** The passages are found, and are being read. */
  | Readonly<{ step: 'reading'; passages: number; publishers: number }>
  /** Some sentences are written and hold. */
  | Readonly<{ step: 'writing'; answer: Answer }>;

type Deps = Readonly<{
  retrieve: (question: string, filter: Filter) => Promise<Retrieval>;
  /** Copies sentences, and needs nothing; answers where there is no writer, or it can't. */
  offline: LanguageModelV4;
  writer?: Writer;
  /** Milliseconds, for the timings alone. */
  now: () => number;
}>;

const NEAREST = 3;
const REMEMBERED = 500;

/** From question to checked answer, or to the sentence that there is none. */
export function createAnswerQuestion(deps: Deps): AnswerQuestion {
  const { retrieve, writer, now } = deps;
  const cache = createAnswerCache(REMEMBERED);
  return async (asked, given, call) => {
    const started = now();
    const question = checkQuestion(asked);
    const filter = filterAsAsked(question, given);
    const retrieval = await retrieve(question, filter);
    const retrieved = now();
    call.onStep?.(readingOf(retrieval));
    const timings = () => ({
      retrieveMs: rounded(retrieved - started),
      answerMs: rounded(now() - retrieved),
      totalMs: rounded(now() - started),
    });
    const { generation } = retrieval;
    const key = writer && {
      question,
      filter,
      generation,
      model: writer.modelId,
      promptVersion: writer.promptVersion,
    };
    const known = key && cache.find(key);
    if (known) return { ...known, isFromMemory: true, timings: timings() };
    const answer = await write({ question, filter }, retrieval, { deps, call, timings });
    // What words alone found is no answer for later, when vectors find too.
    const isWhole = retrieval.wordsAlone === undefined;
    if (key && isWhole && answer.model === key.model) cache.save(key, answer);
    return answer;
  };
}

type Asked = Readonly<{ question: string; filter: Filter }>;
type Timed = Readonly<{ deps: Deps; call: AnswerCall; timings: () => Answer['timings'] }>;

/** By the model where there is one, else, and where its answer can't be shown, from the passages alone. */
async function write(
  { question, filter }: Asked,
  retrieval: Retrieval,
  { deps, call, timings }: Timed,
): Promise<Answer> {
  const { writer, offline } = deps;
  const { signal, account = 'terminal', onStep } = call;
  const finish = (draft: Draft, made: MadeBy, found = retrieval) =>
    answerOf(draft, { question, retrieval: found }, { ...made, timings: timings() });
  const copy = async (made: MadeBy) => {
    const written = await copyOut({ question, filter }, retrieval, { deps, call });
    return finish(written.draft, made, written.retrieval);
  };
  const copied = { model: offline.modelId };
  if (isOrder(question)) return finish({ statements: [] }, copied);
  if (!writer) return copy(copied);
  const { modelId: model, promptVersion } = writer;
  const made = { model, promptVersion };
  const written = await writer.write(question, retrieval, {
    account,
    signal,
    onStatements: (statements) =>
      onStep?.({ step: 'writing', answer: finish({ statements: [...statements] }, made) }),
  });
  if (written.kind === 'written') return finish({ statements: [...written.statements] }, made);
  return copy({ ...copied, instead: { model, reason: written.reason } });
}

/** From the passages alone; where they don't answer two questions in one, each for itself, but not one alone. */
async function copyOut(
  { question, filter }: Asked,
  retrieval: Retrieval,
  { deps: { offline, retrieve }, call: { signal } }: Pick<Timed, 'deps' | 'call'>,
): Promise<Drafted> {
  const draft = await writeOffline(offline, question, retrieval, signal);
  const whole = { draft, retrieval };
  const parts = draft.statements.length > 0 ? undefined : questionsIn(question);
  if (!parts) return whole;
  const answerPart = async (part: string): Promise<Drafted> => {
    const found = await retrieve(part, filter);
    return { draft: await writeOffline(offline, part, found, signal), retrieval: found };
  };
  const [one, other] = await Promise.all([answerPart(parts[0]), answerPart(parts[1])]);
  const isEither = one.draft.statements.length === 0 || other.draft.statements.length === 0;
  return isEither ? whole : bothAnswers(one, other);
}

type MadeBy = Pick<Answer, 'model' | 'promptVersion' | 'instead'>;

/** Cites a draft once more behind the lock, so that nothing unchecked can be in an answer. */
function answerOf(
  draft: Draft,
  { question, retrieval }: Readonly<{ question: string; retrieval: Retrieval }>,
  made: MadeBy & Pick<Answer, 'timings'>,
): Answer {
  const { generation, things, clauses } = retrieval;
  const passages = retrieval.passages.map(({ passage }) => passage);
  const { sentences, citations } = citeStatements(draft, passages, variantsOf(things));
  const isAnswered = sentences.length > 0;
  const isOpen = !isAnswered && !isOrder(question);
  const unknown = isOpen ? unknownNames(question, clauses).filter(isProper) : [];
  const lack = isOpen && unknown.length === 0 ? lackOf(question, retrieval) : undefined;
  const nearest = [...(lack?.nearest ?? []).map(({ passage }) => passage), ...passages];
  const shown = isAnswered ? citations : citeNearest([...new Set(nearest)], NEAREST);
  const { timings, ...by } = made;
  return {
    status: isAnswered ? 'answered' : 'abstained',
    answer: isAnswered
      ? sentences.map(({ text, citations: own }) => numbered(text, own)).join(' ')
      : abstentionOf(question, shown, unknown, lack?.said),
    sentences,
    citations: shown,
    ...(unknown.length > 0 && { unknown }),
    ...by,
    generation,
    timings,
  };
}

function readingOf({ passages }: Retrieval): AnswerStep {
  const publishers = new Set(passages.map(({ passage }) => passage.source.publisher));
  return { step: 'reading', passages: passages.length, publishers: publishers.size };
}

/** @throws where the model returns anything but a draft. */
async function writeOffline(
  model: LanguageModelV4,
  question: string,
  retrieval: Retrieval,
  signal: AbortSignal,
): Promise<Draft> {
  const { instructions, material, ...rest } = questionPrompt(question, retrieval);
  const { content } = await model.doGenerate({
    ...rest,
    prompt: [
      { role: 'system', content: instructions },
      { role: 'user', content: [{ type: 'text', text: material }] },
    ],
    responseFormat: { type: 'json' },
    abortSignal: signal,
  });
  const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
  return parseDraft(text);
}

function parseDraft(text: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error('Cannot use what the model wrote: it is not JSON', { cause });
  }
  const draft = Draft.safeParse(value);
  if (draft.success) return draft.data;
  const reason = `Cannot use what the model wrote: ${renderIssues(draft.error)}`;
  throw new Error(reason, { cause: draft.error });
}

/** Who wants a word said by us writes it in capitals: it is not repeated. */
const isProper = (name: string): boolean => /^(?:\p{Lu}?[\p{Ll}'’-]+|[12]\d{3})$/u.test(name);

/** What the passages lack, and how that is said; none where a word of it could be said to order us about. */
function lackOf(question: string, retrieval: Retrieval): (Lack & { said: string }) | undefined {
  const lack = whatIsMissing(question, retrieval);
  if (!lack || !wordsOf(lack.missing).every(isProper)) return undefined;
  const said = sayMissing(lack.missing, languageOf(question));
  return said === undefined ? undefined : { ...lack, said };
}

function wordsOf(missing: Missing): string[] {
  return Object.entries(missing)
    .flatMap(([key, said]) => (key === 'kind' ? [] : said))
    .flatMap((said) => said.split(' '));
}
/** "… in March 2025." and 1, 2 → "… in March 2025 [1][2]." */
function numbered(text: string, citations: readonly number[]): string {
  const marks = citations.map((n) => `[${n}]`).join('');
  const end = /[.!?…]["'”’)]*$/.exec(text);
  return end ? `${text.slice(0, end.index)} ${marks}${end[0]}` : `${text} ${marks}.`;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
