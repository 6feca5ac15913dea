import { inspect, parseArgs, type ParseArgsConfig } from 'node:util';
import { QuestionError } from '../answering/question.ts';
import { plainText } from './plain-text.ts';

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The flags a command takes, as `node:util`'s `parseArgs` knows them. */
export type Flags = NonNullable<ParseArgsConfig['options']>;

/** A command's flags and what stands beside them. */
export type Arguments<F extends Flags> = ReturnType<
  typeof parseArgs<{ options: F; allowPositionals: true; strict: true }>
>;

type Command<F extends Flags> = Readonly<{
  help: string;
  flags: F;
  run: (args: Arguments<F>) => Promise<void>;
  /** Called before the error is told, whether `run` failed or its flags could not be read. */
  onFailure?: (error: unknown) => void;
}>;

/** What a command is given by the process. */
export type Surroundings = Readonly<{ args: readonly string[]; env: NodeJS.ProcessEnv }>;

/**
 * Run a command of the terminal: `--help`, its flags, and its end. Exit codes: 0 done, 1 failed, 2 wrong
 * use. An error is one line on standard error; with LOG_LEVEL=debug it has its stack trace.
 */
export async function runCommand<F extends Flags>(
  command: Command<F>,
  { args, env }: Surroundings,
): Promise<void> {
  // A reader that has seen enough ("| head") is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.help.trim()}\n`);
    return;
  }
  try {
    await command.run(parseFlags(command, args));
  } catch (error) {
    command.onFailure?.(error);
    const isDebug = env['LOG_LEVEL'] === 'debug';
    process.stderr.write(`${isDebug ? stackOf(error) : lineOf(error)}\n`);
    process.exitCode = error instanceof UsageError || error instanceof QuestionError ? 2 : 1;
  }
}

function parseFlags<F extends Flags>({ flags }: Command<F>, args: readonly string[]): Arguments<F> {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(`Cannot read the arguments: ${lineOf(cause)}; see --help`, { cause });
  }
}

/** A message may quote what was typed, or what lies in a file. */
function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return plainText(message.split('\n').filter(Boolean).join('; '));
}

/** With all that caused it. */
function stackOf(error: unknown): string {
  return inspect(error).split('\n').map(plainText).join('\n');
}
