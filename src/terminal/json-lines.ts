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

/** A line as it came in, or what is left to say of one that is over the limit. */
export type Line =
  | Readonly<{ kind: 'whole'; text: string }>
  | Readonly<{ kind: 'too-long'; limit: number }>;

/**
 * The lines of a text as it comes in, one after the other, blank ones left out; of a line no more than
 * `limit` characters are held. `node:readline` would cut at U+2028 too, which JSON allows in a text.
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<Line, void> {
  let line = '';
  for await (const piece of pieces) {
    for (const [i, part] of piece.split('\n').entries()) {
      if (i > 0) {
        yield* unlessBlank(line, limit);
        line = '';
      }
      // One more than the limit, to know that it is over.
      line += part.slice(0, limit + 1 - line.length);
    }
  }
  yield* unlessBlank(line, limit);
}

/** Without the blanks around it, a byte order mark among them. */
function unlessBlank(line: string, limit: number): Line[] {
  if (line.length > limit) return [{ kind: 'too-long', limit }];
  const text = line.trim();
  return text === '' ? [] : [{ kind: 'whole', text }];
}

/** Answer each line of standard input with one line on standard output, in the same order. */
export async function answerEachLine(
  limit: number,
  answer: (line: Line) => Promise<object>,
): Promise<void> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'), limit)) {
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

export function parseJsonLine<T>(line: Line, schema: z.ZodType<T>): ParsedLine<T> {
  if (line.kind === 'too-long') {
    const why = `Cannot read the line: it has more than ${line.limit} characters`;
    return { kind: 'bad', id: null, why };
  }
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { kind: 'bad', id: null, why: 'Cannot read the line: it is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'good', value: parsed.data };
  const named = z.object({ id: LineId }).safeParse(value);
  const id = named.success ? named.data.id : null;
  return { kind: 'bad', id, why: `Cannot read the line: ${renderIssues(parsed.error)}` };
}
