import { isFollowUpKept } from './follow-up-kept.ts';
import { standaloneQuestion } from './follow-up.ts';
import { type Before, followUpPrompt } from './prompt.ts';
import { checkQuestion, QuestionError } from './question.ts';
import type { ModelDeps } from './writer.ts';

/** A follow-up question as it reads alone, by what came before it. Rejects only when aborted. */
export type ReadFollowUp = (
  followUp: string,
  before: Before,
  call: Readonly<{ account: string; signal: AbortSignal }>,
) => Promise<string>;

/**
 * By rules of the language alone; with a model, one that leans on what came before is written anew by
 * that, and taken where it says nothing that was not said.
 */
export function createReadFollowUp(deps?: ModelDeps): ReadFollowUp {
  return async (followUp, before, call) => {
    const merged = standaloneQuestion(followUp, before.question);
    if (!deps || merged === checkQuestion(followUp)) return merged;
    const rewritten = await rewrite(deps, followUp, before, call);
    call.signal.throwIfAborted();
    if (rewritten === undefined) return merged;
    return isFollowUpKept(rewritten, followUp, [before.question, ...before.said])
      ? rewritten
      : merged;
  };
}

async function rewrite(
  deps: ModelDeps,
  followUp: string,
  before: Before,
  { account, signal }: Parameters<ReadFollowUp>[2],
): Promise<string | undefined> {
  const { breaker, budget, withinMs, onFailure } = deps;
  const { mostToRewrite, rewriteQuestion } = await import('./rewrite-question.ts');
  const { createAskedModel, isUnusable } = await import('./asked-model.ts');
  const prompt = followUpPrompt(followUp, before);
  const reservation = budget.reserve(account, mostToRewrite(prompt));
  if (!reservation) return undefined;
  const { model, taken } = createAskedModel(deps.model);
  try {
    if (!breaker.isClosed()) return undefined;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
    const rewritten = await rewriteQuestion(model, prompt, limit);
    breaker.succeeded();
    return rewritten;
  } catch (error) {
    if (!signal.aborted) {
      // What answers is not down, whatever it makes of this question.
      if (isUnusable(error) || error instanceof QuestionError) breaker.succeeded();
      else breaker.failed();
      onFailure(`a follow-up question was not written anew: ${nameOf(error)}`);
    }
    return undefined;
  } finally {
    reservation.settle(taken());
  }
}

/** The AI SDK's errors quote what the model wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'something that is no error was thrown';
}
