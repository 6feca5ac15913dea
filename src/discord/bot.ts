import { Client, Events, GatewayIntentBits, Options, RESTEvents } from 'discord.js';
import type { Logger } from '../log.ts';
import { createDispatch } from './dispatch.ts';
import { withoutSecrets } from './explain-failure.ts';
import { createOnMessage, type Mentioned } from './mention.ts';
import { createEditPace } from './reply.ts';
import { createIsFirst } from './seen.ts';
import type { Features } from './turn.ts';
import { createTurns, within } from './turns.ts';

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
  /** So that an acknowledgement that was lost is sent again within Discord's three seconds. */
  requestMs: 2500,
  editGapMs: 1200,
  /** For the last words to those who are still waiting when the bot stops. */
  lastWordsMs: 1000,
  /** An event that has just come needs that long to be acknowledged, and to be told that we stop. */
  lastEventsMs: 500,
};

export type Bot = Readonly<{
  /** @throws where Discord doesn't take the token, or can't be reached. */
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
  const turns = createTurns({ log, withinMs: limits.turnMs, lastWordsMs: limits.lastWordsMs });
  const isFirst = createIsFirst(REMEMBERED);
  const shared = { turns, isFirst, pace, log };
  const dispatch = createDispatch({ ...shared, features });
  const onMessage = createOnMessage({ ...shared, client, answer: deps.onMention });
  const inbox = createInbox();

  client.on(Events.InteractionCreate, (event) => inbox.take(() => dispatch(event)));
  client.on(Events.Raw, (packet) => inbox.take(() => onMessage(packet)));
  client.rest.on(RESTEvents.RateLimited, ({ timeToReset, scope }) => {
    pace.slowDown();
    log.debug('rate limited', { ms: timeToReset, scope });
  });
  const deaf = watchGateway(client, log);
  return {
    login: async (token) => {
      await logIn(client, token, deaf);
      void deaf.then(deps.onDeaf);
    },
    close: async (withinMs) => {
      await turns.close(withinMs);
      await inbox.close(limits.lastEventsMs);
      // Where the gateway is silent, it waits for a goodbye that does not come.
      await within(GOODBYE_MS, client.destroy());
    },
  };
}

const GOODBYE_MS = 500;

/** Events at work, acknowledged or not yet; once it is closed, no more are taken. */
function createInbox() {
  const underWay = new Set<Promise<void>>();
  let isClosed = false;
  return {
    /** `work` never rejects. */
    take: (work: () => Promise<void>) => {
      if (isClosed) return;
      const done = work().finally(() => {
        underWay.delete(done);
      });
      underWay.add(done);
    },
    close: async (withinMs: number) => {
      isClosed = true;
      await within(withinMs, Promise.all(underWay));
    },
  };
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const AUTHENTICATION_FAILED = 4004;
const REFUSED = 'Discord refuses the token; check DISCORD_TOKEN';
const PRINTABLE = /^[\u0021-\u007E]+$/;

async function logIn(client: Client, token: string, deaf: Promise<string>): Promise<void> {
  // Such a header can't be sent, and the error about it would quote it.
  if (!PRINTABLE.test(token)) {
    throw new Error('Cannot log in: the token has characters that none has; check DISCORD_TOKEN');
  }
  const { promise: ready, resolve } = Promise.withResolvers<undefined>();
  client.once(Events.ClientReady, () => resolve(undefined));
  try {
    const loggedIn = client.login(token).then(() => ready);
    const refusal = await Promise.race([deaf, loggedIn]);
    if (refusal !== undefined) throw new Error(refusal);
  } catch (cause) {
    await client.destroy();
    throw new Error(`Cannot log in: ${withoutSecrets(cause).message}`, { cause });
  }
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

/**
 * Gives the reason when the bot can no longer hear or speak: discord.js tells of a fatal close and of
 * a refused token, and stays in place, deaf.
 */
function watchGateway(client: Client, log: Logger): Promise<string> {
  const { promise: deaf, resolve: onDeaf } = Promise.withResolvers<string>();
  client.on(Events.ShardDisconnect, ({ code }) =>
    onDeaf(code === AUTHENTICATION_FAILED ? REFUSED : `the gateway closed with ${code}`),
  );
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
    if (status === 401 && !isInteraction) onDeaf(REFUSED);
  });
  return deaf;
}
