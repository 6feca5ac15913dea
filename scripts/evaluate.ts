import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runEvaluate } = await import('../src/terminal/evaluate.ts');
await runEvaluate({ args: process.argv.slice(2), env: process.env });
