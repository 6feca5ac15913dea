import type { LanguageModelV4 } from '@ai-sdk/provider';
import { APICallError, RetryError } from 'ai';
import { checkAgainst } from '../checking/check-claim.ts';
import { withoutMarks } from '../checking/citation-marks.ts';
import { type Evidence, prepareEvidence } from '../checking/evidence.ts';
import type { Variants } from '../checking/names/names-kept.ts';
import { isPlanted } from '../checking/planted.ts';
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
  /** None where the second try broke off: nobody knows what it took. */
  usage: Usage | undefined;
}>;

/** The model has not written a statement that holds within its time, or went silent after one. */
export class SlowModelError extends Error {
  override readonly name = 'SlowModelError';
}

export type WriteOptions = Readonly<{
  signal: AbortSignal;
  /** Told what holds so far, each time that there is more of it. */
  onStatements: (statements: readonly Statement[]) => void;
  /** How long the first statement that holds may take, and then each next one, in milliseconds. */
  withinMs: number;
}>;

type Deps = Readonly<{
  model: LanguageModelV4;
  prompt: Prompt;
  passages: readonly Passage[];
  /** The other names of what the passages name. */
  variants: Variants;
}>;

/**
 * Statements of the model that their passages bear out. One that does not hold is sent back once with
 * the reason; where it fails again, it is dropped.
 *
 * @throws SlowModelError, what the provider's client throws, and where the output can't be read.
 */
export async function writeChecked(
  { model, prompt, passages, variants }: Deps,
  { signal, onStatements, withinMs }: WriteOptions,
): Promise<Written> {
  const lock = createLock(passages, variants);
  const patience = createPatience(withinMs);
  const request = { model, prompt, signal: AbortSignal.any([signal, patience.signal]) };
  try {
    const stream = streamStatements(request);
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) {
      const isHeld = lock.add(next.value);
      if (lock.held().length > 0) patience.renew();
      if (isHeld) onStatements(lock.held());
    }
    const failed = lock.failed();
    if (failed.length === 0) return { statements: lock.held(), dropped: 0, usage: next.value };
    patience.renew();
    const { mended, usage } = await mendOrDrop(failed, request);
    signal.throwIfAborted();
    for (const [number, statement] of mended) lock.mend(number, statement);
    const dropped = lock.failed().length;
    return { statements: lock.held(), dropped, usage: usage && sumOf(next.value, usage) };
  } finally {
    patience.end();
  }
}

/** What can't be mended, for whatever reason, is dropped: the rest holds all the same. */
async function mendOrDrop(
  failed: readonly Failed[],
  request: Parameters<typeof mendStatements>[1],
): Promise<Readonly<{ mended: ReadonlyMap<number, Statement>; usage?: Usage }>> {
  try {
    return await mendStatements(failed, request);
  } catch {
    return { mended: new Map() };
  }
}

/** A signal that comes when nothing good has come for so long. */
function createPatience(ms: number) {
  const slow = new AbortController();
  const lose = () =>
    slow.abort(new SlowModelError(`Cannot wait longer: nothing that holds in ${ms} ms`));
  let timer = setTimeout(lose, ms);
  const end = () => clearTimeout(timer);
  return {
    signal: slow.signal,
    renew: () => {
      end();
      timer = setTimeout(lose, ms);
    },
    end,
  };
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
function createLock(passages: readonly Passage[], variants: Variants) {
  const evidence = passages.map((passage) => prepareEvidence(evidenceOf(passage, passages)));
  const reasonsOf = (statement: Statement) => reasonsAgainst(statement, evidence, variants);
  const entries: { statement: Statement; reasons: readonly string[] }[] = [];
  return {
    /** Whether it holds. */
    add(drafted: Statement): boolean {
      const statement = { ...drafted, text: withoutMarks(drafted.text) };
      const reasons = reasonsOf(statement);
      entries.push({ statement, reasons });
      return reasons.length === 0;
    },
    /** Takes the place of one that did not hold, where it holds itself. */
    mend(number: number, drafted: Statement): void {
      const statement = { ...drafted, text: withoutMarks(drafted.text) };
      const old = entries[number - 1];
      const isBetter = old && old.reasons.length > 0 && reasonsOf(statement).length === 0;
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
  variants: Variants,
): readonly string[] {
  const cited = [...new Set(passages)].flatMap((number) => evidence[number - 1] ?? []);
  if (cited.length < new Set(passages).size) {
    return [`it cites a passage that is not there: there are ${evidence.length}`];
  }
  if (isPlanted(text)) return ['it speaks to whoever reads it, in place of saying something'];
  return checkAgainst(text, cited, variants).findings.map(({ why }) => why);
}

function sumOf(one: Usage, other: Usage): Usage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}
