import type { LanguageModelV4 } from '@ai-sdk/provider';
import { variantsOf } from '../checking/names/names-kept.ts';
import type { CircuitBreaker } from '../circuit-breaker.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import type { Usage } from './asked-model.ts';
import type { Statement } from './draft.ts';
import { PROMPT_VERSION, questionPrompt } from './prompt.ts';

/** Why a model's answer is not shown, and the one without a model is. */
export type InsteadReason = 'budget' | 'down' | 'slow' | 'failed' | 'unsupported';

export type WriterResult =
  | Readonly<{ kind: 'written'; statements: readonly Statement[] }>
  | Readonly<{ kind: 'instead'; reason: InsteadReason }>;

export type WriterCall = Readonly<{
  /** Whose budget it comes from: a guild's id, or "terminal". */
  account: string;
  signal: AbortSignal;
  onStatements: (statements: readonly Statement[]) => void;
}>;

/** A language model behind the lock, its budget and its circuit breaker. Rejects only when aborted. */
export type Writer = Readonly<{
  modelId: string;
  promptVersion: number;
  write(question: string, retrieval: Retrieval, call: WriterCall): Promise<WriterResult>;
}>;

/** What may be spent; src/records/spending.ts keeps it. */
export type Budget = Readonly<{
  /** Sets aside what a request may take at most; `undefined` where there is not as much left. */
  reserve(account: string, most: Usage): Reservation | undefined;
}>;

export type Reservation = Readonly<{
  /** What it took, as the provider counted; without it, all that was set aside counts. */
  settle(usage?: Usage): void;
}>;

/** What whoever asks the model needs. */
export type ModelDeps = Readonly<{
  model: LanguageModelV4;
  breaker: CircuitBreaker;
  budget: Budget;
  /** How long an answer's first statement may take, and then each next one; or a question. */
  withinMs: number;
  /** Told what went wrong with the model, in words for the operator; the asker sees another answer. */
  onFailure: (reason: string) => void;
}>;

/** Whoever asked waits a minute, and an answer without a model has to come within it. */
const ALL_WITHIN_MS = 45_000;

type WriterDeps = ModelDeps &
  Readonly<{
    /** How long all of an answer may take; 45 seconds unless given. */
    allWithinMs?: number;
  }>;

export function createWriter(deps: WriterDeps): Writer {
  const { breaker, budget, withinMs, allWithinMs = ALL_WITHIN_MS } = deps;
  const { modelId } = deps.model;
  return {
    modelId,
    promptVersion: PROMPT_VERSION,
    async write(question, retrieval, call) {
      if (retrieval.passages.length === 0) return { kind: 'written', statements: [] };
      const { writeChecked, mostToWrite, SlowModelError } = await import('./write-checked.ts');
      const { createAskedModel, isUnusable } = await import('./asked-model.ts');
      const prompt = questionPrompt(question, retrieval);
      const reservation = budget.reserve(call.account, mostToWrite(prompt));
      if (!reservation) return { kind: 'instead', reason: 'budget' };
      const { model, taken } = createAskedModel(deps.model);
      try {
        if (!breaker.isClosed()) return { kind: 'instead', reason: 'down' };
        const passages = retrieval.passages.map(({ passage }) => passage);
        const variants = variantsOf(retrieval.things);
        const onUnmended = (error: unknown) => deps.onFailure(reasonOf(error));
        const options = { ...call, withinMs, allWithinMs, onUnmended };
        const written = await writeChecked({ model, prompt, passages, variants }, options);
        breaker.succeeded();
        return isTooLittle(written)
          ? { kind: 'instead', reason: 'unsupported' }
          : { kind: 'written', statements: written.statements };
      } catch (error) {
        call.signal.throwIfAborted();
        // What answers is not down, whatever it says to this question.
        if (isUnusable(error)) breaker.succeeded();
        else breaker.failed();
        deps.onFailure(reasonOf(error));
        return { kind: 'instead', reason: error instanceof SlowModelError ? 'slow' : 'failed' };
      } finally {
        reservation.settle(taken());
      }
    },
  };
}

/** Without what the model wrote, which the AI SDK's own errors quote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  return error.name.startsWith('AI_') ? `its output can't be read: ${error.name}` : error.message;
}

/** Where most of what a model wrote does not hold, the rest is not to be relied on either. */
function isTooLittle(written: Readonly<{ statements: readonly unknown[]; dropped: number }>) {
  return written.dropped > written.statements.length;
}
