import { z } from 'zod';
import { isPlainLine } from './invisible.ts';
import { addIssues, type ProblemList, shown } from './problems.ts';

const line = z.string().refine(isPlainLine, 'expected one line of visible text');

/** One column of a table; of Frictionless's field only what we use. */
const Field = z.object({
  name: line,
  title: line.optional(),
  description: line.optional(),
  type: z.enum(['string', 'integer', 'number', 'boolean']).default('string'),
  trueValues: z.array(z.string()).default(['true', 'True', 'TRUE', '1']),
  falseValues: z.array(z.string()).default(['false', 'False', 'FALSE', '0']),
  constraints: z
    .object({ required: z.boolean().default(false), enum: z.array(z.string()).optional() })
    .default({ required: false }),
});
export type Field = z.output<typeof Field>;

/** One table of data/datapackage.json: https://specs.frictionlessdata.io/tabular-data-resource/ */
const Table = z.object({
  name: line,
  title: line.optional(),
  description: z.string().optional(),
  path: z.string().regex(/^[\w-][\w.-]*\.csv$/, 'use the name of a .csv file in data/'),
  schema: z.object({
    fields: z.array(Field).min(1),
    missingValues: z.array(z.string()).default(['']),
    primaryKey: z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([]),
  }),
});
export type Table = z.output<typeof Table>;

const DataPackage = z.object({ resources: z.array(z.unknown()) });

/** The text of data/datapackage.json → its tables; what is wrong with one leaves the others. */
export function parseDataPackage(text: string, problems: ProblemList): Table[] {
  const input = parseJson(text, problems);
  if (input === undefined) return [];
  const described = DataPackage.safeParse(input);
  if (!described.success) {
    addIssues(problems, { error: described.error, input });
    return [];
  }
  const names = new Set<string>();
  return described.data.resources.flatMap((resource, i) => {
    const table = Table.safeParse(resource);
    const at = (field: string) => `resources[${i}]${field && `.${field}`}`;
    if (!table.success) {
      addIssues(problems, { error: table.error, input: resource }, at);
      return [];
    }
    const faults = [...faultsOf(table.data), ...takenOf(table.data, names)];
    for (const [field, message] of faults) problems.add(at(field), message);
    return faults.length > 0 ? [] : [table.data];
  });
}

function parseJson(text: string, problems: ProblemList): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add(undefined, `found text that is not JSON (${why}); expected a data package`);
    return undefined;
  }
}

type Fault = readonly [field: string, message: string];

function faultsOf({ schema: { fields, primaryKey } }: Table): Fault[] {
  const names = fields.map(({ name }) => name);
  const faults: Fault[] = [];
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) < i) {
      faults.push([`schema.fields[${i}].name`, `found ${shown(name)} again; expected it once`]);
    }
  }
  for (const name of primaryKey.filter((key) => !names.includes(key))) {
    faults.push(['schema.primaryKey', `found ${shown(name)}; expected the name of a field`]);
  }
  if (!names.includes('source')) {
    const wanted = 'expected one that has the id of the source that a row came from';
    faults.push(['schema.fields', `found no field "source"; ${wanted}`]);
  }
  return faults;
}

function takenOf({ name, path }: Table, taken: Set<string>): Fault[] {
  const faults = [
    ['name', name],
    ['path', path],
  ] as const;
  return faults.flatMap(([field, value]): Fault[] => {
    const key = `${field} ${value}`;
    if (taken.has(key)) return [[field, `found ${shown(value)} again; expected one table of it`]];
    taken.add(key);
    return [];
  });
}
