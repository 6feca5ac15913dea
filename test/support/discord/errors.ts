/** One thing that is wrong with a body: where, and in Discord's words. */
export type FormError = Readonly<{
  path: readonly (string | number)[];
  code: string;
  message: string;
}>;

/** The body of an error as Discord writes it. */
export type ErrorBody = Readonly<{ code: number; message: string; errors?: unknown }>;

/** What Discord would refuse, with its status and code. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(`${status} ${body.code}: ${body.message}`);
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
  }
}

const MEANINGS = {
  0: [401, '401: Unauthorized'],
  10_003: [404, 'Unknown Channel'],
  10_004: [404, 'Unknown Guild'],
  10_008: [404, 'Unknown Message'],
  10_013: [404, 'Unknown User'],
  10_015: [404, 'Unknown Webhook'],
  10_062: [404, 'Unknown interaction'],
  10_063: [404, 'Unknown application command'],
  30_032: [400, 'Maximum number of application commands reached'],
  40_005: [413, 'Request entity too large'],
  40_060: [400, 'Interaction has already been acknowledged.'],
  40_094: [400, 'Reached the maximum number of follow-up messages for this interaction'],
  50_001: [403, 'Missing Access'],
  50_005: [403, 'Cannot edit a message authored by another user'],
  50_006: [400, 'Cannot send an empty message'],
  50_013: [403, 'Missing Permissions'],
  50_027: [401, 'Invalid Webhook Token'],
  50_109: [400, 'The request body contains invalid JSON.'],
  160_004: [400, 'A thread has already been created for this message'],
} as const;

/** The refusal that goes with one of Discord's codes. */
export function refusalOf(code: keyof typeof MEANINGS): Refusal {
  const [status, message] = MEANINGS[code];
  return new Refusal(status, { code, message });
}

/** 50035, with the tree that shows where in the body each thing is wrong. */
export function invalidForm(problems: readonly FormError[]): Refusal {
  const errors = {};
  for (const problem of problems) grow(errors, problem);
  return new Refusal(400, { code: 50_035, message: 'Invalid Form Body', errors });
}

function grow(root: Record<string, unknown>, { path, code, message }: FormError): void {
  let node = root;
  for (const step of path) node = (node[step] ??= {}) as Record<string, unknown>;
  const leaves = (node['_errors'] ??= []) as unknown[];
  leaves.push({ code, message });
}

/** Ends the request if anything is wrong with the body. */
export function refuseIfAny(problems: readonly FormError[]): void {
  if (problems.length > 0) throw invalidForm(problems);
}

/** The inner codes of a 50035 that a refusal carries, with where they stand: for expectations and transcripts. */
export function formCodesOf(errors: unknown, path = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key !== '_errors') return formCodesOf(value, path === '' ? key : `${path}.${key}`);
    return (value as { code: string }[]).map(({ code }) => `${path} ${code}`);
  });
}
