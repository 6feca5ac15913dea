/** A thing that the corpus speaks of, and every name that it goes by. */
export type Concept = Readonly<{
  prefLabel: string;
  /** All its names in all languages, the preferred one first, none twice. */
  labels: readonly string[];
  kind: 'element' | 'term' | 'company' | 'organisation' | 'country' | 'place' | 'person';
  definition: string;
  source?: string;
}>;
