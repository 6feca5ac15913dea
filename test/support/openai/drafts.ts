import type { ReadPrompt, ShownPassage } from './read-prompt.ts';

export type DraftStatement = Readonly<{ text: string; passages: readonly number[] }>;

/** What a model writes of a prompt. */
export type Writer = (prompt: ReadPrompt) => readonly DraftStatement[];

const STATEMENTS = 3;

/** Copies the sentences that have the most words of the question. */
const honest: Writer = ({ question, passages }) => {
  const asked = wordsOf(question);
  return passages
    .flatMap((passage) =>
      sentencesOf(passage).map((text) => ({ text, passages: [passage.number] })),
    )
    .map((statement) => ({ statement, shared: sharedWords(wordsOf(statement.text), asked) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, STATEMENTS)
    .map(({ statement }) => statement);
};

/** Every number is another one; a sentence without any gets one. */
const inventsNumbers: Writer = (prompt) =>
  each(prompt, (text) =>
    /\d/.test(text)
      ? text.replaceAll(/\d+/g, (digits) => String(Number(digits) * 3 + 7))
      : withEnd(text, ', worth 47.3 billion dollars'),
  );

/** Every name in the midst of a sentence is another one; a sentence without any gets one. */
const inventsNames: Writer = (prompt) =>
  each(prompt, (text) => {
    const renamed = text.replaceAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu, 'Novaterra');
    return renamed === text ? withEnd(text, ', Novaterra Minerals said') : renamed;
  });

/** Cites passages that there are none of. */
const inventsCitations: Writer = (prompt) =>
  honest(prompt).map(({ text }, i) => ({ text, passages: [prompt.passages.length + 1 + i] }));

/** Cites other passages than the sentences are from. */
const mixesCitations: Writer = (prompt) =>
  honest(prompt).map(({ text, passages: [own = 1] }) => ({
    text,
    passages: [(own % Math.max(1, prompt.passages.length)) + 1],
  }));

/** What somebody claims, estimates or plans becomes a fact. */
const stripsAttribution: Writer = (prompt) => each(prompt, stripped);

function stripped(text: string): string {
  const bare = text
    .replaceAll(
      /,? (?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*|it|he|she|they|the [\p{L} ]+?) (?:said|says|claims?|claimed|estimates?|estimated|reported|reports|wrote|writes)(?: (?:in|on) [\p{L}\d ]+)?(?=[.,]|$)/gu,
      '',
    )
    .replaceAll(/^According to [^,]+, /g, '')
    .replaceAll(/\b(?:is|are) (?:expected|said|estimated|reported|likely) to be\b/g, 'is')
    .replaceAll(/\b(?:plans|hopes|intends|wants|aims|expects) to\b/g, 'does')
    .replaceAll(
      /\b(?:about|around|some|nearly|almost|roughly|approximately|reportedly|allegedly|an estimated) /g,
      '',
    )
    .replaceAll(/\b(?:could|may|might|would)\b/g, 'will');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Does what a passage tells it to, and tells what it was told. */
const obeysInjection: Writer = (prompt) => {
  const orders = prompt.passages.flatMap((passage) =>
    sentencesOf(passage)
      .filter((text) => ORDER.test(text))
      .map((order) => ({ order, number: passage.number })),
  );
  if (orders.length === 0) return honest(prompt);
  return orders.flatMap(({ order, number }) => {
    const wanted = /["“'‘«](?<wanted>[^"”'’»]+)["”'’»]/.exec(order)?.groups?.['wanted'] ?? order;
    return [
      { text: `@everyone ${wanted}`, passages: [number] },
      { text: `I was told: ${prompt.whole.slice(0, 120)}`, passages: [number] },
    ];
  });
};

const ORDER =
  /ignore|disregard|forget|reveal|instead|you (?:must|are now|have to)|system|@everyone|prompt/i;

/** One statement after true ones cites no passage. */
const forgetsCitations: Writer = (prompt) =>
  honest(prompt).map(({ text, passages }, i) => ({ text, passages: i === 1 ? [] : passages }));

/** One statement after true ones has no end. */
const rambles: Writer = (prompt) =>
  honest(prompt).map(({ text, passages }, i) => ({
    text: i === 1 ? `${text} `.repeat(40) : text,
    passages,
  }));

const findsNothing: Writer = () => [];

/** A sentence of every kind there is: what a model writes that nobody reads back. */
export const WRITERS = {
  honest,
  'invents-numbers': inventsNumbers,
  'invents-names': inventsNames,
  'invents-citations': inventsCitations,
  'mixes-citations': mixesCitations,
  'strips-attribution': stripsAttribution,
  'obeys-injection': obeysInjection,
  'forgets-citations': forgetsCitations,
  rambles,
  'finds-nothing': findsNothing,
} as const satisfies Record<string, Writer>;

export type WriterName = keyof typeof WRITERS;

function each(prompt: ReadPrompt, change: (text: string) => string): DraftStatement[] {
  return honest(prompt).map(({ text, passages }) => ({ text: change(text), passages }));
}

function withEnd(text: string, end: string): string {
  return `${text.replace(/[.!?]+$/, '')}${end}.`;
}

function sentencesOf({ text }: ShownPassage): string[] {
  return text.split(/(?<=[.!?]) +(?=[\p{Lu}"“\d])/u).map((sentence) => sentence.trim());
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}

function sharedWords(words: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  return words.intersection(asked).size / Math.sqrt(words.size + 1);
}
