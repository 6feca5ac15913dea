import type { Counterpart } from './counterpart.ts';
import type { ErrorBody } from './errors.ts';
import { formCodesOf } from './errors.ts';

/** What came back to a request that no client would send. */
export type RawAnswer = Readonly<{
  status: number;
  headers: Headers;
  body: ErrorBody & Readonly<Record<string, unknown>>;
  /** The code, and for forms where and why: `50035 content BASE_TYPE_MAX_LENGTH`. */
  verdict: string;
}>;

/** Sends a request as it is, past all that the client's builders check. */
export async function rawRequest(
  discord: Counterpart,
  asked: Readonly<{
    method: string;
    path: string;
    body?: unknown;
    headers?: Readonly<Record<string, string>>;
  }>,
): Promise<RawAnswer> {
  const { method, path, body } = asked;
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: {
      'User-Agent': 'DiscordBot (https://example.org, 1.0)',
      Authorization: `Bot ${discord.token}`,
      'Content-Type': 'application/json',
      ...asked.headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as RawAnswer['body'];
  const verdict = response.ok ? 'accepted' : [parsed.code, ...formCodesOf(parsed.errors)].join(' ');
  return { status: response.status, headers: response.headers, body: parsed, verdict };
}
