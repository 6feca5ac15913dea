import type { z } from 'zod';

/** Everything that zod found wrong, on one line: "question: expected a text; asOf: use YYYY". */
export function renderIssues({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
