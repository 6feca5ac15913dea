import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve as absolute } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import {
  type Counterpart,
  type CounterpartOptions,
  startCounterpart,
} from './discord/counterpart.ts';
import { freshDir, writeCorpus } from './small-corpus.ts';

type Line = Readonly<Record<string, unknown>>;
type Env = Readonly<Record<string, string>>;

/** A script of the bot as a process of its own, as a supervisor sees it. */
export type BotProcess = Readonly<{
  /** What it has written to standard error. */
  lines: readonly string[];
  /** Its first log line with this event; fails where the process ends without one. */
  event: (name: string) => Promise<Line>;
  signal: (name: 'SIGTERM' | 'SIGINT') => void;
  /** Resolves when it has ended. */
  ended: Promise<Readonly<{ code: number | null; stdout: string }>>;
}>;

/** A counterpart of Discord, a small corpus, and what starts processes against both. */
export async function startSurroundings(options?: CounterpartOptions): Promise<
  Readonly<{
    discord: Counterpart;
    start: (script: 'start' | 'register', env?: Env) => BotProcess;
  }>
> {
  const dir = await freshDir();
  const corpusDir = await writeCorpus(join(dir, 'corpus'));
  const discord = await startCounterpart(options);
  onTestFinished(async () => {
    await discord.stop();
    discord.assertNoRefusals();
  });
  const env = {
    CORPUS_DIR: corpusDir,
    DATA_DIR: join(dir, 'data'),
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  };
  return {
    discord,
    start: (script, given = {}) => {
      const path = absolute('scripts', `${script}.ts`);
      // Elsewhere than here, where a developer's own ".env" may lie.
      const child = spawn(process.execPath, [path], { cwd: dir, env: { ...env, ...given } });
      onTestFinished(() => void child.kill('SIGKILL'));
      return watch(child);
    },
  };
}

function watch(child: ChildProcess): BotProcess {
  const lines: string[] = [];
  const looks = new Set<() => void>();
  let stdout = '';
  let hasEnded = false;
  const lookAgain = () => {
    for (const look of looks) look();
  };
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  createInterface({ input: child.stderr! }).on('line', (line) => {
    lines.push(line);
    lookAgain();
  });
  const ended = new Promise<{ code: number | null; stdout: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      hasEnded = true;
      lookAgain();
      resolve({ code, stdout });
    });
  });
  const event = (name: string) =>
    new Promise<Line>((resolve, reject) => {
      const look = () => {
        const found = lines
          .filter(isJson)
          .map(parsed)
          .find((line) => line['event'] === name);
        if (!found && !hasEnded) return;
        looks.delete(look);
        if (found) resolve(found);
        else reject(new Error(`It ended without "${name}":\n${lines.join('\n')}`));
      };
      looks.add(look);
      look();
    });
  return { lines, event, ended, signal: (name) => void child.kill(name) };
}

const isJson = (line: string) => line.startsWith('{');

const parsed = (line: string): Line => JSON.parse(line);
