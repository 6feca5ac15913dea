import { createForms, type Forms } from './word-index-forms.ts';
import { damaged, type Sections, sectionsOf } from './word-index-layout.ts';
import { POSITION_BLOCK } from './word-index-postings.ts';
import {
  createSearch,
  type Hit,
  type SearchOptions,
  type SearchQuery,
} from './word-index-search.ts';
import { seek } from './word-index-seek.ts';
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
  holds: (term: string, passage: number) => boolean;
  /** The words as the passages write them. */
  forms: Forms;
}>;

/**
 * Opens a word index; the bytes must stay as they are while it is used.
 * @throws RangeError where the bytes aren't a whole word index.
 */
export function openWordIndex(bytes: Uint8Array): WordIndex {
  const sections = sectionsOf(bytes);
  assertSound(sections);
  const { postingStarts, passages, norms } = sections;
  const find = createFindTerm(sections);
  const idf = (frequency: number): number =>
    Math.log(1 + (norms.length - frequency + 0.5) / (frequency + 0.5));
  const frequency = (term: string): number => {
    const number = find(term);
    return number < 0 ? 0 : (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0);
  };
  return {
    size: norms.length,
    search: createSearch({ sections, find, idf }),
    frequency,
    idf: (term) => idf(frequency(term)),
    holds: (term, passage) => {
      const number = find(term);
      if (number < 0) return false;
      const to = postingStarts[number + 1] ?? 0;
      const posting = seek(passages, postingStarts[number] ?? 0, to, passage);
      return posting < to && passages[posting] === passage;
    },
    forms: createForms(sections),
  };
}

/** That the sections agree with each other, so that a search stays inside them. */
function assertSound(sections: Sections): void {
  const { totals, norms, termStarts, termSlots, postingStarts, maxima, passages } = sections;
  const { counts, placed, positionStarts, positions, formStarts, formByteStarts } = sections;
  const isSound =
    totals[0] === norms.length &&
    termStarts.length === postingStarts.length &&
    maxima.length === termStarts.length - 1 &&
    Number.isInteger(Math.log2(termSlots.length)) &&
    counts.length === passages.length &&
    placed.length === passages.length &&
    positionStarts.length === Math.ceil(passages.length / POSITION_BLOCK) + 1 &&
    formStarts.length === formByteStarts.length &&
    sections.formCounts.length === sections.formLetters.length &&
    ascendsTo(termStarts, sections.termBytes.length) &&
    ascendsTo(postingStarts, passages.length) &&
    ascendsTo(positionStarts, positions.length) &&
    ascendsTo(formStarts, sections.formLetters.length) &&
    ascendsTo(formByteStarts, sections.formBytes.length);
  if (!isSound) throw damaged('its parts contradict each other');
}

function ascendsTo(starts: Uint32Array, end: number): boolean {
  let before = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    if (start < before || start > end) return false;
    before = start;
  }
  return true;
}
