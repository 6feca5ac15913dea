import { z } from 'zod';

const Citation = z.strictObject({
  n: z.int().positive(),
  passage: z.string().regex(/^[a-z0-9-]+#\d+$/),
  source: z.string(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  language: z.string().min(2),
  url: z.url({ protocol: /^https$/ }),
  kind: z.enum(['brief', 'document']),
  heading: z.string(),
  text: z.string().min(1),
  quote: z.string().min(1),
});

/** What contract.md promises of `--json` and of each line of `--jsonl`, what we add, and nothing beside it. */
const shape = {
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  question: z.string(),
  answer: z.string().min(1),
  citations: z.array(Citation),
  model: z.literal('offline'),
  generation: z.string().regex(/^\d{4,}-[0-9a-f]{8}$/),
  timings: z.strictObject({ retrieveMs: z.number(), answerMs: z.number(), totalMs: z.number() }),
};
const Sentence = z.strictObject({
  text: z.string().min(1),
  citations: z.array(z.int().positive()).min(1),
  supported: z.literal(true),
});

export const Answered = z.strictObject({
  ...shape,
  status: z.literal('answered'),
  sentences: z.array(Sentence).min(1),
});
export const Abstained = z.strictObject({
  ...shape,
  status: z.literal('abstained'),
  unknown: z.array(z.string().min(1)).min(1).optional(),
  sentences: z.array(Sentence).length(0),
});
export const Failed = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  question: z.string().optional(),
  status: z.literal('error'),
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }),
});
export const AnswerShape = z.discriminatedUnion('status', [Answered, Abstained, Failed]);

/** The one line of JSON that a command printed. */
export function parseOneLine<T>(stdout: string, schema: z.ZodType<T>): T {
  const [line = '', ...rest] = stdout.split('\n');
  if (rest.length !== 1 || rest[0] !== '') throw new Error(`Expected one line, got: ${stdout}`);
  return schema.parse(JSON.parse(line));
}
