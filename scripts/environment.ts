import { existsSync } from 'node:fs';

/** The environment, and what `.env` adds to it; ends the process where that file cannot be read. */
export function readEnvironment(): NodeJS.ProcessEnv {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    process.stderr.write(`Cannot read ".env": it gives ${code}; expected a readable file\n`);
    process.exit(1);
  }
  return process.env;
}
