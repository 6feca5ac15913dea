import type { LanguageModelV4 } from '@ai-sdk/provider';
import { generateText, type LanguageModelUsage, Output, streamText } from 'ai';
import { z } from 'zod';
import { Statement } from './draft.ts';
import { type Failed, mendingPrompt, type Prompt } from './prompt.ts';

/** Tokens, as the provider counted them. */
export type Usage = Readonly<{ inputTokens: number; outputTokens: number }>;

/** Statements of a model, each as soon as it is complete; in the end, what they took. */
export type StatementStream = AsyncGenerator<Statement, Usage, void>;

type Request = Readonly<{ model: LanguageModelV4; prompt: Prompt; signal: AbortSignal }>;

/** Of one request. What is longer is cut off, and so not used: it babbles. */
export const OUTPUT_TOKENS = 1500;
const STATEMENTS = 12;

/** @throws what the provider's client throws, and where the output is no list of statements. */
export async function* streamStatements({ model, prompt, signal }: Request): StatementStream {
  let failure: Error | undefined;
  const result = streamText({
    model,
    instructions: prompt.instructions,
    prompt: prompt.material,
    output: Output.array({ element: Statement, name: 'statements', maxItems: STATEMENTS }),
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 1,
    abortSignal: signal,
    onError: ({ error }) => {
      failure ??= error instanceof Error ? error : new Error('The stream broke', { cause: error });
    },
  });
  // Awaited only where all goes well.
  const ends = Promise.all([result.usage, result.output]);
  ends.catch(() => undefined);
  for await (const statement of result.elementStream) yield statement;
  signal.throwIfAborted();
  if (failure !== undefined) throw failure;
  const [usage] = await ends;
  return tokensOf(usage);
}

const Mended = Statement.extend({ number: z.int().positive() });

/** The model's second try at statements that did not hold, by their numbers. */
export async function mendStatements(
  failed: readonly Failed[],
  { model, prompt, signal }: Request,
): Promise<Readonly<{ mended: ReadonlyMap<number, Statement>; usage: Usage }>> {
  const { output, usage } = await generateText({
    model,
    instructions: prompt.instructions,
    prompt: `${prompt.material}\n\n${mendingPrompt(failed)}`,
    output: Output.array({ element: Mended, name: 'statements', maxItems: STATEMENTS }),
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 0,
    abortSignal: signal,
  });
  const mended = output.map(({ number, ...statement }) => [number, statement] as const);
  return { mended: new Map(mended), usage: tokensOf(usage) };
}

function tokensOf({ inputTokens, outputTokens }: LanguageModelUsage): Usage {
  return { inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0 };
}
