import { z } from 'zod';

/** One sentence and the passages that bear it out. */
export const Statement = z.strictObject({
  text: z.string().min(1, 'it says nothing').max(1000, 'it is longer than 1000 letters'),
  passages: z
    .array(z.int().positive())
    .min(1, 'it cites no passage')
    .max(10, 'it cites over 10 passages'),
});
export type Statement = z.infer<typeof Statement>;

/**
 * What the model returns. It cites by number, from 1 in the order in which it was shown the passages:
 * a number is hard to misspell and easy to check.
 */
export const Draft = z.strictObject({ statements: z.array(Statement) });
export type Draft = z.infer<typeof Draft>;
