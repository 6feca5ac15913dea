import { z } from 'zod';

/**
 * What the model returns. It cites by number, from 1 in the order in which it was shown the passages:
 * a number is hard to misspell and easy to check.
 */
export const Draft = z.strictObject({
  statements: z.array(
    z.strictObject({
      text: z.string().min(1).describe('One sentence.'),
      passages: z.array(z.int().positive()).min(1).describe('The passages that bear it out.'),
    }),
  ),
});
export type Draft = z.infer<typeof Draft>;
