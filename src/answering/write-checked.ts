import type { LanguageModelV4 } from '@ai-sdk/provider';
import { APICallError, RetryError } from 'ai';
import { checkAgainst } from '../checking/check-claim.ts';
import { type Evidence, prepareEvidence } from '../checking/evidence.ts';
import type { Passage } from '../corpus/passages.ts';
import { evidenceOf } from './cite.ts';
import type { Statement } from './draft.ts';
import type { Failed, Prompt } from './prompt.ts';
import {
  mendStatements,
  OUTPUT_TOKENS,
  streamStatements,
  type Usage,
} from './stream-statements.ts';

/** What a model wrote, after the lock: its statements in order, none unchecked. */
export type Written = Readonly<{
  statements: readonly Statement[];
  /** How many did not hold, a second try included. */
  dropped: number;
  usage: Usage;
}>;

/** The model has not written one statement that holds within its time. */
export class SlowModelError extends Error {
  override readonly name = 'SlowModelError';
}

export type WriteOptions = Readonly<{
  signal: AbortSignal;
  /** Told what holds so far, each time that there is more of it. */
  onStatements: (statements: readonly Statement[]) => void;
  /** How long the first statement that holds may take, in milliseconds. */
  firstWithinMs: number;
}>;

type Deps = Readonly<{ model: LanguageModelV4; prompt: Prompt; passages: readonly Passage[] }>;

/**
 * Statements of the model that their passages bear out. One that does not hold is sent back once with
 * the reason; where it fails again, it is dropped.
 *
 * @throws SlowModelError, what the provider's client throws, and where the output can't be read.
 */
export async function writeChecked(
  { model, prompt, passages }: Deps,
  { signal, onStatements, firstWithinMs }: WriteOptions,
): Promise<Written> {
  const lock = createLock(passages);
  const slow = new AbortController();
  const timer = setTimeout(
    () => slow.abort(new SlowModelError('Cannot wait longer')),
    firstWithinMs,
  );
  const request = { model, prompt, signal: AbortSignal.any([signal, slow.signal]) };
  try {
    const stream = streamStatements(request);
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) {
      if (!lock.add(next.value)) continue;
      clearTimeout(timer);
      onStatements(lock.held());
    }
    const first = next.value;
    const failed = lock.failed();
    if (failed.length === 0) return { statements: lock.held(), dropped: 0, usage: first };
    const { mended, usage } = await mendStatements(failed, request);
    for (const [number, statement] of mended) lock.mend(number, statement);
    const statements = lock.held();
    return { statements, dropped: lock.failed().length, usage: sumOf(first, usage) };
  } finally {
    clearTimeout(timer);
  }
}

/** The most that both requests can take; English has some four characters a token, other scripts two. */
export function mostOf({ instructions, material }: Prompt): Usage {
  const inputTokens = Math.ceil((instructions.length + material.length) / CHARACTERS_A_TOKEN);
  return { inputTokens: 2 * inputTokens + OUTPUT_TOKENS, outputTokens: 2 * OUTPUT_TOKENS };
}

const CHARACTERS_A_TOKEN = 2;

/** Whether the provider refused, or was never reached: then nothing was written. */
export function costsNothing(error: unknown): boolean {
  const last = RetryError.isInstance(error) ? error.lastError : error;
  return APICallError.isInstance(last);
}

/** Keeps a draft's statements in their order, and which of them hold. */
function createLock(passages: readonly Passage[]) {
  const evidence = passages.map((passage) => prepareEvidence(evidenceOf(passage)));
  const entries: { statement: Statement; reasons: readonly string[] }[] = [];
  return {
    /** Whether it holds. */
    add(statement: Statement): boolean {
      const reasons = reasonsAgainst(statement, evidence);
      entries.push({ statement, reasons });
      return reasons.length === 0;
    },
    /** Takes the place of one that did not hold, where it holds itself. */
    mend(number: number, statement: Statement): void {
      const old = entries[number - 1];
      const isBetter =
        old && old.reasons.length > 0 && reasonsAgainst(statement, evidence).length === 0;
      if (isBetter) entries[number - 1] = { statement, reasons: [] };
    },
    held: () =>
      entries.filter(({ reasons }) => reasons.length === 0).map(({ statement }) => statement),
    failed: (): Failed[] =>
      entries.flatMap(({ statement: { text }, reasons }, i) =>
        reasons.length > 0 ? [{ number: i + 1, text, reasons }] : [],
      ),
  };
}

/** None where the statement holds. */
function reasonsAgainst(
  { text, passages }: Statement,
  evidence: readonly Evidence[],
): readonly string[] {
  const cited = [...new Set(passages)].flatMap((number) => evidence[number - 1] ?? []);
  if (cited.length < new Set(passages).size) {
    return [`it cites a passage that is not there: there are ${evidence.length}`];
  }
  return checkAgainst(text, cited).findings.map(({ why }) => why);
}

function sumOf(one: Usage, other: Usage): Usage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}
