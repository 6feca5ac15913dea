import { type DraftStatement, type Writer, WRITERS, type WriterName } from './drafts.ts';
import { readPrompt } from './read-prompt.ts';

/** What a model writes for a request: statements, in the form that the request asks for. */
export function writtenFor(body: unknown, named: WriterName | Writer): string {
  const writer = typeof named === 'string' ? WRITERS[named] : named;
  const prompt = readPrompt(body);
  const statements = writer(prompt);
  const { failed } = prompt;
  if (failed.length === 0) return JSON.stringify({ [listOf(body)]: statements });
  const again = failed.flatMap(({ number }, i) => {
    const statement = statements[i % Math.max(1, statements.length)];
    return statement ? [{ ...statement, number }] : [];
  });
  return JSON.stringify({ [listOf(body)]: again });
}

/** Statements without end. */
export function* endless(body: unknown): Generator<string> {
  yield `{"${listOf(body)}":[`;
  const statement: DraftStatement = { text: 'Rare earths are rare, and earths.', passages: [1] };
  for (;;) yield `${JSON.stringify(statement)},`;
}

/** The name of the list that is asked for: "elements" where the AI SDK wants an array. */
function listOf(body: unknown): string {
  const { response_format: chat, text } = body as Formatted;
  const schema = chat?.json_schema?.schema ?? text?.format?.schema;
  return Object.keys(schema?.properties ?? {})[0] ?? 'statements';
}

type Schema = Readonly<{ properties?: Readonly<Record<string, unknown>> }>;
type Formatted = Readonly<{
  response_format?: Readonly<{ json_schema?: Readonly<{ schema?: Schema }> }>;
  text?: Readonly<{ format?: Readonly<{ schema?: Schema }> }>;
}>;
