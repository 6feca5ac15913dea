import { createInterface } from 'node:readline';
import { z } from 'zod';
import { evidenceOf } from '../answering/cite.ts';
import { checkClaim, type ClaimCheck } from '../checking/check-claim.ts';
import { composeIndex } from '../compose.ts';
import { parseConfig } from '../config.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { openIndexFor } from './open-index.ts';
import { plainText } from './plain-text.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';

const HELP = `
Usage: npm run verify -- "SENTENCE" --source ID   whether a source, or one passage (SOURCE#N), bears
                                                 the sentence out, and what of it it doesn't
       npm run --silent verify -- --jsonl        one {"id","sentence","passages":[{"source","text"}]}
                                                 a line in, one {"id","supported","findings"} out
  --json                                         the verdict as one JSON object

It compares numbers, dates and names, and whether the passage speaks of the same things. It doesn't
see a turned negation.`;

const FLAGS = {
  source: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const;

/** `npm run verify` */
export function runVerify(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: async ({ values, positionals }) => {
        const sentence = positionals.join(' ').trim();
        if (values.jsonl) return verifyLines();
        if (sentence === '' || values.source === undefined) {
          throw new UsageError('Cannot verify so: give a sentence in quotes and --source ID');
        }
        const index = composeIndex(parseConfig(surroundings.env));
        try {
          await openIndexFor(index, process.stderr);
          const passages = await passagesOf(index, values.source);
          const evidence = passages.map((passage) => ({
            ...evidenceOf(passage),
            source: plainText(values.source ?? passage.id),
          }));
          const check = checkClaim(sentence, evidence);
          process.stdout.write(values.json ? `${JSON.stringify(check)}\n` : renderCheck(check));
        } finally {
          await index.close();
        }
      },
    },
    surroundings,
  );
}

async function passagesOf(index: IndexClient, id: string) {
  const one = id.includes('#') ? await index.call('findPassage', { id }) : undefined;
  const passages = one ? [one] : await index.call('passagesOfSource', { source: id });
  if (passages.length === 0) {
    throw new Error(
      `Cannot find "${plainText(id)}": no source or passage has that id; "npm run source -- --list" lists the sources`,
    );
  }
  return passages;
}

function renderCheck({ supported, findings }: ClaimCheck): string {
  const lines = findings.map(({ kind, why }) => `  ${kind}: ${plainText(why)}`);
  return [supported ? 'Supported' : 'Not supported', ...lines, ''].join('\n');
}

const VerifyLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  sentence: z.string().min(1),
  passages: z.array(
    z.object({ source: z.string(), text: z.string(), context: z.string().optional() }),
  ),
});

async function verifyLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(verifyLine(line))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function verifyLine(line: string): object {
  try {
    const { id, sentence, passages } = VerifyLine.parse(JSON.parse(line));
    const cited = passages.map(({ source, text, context }) => ({
      source,
      text,
      ...(context !== undefined && { context }),
    }));
    return { id: id ?? null, ...checkClaim(sentence, cited) };
  } catch (error) {
    const message =
      error instanceof z.ZodError
        ? `Cannot read the line: ${z.prettifyError(error).replaceAll(/\s+/g, ' ')}`
        : 'Cannot read the line: it is not JSON';
    return { id: null, error: { code: 'invalid_line', message } };
  }
}
