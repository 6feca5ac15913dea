import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runSource } = await import('../src/terminal/source.ts');
await runSource({ args: process.argv.slice(2), env: process.env });
