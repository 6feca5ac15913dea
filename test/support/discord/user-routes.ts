import { userPayload } from './payloads.ts';
import type { Route } from './route.ts';

/** What a client asks of itself, and where the gateway is. */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    auth: 'bot',
    bucket: { kind: 'gateway', major: () => 'bot' },
    handle: ({ gateway }) => {
      const start = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
      return { status: 200, body: { url: gateway.url(), shards: 1, session_start_limit: start } };
    },
  },
  {
    method: 'GET',
    path: '/users/@me',
    auth: 'bot',
    bucket: { kind: 'users', major: () => '@me' },
    handle: ({ world }) => ({ status: 200, body: userPayload(world.bot) }),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    auth: 'bot',
    bucket: { kind: 'applications', major: () => '@me' },
    handle: applicationOf,
  },
  {
    method: 'GET',
    path: '/applications/@me',
    auth: 'bot',
    bucket: { kind: 'applications', major: () => '@me' },
    handle: applicationOf,
  },
];

function applicationOf({ applicationId, world }: Parameters<Route['handle']>[0]) {
  const { name } = world.bot;
  const bot = userPayload(world.bot);
  return { status: 200, body: { id: applicationId, name, description: '', flags: 0, bot } };
}
