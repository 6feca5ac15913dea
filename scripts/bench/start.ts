import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 15;
const QUESTION = 'Who signed a minerals agreement with France, and what is it worth?';

/** How long `ask` takes from the start of its process to the answer, with the index built. */
export function measureStart() {
  const dir = mkdtempSync(join(tmpdir(), 'bench-start-'));
  try {
    const env = { ...process.env, DATA_DIR: dir };
    const ask = () => timed(['scripts/ask.ts', QUESTION], env);
    // The first builds the index, the second fills the compile cache.
    ask();
    ask();
    return {
      runs: RUNS,
      p50: median(Array.from({ length: RUNS }, ask)),
      bareMs: median(Array.from({ length: RUNS }, () => timed(['-e', '0'], env))),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function timed(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { env, stdio: 'pipe' });
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
