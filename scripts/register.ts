import { enableCompileCache } from 'node:module';
import { readEnvironment } from './environment.ts';

enableCompileCache();
const { runRegister } = await import('../src/register.ts');
await runRegister({ args: process.argv.slice(2), env: readEnvironment() });
