import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runReindex } = await import('../src/terminal/reindex.ts');
await runReindex({ args: process.argv.slice(2), env: process.env });
