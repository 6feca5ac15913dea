import type {
  LanguageModelV4,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError } from 'ai';
import type { TextPrompt } from './prompt.ts';

/** Tokens, as the provider counted them. */
export type Usage = Readonly<{ inputTokens: number; outputTokens: number }>;

/** The most that a request takes, in whatever script: no token is shorter than a byte. */
export function mostOf({ instructions, material }: TextPrompt, outputTokens: number): Usage {
  const inputTokens = Buffer.byteLength(instructions) + Buffer.byteLength(material);
  return { inputTokens, outputTokens };
}

/** A model that is asked for one answer: what that takes is counted, and what has no end is cut off. */
export type AskedModel = Readonly<{
  model: LanguageModelV4;
  /** What its requests took so far; none where nobody said it of one of them. */
  taken(): Usage | undefined;
}>;

/** Every answer is read as it comes: of one that is asked for whole, too, no more than it may have. */
export function createAskedModel(asked: LanguageModelV4): AskedModel {
  let taken: Usage = { inputTokens: 0, outputTokens: 0 };
  let untold = 0;
  const count = ({ inputTokens: { total: input }, outputTokens: { total: output } }: Counted) => {
    // No prompt is empty: who counts nothing may say 0.
    if (!input || output === undefined) return;
    untold -= 1;
    taken = {
      inputTokens: taken.inputTokens + input,
      outputTokens: taken.outputTokens + output,
    };
  };
  const doStream: LanguageModelV4['doStream'] = async (options) => {
    untold += 1;
    try {
      const { stream, ...rest } = await asked.doStream(options);
      return { ...rest, stream: stream.pipeThrough(limit(options.maxOutputTokens, count)) };
    } catch (error) {
      // Who refused, or was never reached, takes nothing.
      if (APICallError.isInstance(error)) untold -= 1;
      throw error;
    }
  };
  return {
    model: {
      ...asked,
      doStream,
      doGenerate: async (options) => wholeOf(await doStream(options)),
    },
    taken: () => (untold === 0 ? taken : undefined),
  };
}

type Counted = Pick<LanguageModelV4Usage, 'inputTokens' | 'outputTokens'>;

/** A model that writes on and on, whatever it was told. */
export class BabbleError extends Error {
  override readonly name = 'BabbleError';
}

/** Whether the provider is there, and only to this question has nothing to say that can be used. */
export function isUnusable(error: unknown): boolean {
  if (APICallError.isInstance(error)) return OF_THE_REQUEST.has(error.statusCode);
  return (
    error instanceof BabbleError ||
    NoObjectGeneratedError.isInstance(error) ||
    NoOutputGeneratedError.isInstance(error)
  );
}

/** Too long, or of something that a filter is against. */
const OF_THE_REQUEST: ReadonlySet<number | undefined> = new Set([400, 413, 422]);

/** No token is longer than so many characters, on average. */
const CHARACTERS_A_TOKEN = 8;

/** Not every server keeps to the limit of tokens that it is given: what comes is read again with each piece. */
function limit(tokens = Infinity, onUsage: (usage: Counted) => void) {
  let characters = 0;
  return new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
    transform(part, controller) {
      if (part.type === 'finish') onUsage(part.usage);
      if (part.type === 'text-delta' || part.type === 'reasoning-delta') {
        characters += part.delta.length;
      }
      if (characters > tokens * CHARACTERS_A_TOKEN) {
        controller.error(new BabbleError(`Cannot use over ${characters} characters`));
      } else {
        controller.enqueue(part);
      }
    },
  });
}

async function wholeOf({
  stream,
}: LanguageModelV4StreamResult): Promise<LanguageModelV4GenerateResult> {
  let text = '';
  for await (const part of stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'text-delta') text += part.delta;
    if (part.type === 'finish') {
      const { finishReason, usage } = part;
      return { content: [{ type: 'text', text }], finishReason, usage, warnings: [] };
    }
  }
  throw new Error('Cannot use an answer that has no end');
}
