import { z } from 'zod';
import type { Retrieval } from '../retrieval/retrieval.ts';

/** Of what an answer is put together from, where it isn't chosen among sentences: it came over a thread. */
const Parts = z.looseObject({
  passages: z.array(z.unknown()),
  table: z
    .object({
      kind: z.enum([
        'ranking',
        'places',
        'times',
        'figure',
        'span',
        'share',
        'rest',
        'sum',
        'columns',
        'unlike',
      ]),
      told: z.enum(['difference', 'percent', 'times']).optional(),
      subject: z.string(),
      isOwned: z.boolean(),
      isStock: z.boolean(),
      unit: z.string(),
      rows: z.array(
        z.object({
          passage: z.int().nonnegative(),
          place: z.string(),
          time: z.string(),
          value: z.number(),
          isEstimate: z.boolean(),
          subject: z.string().optional(),
        }),
      ),
      isComparable: z.boolean(),
    })
    .optional(),
  lacking: z
    .object({
      subject: z.string(),
      places: z.array(z.string()),
      year: z.string().optional(),
      apart: z.array(z.string()).optional(),
    })
    .optional(),
  definition: z.int().nonnegative().optional(),
});

/** What the offline model takes from `providerOptions.offline`. */
export const OfflineMaterial = z.object({
  question: z.string(),
  // The passages are our own value, made in this process: that they are there is all there is to check.
  retrieval: z.custom<Retrieval>((value) => Parts.safeParse(value).success),
});
