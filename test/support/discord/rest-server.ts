import type { IncomingMessage, ServerResponse } from 'node:http';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { Refusal, refusalOf } from './errors.ts';
import type { LoggedRequest } from './evidence.ts';
import type { Faults, Mishap } from './faults.ts';
import { interactionRoutes } from './interaction-routes.ts';
import type { Platform } from './platform.ts';
import { createRateLimits, tooManyRequests } from './rate-limits.ts';
import type { Rate, RateLimits } from './rate-limits.ts';
import { parseRequest, readRequest } from './request-body.ts';
import { findRoute } from './route.ts';
import type { Route } from './route.ts';
import { userRoutes } from './user-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

const GLOBAL_RATE = { limit: 50, windowMs: 1000 };

const ROUTES: readonly Route[] = [
  ...interactionRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...commandRoutes,
  ...userRoutes,
];

type Reply = { status: number; headers?: Record<string, string>; body?: unknown };

/** The HTTP side: route → auth → rate limit → JSON → the route's own checks and effects. */
export function createRestServer(deps: { platform: Platform; faults: Faults; rate: Rate }) {
  const { platform, faults } = deps;
  const rates = createRateLimits(deps.rate);
  const global = createRateLimits(GLOBAL_RATE);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await readRequest(request);
    const { logged, url } = openLog(platform, request, raw);
    const began = performance.now();
    const end = (reply: Reply): void => {
      logged.tookMs = performance.now() - began;
      if (response.destroyed) return;
      logged.status = reply.status;
      answer(response, reply);
      platform.changes.notify();
    };
    const mishap = faults.take(logged);
    if (mishap) logged.fault = mishap.name;
    if (mishap?.kind === 'answer') return end(mishap);
    if (mishap?.kind === 'lose-request') return goSilent(response, mishap);
    const reply = await replyTo({ platform, rates, global }, { request, raw, logged, url });
    if (mishap) goSilent(response, mishap);
    else end(reply);
  };
}

function openLog(platform: Platform, request: IncomingMessage, raw: Buffer) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const logged: LoggedRequest = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v10/, '')),
    query: url.search,
    body: isJson ? jsonOrText(raw) : raw.byteLength > 0 ? '(form)' : undefined,
    atMs: Date.now() - platform.evidence.startedAt,
    status: 0,
    tookMs: 0,
  };
  platform.evidence.requests.push(logged);
  platform.evidence.events.push({ kind: 'request', request: logged });
  return { logged, url };
}

function jsonOrText(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return raw.toString();
  }
}

function goSilent(response: ServerResponse, mishap: Extract<Mishap, { by: string }>): void {
  // A hanging one stays open until the client has had enough.
  if (mishap.by === 'reset') response.socket?.resetAndDestroy();
}

type Limits = { platform: Platform; rates: RateLimits; global: RateLimits };
type Coming = { request: IncomingMessage; raw: Buffer; logged: LoggedRequest; url: URL };

async function replyTo({ platform, rates, global }: Limits, coming: Coming): Promise<Reply> {
  let headers: Record<string, string> = {};
  try {
    const found = routeOf(coming);
    authenticate(platform, found.route, coming.request);
    const limited = count({ rates, global }, found);
    headers = limited.headers;
    if (limited.reply) return limited.reply;
    const contentType = coming.request.headers['content-type'] ?? '';
    const body = await parseRequest(coming.raw, contentType);
    const asked = { ...body, params: found.params, query: coming.url.searchParams };
    return { ...found.route.handle(platform, asked), headers };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : undefined;
    // A bug of the counterpart's own must not pass for a refusal of Discord's.
    const body = refusal?.body ?? { code: -1, message: `The counterpart broke: ${String(error)}` };
    const status = refusal?.status ?? 500;
    const { method, path } = coming.logged;
    coming.logged.errorBody = body;
    platform.evidence.refusals.push({ what: `${method} ${path}`, status, ...body });
    return { status, headers, body };
  }
}

function routeOf({ logged, url }: Coming) {
  const found = url.pathname.startsWith('/api/v10/')
    ? findRoute(ROUTES, logged.method, logged.path)
    : undefined;
  if (!found) throw new Refusal(404, { code: 0, message: '404: Not Found' });
  return found;
}

function authenticate({ token }: Platform, route: Route, { headers }: IncomingMessage): void {
  if (!headers['user-agent']?.startsWith('DiscordBot')) {
    throw new Refusal(403, { code: 40_333, message: 'internal network error' });
  }
  if (route.auth === 'bot' && headers.authorization !== `Bot ${token}`) throw refusalOf(0);
}

function count(
  { rates, global }: Pick<Limits, 'rates' | 'global'>,
  { route, params }: { route: Route; params: Record<string, string> },
): { headers: Record<string, string>; reply?: Reply } {
  if (route.bucket === 'free') return { headers: {} };
  const { kind, major } = route.bucket;
  const { headers, isOver, waitMs } = rates.count(kind, major(params));
  if (isOver) return { headers, reply: limitedReply(headers, waitMs, 'user') };
  // Interactions are not bound by the bot's global limit.
  const all = route.auth === 'bot' ? global.count('global', 'bot') : undefined;
  if (all?.isOver) return { headers, reply: limitedReply(headers, all.waitMs, 'global') };
  return { headers };
}

function limitedReply(
  headers: Record<string, string>,
  retryAfterMs: number,
  scope: 'user' | 'global',
): Reply {
  const limited = tooManyRequests({ retryAfterMs, scope });
  return { ...limited, headers: { ...headers, ...limited.headers } };
}

function answer(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const type = { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(body));
}
