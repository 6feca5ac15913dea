import type { Concept } from '../corpus/glossary.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { type Label, labelOf, fitsLabel, keyOf } from './concept-label.ts';

/** A label of the glossary in a text: `text.slice(start, end)`, which is the words `first` to `last`. */
export type ConceptMatch = Readonly<{
  /** Which concept of the glossary, from 0. A shared label gives a match for each of its concepts. */
  concept: number;
  first: number;
  last: number;
  start: number;
  end: number;
}>;

export type ConceptMatcher = Readonly<{
  /** The labels in a text from left to right, the longest where several begin or overlap. */
  find: (text: string, words?: readonly Word[]) => ConceptMatch[];
}>;

/** The labels that go on from here, by their next word, and those that end here. */
type Branch = { readonly next: Map<string, Branch>; readonly labels: Label[] };
type Runs = Map<string, { text: string; concept: number }[]>;
type Span = Omit<ConceptMatch, 'concept'> & { readonly concepts: readonly number[] };

const RUN_SCRIPT = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Finds the labels of a glossary in texts, in time that grows with the text and not with the glossary. */
export function createConceptMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const root: Branch = { next: new Map(), labels: [] };
  const runs: Runs = new Map();
  concepts.forEach((concept, number) => {
    for (const label of new Set(concept.labels)) {
      if (RUN_SCRIPT.test(label)) addRun(runs, label, number);
      else for (const written of labelOf(label, concept.kind, number)) addWords(root, written);
    }
  });
  for (const labels of runs.values()) labels.sort((a, b) => b.text.length - a.text.length);
  const find = (text: string, words: readonly Word[] = wordsOf(text)): ConceptMatch[] => {
    const spans = spansOfWords(root, text, words);
    const found = RUN_SCRIPT.test(text) ? merged(spans, spansOfRuns(runs, text, words)) : spans;
    return found.flatMap(({ concepts: of, ...place }) =>
      of.map((concept) => ({ concept, ...place })),
    );
  };
  return { find };
}

function addWords(root: Branch, label: Label): void {
  let branch = root;
  for (const word of label.words) {
    let next = branch.next.get(word);
    if (next === undefined) branch.next.set(word, (next = { next: new Map(), labels: [] }));
    branch = next;
  }
  branch.labels.push(label);
}

function addRun(runs: Runs, text: string, concept: number): void {
  const first = text.charAt(0);
  const others = runs.get(first);
  if (others === undefined) runs.set(first, [{ text, concept }]);
  else others.push({ text, concept });
}

function spansOfWords(root: Branch, text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < words.length; first++) {
    const span = longestAt(root, text, words, first);
    if (span === undefined) continue;
    spans.push(span);
    first = span.last;
  }
  return spans;
}

function longestAt(
  root: Branch,
  text: string,
  words: readonly Word[],
  first: number,
): Span | undefined {
  let longest: Span | undefined;
  let branch: Branch | undefined = root;
  for (let last = first; last < words.length; last++) {
    const word: Word | undefined = words[last];
    branch = word && branch.next.get(keyOf(word.word));
    if (branch === undefined || word === undefined) break;
    if (branch.labels.length === 0) continue;
    const fitting = branch.labels.filter((label) => fitsLabel(label, text, words, first));
    if (fitting.length === 0) continue;
    const start = words[first]?.start ?? 0;
    const concepts = [...new Set(fitting.map(({ concept }) => concept))];
    longest = { concepts, first, last, start, end: word.end };
  }
  return longest;
}

/** Chinese and Japanese put no blanks between words, so that there a label is any piece of the text. */
function spansOfRuns(runs: Runs, text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  let word = 0;
  for (let start = 0; start < text.length; start++) {
    const here = runs.get(text.charAt(start))?.filter((run) => text.startsWith(run.text, start));
    const length = here?.[0]?.text.length;
    if (here === undefined || length === undefined) continue;
    const end = start + length;
    const concepts = here.filter((run) => run.text.length === length).map((run) => run.concept);
    while (word + 1 < words.length && (words[word]?.end ?? 0) <= start) word++;
    const first = word;
    while (word + 1 < words.length && (words[word + 1]?.start ?? end) < end) word++;
    spans.push({ concepts, first, last: word, start, end });
    start = end - 1;
  }
  return spans;
}

/** Both lists in the order of the text; where two overlap, the longer stays. */
function merged(left: readonly Span[], right: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of [...left, ...right].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = spans.at(-1);
    if (before === undefined || before.end <= span.start) spans.push(span);
    else if (span.end - span.start > before.end - before.start) spans[spans.length - 1] = span;
  }
  return spans;
}
