import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { ClientOptions } from 'discord.js';
import type { Counterpart } from './counterpart.ts';

/** A stock client of discord.js, logged in and ready. */
export async function logIn(
  discord: Counterpart,
  given: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = stockClient(discord, given);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  return ready;
}

/** A stock client of discord.js that is pointed at the counterpart. */
export function stockClient(discord: Counterpart, given: Partial<ClientOptions> = {}): Client {
  const { rest, ...others } = given;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...others,
    rest: { api: discord.apiUrl, version: '10', ...rest },
  });
  // Without a listener a lost connection ends the process.
  client.on(Events.Error, () => undefined);
  client.on(Events.ShardError, () => undefined);
  return client;
}
