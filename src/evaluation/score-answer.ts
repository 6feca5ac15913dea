import { factsOf, isSaid } from './key-match.ts';
import type { EvaluationQuestion } from './question.ts';

/** What is scored of an answer object (contract.md, "An answer"). */
export type GivenAnswer = Readonly<{
  status: 'answered' | 'abstained' | 'error';
  answer: string;
  citations: readonly Readonly<{ passage: string; source: string; quote: string }>[];
}>;

export type Score = Readonly<{
  id: string;
  type: EvaluationQuestion['type'];
  answerable: boolean;
  status: GivenAnswer['status'];
  right: boolean;
  /** Whether the citations hold one of the sources, or one of each inner list. */
  sourceRight: boolean;
  /** Only for questions that the corpus doesn't answer. */
  refusalRight?: boolean;
  /** What of `forbid` the answer says. */
  forbidden: readonly string[];
  /** The groups of `key` of which it says no alternative. */
  missingKeys: readonly (readonly string[])[];
  /** Whether every quote is a verbatim part of its passage. */
  verbatim: boolean;
  quotes: Readonly<{ held: number; of: number }>;
}>;

/** Scores one answer; `passageText` gives a passage's text by its id. */
export function scoreAnswer(
  question: EvaluationQuestion,
  answer: GivenAnswer,
  passageText: (id: string) => string | undefined,
): Score {
  // A citation's number is no figure of the answer.
  const said = factsOf(answer.answer.replaceAll(/\[\d+(?:\s*[,–-]\s*\d+)*\]/g, ' '));
  const forbidden = question.forbid.filter((wrong) => isSaid(wrong, said));
  const missingKeys = question.key.filter((group) => !group.some((key) => isSaid(key, said)));
  const held = answer.citations.filter(
    ({ passage, quote }) => quote !== '' && passageText(passage)?.includes(quote) === true,
  ).length;
  const sourceRight = isSourceRight(question.sources, answer);
  const { answerable } = question;
  const isFull = answer.status === 'answered' && missingKeys.length === 0;
  const isRefused = answer.status === 'abstained';
  const isCorrected = question.type === 'premise' && isFull && sourceRight;
  const right = forbidden.length === 0 && (answerable ? isFull : isRefused || isCorrected);
  return {
    id: question.id,
    type: question.type,
    answerable,
    status: answer.status,
    right,
    sourceRight,
    ...(answerable ? {} : { refusalRight: right }),
    forbidden,
    missingKeys,
    verbatim: held === answer.citations.length,
    quotes: { held, of: answer.citations.length },
  };
}

function isSourceRight(wanted: EvaluationQuestion['sources'], { citations }: GivenAnswer): boolean {
  const cited = new Set(citations.map(({ source }) => source));
  return wanted.length > 0 && groupsOf(wanted).every((group) => group.some((id) => cited.has(id)));
}

/** The sources as groups of which one each is wanted. */
export function groupsOf(sources: EvaluationQuestion['sources']): readonly (readonly string[])[] {
  const single: string[] = [];
  const groups: (readonly string[])[] = [];
  for (const entry of sources) {
    if (typeof entry === 'string') single.push(entry);
    else groups.push(entry);
  }
  return single.length > 0 ? [single, ...groups] : groups;
}
