import type { LoggedRequest } from './evidence.ts';
import { tooManyRequests } from './rate-limits.ts';

/** Which requests a fault meets, and how many of them. */
export type Aim = Readonly<{
  /** All requests unless given. */
  match?: (request: Pick<LoggedRequest, 'method' | 'path' | 'body'>) => boolean;
  /** Once unless given. */
  times?: number;
}>;

/** How a request goes without an answer: the socket is reset, or stays open and silent. */
export type Silence = 'reset' | 'hang';

/** A fault that is waiting for requests, or was. */
export type Fault = Readonly<{
  /** How many requests it has met. */
  hits: () => number;
  lift: () => void;
}>;

/** What the fault does with a request that it meets. */
export type Mishap =
  | Readonly<{ kind: 'lose-request' | 'lose-answer'; name: string; by: Silence }>
  | Readonly<{
      kind: 'answer';
      name: string;
      status: number;
      headers: Record<string, string>;
      body: unknown;
    }>;

/** What may go wrong with requests, at a test's word. */
export type Faults = Readonly<{
  /** The request takes effect, but its answer never arrives. */
  loseAnswer: (aim?: Aim, by?: Silence) => Fault;
  /** The request is lost before it takes effect. */
  loseRequest: (aim?: Aim, by?: Silence) => Fault;
  /** The request is answered with this status and takes no effect. */
  fail: (status: number, aim?: Aim) => Fault;
  /** The request is answered with 429. */
  rateLimit: (
    how: {
      retryAfterMs: number;
      scope?: 'user' | 'shared' | 'global';
      /** Without headers the client has nothing to go by. */
      headers?: 'with' | 'without';
    },
    aim?: Aim,
  ) => Fault;
  /** The request is answered with 401, as if the token had been reset. */
  unauthorized: (aim?: Aim) => Fault;
  /** For the server: the mishap that this request meets. */
  take: (request: LoggedRequest) => Mishap | undefined;
}>;

export function createFaults(): Faults {
  const waiting = new Set<{ aim: Aim; left: number; hits: number; mishap: Mishap }>();
  const add = (mishap: Mishap, aim: Aim = {}): Fault => {
    const entry = { aim, left: aim.times ?? 1, hits: 0, mishap };
    waiting.add(entry);
    return { hits: () => entry.hits, lift: () => void waiting.delete(entry) };
  };
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Mishap => ({
    kind: 'answer',
    name: `answer ${status}`,
    status,
    headers,
    body,
  });
  return {
    loseAnswer: (aim, by = 'reset') => add({ kind: 'lose-answer', name: 'answer lost', by }, aim),
    loseRequest: (aim, by = 'reset') =>
      add({ kind: 'lose-request', name: 'request lost', by }, aim),
    fail: (status, aim) =>
      add(answer(status, { code: 0, message: `${status}: put in the way` }), aim),
    rateLimit: ({ retryAfterMs, scope = 'user', headers = 'with' }, aim) => {
      const limited = tooManyRequests({ retryAfterMs, scope });
      return add(answer(429, limited.body, headers === 'with' ? limited.headers : {}), aim);
    },
    unauthorized: (aim) => add(answer(401, { code: 0, message: '401: Unauthorized' }), aim),
    take: (request) => {
      for (const entry of waiting) {
        if (entry.left === 0 || !(entry.aim.match?.(request) ?? true)) continue;
        entry.left -= 1;
        entry.hits += 1;
        return entry.mishap;
      }
      return undefined;
    },
  };
}
