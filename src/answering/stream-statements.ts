import type { LanguageModelV4 } from '@ai-sdk/provider';
import { generateText, Output, streamText } from 'ai';
import { z } from 'zod';
import { BabbleError } from './asked-model.ts';
import { type Failed, mendingPrompt, type Prompt } from './prompt.ts';

/**
 * A statement as a model writes it: what is wrong with one is told by the lock, and the others are none
 * the worse for it.
 */
const DraftedStatement = z.object({
  text: z.string().describe('One sentence.'),
  passages: z.array(z.number()).describe('The numbers of the passages that bear it out.'),
});
export type WrittenStatement = Readonly<z.infer<typeof DraftedStatement>>;

type Request = Readonly<{ model: LanguageModelV4; prompt: Prompt; signal: AbortSignal }>;

/** Of one request. What is longer is cut off, and so not used: it babbles. */
export const OUTPUT_TOKENS = 1500;
const STATEMENTS = 12;

/**
 * Statements of a model, each as soon as it is complete.
 *
 * @throws what the provider's client throws, and where the output is no list of statements.
 */
export async function* streamStatements({
  model,
  prompt,
  signal,
}: Request): AsyncGenerator<WrittenStatement, void, void> {
  let failure: Error | undefined;
  const enough = new AbortController();
  const result = streamText({
    model,
    instructions: prompt.instructions,
    prompt: prompt.material,
    output: Output.array({ element: DraftedStatement, name: 'statements' }),
    maxOutputTokens: OUTPUT_TOKENS,
    // The model's own client tries again, where there is time for it.
    maxRetries: 0,
    abortSignal: AbortSignal.any([signal, enough.signal]),
    onError: ({ error }) => {
      failure ??= error instanceof Error ? error : new Error('The stream broke', { cause: error });
    },
  });
  // Awaited only where all goes well.
  const whole = Promise.resolve(result.output);
  whole.catch(() => undefined);
  try {
    let count = 0;
    for await (const statement of result.elementStream) {
      count += 1;
      if (count > STATEMENTS) throw new BabbleError(`Cannot use over ${STATEMENTS} statements`);
      yield statement;
    }
    signal.throwIfAborted();
    if (failure !== undefined) throw failure;
    await whole;
  } finally {
    // The SDK reads on where nobody listens any more.
    enough.abort();
  }
}

const Mended = DraftedStatement.extend({ number: z.number() });

/** The model's second try at statements that did not hold, by their numbers. */
export async function mendStatements(
  failed: readonly Failed[],
  { model, prompt, signal }: Request,
): Promise<ReadonlyMap<number, WrittenStatement>> {
  const { output } = await generateText({
    model,
    instructions: prompt.instructions,
    prompt: `${prompt.material}\n\n${mendingPrompt(failed)}`,
    output: Output.array({ element: Mended, name: 'statements' }),
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 0,
    abortSignal: signal,
  });
  return new Map(output.map(({ number, ...statement }) => [number, statement]));
}
