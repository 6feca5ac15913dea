import { createHash } from 'node:crypto';

export type Rate = Readonly<{ limit: number; windowMs: number }>;

/** What the headers of an answer say about its bucket, and whether the request was one too many. */
export type Counted = Readonly<{
  headers: Record<string, string>;
  isOver: boolean;
  waitMs: number;
}>;

/** Counts requests by bucket, in windows that begin with their first request. */
export function createRateLimits(rate: Rate) {
  const windows = new Map<string, { used: number; endsAt: number }>();
  return {
    /** Counts one request against the bucket of this kind and major parameter. */
    count: (kind: string, major: string): Counted => {
      const now = Date.now();
      const key = `${kind}:${major}`;
      let window = windows.get(key);
      if (!window || window.endsAt <= now) {
        window = { used: 0, endsAt: now + rate.windowMs };
        windows.set(key, window);
      }
      window.used += 1;
      const waitMs = window.endsAt - now;
      const remaining = Math.max(0, rate.limit - window.used);
      const headers = {
        'X-RateLimit-Limit': String(rate.limit),
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': (window.endsAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': (waitMs / 1000).toFixed(3),
        'X-RateLimit-Bucket': createHash('md5').update(kind).digest('hex'),
      };
      return { headers, isOver: window.used > rate.limit, waitMs };
    },
  };
}

export type RateLimits = ReturnType<typeof createRateLimits>;

/** The headers and the body of a 429. */
export function tooManyRequests(given: {
  retryAfterMs: number;
  scope: 'user' | 'shared' | 'global';
}) {
  const seconds = given.retryAfterMs / 1000;
  const isGlobal = given.scope === 'global';
  return {
    status: 429,
    headers: {
      'Retry-After': String(Math.ceil(seconds * 1000) / 1000),
      'X-RateLimit-Scope': given.scope,
      ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  };
}
