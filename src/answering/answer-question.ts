import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { Filter } from '../retrieval/filter.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { renderIssues } from '../zod-issues.ts';
import type { Answer, Citation } from './answer.ts';
import { citeNearest, citeStatements } from './cite.ts';
import { Draft } from './draft.ts';
import { questionPrompt } from './prompt.ts';
import { checkQuestion } from './question.ts';

export type AnswerQuestion = (
  question: string,
  filter: Filter,
  signal: AbortSignal,
  /** Told what is being done, for whoever waits. */
  onStep?: (step: AnswerStep) => void,
) => Promise<Answer>;

export type AnswerStep = Readonly<{ step: 'writing'; passages: number; publishers: number }>;

type Deps = Readonly<{
  retrieve: (question: string, filter: Filter) => Promise<Retrieval>;
  model: LanguageModelV4;
  /** Milliseconds, for the timings alone. */
  now: () => number;
}>;

const NEAREST = 3;

/** From question to checked answer, or to the sentence that there is none. */
export function createAnswerQuestion({ retrieve, model, now }: Deps): AnswerQuestion {
  return async (asked, filter, signal, onStep) => {
    const started = now();
    const question = checkQuestion(asked);
    const retrieval = await retrieve(question, filter);
    const retrieved = now();
    onStep?.(writingFrom(retrieval));
    const draft = await write(model, question, retrieval, signal);

    const passages = retrieval.passages.map(({ passage }) => passage);
    const { sentences, citations } = citeStatements(draft, passages);
    const isAnswered = sentences.length > 0;
    const shown = isAnswered ? citations : citeNearest(passages, NEAREST);
    return {
      status: isAnswered ? 'answered' : 'abstained',
      answer: isAnswered
        ? sentences.map(({ text, citations: own }) => numbered(text, own)).join(' ')
        : abstention(shown),
      sentences,
      citations: shown,
      model: model.modelId,
      generation: retrieval.generation,
      timings: {
        retrieveMs: rounded(retrieved - started),
        answerMs: rounded(now() - retrieved),
        totalMs: rounded(now() - started),
      },
    };
  };
}

function writingFrom({ passages }: Retrieval): AnswerStep {
  const publishers = new Set(passages.map(({ passage }) => passage.source.publisher));
  return { step: 'writing', passages: passages.length, publishers: publishers.size };
}

/** @throws where the model returns anything but a draft. */
async function write(
  model: LanguageModelV4,
  question: string,
  retrieval: Retrieval,
  signal: AbortSignal,
): Promise<Draft> {
  const { content } = await model.doGenerate({
    ...questionPrompt(question, retrieval),
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

/** One sentence, which names the nearest sources; of the question it repeats nothing. */
function abstention(nearest: readonly Citation[]): string {
  if (nearest.length === 0) return 'The sources here do not answer that.';
  const names = nearest.map(({ n, publisher, published }) => `${publisher} (${published}) [${n}]`);
  const list = new Intl.ListFormat('en').format(names);
  return `The sources here do not answer that; the nearest are from ${list}.`;
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
