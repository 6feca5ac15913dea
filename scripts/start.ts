import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runBot } = await import('../src/main.ts');
await runBot({ args: process.argv.slice(2), env: readEnvironment() });
