import { z } from 'zod';

const QUESTION_TYPES = [
  'number',
  'who',
  'when',
  'where',
  'what',
  'why',
  'list',
  'compare',
  'definition',
  'disagreement',
  'asof',
  'table',
  'multilingual',
  'typo',
  'unanswerable',
  'premise',
  'outside',
  'injection',
] as const;

const text = z.string().trim().min(1);

/** One question of a set; test/evaluation/FORMAT.md says the same in words. */
export const EvaluationQuestion = z.strictObject({
  id: text,
  type: z.enum(QUESTION_TYPES),
  question: text,
  answerable: z.boolean(),
  /** One of them must be cited; of a list of lists one of each. */
  sources: z.union([z.array(text), z.array(z.array(text).min(1)).min(1)]),
  /** Every group by any one of its alternatives. */
  key: z.array(z.array(text).min(1)),
  forbid: z.array(text),
  asOf: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
});
export type EvaluationQuestion = Readonly<z.infer<typeof EvaluationQuestion>>;

/**
 * The questions of a set, one JSON object a line.
 * @throws with every bad line and field of the set, where there is one.
 */
export function parseQuestions(jsonl: string): EvaluationQuestion[] {
  const questions: EvaluationQuestion[] = [];
  const problems: string[] = [];
  const ids = new Map<string, number>();
  for (const [index, line] of jsonl
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = EvaluationQuestion.safeParse(jsonOf(line));
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => problemOf(index + 1, issue)));
      continue;
    }
    const before = ids.get(parsed.data.id);
    if (before !== undefined) {
      problems.push(`line ${index + 1}, id: "${parsed.data.id}" is also in line ${before}`);
    }
    ids.set(parsed.data.id, index + 1);
    questions.push(parsed.data);
  }
  if (problems.length > 0) throw new Error(`Cannot read the questions: ${problems.join('; ')}`);
  return questions;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function problemOf(line: number, { path, message }: z.core.$ZodIssue): string {
  if (path.length === 0) return `line ${line}: it is no JSON object of a question (${message})`;
  return `line ${line}, ${path.join('.')}: ${message}`;
}
