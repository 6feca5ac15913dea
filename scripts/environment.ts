import { existsSync } from 'node:fs';

/** The environment, and what `.env` adds to it. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
