import type { ZodMiniType } from 'zod/mini';
import type { FormError } from './errors.ts';
import { refuseIfAny } from './errors.ts';

type Issue = Readonly<{
  code: string;
  path: readonly PropertyKey[];
  message: string;
  origin?: string;
  minimum?: unknown;
  maximum?: unknown;
  format?: string;
  input?: unknown;
  errors?: readonly (readonly Issue[])[];
}>;

/** Ends the request if Discord's own schema does not allow the body. */
export function checkSchema(
  schema: ZodMiniType,
  body: unknown,
  root: readonly (string | number)[] = [],
): void {
  const parsed = schema.safeParse(withOneUnitPerCodePoint(body), { reportInput: true });
  if (parsed.success) return;
  refuseIfAny(
    (parsed.error.issues as readonly Issue[]).flatMap((issue) => formErrorsOf(issue, root)),
  );
}

// Discord counts code points, Zod counts UTF-16 units: one unit stands for each astral character.
function withOneUnitPerCodePoint(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
  if (Array.isArray(value)) return value.map(withOneUnitPerCodePoint);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withOneUnitPerCodePoint(entry)]),
  );
}

function formErrorsOf(issue: Issue, above: readonly (string | number)[]): FormError[] {
  const path = [...above, ...(issue.path as readonly (string | number)[])];
  if (issue.code === 'invalid_union' && issue.errors && issue.input !== undefined) {
    const branch = branchOfItsType(issue.errors);
    if (branch) return branch.flatMap((inner) => formErrorsOf(inner, path));
    return [{ path, code: 'UNION_TYPE_CHOICES', message: 'No allowed form fits this value.' }];
  }
  return [{ path, ...codeOf(issue) }];
}

// Components and options are unions by `type`: the errors of the branch that has the right type are meant.
function branchOfItsType(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some(({ path }) => path.length === 0 || path[0] === 'type'),
  );
  return fitting.toSorted((a, b) => a.length - b.length)[0];
}

function codeOf(issue: Issue): Readonly<{ code: string; message: string }> {
  const { code, minimum, maximum, origin } = issue;
  if (code === 'too_big' && origin === 'string') {
    return {
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${String(maximum)} or fewer in length.`,
    };
  }
  if (code === 'too_big' || code === 'too_small') {
    const isLength = origin === 'string' || origin === 'array';
    const bound = code === 'too_big' ? `at most ${String(maximum)}` : `at least ${String(minimum)}`;
    if (isLength) return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${bound} in length.` };
    const name = code === 'too_big' ? 'NUMBER_TYPE_MAX' : 'NUMBER_TYPE_MIN';
    return { code: name, message: `Value should be ${bound}.` };
  }
  if (issue.input === undefined) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (code === 'invalid_value') {
    return { code: 'BASE_TYPE_CHOICES', message: 'This value is not one of the allowed ones.' };
  }
  if (code === 'invalid_format' && issue.format === 'url') {
    return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  }
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}
