import type { LanguageModelV4 } from '@ai-sdk/provider';
import { checkAgainst } from '../checking/check-claim.ts';
import { withoutMarks } from '../checking/citation-marks.ts';
import { type Evidence, prepareEvidence } from '../checking/evidence.ts';
import type { Variants } from '../checking/names/names-kept.ts';
import { isPlanted, isTooShort } from '../checking/planted.ts';
import type { Passage } from '../corpus/passages.ts';
import { wordsOf } from '../text/words.ts';
import { renderIssues } from '../zod-issues.ts';
import { mostOf, type Usage } from './asked-model.ts';
import { evidenceOf } from './cite.ts';
import { Statement } from './draft.ts';
import type { Failed, Prompt } from './prompt.ts';
import {
  mendStatements,
  OUTPUT_TOKENS,
  streamStatements,
  type WrittenStatement,
} from './stream-statements.ts';

/** What a model wrote, after the lock: its statements in order, none unchecked. */
type Checked = Readonly<{
  statements: readonly Statement[];
  /** How many did not hold, a second try included. */
  dropped: number;
}>;

/** The model has not written a statement that holds within its time, went silent after one, or has no end. */
export class SlowModelError extends Error {
  override readonly name = 'SlowModelError';
}

export type WriteOptions = Readonly<{
  signal: AbortSignal;
  /** Told what holds so far, each time that there is more of it. */
  onStatements: (statements: readonly Statement[]) => void;
  /** How long the first statement that holds may take, and then each next one, in milliseconds. */
  withinMs: number;
  /** How long all of it may take: nobody waits for ever, however steadily it comes. */
  allWithinMs: number;
  /** Told why what did not hold could not be mended. */
  onUnmended: (error: unknown) => void;
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
  { signal, onStatements, onUnmended, withinMs, allWithinMs }: WriteOptions,
): Promise<Checked> {
  const lock = createLock(passages, variants);
  const patience = createPatience(withinMs, allWithinMs);
  const request = { model, prompt, signal: AbortSignal.any([signal, patience.signal]) };
  try {
    for await (const statement of streamStatements(request)) {
      const isHeld = lock.add(statement);
      if (lock.held().length > 0) patience.renew();
      if (isHeld) onStatements(lock.held());
    }
    const failed = lock.failed();
    if (failed.length === 0) return { statements: lock.held(), dropped: 0 };
    patience.renew();
    // What can't be mended, for whatever reason, is dropped: the rest holds all the same.
    const mended = await mendStatements(failed, request).catch((error: unknown) => {
      signal.throwIfAborted();
      onUnmended(error);
      return NONE;
    });
    signal.throwIfAborted();
    for (const [number, statement] of mended) lock.mend(number, statement);
    return { statements: lock.held(), dropped: lock.failed().length };
  } finally {
    patience.end();
  }
}

const NONE: Awaited<ReturnType<typeof mendStatements>> = new Map();

/** A signal that comes when nothing good has come for so long, or when all has taken too long. */
function createPatience(ms: number, allMs: number) {
  const slow = new AbortController();
  const lose = () =>
    slow.abort(new SlowModelError(`Cannot wait longer: nothing that holds in ${ms} ms`));
  const loseAll = () => slow.abort(new SlowModelError(`Cannot wait longer: no end in ${allMs} ms`));
  let timer = setTimeout(lose, ms);
  const last = setTimeout(loseAll, allMs);
  return {
    signal: slow.signal,
    renew: () => {
      clearTimeout(timer);
      timer = setTimeout(lose, ms);
    },
    end: () => {
      clearTimeout(timer);
      clearTimeout(last);
    },
  };
}

/** The most that both requests can take: the second has what the first wrote, too. */
export function mostToWrite(prompt: Prompt): Usage {
  const { inputTokens, outputTokens } = mostOf(prompt, OUTPUT_TOKENS);
  return { inputTokens: 2 * inputTokens + outputTokens, outputTokens: 2 * outputTokens };
}

/** Keeps a draft's statements in their order, and which of them hold. */
function createLock(passages: readonly Passage[], variants: Variants) {
  const evidence = passages.map((passage) => prepareEvidence(evidenceOf(passage, passages)));
  const reasonsOf = (statement: WrittenStatement) => reasonsAgainst(statement, evidence, variants);
  const entries: { statement: WrittenStatement; reasons: readonly string[] }[] = [];
  return {
    /** Whether it holds. */
    add(drafted: WrittenStatement): boolean {
      const statement = { ...drafted, text: withoutMarks(drafted.text) };
      const reasons = reasonsOf(statement);
      entries.push({ statement, reasons });
      return reasons.length === 0;
    },
    /** Takes the place of one that did not hold, where it holds itself. */
    mend(number: number, drafted: WrittenStatement): void {
      const statement = { ...drafted, text: withoutMarks(drafted.text) };
      const old = entries[number - 1];
      const isBetter = old && old.reasons.length > 0 && reasonsOf(statement).length === 0;
      if (isBetter) entries[number - 1] = { statement, reasons: [] };
    },
    held: () =>
      withoutRepeats(
        entries.filter(({ reasons }) => reasons.length === 0).map(({ statement }) => statement),
      ),
    failed: (): Failed[] =>
      entries.flatMap(({ statement: { text }, reasons }, i) =>
        reasons.length > 0 ? [{ number: i + 1, text, reasons }] : [],
      ),
  };
}

/** What was said before is not said again. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const statement of statements) {
    const same = wordsOf(statement.text)
      .map(({ word }) => word)
      .join(' ');
    if (!first.has(same)) first.set(same, statement);
  }
  return [...first.values()];
}

/** None where the statement holds. */
function reasonsAgainst(
  statement: WrittenStatement,
  evidence: readonly Evidence[],
  variants: Variants,
): readonly string[] {
  const whole = Statement.safeParse(statement);
  if (!whole.success) return [renderIssues(whole.error)];
  const { text, passages } = whole.data;
  const cited = [...new Set(passages)].flatMap((number) => evidence[number - 1] ?? []);
  if (cited.length < new Set(passages).size) {
    return [`it cites a passage that is not there: there are ${evidence.length}`];
  }
  if (isTooShort(text)) return ['it is too short to say anything'];
  if (isPlanted(text)) return ['it speaks to whoever reads it, in place of saying something'];
  return checkAgainst(text, cited, variants).findings.map(({ why }) => why);
}
