import type { Concept } from '../corpus/glossary.ts';
import type { PassageStore } from '../store/passage-store.ts';
import type { ConceptMatcher } from './concepts.ts';
import type { Filter } from './filter.ts';
import { findDefinition } from './find-definition.ts';
import type { FoundPassage } from './retrieval.ts';

type Deps = Readonly<{
  store: PassageStore;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
}>;

type Read = Readonly<{
  /** The question as it was asked, and with its slips repaired. */
  texts: readonly string[];
  orAlone: 'yes' | 'no';
  found: readonly FoundPassage[];
  options: Readonly<{ filter: Filter; limit: number }>;
}>;

/** What was found, and before it the definition that the question asks for; it is as relevant as the best. */
export async function withDefinition(
  deps: Deps,
  { texts, orAlone, found, options: { filter, limit } }: Read,
): Promise<Readonly<{ passages: readonly FoundPassage[]; definition?: number }>> {
  const passage = await findDefinition(deps, { texts, orAlone }, filter);
  if (!passage) return { passages: found };
  const { score, relevance } = found[0] ?? { score: 1, relevance: 1 };
  return {
    passages: [{ passage, score, relevance }, ...found].slice(0, limit),
    definition: 0,
  };
}
