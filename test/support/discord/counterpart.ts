import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createChanges } from './changes.ts';
import { checkCommands } from './check-command.ts';
import { registerCommands } from './command-routes.ts';
import { createEvidence, assertNoRefusals } from './evidence.ts';
import type { LoggedRequest, RecordedRefusal } from './evidence.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import type { GatewayFaults } from './gateway-faults.ts';
import { createGateway } from './gateway.ts';
import type { Interaction } from './interaction.ts';
import type { Message } from './message.ts';
import type { Platform, RegisteredCommand } from './platform.ts';
import type { Rate } from './rate-limits.ts';
import { createRestServer } from './rest-server.ts';
import { createNewId } from './snowflake.ts';
import { createStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { renderPlatform } from './transcript.ts';
import { createWorld } from './world.ts';
import type { Guild, Role, User } from './world.ts';

export type CounterpartOptions = Readonly<{
  /** How long an interaction may wait for its first response, and how long its token lives; 3 s and 15 min. */
  deadlines?: Readonly<{ acknowledgeMs?: number; tokenMs?: number }>;
  /** Of each bucket; 5 in 5 s. */
  rate?: Rate;
  heartbeatMs?: number;
  /** Which privileged intents are switched on in the portal; none. */
  privilegedIntents?: number;
  /** After how long a wait in a test fails; 20 s. */
  patienceMs?: number;
  /** Whether a message of the bot only says that it is at work: no answer has settled with it. */
  isPassing?: (message: Message) => boolean;
}>;

type Whom = Readonly<{ allow?: readonly (User | Role)[]; deny?: readonly (User | Role)[] }>;

/** Discord, as far as the bot and its people meet it: on loopback, in memory, and as strict. */
export type Counterpart = Stage &
  Readonly<{
    /** For `rest.api` of a client. */
    apiUrl: string;
    token: string;
    applicationId: string;
    botUserId: string;
    stop: () => Promise<void>;
    /** Registers commands as a PUT would, for everybody or for one guild. @throws what a PUT would refuse. */
    register: (commands: readonly object[], guild?: Guild) => readonly RegisteredCommand[];
    /** As an admin does in a guild's settings: who may use a command, whatever its default says. */
    override: (guild: Guild, commandName: string, whom: Whom) => void;
    /** What may go wrong with requests. */
    faults: Faults;
    /** What may go wrong with the gateway. */
    gateway: GatewayFaults;
    /** The next interaction is that much older than it should be, as one that a resume replays. */
    replayLate: (ms: number) => void;
    /** The whole server is out of reach: for so long, or until `comeBack`. */
    goAway: (ms?: number) => void;
    comeBack: () => void;
    /** All that happened, in words that stay the same from run to run: for golden files. */
    transcript: () => string;
    /** Every request, in order. */
    requests: readonly LoggedRequest[];
    /** Everything that Discord's rules refused. */
    refusals: readonly RecordedRefusal[];
    /** Refusals with this code are meant to come: at least one. */
    expectRefusal: (code: number) => void;
    /** @throws if anything was refused that was not expected, or the other way round. */
    assertNoRefusals: () => void;
    /** Every message of the bot that still stands, ephemeral ones too, oldest first. */
    botMessages: () => readonly Message[];
    /** Every interaction that there was, in order. */
    interactions: () => readonly Interaction[];
    /** The sessions that may still be resumed, or are being listened to. */
    sessionIds: () => readonly string[];
    /** Resolves when the bot is connected: with the number of its sessions. */
    online: () => Promise<number>;
    /** Resolves with the first value that `find` gives; looks again after everything that happens. */
    until: <T>(what: string, find: () => T | undefined, withinMs?: number) => Promise<T>;
  }>;

/** Starts a counterpart on a free port of 127.0.0.1. */
export async function startCounterpart(options: CounterpartOptions = {}): Promise<Counterpart> {
  const http = createServer();
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  const platform = createPlatform(options, `ws://127.0.0.1:${port}/gateway`);
  const faults = createFaults();
  const rate = options.rate ?? { limit: 5, windowMs: 5000 };
  const handle = createRestServer({ platform, faults, rate });
  const reach = createReach(platform);
  http.on('connection', reach.admit);
  http.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  http.on('upgrade', platform.gateway.upgrade);
  return {
    ...createStage(platform),
    ...controlsOf(platform),
    ...evidenceOf(platform),
    ...reach.controls,
    faults,
    apiUrl: `http://127.0.0.1:${port}/api`,
    stop: async () => {
      platform.gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => {
        http.close(resolve);
      });
      reach.controls.comeBack();
    },
  };
}

