import { capitalised } from '../text/capitalised.ts';
import type { Concept } from './glossary.ts';

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

/** "Monazite: Phosphate mineral with rare earths and thorium (our own definition).", "IEA (International Energy Agency): …" */
export function definitionTextOf({
  prefLabel,
  labels,
  definition,
}: Pick<Concept, 'prefLabel' | 'labels' | 'definition'>): string {
  const whole = ABBREVIATION.test(prefLabel) && labels.find((label) => isWhole(label, prefLabel));
  const name = whole ? `${prefLabel} (${whole})` : capitalised(prefLabel);
  return `${name}: ${definition.replace(/\s*\.$/, '')} (our own definition).`;
}

const ABBREVIATION = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
const WORDS = /^[\p{ASCII}]+[ -][\p{ASCII}]+$/u;

/** Whether a name of several words is what an abbreviation stands for: it has its letters, in their order. */
function isWhole(label: string, abbreviation: string): boolean {
  if (!WORDS.test(label) || label.length < 2 * abbreviation.length) return false;
  const low = label.toLowerCase();
  let at = 0;
  for (const letter of abbreviation.toLowerCase()) {
    at = low.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
