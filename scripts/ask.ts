import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runAsk } = await import('../src/terminal/ask.ts');
await runAsk({ args: process.argv.slice(2), env: process.env });
