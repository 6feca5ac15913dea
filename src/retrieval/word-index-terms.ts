import type { Concept } from '../corpus/glossary.ts';
import type { Sections } from './word-index-layout.ts';

/** The term under which a word index holds a concept; no word of a text can be written so. */
export function conceptTerm(concept: Pick<Concept, 'prefLabel'>): string {
  return `${CONCEPT_SIGN}${concept.prefLabel}`;
}

export function isConceptTerm(term: string): boolean {
  return term.startsWith(CONCEPT_SIGN);
}

const CONCEPT_SIGN = '@';
/** Longer terms are cut, in the index and in the question: nobody asks for more of them. */
const MAX_TERM_BYTES = 160;
const utf8 = new TextEncoder();

/** Writes a term's bytes into `bytes` from `start` on, and says how many they are. */
export function encodeTerm(term: string, bytes: Uint8Array, start = 0): number {
  return utf8.encodeInto(term, bytes.subarray(start, start + MAX_TERM_BYTES)).written;
}

/** At most so many bytes are a term's. */
export function sizeOfTerm(term: string): number {
  return Math.min(Buffer.byteLength(term), MAX_TERM_BYTES);
}

/** How many slots keep a hash table of so many terms less than half full. */
export function slotsFor(terms: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, terms) * 2 + 1));
}

/** Puts the term whose bytes are in place already into the table. */
export function enterTerm(sections: Sections, term: number): void {
  const { termBytes, termStarts, termSlots } = sections;
  const mask = termSlots.length - 1;
  let slot = hashOf(termBytes, termStarts[term] ?? 0, termStarts[term + 1] ?? 0) & mask;
  while (termSlots[slot] !== 0) slot = (slot + 1) & mask;
  termSlots[slot] = term + 1;
}

/** A function from a term to its number, or -1. */
export function createFindTerm(sections: Sections): (term: string) => number {
  const { termBytes, termStarts, termSlots } = sections;
  const wanted = new Uint8Array(MAX_TERM_BYTES);
  const mask = termSlots.length - 1;
  return (term) => {
    const length = encodeTerm(term, wanted);
    let slot = hashOf(wanted, 0, length) & mask;
    // Counted, since a table that is full by damage would never end.
    for (let probes = 0; probes <= mask; probes++) {
      const found = (termSlots[slot] ?? 0) - 1;
      if (found < 0 || found + 1 >= termStarts.length) return -1;
      const start = termStarts[found] ?? 0;
      const isSameLength = (termStarts[found + 1] ?? 0) - start === length;
      if (isSameLength && isSame(wanted, termBytes, start, length)) return found;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

function isSame(wanted: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (wanted[i] !== bytes[start + i]) return false;
  return true;
}

/** FNV-1a with a final mix. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
