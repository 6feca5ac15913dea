import type { LanguageModelV4 } from '@ai-sdk/provider';
import { generateText, Output } from 'ai';
import { z } from 'zod';
import { mostOf, type Usage } from './asked-model.ts';
import type { TextPrompt } from './prompt.ts';
import { checkQuestion, QUESTION_LENGTH } from './question.ts';

const Rewritten = z.strictObject({
  question: z.string().min(1).max(QUESTION_LENGTH).describe('One question, readable alone.'),
});

/** A question, and room for a model that thinks first. */
const OUTPUT_TOKENS = 800;

/** The most that it can take. */
export function mostToRewrite(prompt: TextPrompt): Usage {
  return mostOf(prompt, OUTPUT_TOKENS);
}

/** @throws what the provider's client throws, and where the output is no question. */
export async function rewriteQuestion(
  model: LanguageModelV4,
  { instructions, material }: TextPrompt,
  signal: AbortSignal,
): Promise<string> {
  const { output } = await generateText({
    model,
    instructions,
    prompt: material,
    output: Output.object({ schema: Rewritten, name: 'question' }),
    maxOutputTokens: OUTPUT_TOKENS,
    maxRetries: 0,
    abortSignal: signal,
  });
  return checkQuestion(output.question);
}
