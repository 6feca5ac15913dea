import { z } from 'zod';

/** One sentence and the passages that bear it out. */
export const Statement = z.strictObject({
  text: z.string().min(1).max(1000).describe('One sentence.'),
  passages: z
    .array(z.int().positive())
    .min(1)
    .max(10)
    .describe('The numbers of the passages that bear it out.'),
});
export type Statement = z.infer<typeof Statement>;

/**
 * What the model returns. It cites by number, from 1 in the order in which it was shown the passages:
 * a number is hard to misspell and easy to check.
 */
export const Draft = z.strictObject({ statements: z.array(Statement) });
export type Draft = z.infer<typeof Draft>;
