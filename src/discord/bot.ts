import { Client, Events, GatewayIntentBits, Options, RESTEvents } from 'discord.js';
import type { Logger } from '../log.ts';
import { createDispatch } from './dispatch.ts';
import { withoutSecrets } from './explain-failure.ts';
import { createOnMessage, type Mentioned } from './mention.ts';
import { createEditPace } from './reply.ts';
import { createIsFirst } from './seen.ts';
import type { Features } from './turn.ts';
import { createTurns } from './turns.ts';

type Deps = Readonly<{
  features: Features;
  /** Answers a message that is meant for the bot. */
  onMention: Mentioned;
  log: Logger;
  /** Of Discord's REST API, where it isn't the real one. */
  apiUrl?: string;
  /** Called once, with the reason, when the bot can no longer hear or speak: the process must end. */
  onDeaf: (reason: string) => void;
  limits?: Partial<typeof LIMITS>;
}>;

const LIMITS = {
  /** Well under the fifteen minutes that an interaction lives. */
  turnMs: 14 * 60_000,
  /** Discord's own is 15 s, longer than anybody waits. */
  requestMs: 5000,
  editGapMs: 1200,
};

export type Bot = Readonly<{
  /** @throws where Discord doesn't take the token. */
  login(token: string): Promise<void>;
  /** Finishes or closes what is being answered, then goes offline. */
  close(withinMs: number): Promise<void>;
}>;

/** How many ids are remembered, so that an event that comes twice is answered once. */
const REMEMBERED = 10_000;

export function createBot(deps: Deps): Bot {
  const { log, features } = deps;
  const limits = { ...LIMITS, ...deps.limits };
  const client = createClient(deps, limits.requestMs);
  const pace = createEditPace(() => performance.now(), limits.editGapMs);
  const turns = createTurns({ log, withinMs: limits.turnMs });
  const isFirst = createIsFirst(REMEMBERED);
  const shared = { turns, isFirst, pace, log };
  const dispatch = createDispatch({ ...shared, features });
  const onMessage = createOnMessage({ ...shared, client, answer: deps.onMention });

  // Both never reject.
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction));
  client.on(Events.Raw, (packet) => void onMessage(packet));
  client.rest.on(RESTEvents.RateLimited, ({ timeToReset, scope }) => {
    pace.slowDown();
    log.debug('rate limited', { ms: timeToReset, scope });
  });
  watchGateway(client, deps);
  return {
    login: async (token) => {
      const ready = new Promise<void>((resolve) =>
        client.once(Events.ClientReady, () => resolve()),
      );
      await client.login(token);
      await ready;
    },
    close: async (withinMs) => {
      await turns.close(withinMs);
      await client.destroy();
    },
  };
}

function createClient({ apiUrl }: Deps, timeout: number): Client {
  return new Client({
    // None of these is privileged: the text of a message comes only where the bot is meant.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // No text of a member, a source or a model ever pings anybody.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: {
        maxSize: 100,
        keepOverLimit: ({ id, client }) => id === client.user.id,
      },
    }),
    rest: {
      timeout,
      retries: 3,
      // Discord's 50 a second do not hold for answers to interactions, which nearly all of ours are;
      // discord.js would count them, and the 151st question at once would wait for over three seconds.
      globalRequestsPerSecond: 1000,
      invalidRequestWarningInterval: 500,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
  });
}

/** After READY discord.js tells of a fatal close and of a refused token, and stays in place, deaf. */
function watchGateway(client: Client, { log, onDeaf }: Deps): void {
  client.on(Events.ShardDisconnect, ({ code }) => onDeaf(`the gateway closed with ${code}`));
  client.on(Events.Invalidated, () => onDeaf('the session was invalidated'));
  client.on(Events.ShardReconnecting, () => log.info('reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info('resumed', { replayed }));
  client.on(Events.ShardError, (error) => log.warn('gateway error', { error: error.message }));
  client.on(Events.Error, (error) => log.error('client error', { error: withoutSecrets(error) }));
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn('invalid requests', { count }),
  );
  client.rest.on(RESTEvents.Response, ({ route, path }, { status }) => {
    // An interaction's own token may be too old; the bot's may not.
    const isInteraction = route.startsWith('/webhooks/') || path.startsWith('/interactions/');
    if (status === 401 && !isInteraction) onDeaf('Discord refuses the token');
  });
}
