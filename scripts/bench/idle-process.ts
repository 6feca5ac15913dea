// A process that does nothing but watch its own loop until its input ends: what it sees is the machine's.
import { watchLoop } from './watch-loop.ts';

const stop = watchLoop();
process.stdin.on('end', () => process.stdout.write(JSON.stringify(stop()))).resume();
process.stdout.write('\n');
