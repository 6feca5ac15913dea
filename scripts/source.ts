import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runSource } = await import('../src/terminal/source.ts');
await runSource({ args: process.argv.slice(2), env: readEnvironment() });
