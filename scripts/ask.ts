import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runAsk } = await import('../src/terminal/ask.ts');
await runAsk({ args: process.argv.slice(2), env: readEnvironment() });
