import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';

/** What a client says of itself when it begins a session. */
export type Identify = Readonly<{ token: string; intents: number; shard?: [number, number] }>;

/** How a client takes up a session again. */
export type Resume = Readonly<{ token: string; session_id: string; seq: number }>;

const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** With which code Discord closes upon this identify; undefined where it accepts it. */
export function closeCodeOfIdentify(
  { token, intents, shard }: Identify,
  portal: { token: string; privilegedIntents: number },
): GatewayCloseCodes | undefined {
  if (token !== portal.token) return GatewayCloseCodes.AuthenticationFailed;
  if (shard && !(shard[0] < shard[1])) return GatewayCloseCodes.InvalidShard;
  if (!Number.isInteger(intents) || intents & ~KNOWN_INTENTS) {
    return GatewayCloseCodes.InvalidIntents;
  }
  const notGranted = PRIVILEGED & ~portal.privilegedIntents;
  return intents & notGranted ? GatewayCloseCodes.DisallowedIntents : undefined;
}
