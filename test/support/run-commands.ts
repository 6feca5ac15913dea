import { text } from 'node:stream/consumers';
import { runAsk } from '../../src/terminal/ask.ts';
import { runSource } from '../../src/terminal/source.ts';
import { runVerify } from '../../src/terminal/verify.ts';

// Commands one after the other in one process, as test/terminal/command.ts gives them, and what each
// printed and ended with: most of the time of a process is its start.

const RUN = { ask: runAsk, source: runSource, verify: runVerify };

type Call = Readonly<{ name: keyof typeof RUN; args: string[]; env: Record<string, string> }>;

const calls: readonly Call[] = JSON.parse(await text(process.stdin));
const write = process.stdout.write.bind(process.stdout);
let [stdout, stderr] = ['', ''];
process.stdout.write = (piece: unknown) => {
  stdout += String(piece);
  return true;
};
process.stderr.write = (piece: unknown) => {
  stderr += String(piece);
  return true;
};
// Each command listens for a reader that goes away.
process.stdout.setMaxListeners(0);
const ended: unknown[] = [];
for (const { name, args, env } of calls) {
  [stdout, stderr, process.exitCode] = ['', '', undefined];
  // oxlint-disable-next-line no-await-in-loop
  await RUN[name]({ args, env });
  ended.push({ code: process.exitCode ?? 0, stdout, stderr });
}
process.exitCode = 0;
write(JSON.stringify(ended));
