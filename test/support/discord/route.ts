import type { Platform } from './platform.ts';
import type { RequestBody } from './request-body.ts';

/** A request on its way to a route that fits. */
export type Asked = RequestBody &
  Readonly<{ params: Readonly<Record<string, string>>; query: URLSearchParams }>;

export type Answer = Readonly<{ status: number; body?: unknown }>;

/** One route: who may call it, what it counts against, and what it does. */
export type Route = Readonly<{
  method: string;
  /** Segments after `/api/v10`; `:name` stands for any. */
  path: string;
  auth: 'bot' | 'none';
  /** Requests of one bucket and one major parameter share a limit; `free` ones have none. */
  bucket: 'free' | Readonly<{ kind: string; major: (params: Asked['params']) => string }>;
  handle: (platform: Platform, asked: Asked) => Answer;
}>;

/** The route that fits, and what its `:names` stand for. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const given = path.split('/');
  for (const route of routes) {
    const params = route.method === method ? matchOf(route.path.split('/'), given) : undefined;
    if (params) return { route, params };
  }
  return undefined;
}

function matchOf(wanted: string[], given: string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const value = given[at] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}
