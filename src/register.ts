import { discordConfigOf } from './discord-config.ts';
import { DEFINITIONS } from './discord/definitions.ts';
import { registerCommands } from './discord/register-commands.ts';
import { runCommand, type Surroundings } from './terminal/run-command.ts';

const HELP = `
Usage: npm run register      tells Discord which commands the bot has

Needs DISCORD_TOKEN. With DISCORD_GUILD_ID only that server has them, at once; without, every server
that the bot is in. Running it again changes nothing.`;

/** `npm run register` */
export function runRegister(surroundings: Surroundings): Promise<void> {
  const run = async () => {
    const config = discordConfigOf(surroundings.env, 'register the commands');
    const names = await registerCommands(DEFINITIONS, config);
    const where = config.guild === undefined ? 'every server' : `server ${config.guild}`;
    process.stdout.write(`Registered in ${where}: ${names.join(', ')}\n`);
  };
  return runCommand({ help: HELP, flags: {}, run }, surroundings);
}
