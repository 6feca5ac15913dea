import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runVerify } = await import('../src/terminal/verify.ts');
await runVerify({ args: process.argv.slice(2), env: readEnvironment() });
