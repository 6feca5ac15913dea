import { sentencesOf } from '../../../src/text/sentences.ts';
import type { ReadPrompt, ShownPassage } from './read-prompt.ts';

/** A whole sentence of a passage, and the one after it. */
export type Told = Readonly<{ text: string; passage: ShownPassage; next: string | undefined }>;

/** The sentences that have the most words of the question, best first. */
export function tellingSentences({ question, passages }: ReadPrompt): Told[] {
  const asked = wordsOf(question);
  return passages
    .flatMap((passage) => {
      const sentences = sentencesOf(passage.text).map(({ text }) => text);
      return sentences.map((text, i) => ({ text, passage, next: sentences[i + 1] }));
    })
    .filter(({ text }) => /[.]$/.test(text) && text.length > 30)
    .map((told) => ({ told, shared: sharedWords(wordsOf(told.text), asked) }))
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ told }) => told);
}

/** All that a passage is shown with: what a statement that cites it may lean on. */
export function wholeOf({ text, title, heading, publisher, date }: ShownPassage): string {
  return [text, title, heading, publisher, date, inWords(date)].join('\n');
}

function inWords(date: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}

function sharedWords(words: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  return words.intersection(asked).size / Math.sqrt(words.size + 1);
}
