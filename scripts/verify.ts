import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runVerify } = await import('../src/terminal/verify.ts');
await runVerify({ args: process.argv.slice(2), env: process.env });
