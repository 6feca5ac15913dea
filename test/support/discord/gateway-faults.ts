import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocketServer } from 'ws';
import type { Evidence } from './evidence.ts';
import { send } from './gateway-session.ts';
import type { Session } from './gateway-session.ts';

/** What may go wrong with the gateway, at a test's word. */
export type GatewayFaults = Readonly<{
  /** Closes every connection; after codes that end a session it cannot be resumed. */
  closeAll: (code: number) => void;
  /** Cuts every connection without a goodbye. */
  terminate: () => void;
  /** Tells every client to reconnect and resume (op 7). */
  reconnect: () => void;
  /** Tells every client that its session is invalid (op 9), and drops it unless it is resumable. */
  invalidate: (how: 'resumable' | 'lost') => void;
  stopAcknowledgingHeartbeats: () => void;
  acknowledgeHeartbeats: () => void;
  /** The next upgrades are answered with this status instead. */
  refuseUpgrade: (status: number, times: number) => void;
  /** The next event of this name goes out twice. */
  sendTwice: (event: string) => void;
  /** For the gateway itself. */
  acknowledgesHeartbeats: () => boolean;
  takeRefusedUpgrade: () => number | undefined;
  takeRepeats: (event: string) => number;
}>;

const ENDS_THE_SESSION: readonly number[] = [
  1000,
  1001,
  GatewayCloseCodes.NotAuthenticated,
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

type Deps = Readonly<{
  server: WebSocketServer;
  sessions: Map<string, Session>;
  evidence: Evidence;
}>;

export function createGatewayFaults(deps: Deps): GatewayFaults {
  return { ...breaksOf(deps), ...silencesOf(deps), ...queuesOf() };
}

function tell({ evidence }: Deps, text: string): void {
  evidence.events.push({ kind: 'gateway', text: `fault: ${text}` });
}

function breaksOf(deps: Deps) {
  const { server, sessions } = deps;
  return {
    closeAll: (code: number) => {
      tell(deps, `close ${code}`);
      if (ENDS_THE_SESSION.includes(code)) sessions.clear();
      for (const socket of server.clients) socket.close(code);
    },
    terminate: () => {
      tell(deps, 'terminate');
      for (const socket of server.clients) socket.terminate();
    },
    reconnect: () => {
      tell(deps, 'reconnect');
      for (const socket of server.clients) send(socket, { op: GatewayOpcodes.Reconnect });
    },
    invalidate: (how: 'resumable' | 'lost') => {
      tell(deps, `invalid session, ${how}`);
      if (how === 'lost') sessions.clear();
      for (const socket of server.clients) {
        send(socket, { op: GatewayOpcodes.InvalidSession, d: how === 'resumable' });
      }
    },
  };
}

function silencesOf(deps: Deps) {
  let acknowledges = true;
  return {
    stopAcknowledgingHeartbeats: () => {
      tell(deps, 'heartbeats are not acknowledged');
      acknowledges = false;
    },
    acknowledgeHeartbeats: () => {
      acknowledges = true;
    },
    acknowledgesHeartbeats: () => acknowledges,
  };
}

function queuesOf() {
  const upgrades: number[] = [];
  const twice: string[] = [];
  return {
    refuseUpgrade: (status: number, times: number) => {
      upgrades.push(...Array<number>(times).fill(status));
    },
    takeRefusedUpgrade: () => upgrades.shift(),
    sendTwice: (event: string) => {
      twice.push(event);
    },
    takeRepeats: (event: string) => {
      const at = twice.indexOf(event);
      if (at === -1) return 1;
      twice.splice(at, 1);
      return 2;
    },
  };
}
