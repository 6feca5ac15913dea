import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll } from 'vitest';

export type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

type Given = Readonly<{
  stdin?: string | Iterable<string>;
  env?: Readonly<Record<string, string>>;
  /** Flags for Node itself. */
  node?: readonly string[];
  /** The folder it is called in. */
  cwd?: string;
}>;

/** Runs a script of scripts/ as a process of its own, with nothing but these settings around it. */
export function createCommand(settings: Readonly<Record<string, string>>) {
  return async (
    name: 'ask' | 'source' | 'reindex' | 'verify' | 'evaluate',
    args: readonly string[],
    { stdin = '', env = {}, node = [], cwd = '.' }: Given = {},
  ): Promise<Ended> => {
    const child = spawn(process.execPath, [...node, absolute('scripts', `${name}.ts`), ...args], {
      cwd,
      env: { ...settings, ...env },
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // A command that takes no questions ends before it has read them.
    const fed = pipeline(Readable.from(typeof stdin === 'string' ? [stdin] : stdin), child.stdin);
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
      fed.catch(() => undefined),
    ]);
    return { code, stdout, stderr };
  };
}

type Call = readonly [name: 'ask' | 'source' | 'verify', args: readonly string[]];

/** Runs so many one after the other in one process; what a process of its own shows, `createCommand` does. */
export function createCommands(settings: Readonly<Record<string, string>>) {
  return async (calls: readonly Call[]): Promise<Ended[]> => {
    const child = spawn(process.execPath, [absolute('test/support/run-commands.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify(calls.map(([name, args]) => ({ name, args, env: settings }))));
    return JSON.parse(await text(child.stdout));
  };
}

/** A fresh folder for all tests of a file. */
export async function sharedDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rare-earth-'));
  afterAll(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
