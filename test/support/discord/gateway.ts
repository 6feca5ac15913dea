import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import type { Evidence } from './evidence.ts';
import { createGatewayFaults } from './gateway-faults.ts';
import type { GatewayFaults } from './gateway-faults.ts';
import { closeCodeOfIdentify } from './gateway-rules.ts';
import type { Identify, Resume } from './gateway-rules.ts';
import { dispatch, isOfShard, maySee, replay, send } from './gateway-session.ts';
import type { Session } from './gateway-session.ts';
import { guildPayload, readyPayload } from './payloads.ts';
import type { World } from './world.ts';

const LONGEST_PAYLOAD_BYTES = 4096;
const SENDS_A_MINUTE = 120;
const MAY_FOLLOW_READY: readonly GatewayOpcodes[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
];

/** An event, and whom it concerns: `dataFor` makes what a session with these intents may read. */
export type GatewayEvent = Readonly<{
  t: string;
  guildId: string | undefined;
  dataFor: (intents: number) => unknown;
}>;

export type Gateway = Readonly<{
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  dispatch: (event: GatewayEvent) => void;
  sessions: Map<string, Session>;
  faults: GatewayFaults;
  url: () => string;
  close: () => void;
}>;

export type GatewayDeps = Readonly<{
  world: World;
  token: string;
  applicationId: string;
  heartbeatMs: number;
  privilegedIntents: number;
  evidence: Evidence;
  url: () => string;
  notify: () => void;
}>;

type Connection = { readonly socket: WebSocket; session?: Session; lastBeatAt: number };

/** The WebSocket side: HELLO, identify, resume, heartbeats, dispatch, and Discord's close codes. */
export function createGateway(deps: GatewayDeps): Gateway {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const sessions = new Map<string, Session>();
  const faults = createGatewayFaults({ server, sessions, evidence: deps.evidence });
  server.on('connection', (socket: WebSocket) => {
    greet(deps, { sessions, faults }, socket);
  });
  return {
    sessions,
    faults,
    url: deps.url,
    upgrade: (request, socket, head) => {
      const status = faults.takeRefusedUpgrade();
      if (status !== undefined) {
        socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        return;
      }
      server.handleUpgrade(request, socket, head, (connected) => {
        server.emit('connection', connected, request);
      });
    },
    dispatch: ({ t, guildId, dataFor }) => {
      const times = faults.takeRepeats(t);
      for (const session of sessions.values()) {
        if (!isOfShard(session, guildId) || !maySee(session, t, guildId === undefined)) continue;
        for (let i = 0; i < times; i += 1) dispatch(session, t, dataFor(session.intents));
      }
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

type Shared = Pick<Gateway, 'sessions' | 'faults'>;

function greet(deps: GatewayDeps, shared: Shared, socket: WebSocket): void {
  const connection: Connection = { socket, lastBeatAt: Date.now() };
  const { heartbeatMs } = deps;
  const watch = setInterval(() => {
    if (Date.now() - connection.lastBeatAt > heartbeatMs * 2 + 500) {
      close(deps, connection, GatewayCloseCodes.SessionTimedOut, 'heartbeat missing');
    }
  }, heartbeatMs);
  let sends = 0;
  const minute = setInterval(() => (sends = 0), 60_000);
  socket.on('message', (raw) => {
    sends += 1;
    if (sends > SENDS_A_MINUTE) close(deps, connection, GatewayCloseCodes.RateLimited, 'too many');
    else hear(deps, shared, connection, raw);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(watch);
    clearInterval(minute);
    const { session } = connection;
    if (session?.socket === socket) session.socket = undefined;
    // Only a goodbye of the client's own ends the session; a lost socket may be resumed.
    if (session && (code === 1000 || code === 1001)) shared.sessions.delete(session.id);
    deps.evidence.events.push({ kind: 'gateway', text: `closed ${code}` });
    deps.notify();
  });
  send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } });
}

