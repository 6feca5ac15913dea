import type { Hit } from './blend.ts';
import { NOTHING, type Without } from './ingredients.ts';
import { createForms, type Forms } from './word-index-forms.ts';
import { damaged, type Sections, sectionsOf } from './word-index-layout.ts';
import { POSITION_BLOCK } from './word-index-postings.ts';
import { createSearch, type SearchOptions, type SearchQuery } from './word-index-search.ts';
import { postingsOf } from './word-index-seek.ts';
import { createFindTerm } from './word-index-terms.ts';

/** Finds passages by their words; it answers from the bytes as they lie on disk. */
export type WordIndex = Readonly<{
  /** How many passages it holds. */
  size: number;
  /** The passages for a question, best first. */
  search: (query: SearchQuery, options: SearchOptions) => Hit[];
  /** In how many passages a term is. */
  frequency: (term: string) => number;
  /** How much a term tells: most, where no passage has it. */
  idf: (term: string) => number;
  /** The words as the passages write them. */
  forms: Forms;
}>;

/**
 * Opens a word index; the bytes must stay as they are while it is used.
 * @throws RangeError where the bytes aren't a whole word index.
 */
export function openWordIndex(bytes: Uint8Array, without: Without = NOTHING): WordIndex {
  const sections = sectionsOf(bytes);
  assertSound(sections);
  const { norms } = sections;
  const find = createFindTerm(sections);
  const idf = (frequency: number): number =>
    Math.log(1 + Math.max(0, norms.length - frequency + 0.5) / (frequency + 0.5));
  const frequency = (term: string): number => {
    const [from, to] = postingsOf(sections, find(term));
    return to - from;
  };
  return {
    size: norms.length,
    search: createSearch({ sections, find, idf, isInOrder: !without.has('proximity') }),
    frequency,
    idf: (term) => idf(frequency(term)),
    forms: createForms(sections),
  };
}

/** That the sections agree with each other. What they say is not read: all reading stays inside them. */
function assertSound(sections: Sections): void {
  const { totals, norms, termStarts, termSlots, postingStarts, maxima, passages } = sections;
  const isSound =
    totals[0] === norms.length &&
    termStarts.length === maxima.length + 1 &&
    postingStarts.length === maxima.length + 1 &&
    Number.isInteger(Math.log2(termSlots.length)) &&
    sections.counts.length === passages.length &&
    sections.placed.length === passages.length &&
    sections.positionStarts.length === Math.ceil(passages.length / POSITION_BLOCK) + 1 &&
    sections.formStarts.length === sections.formByteStarts.length &&
    sections.formCounts.length === sections.formLetters.length;
  if (!isSound) throw damaged('its parts contradict each other');
}
