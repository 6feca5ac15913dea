import { REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

const Application = z.looseObject({ id: z.string() });
const Registered = z.array(z.looseObject({ name: z.string() }));

/**
 * One bulk PUT that replaces every command, so that doing it again changes nothing. Gives the names.
 *
 * @throws where Discord refuses the token or a definition.
 */
export async function registerCommands(
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
  { token, guild, apiUrl }: Readonly<{ token: string; guild?: string; apiUrl?: string }>,
): Promise<string[]> {
  const rest = new REST({ version: '10', ...(apiUrl !== undefined && { api: apiUrl }) });
  rest.setToken(token);
  const { id } = Application.parse(await rest.get(Routes.currentApplication()));
  const route =
    guild === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guild);
  const registered = Registered.parse(await rest.put(route, { body: definitions }));
  return registered.map(({ name }) => name);
}
