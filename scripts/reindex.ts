import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runReindex } = await import('../src/terminal/reindex.ts');
await runReindex({ args: process.argv.slice(2), env: readEnvironment() });
