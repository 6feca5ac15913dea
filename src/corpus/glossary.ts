import { z } from 'zod';
import { invisiblesOf, isPlainLine } from './invisible.ts';
import { parseYaml } from './parse-yaml.ts';
import { addIssues, type ProblemList, shown } from './problems.ts';

const KINDS = ['element', 'term', 'company', 'organisation', 'country', 'place', 'person'] as const;
const line = z.string().max(500).refine(isPlainLine, 'expected one line of visible text');

/** One entry of glossary.yaml. */
const Entry = z.strictObject({
  prefLabel: line,
  altLabels: z
    .record(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'use a language tag such as "vi" for the key'),
      z.array(line),
    )
    .optional(),
  kind: z.enum(KINDS),
  definition: line,
  // Scalars are read as text, "null" too.
  source: z
    .string()
    .transform((id) => (['', '~', 'null'].includes(id) ? undefined : id))
    .optional(),
});

/** A thing that the corpus speaks of, and every name that it goes by. */
export type Concept = Readonly<{
  prefLabel: string;
  /** All its names in all languages, the preferred one first, none twice. */
  labels: readonly string[];
  kind: 'element' | 'term' | 'company' | 'organisation' | 'country' | 'place' | 'person';
  definition: string;
  source?: string;
}>;

/**
 * The text of glossary.yaml → its concepts. A wrong entry goes to `problems` and is left out; one
 * whose source is not in the corpus loses only the source.
 */
export function parseGlossary(
  text: string,
  sources: Readonly<{ has(id: string): boolean }>,
  problems: ProblemList,
): Concept[] {
  for (const { line: at, codePoint } of invisiblesOf(text)) {
    const message = `found the invisible character ${codePoint}; expected visible text only`;
    problems.add(`line ${at}`, message);
  }
  if (problems.all().length > 0) return [];

  const input = parseYaml(text, problems);
  if (problems.all().length > 0 || input === null || input === '') return [];
  if (!Array.isArray(input)) {
    problems.add(undefined, `found ${shown(input)}; expected a list of concepts`);
    return [];
  }
  return input.flatMap((entry: unknown, i) => {
    const concept = Entry.safeParse(entry);
    if (concept.success) return [conceptOf(concept.data, i, { sources, problems })];
    addIssues(problems, { error: concept.error, input: entry }, (field) =>
      field === '' ? `[${i}]` : `[${i}].${field}`,
    );
    return [];
  });
}

function conceptOf(
  { prefLabel, altLabels = {}, kind, definition, source }: z.output<typeof Entry>,
  i: number,
  { sources, problems }: Readonly<{ sources: { has(id: string): boolean }; problems: ProblemList }>,
): Concept {
  const labels = [...new Set([prefLabel, ...Object.values(altLabels).flat()])];
  const concept = { prefLabel, labels, kind, definition };
  if (source === undefined) return concept;
  if (sources.has(source)) return { ...concept, source };
  const wanted = 'expected the id of a valid source, or null';
  problems.add(`[${i}].source`, `found ${shown(source)} for ${shown(prefLabel)}; ${wanted}`);
  return concept;
}