function close(deps: GatewayDeps, connection: Connection, code: number, why: string): void {
  const message = `gateway closed the connection: ${why}`;
  deps.evidence.refusals.push({ what: 'gateway', status: code, code, message });
  connection.socket.close(code, why);
}

function hear(deps: GatewayDeps, shared: Shared, connection: Connection, raw: RawData): void {
  const text = Buffer.isBuffer(raw) ? raw.toString() : '';
  if (Buffer.byteLength(text) > LONGEST_PAYLOAD_BYTES) {
    close(deps, connection, GatewayCloseCodes.DecodeError, 'payload too long');
    return;
  }
  let payload: { op?: GatewayOpcodes; d?: unknown };
  try {
    payload = JSON.parse(text) as typeof payload;
  } catch {
    close(deps, connection, GatewayCloseCodes.DecodeError, 'not JSON');
    return;
  }
  obey(deps, shared, connection, payload);
}

function obey(
  deps: GatewayDeps,
  shared: Shared,
  connection: Connection,
  { op, d }: { op?: GatewayOpcodes; d?: unknown },
): void {
  if (op === GatewayOpcodes.Heartbeat) {
    connection.lastBeatAt = Date.now();
    if (!shared.faults.acknowledgesHeartbeats()) return;
    send(connection.socket, { op: GatewayOpcodes.HeartbeatAck });
  } else if (op === GatewayOpcodes.Identify) {
    identify(deps, shared, connection, d as Identify);
  } else if (op === GatewayOpcodes.Resume) {
    resume(deps, shared, connection, d as Resume);
  } else if (op === undefined || !MAY_FOLLOW_READY.includes(op)) {
    close(deps, connection, GatewayCloseCodes.UnknownOpcode, `opcode ${op}`);
  } else if (!connection.session) {
    close(deps, connection, GatewayCloseCodes.NotAuthenticated, 'not identified');
  }
}

function identify(
  deps: GatewayDeps,
  shared: Shared,
  connection: Connection,
  asked: Identify,
): void {
  const refused = connection.session
    ? GatewayCloseCodes.AlreadyAuthenticated
    : closeCodeOfIdentify(asked, deps);
  if (refused !== undefined) {
    close(deps, connection, refused, 'identify refused');
    return;
  }
  const { shard = [0, 1], intents } = asked;
  const { socket } = connection;
  const session: Session = { id: randomUUID(), intents, shard, sent: [], socket };
  connection.session = session;
  shared.sessions.set(session.id, session);
  const { world, applicationId } = deps;
  const guilds = [...world.guilds.values()].filter(
    (guild) => !guild.isForeign && isOfShard(session, guild.id),
  );
  const ready = { world, applicationId, sessionId: session.id, url: deps.url(), shard, guilds };
  dispatch(session, GatewayDispatchEvents.Ready, readyPayload(ready));
  if (maySee(session, GatewayDispatchEvents.GuildCreate, false)) {
    for (const guild of guilds) {
      dispatch(session, GatewayDispatchEvents.GuildCreate, guildPayload(world, guild));
    }
  }
  deps.evidence.events.push({ kind: 'gateway', text: `identified with intents ${intents}` });
  deps.notify();
}

function resume(deps: GatewayDeps, shared: Shared, connection: Connection, asked: Resume): void {
  if (asked.token !== deps.token) {
    close(deps, connection, GatewayCloseCodes.AuthenticationFailed, 'wrong token');
    return;
  }
  const session = shared.sessions.get(asked.session_id);
  if (!session) {
    send(connection.socket, { op: GatewayOpcodes.InvalidSession, d: false });
    return;
  }
  if (asked.seq > session.sent.length) {
    close(deps, connection, GatewayCloseCodes.InvalidSeq, `sequence ${asked.seq}`);
    return;
  }
  connection.session = session;
  if (session.socket !== connection.socket) session.socket?.terminate();
  session.socket = connection.socket;
  const missed = session.sent.length - asked.seq;
  replay(session, asked.seq);
  deps.evidence.events.push({ kind: 'gateway', text: `resumed, ${missed} replayed` });
  deps.notify();
}
