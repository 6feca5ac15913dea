import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came over the network. */
export type Recorded = Readonly<{
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Parsed; its text where it is no JSON. */
  body: unknown;
  at: number;
}>;

/** The requests as text, for a failure or a snapshot: no key is in it. */
export function renderRecorded(requests: readonly Recorded[]): string {
  return requests
    .map(({ method, path, headers, body }) => {
      const shown = Object.entries(headers)
        .filter(([name]) => !VARYING.has(name))
        .map(([name, value]) => `${name}: ${SECRET.has(name) ? '[key]' : String(value)}`);
      return [`${method} ${path}`, ...shown, '', JSON.stringify(body, undefined, 2)].join('\n');
    })
    .join('\n\n');
}

const SECRET: ReadonlySet<string> = new Set(['authorization', 'api-key', 'cookie']);
const VARYING: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'user-agent',
  'connection',
]);
