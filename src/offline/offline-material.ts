import { z } from 'zod';
import type { Retrieval } from '../retrieval/retrieval.ts';

/** What the offline model takes from `providerOptions.offline`. */
export const OfflineMaterial = z.object({
  question: z.string(),
  // Our own value, made in this process: that it is there is all there is to check.
  retrieval: z.custom<Retrieval>(
    (value) => typeof value === 'object' && value !== null && 'passages' in value,
  ),
});
