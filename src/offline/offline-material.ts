import { z } from 'zod';
import type { Retrieval, TableRows } from '../retrieval/retrieval.ts';

const KINDS = [
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
] as const satisfies readonly TableRows['kind'][];

/** What an answer is put together from, where it isn't chosen among sentences. */
const Parts = z.looseObject({
  passages: z.array(z.unknown()),
  table: z
    .object({
      kind: z.enum(KINDS),
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
      isLater: z.boolean().optional(),
    })
    .optional(),
  definition: z.int().nonnegative().optional(),
});

/** What the offline model takes from `providerOptions.offline`, which has no type on its way here. */
export const OfflineMaterial = z.object({
  question: z.string(),
  // Ours, from the index: of the passages it is enough that they are there, and their parts are many.
  retrieval: z.custom<Retrieval>((value) => Parts.safeParse(value).success),
});
