import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { ASK_DEFINITION } from './ask.ts';
import { CHECK_DEFINITION } from './check.ts';
import { HELP_DEFINITION } from './help.ts';
import { PRIVACY_DEFINITION } from './privacy.ts';
import { REINDEX_DEFINITION } from './reindex.ts';
import { SOURCE_DEFINITION } from './source.ts';

/** What Discord is told of the commands; `npm run register` sends it. */
export const DEFINITIONS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  ASK_DEFINITION,
  SOURCE_DEFINITION,
  CHECK_DEFINITION,
  REINDEX_DEFINITION,
  HELP_DEFINITION,
  PRIVACY_DEFINITION,
];
