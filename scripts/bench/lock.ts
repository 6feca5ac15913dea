import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { checkAgainst, checkClaim } from '../../src/checking/check-claim.ts';
import { prepareEvidence } from '../../src/checking/evidence.ts';
import type { CitedPassage } from '../../src/checking/evidence.ts';
import { percentilesIn, type Percentiles } from './percentiles.ts';

/** Rounds through all pairs after which the engine has compiled what runs often. */
const WARM = 10;
const ROUNDS = 5;
const SETS = ['claims', 'claims-second', 'claims-third'];

/** How many checks the processor does in a second of its time, and how long one takes. */
export type Checks = Readonly<{ aSecond: number } & Percentiles>;

type Pair = Readonly<{ sentence: string; passages: readonly CitedPassage[] }>;

/** How fast the lock checks the sentences of the sets of claims, with their passages taken apart before and not. */
export async function measureLock(): Promise<Readonly<{ prepared: Checks; whole: Checks }>> {
  const files = await Promise.all(
    SETS.map((set) => readFile(`test/evaluation/${set}.jsonl`, 'utf8')),
  );
  const pairs = files.flatMap((file) => file.trim().split('\n')).map(readPair);
  const prepared = pairs.map(({ sentence, passages }) => {
    const evidence = passages.map(prepareEvidence);
    return () => checkAgainst(sentence, evidence);
  });
  const whole = pairs.map(
    ({ sentence, passages }) =>
      () =>
        checkClaim(sentence, passages),
  );
  return { prepared: checksOf(prepared), whole: checksOf(whole) };
}

function readPair(line: string): Pair {
  return JSON.parse(line);
}

function checksOf(checks: readonly (() => unknown)[]): Checks {
  for (let round = 0; round < WARM; round += 1) for (const check of checks) check();
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const check of checks) {
      const start = performance.now();
      check();
      times.push(performance.now() - start);
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return { aSecond: (1e6 * times.length) / (user + system), ...percentilesIn(times) };
}
