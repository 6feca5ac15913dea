import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
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
  const enough = new AbortController();
  const result = streamText({
    model: limited(model),
    instructions: prompt.instructions,
    prompt: prompt.material,
    output: Output.array({ element: Statement, name: 'statements' }),
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 1,
    abortSignal: AbortSignal.any([signal, enough.signal]),
    onError: ({ error }) => {
      failure ??= error instanceof Error ? error : new Error('The stream broke', { cause: error });
    },
  });
  // Awaited only where all goes well.
  const ends = Promise.all([result.usage, result.output]);
  ends.catch(() => undefined);
  try {
    let count = 0;
    for await (const statement of result.elementStream) {
      count += 1;
      if (count > STATEMENTS) throw new BabbleError(`Cannot use over ${STATEMENTS} statements`);
      yield statement;
    }
    signal.throwIfAborted();
    if (failure !== undefined) throw failure;
    const [usage] = await ends;
    return tokensOf(usage);
  } finally {
    // The SDK reads on where nobody listens any more.
    enough.abort();
  }
}

/** A model that writes on and on, whatever it was told. */
class BabbleError extends Error {
  override readonly name = 'BabbleError';
}

/** No token is longer than so many characters, on average. */
const CHARACTERS_A_TOKEN = 8;

/** Not every server keeps to the limit of tokens that it is given: what comes is read again with each piece. */
function limited(model: LanguageModelV4): LanguageModelV4 {
  return {
    ...model,
    doGenerate: (options) => model.doGenerate(options),
    doStream: async (options) => {
      const { stream, ...rest } = await model.doStream(options);
      let characters = 0;
      const count = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === 'text-delta') characters += part.delta.length;
          if (characters > OUTPUT_TOKENS * CHARACTERS_A_TOKEN) {
            controller.error(new BabbleError(`Cannot use over ${characters} characters`));
          } else {
            controller.enqueue(part);
          }
        },
      });
      return { ...rest, stream: stream.pipeThrough(count) };
    },
  };
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
    output: Output.array({ element: Mended, name: 'statements' }),
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
