import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** What one identify began: it lives on without a socket, until somebody resumes it or it is dropped. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: [number, number];
  /** Everything that was dispatched, so that a resume can have it again. */
  readonly sent: Dispatched[];
  socket: WebSocket | undefined;
};

export type Dispatched = Readonly<{ op: 0; s: number; t: string; d: unknown }>;

/** Writes the next event of the session down, and sends it if somebody listens. */
export function dispatch(session: Session, t: string, d: unknown): void {
  const payload = { op: GatewayOpcodes.Dispatch, s: session.sent.length + 1, t, d } as const;
  session.sent.push(payload);
  send(session.socket, payload);
}

export function send(socket: WebSocket | undefined, payload: object): void {
  socket?.send(JSON.stringify({ op: 0, d: null, s: null, t: null, ...payload }));
}

/** Sends again what came after the number that the client has seen last. */
export function replay(session: Session, seq: number): void {
  for (const payload of session.sent.slice(seq)) send(session.socket, payload);
  dispatch(session, GatewayDispatchEvents.Resumed, {});
}

/** Whether the session's intents let it see the event; `isDirect` for a DM. */
export function maySee(session: Session, event: string, isDirect: boolean): boolean {
  if (event === 'INTERACTION_CREATE') return true;
  if (event.startsWith('MESSAGE_')) {
    const { DirectMessages, GuildMessages } = GatewayIntentBits;
    return (session.intents & (isDirect ? DirectMessages : GuildMessages)) !== 0;
  }
  return (session.intents & GatewayIntentBits.Guilds) !== 0;
}

/** Whether the shard of this session hears of the guild; DMs go to the first. */
export function isOfShard(
  { shard: [index, count] }: Session,
  guildId: string | undefined,
): boolean {
  if (guildId === undefined) return index === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}
