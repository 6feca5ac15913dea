import type { DraftStatement } from './drafts.ts';
import type { ReadPrompt } from './read-prompt.ts';
import { type Rewording, REWORDINGS } from './rewordings.ts';
import { choicesFrom } from './seeded.ts';
import { type Told, tellingSentences } from './telling-sentences.ts';

export type TrueStatement = DraftStatement & Readonly<{ how: string }>;

export type TruthfulWriter = Readonly<{
  write: (prompt: ReadPrompt) => readonly DraftStatement[];
  /** All that it wrote at the first try; each is true by the way in which it was made. */
  wrote: readonly TrueStatement[];
}>;

const STATEMENTS = 10;

/** Writes what the passages say in other words, in ways that keep a sentence true whatever it says. */
export function createTruthfulWriter(seed: string): TruthfulWriter {
  const wrote: TrueStatement[] = [];
  return {
    wrote,
    write: (prompt) => {
      if (prompt.failed.length > 0) {
        // It stands by its word.
        return prompt.failed.map(({ text }) => bare(wrote.find((one) => one.text === text)));
      }
      wrote.push(...statementsFor(prompt, seed));
      return wrote.map(bare);
    },
  };
}

function bare(statement: DraftStatement | undefined): DraftStatement {
  return { text: statement?.text ?? '', passages: statement?.passages ?? [] };
}

function statementsFor(prompt: ReadPrompt, seed: string): TrueStatement[] {
  const choices = choicesFrom(seed);
  const statements: TrueStatement[] = [];
  for (const [i, told] of tellingSentences(prompt).slice(0, STATEMENTS).entries()) {
    const isCopied = choices.under(10) === 0;
    const statement = isCopied ? undefined : reworded(told, choices.shuffled(REWORDINGS), i);
    statements.push(statement ?? { ...statementOf(told, told.text), how: 'copied' });
  }
  return statements;
}

/** By the first way that fits the sentence. */
function reworded(
  told: Told,
  rewordings: readonly Rewording[],
  at: number,
): TrueStatement | undefined {
  for (const { how, reword } of rewordings) {
    const texts = reword(told);
    const text = texts[at % Math.max(1, texts.length)];
    if (text !== undefined && text !== told.text) return { ...statementOf(told, text), how };
  }
  return undefined;
}

function statementOf({ passage }: Told, text: string): DraftStatement {
  return { text, passages: [passage.number] };
}
