import type { z } from 'zod';
import type { Problem } from './corpus.ts';
import { escapeInvisible } from './invisible.ts';

const SHOWN_CHARACTERS = 60;
const PROBLEMS_A_FILE = 1000;

/** Gathers what is wrong with one file; of a hostile file's millions it keeps the first thousand. */
export type ProblemList = Readonly<{
  add(field: string | undefined, message: string): void;
  all(): Problem[];
}>;

export function createProblemList(file: string): ProblemList {
  const problems: Problem[] = [];
  let count = 0;
  return {
    add(field, message) {
      count += 1;
      if (count <= PROBLEMS_A_FILE) problems.push(problemOf(file, field, message));
    },
    all() {
      const more = count - problems.length;
      const rest = `found ${more} more problems like these; mend these first`;
      return more > 0 ? [...problems, problemOf(file, undefined, rest)] : problems;
    },
  };
}

/** A problem whose file name, field and message are safe to print, whatever the file held. */
export function problemOf(file: string, field: string | undefined, message: string): Problem {
  const safe = { file: escapeInvisible(file), message: escapeInvisible(message) };
  return field === undefined ? safe : { ...safe, field: escapeInvisible(shortened(field)) };
}

/** A value as a problem quotes it: short, and with nothing invisible in it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${escapeInvisible(shortened(value))}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a mapping' : `the ${typeof value} ${JSON.stringify(value)}`;
}

/** Each issue that zod found in `input`, as found and expected; `at` stands before the field. */
export function addIssues(
  problems: ProblemList,
  { error, input }: Readonly<{ error: z.ZodError; input: unknown }>,
  at: (field: string) => string | undefined = (field) => field || undefined,
): void {
  for (const issue of error.issues) {
    const found = shown(valueAt(input, issue.path));
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const field = fieldOf([...issue.path, key]);
        problems.add(
          at(field),
          'found a field of this name; expected only the fields of FORMAT.md',
        );
      }
    } else {
      problems.add(at(fieldOf(issue.path)), `found ${found}; ${expectedBy(issue)}`);
    }
  }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    return `expected one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  }
  if (issue.code === 'too_big') return `expected at most ${issue.maximum} ${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') {
    return `expected at least ${issue.minimum} ${unitOf(issue.origin)}`;
  }
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'expected an https address';
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of names to values',
  record: 'a mapping of names to values',
  boolean: 'true or false',
};

function unitOf(origin: string): string {
  return origin === 'array' ? 'entries' : 'characters';
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
