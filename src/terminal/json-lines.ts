import { z } from 'zod';
import { renderIssues } from '../zod-issues.ts';

/**
 * A value as one line of JSON. What could move a cursor or turn the direction of reading is escaped,
 * so that the line is safe on a terminal and still the same value.
 */
export function jsonLineOf(value: object): string {
  const json = JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
  return `${json}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * The lines of a text as it comes in, one after the other, blank ones left out. `node:readline` would
 * cut at U+2028 too, which JSON allows in a text.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let line = '';
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield* unlessBlank(line + part);
      line = '';
    }
    line += parts.at(-1) ?? '';
  }
  yield* unlessBlank(line);
}

/** Without the blanks around it, a byte order mark among them. */
function unlessBlank(line: string): string[] {
  const trimmed = line.trim();
  return trimmed === '' ? [] : [trimmed];
}

/** Answer each line of standard input with one line on standard output, in the same order. */
export async function answerEachLine(answer: (line: string) => Promise<object>): Promise<void> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (!process.stdout.write(jsonLineOf(await answer(line)))) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

/** What a line may be called by; whoever sent it finds its answer by that. */
export const LineId = z.union([z.string(), z.number()]);

export type ParsedLine<T> =
  | Readonly<{ kind: 'good'; value: T }>
  | Readonly<{ kind: 'bad'; id: z.infer<typeof LineId> | null; why: string }>;

export function parseJsonLine<T>(line: string, schema: z.ZodType<T>): ParsedLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'bad', id: null, why: 'Cannot read the line: it is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'good', value: parsed.data };
  const named = z.object({ id: LineId }).safeParse(value);
  const id = named.success ? named.data.id : null;
  return { kind: 'bad', id, why: `Cannot read the line: ${renderIssues(parsed.error)}` };
}
