import type { Concept } from './glossary.ts';
import { capitalised } from './wording.ts';

/** A concept's definition as a passage of the source that treats of it. */
export type Definition = Readonly<{ heading: string; text: string }>;

/** Says that the words are ours: the source treats of the thing, and may define it otherwise or not at all. */
const HEADING = "Glossary: our own definition, not the source's";

/** Of each concept that has a source, by the source's id. */
export function definitionsOf(glossary: readonly Concept[]): ReadonlyMap<string, Definition[]> {
  const sourced = glossary.flatMap((concept) =>
    concept.source === undefined ? [] : [{ ...concept, source: concept.source }],
  );
  const groups = Map.groupBy(sourced, ({ source }) => source);
  return new Map(
    Array.from(groups, ([source, concepts]) => [
      source,
      concepts.map((concept) => ({ heading: HEADING, text: definitionTextOf(concept) })),
    ]),
  );
}

/** "Monazite: Phosphate mineral with rare earths and thorium (our own definition)." */
export function definitionTextOf({
  prefLabel,
  definition,
}: Pick<Concept, 'prefLabel' | 'definition'>): string {
  return `${capitalised(prefLabel)}: ${definition.replace(/\s*\.$/, '')} (our own definition).`;
}