function createPlatform(options: CounterpartOptions, gatewayUrl: string): Platform {
  const newId = createNewId();
  const world = createWorld(newId);
  const applicationId = world.bot.id;
  const token = `${Buffer.from(applicationId).toString('base64url')}.counterpart.${newId()}`;
  const evidence = createEvidence();
  const { patienceMs = 20_000, heartbeatMs = 41_250, privilegedIntents = 0 } = options;
  const describe = (): string => renderPlatform(platform);
  const changes = createChanges({ patienceMs, describe });
  const { notify } = changes;
  const ofGateway = { world, token, applicationId, heartbeatMs, privilegedIntents, evidence };
  const platform: Platform = {
    token,
    applicationId,
    newId,
    world,
    evidence,
    changes,
    gateway: createGateway({ ...ofGateway, url: () => gatewayUrl, notify }),
    deadlines: { acknowledgeMs: 3000, tokenMs: 15 * 60_000, ...options.deadlines },
    interactions: new Map(),
    installedBy: new Set(),
    commands: [],
    overrides: [],
    backdateNextBy: 0,
    isPassing: options.isPassing ?? (() => false),
  };
  return platform;
}

function controlsOf(platform: Platform) {
  const { world, changes, gateway, token, applicationId } = platform;
  return {
    token,
    applicationId,
    botUserId: world.bot.id,
    gateway: gateway.faults,
    until: changes.until,
    register: (commands: readonly object[], guild?: Guild) =>
      registerCommands(platform, checkCommands(commands), guild?.id),
    override: (guild: Guild, commandName: string, { allow = [], deny = [] }: Whom) => {
      const common = { guildId: guild.id, commandName };
      platform.overrides = [
        ...platform.overrides,
        ...allow.map(({ id }) => ({ ...common, id, isAllowed: true })),
        ...deny.map(({ id }) => ({ ...common, id, isAllowed: false })),
      ];
    },
    replayLate: (ms: number) => {
      platform.backdateNextBy = ms;
    },
    sessionIds: () => [...gateway.sessions.keys()],
    online: () =>
      changes.until('a connected bot', () => {
        const connected = [...gateway.sessions.values()].filter(({ socket }) => socket);
        return connected.length || undefined;
      }),
  };
}

function evidenceOf(platform: Platform) {
  const { evidence, world } = platform;
  return {
    requests: evidence.requests,
    refusals: evidence.refusals,
    transcript: () => renderPlatform(platform),
    expectRefusal: (code: number) => {
      evidence.expectedCodes.push(code);
    },
    assertNoRefusals: () => {
      assertNoRefusals(evidence);
    },
    interactions: () => [...platform.interactions.values()],
    botMessages: () =>
      [...world.channels.values()]
        .flatMap(({ messages }) => messages)
        .filter(({ author, isDeleted }) => author === world.bot && !isDeleted)
        .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1)),
  };
}

function createReach({ gateway, evidence }: Platform) {
  const sockets = new Set<Socket>();
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;
  const comeBack = (): void => {
    clearTimeout(timer);
    if (isAway) evidence.events.push({ kind: 'gateway', text: 'fault: the server is back' });
    isAway = false;
  };
  return {
    admit: (socket: Socket) => {
      if (isAway) {
        socket.destroy();
        return;
      }
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    },
    controls: {
      goAway: (ms?: number) => {
        evidence.events.push({ kind: 'gateway', text: 'fault: the server goes away' });
        isAway = true;
        gateway.faults.terminate();
        for (const socket of sockets) socket.destroy();
        if (ms !== undefined) timer = setTimeout(comeBack, ms);
      },
      comeBack,
    },
  };
}
