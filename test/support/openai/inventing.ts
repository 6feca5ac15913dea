import type { DraftStatement } from './drafts.ts';
import { INVENTIONS, type Invention, isForeign, namesOf } from './inventions.ts';
import type { ReadPrompt, ShownPassage } from './read-prompt.ts';
import { type Choices, choicesFrom } from './seeded.ts';
import { type Told, tellingSentences, wholeOf } from './telling-sentences.ts';

export type FalseStatement = DraftStatement &
  Readonly<{
    how: string;
    /** The texts of the passages that it cites. */
    cited: readonly string[];
  }>;

export type InventingWriter = Readonly<{
  write: (prompt: ReadPrompt) => readonly DraftStatement[];
  /** All that it made up, at the first try and at the second. */
  madeUp: readonly FalseStatement[];
}>;

const STATEMENTS = 12;

/** Writes as many sentences of the passages as such that no passage bears out, and knows which. */
export function createInventingWriter(seed: string): InventingWriter {
  const madeUp: FalseStatement[] = [];
  const choices = choicesFrom(seed);
  const invent = (told: Told, prompt: ReadPrompt): FalseStatement[] => {
    const made = madeOf(told, prompt, choices);
    if (made) madeUp.push(made);
    return made ? [made] : [];
  };
  return {
    madeUp,
    write: (prompt) => {
      const all = tellingSentences(prompt);
      if (prompt.failed.length > 0) {
        return choices
          .shuffled(all)
          .flatMap((told) => invent(told, prompt))
          .slice(0, prompt.failed.length)
          .map(bare);
      }
      return all
        .slice(0, STATEMENTS / 2)
        .flatMap((told) => [copyOf(told), ...invent(told, prompt)])
        .map(bare);
    },
  };
}

function bare({ text, passages }: DraftStatement): DraftStatement {
  return { text, passages };
}

function copyOf({ text, passage }: Told): DraftStatement {
  return { text, passages: [passage.number] };
}

/** By the first way that fits the sentence; the one after it comes first the next time. */
function madeOf(told: Told, prompt: ReadPrompt, choices: Choices): FalseStatement | undefined {
  if (choices.under(INVENTIONS.length) === 0) return citedWrongly(told, prompt);
  for (const invention of choices.shuffled(INVENTIONS)) {
    const made = inventedBy(invention, told, { prompt, choices });
    if (made) return made;
  }
  return undefined;
}

type Material = Readonly<{ prompt: ReadPrompt; choices: Choices }>;

function inventedBy(
  { how, invent }: Invention,
  { text: sentence, passage }: Told,
  { prompt, choices }: Material,
): FalseStatement | undefined {
  const others = prompt.passages.filter(({ number }) => number !== passage.number);
  const text = invent(sentence, {
    evidence: wholeOf(passage),
    otherNames: others.flatMap((other) => namesOf(other.text)),
    choices,
  });
  if (text === undefined || text === sentence) return undefined;
  return { text, passages: [passage.number], how, cited: [passage.text] };
}

/** A sentence with a figure or a name that the passage it now cites has nowhere. */
function citedWrongly(
  { text, passage }: Told,
  { passages }: ReadPrompt,
): FalseStatement | undefined {
  const isForeignTo = (other: ShownPassage) => {
    const evidence = wholeOf(other);
    const figures = text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const foreign = namesOf(text).filter((name) => isForeign(name, evidence));
    return figures.some((figure) => !evidence.includes(figure)) || foreign.length > 1;
  };
  const other = passages.find((one) => one.number !== passage.number && isForeignTo(one));
  if (!other) return undefined;
  return { text, passages: [other.number], how: 'another passage cited', cited: [other.text] };
}
