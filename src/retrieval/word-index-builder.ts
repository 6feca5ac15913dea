import type { Concept } from '../corpus/glossary.ts';
import { fillForms, formSizes, groupForms } from './word-index-forms.ts';
import { layOutSections, type Sections } from './word-index-layout.ts';
import { createPassageLog, type PassageLog } from './word-index-log.ts';
import {
  createPassageTerms,
  KEY_SPAN,
  type PassageTerms,
  type PassageText,
  TITLE_WEIGHT,
} from './word-index-passage.ts';
import { fillPostings, POSITION_BLOCK } from './word-index-postings.ts';
import { encodeTerm, enterTerm, sizeOfTerm, slotsFor } from './word-index-terms.ts';
import { createVocabulary } from './word-index-vocabulary.ts';

export type WordIndexBuilder = Readonly<{
  /** Takes the next passage, and gives its number: 0, 1, 2 … */
  add: (passage: PassageText) => number;
  /** The index as it is to lie on disk. Awaits `breathe` after every few milliseconds of work. */
  finish: (breathe: () => Promise<void>) => Promise<Uint8Array>;
}>;

const MAX_COUNT = 255;
const MAX_POSITION = 65_535;
const TERMS_A_BREATH = 1_000;

/** Builds a word index of passages, for which it holds little more than the index itself in memory. */
export function createWordIndexBuilder(deps: { concepts: readonly Concept[] }): WordIndexBuilder {
  const vocabulary = createVocabulary();
  const termsOf = createPassageTerms(vocabulary, deps.concepts);
  const log = createPassageLog();
  const finish: WordIndexBuilder['finish'] = async (breathe) => {
    const { terms, forms, formCounts } = vocabulary;
    const groups = await groupForms(forms, formCounts, breathe);
    const { bytes, sections } = layOutSections({
      ...sizesOf(log, terms.length),
      termBytes: await sizeOfTerms(terms, breathe),
      ...formSizes(groups),
    });
    await fillTerms(sections, terms, breathe);
    await fillPostings(sections, log, breathe);
    await fillForms(sections, groups, breathe);
    return bytes;
  };
  return { add: (passage) => logPassage(log, termsOf(passage)), finish };
}

function logPassage(log: PassageLog, { keys, size, textStart, length }: PassageTerms): number {
  let termCount = 0;
  for (let at = 0; at < size; termCount++) {
    const term = Math.floor((keys[at] ?? 0) / KEY_SPAN);
    let count = 0;
    let placed = 0;
    for (; at < size && Math.floor((keys[at] ?? 0) / KEY_SPAN) === term; at++) {
      const position = (keys[at] ?? 0) % KEY_SPAN;
      count += position < textStart ? TITLE_WEIGHT : 1;
      // What stands further back is counted, but takes no part in pairs.
      if (position > MAX_POSITION || placed === MAX_COUNT) continue;
      log.positions.push(position);
      placed++;
    }
    log.terms.push(term);
    log.counts.push(Math.min(count, MAX_COUNT));
    log.placed.push(placed);
    log.frequencies[term] = (log.frequencies[term] ?? 0) + 1;
    log.places[term] = (log.places[term] ?? 0) + placed;
  }
  log.termCounts.push(termCount);
  log.lengths.push(length);
  return log.lengths.length() - 1;
}

function sizesOf(log: PassageLog, terms: number) {
  const postings = log.terms.length();
  return {
    totals: 2,
    termStarts: terms + 1,
    termSlots: slotsFor(terms),
    postingStarts: terms + 1,
    maxima: terms,
    passages: postings,
    counts: postings,
    placed: postings,
    positionStarts: Math.ceil(postings / POSITION_BLOCK) + 1,
    positions: log.positions.length(),
    norms: log.lengths.length(),
  };
}

async function sizeOfTerms(
  terms: readonly string[],
  breathe: () => Promise<void>,
): Promise<number> {
  let size = 0;
  for (let term = 0; term < terms.length; term++) {
    size += sizeOfTerm(terms[term] ?? '');
    if (term % TERMS_A_BREATH === 0) await breathe();
  }
  return size;
}

async function fillTerms(
  sections: Sections,
  terms: readonly string[],
  breathe: () => Promise<void>,
): Promise<void> {
  const { termBytes, termStarts } = sections;
  for (let term = 0; term < terms.length; term++) {
    const start = termStarts[term] ?? 0;
    termStarts[term + 1] = start + encodeTerm(terms[term] ?? '', termBytes, start);
    enterTerm(sections, term);
    if (term % TERMS_A_BREATH === 0) await breathe();
  }
}
