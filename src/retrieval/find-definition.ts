import { definitionTextOf } from '../corpus/definitions.ts';
import type { Concept } from '../corpus/glossary.ts';
import type { Passage } from '../corpus/passages.ts';
import type { PassageStore } from '../store/passage-store.ts';
import { asksDefinition, isThingAlone } from './asks-definition.ts';
import type { ConceptMatcher } from './concepts.ts';
import { type Filter, passesFilter } from './filter.ts';

type Deps = Readonly<{
  store: Pick<PassageStore, 'sources' | 'passagesOfSource'>;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
}>;

type Asked = Readonly<{
  /** The question as it was asked, and with its slips repaired. */
  texts: readonly string[];
  /** Whether the thing's name alone asks for it too. */
  orAlone: 'yes' | 'no';
}>;

/** The glossary's definition that a question asks for, if its source may be used; none for any other question. */
export async function findDefinition(
  deps: Deps,
  { texts, orAlone }: Asked,
  filter: Filter,
): Promise<Passage | undefined> {
  for (const text of new Set(texts)) {
    const concept = thingAsked(deps, text, orAlone);
    // oxlint-disable-next-line no-await-in-loop
    const found = concept && (await definitionOf(deps, concept, filter));
    if (found) return found;
  }
  return undefined;
}

/** A question that names another thing beside it asks for something else. */
function thingAsked(
  { matcher, concepts }: Deps,
  text: string,
  orAlone: Asked['orAlone'],
): Concept | undefined {
  const [first, ...others] = matcher.find(text);
  if (!first || others.some(({ start }) => start !== first.start)) return undefined;
  const isAsked = asksDefinition(text, first) || (orAlone === 'yes' && isThingAlone(text, first));
  if (!isAsked) return undefined;
  const things = [first, ...others].flatMap(({ concept }) => concepts[concept] ?? []);
  return things.find(({ source }) => source !== undefined);
}

async function definitionOf(
  { store }: Deps,
  concept: Concept,
  filter: Filter,
): Promise<Passage | undefined> {
  const source = store.sources.find(({ id }) => id === concept.source);
  if (!source || !passesFilter(source, filter)) return undefined;
  const text = definitionTextOf(concept);
  const passages = await store.passagesOfSource(source.id);
  return passages.find((passage) => passage.kind === 'definition' && passage.text === text);
}
