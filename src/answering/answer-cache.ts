import { createHash } from 'node:crypto';
import type { Filter } from '../retrieval/filter.ts';
import type { Answer } from './answer.ts';

/** What an answer depends on: where all of it is the same, so is the answer. */
export type CacheKey = Readonly<{
  question: string;
  filter: Filter;
  generation: string;
  model: string;
  promptVersion: number;
}>;

/** The last answers of a model, in memory alone, and no question's text: a hash of it is the key. */
export type AnswerCache = Readonly<{
  find(key: CacheKey): Answer | undefined;
  save(key: CacheKey, answer: Answer): void;
}>;

/** Keeps so many, the longest unused goes first. */
export function createAnswerCache(size: number): AnswerCache {
  const answers = new Map<string, Answer>();
  return {
    find(key) {
      const hash = hashOf(key);
      const answer = answers.get(hash);
      if (!answer) return undefined;
      answers.delete(hash);
      answers.set(hash, answer);
      return answer;
    },
    save(key, answer) {
      answers.set(hashOf(key), answer);
      const [oldest] = answers.keys();
      if (answers.size > size && oldest !== undefined) answers.delete(oldest);
    },
  };
}

function hashOf({ question, filter, generation, model, promptVersion }: CacheKey): string {
  const same = question.toLowerCase().replace(/[\s?!.…？。]+$/u, '');
  const conditions = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = JSON.stringify([same, conditions, generation, model, promptVersion]);
  return createHash('sha256').update(parts).digest('base64url');
}
