import type { Concept } from '../corpus/glossary.ts';
import { capitalised } from '../text/capitalised.ts';
import { PEOPLES } from '../text/countries.ts';
import { fold } from '../text/words.ts';

/** Countries that the glossary calls by a longer name. */
const LONG_NAMES: Readonly<Record<string, string>> = { us: 'united states', uk: 'united kingdom' };

/** The glossary with the peoples of its countries, and the countries that it lacks: "Norway", "Norwegian". */
export function withPeoples(glossary: readonly Concept[]): Concept[] {
  const taken = new Set(glossary.flatMap(({ labels }) => labels.map(fold)));
  const peoplesOf = new Map(
    Array.from(PEOPLES, ([home, names]) => [
      LONG_NAMES[home] ?? home,
      names.filter((name) => !taken.has(name)).map(capitalised),
    ]),
  );
  const known = glossary.map((concept) => {
    const names = peoplesOf.get(fold(concept.prefLabel)) ?? [];
    return { ...concept, labels: [...concept.labels, ...names] };
  });
  const others = Array.from(peoplesOf)
    .filter(([home]) => !taken.has(home))
    .map(([home, names]): Concept => {
      const prefLabel = capitalised(home);
      const labels = [prefLabel, ...names];
      return { prefLabel, labels, kind: 'country', definition: `The country ${prefLabel}.` };
    });
  return [...known, ...others];
}
