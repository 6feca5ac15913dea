import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runEvaluate } = await import('../src/terminal/evaluate.ts');
await runEvaluate({ args: process.argv.slice(2), env: readEnvironment() });
