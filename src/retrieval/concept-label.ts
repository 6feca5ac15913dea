import type { Concept } from '../corpus/glossary.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** One way of writing a label, ready to be compared with the words of a text. */
export type Label = Readonly<{
  concept: number;
  /** The keys of its words; see `keyOf`. */
  words: readonly string[];
  /** What stands between its words: "," and "" in "cost, insurance and". */
  gaps: readonly string[];
  /** The only spelling that counts, where another case would be another word: "US". */
  exact?: string;
  /** Whether a capitalised neighbour makes a longer name of it: "La" in "La Rochelle". */
  symbol: boolean;
}>;

// Written so, these are names; written in lower case, they are words of their own.
const ORDINARY: ReadonlySet<string> = new Set('are cyclic dow lamp nib rem'.split(' '));
// Symbols that also begin sentences in French, Spanish, Italian, German or Portuguese.
const ARTICLES: ReadonlySet<string> = new Set('ce er eu ho la y'.split(' '));
const LETTERS = /^\p{L}+$/u;
const ACRONYM = /^[A-Z]{2,4}$/;
const ACCENTED = /[^\p{ASCII}]/u;
const LOOSE_GAP = /^[\s\p{Pd}'’"“”]*$/u;
const SYMBOL_LETTERS = 3;

/** The ways of writing a label: as it stands, and "U.S." for "US". None, where it has no word. */
export function labelOf(label: string, kind: Concept['kind'], concept: number): Label[] {
  const words = wordsOf(label);
  const only = words.length === 1 ? words[0] : undefined;
  const written: Label = {
    concept,
    words: words.map(({ word }) => keyOf(word)),
    gaps: gapsOf(label, words),
    symbol: kind !== 'person' && isSymbol(label),
    ...(only && isOnlyExact(label, only.word) ? { exact: label.normalize('NFC') } : {}),
  };
  if (words.length === 0) return [];
  if (!ACRONYM.test(label)) return [written];
  const dotted = Array.from(label).join('.');
  return [written, { ...written, exact: dotted, ...spelled(dotted) }];
}

function spelled(dotted: string): Pick<Label, 'words' | 'gaps'> {
  const words = wordsOf(dotted);
  return { words: words.map(({ word }) => keyOf(word)), gaps: gapsOf(dotted, words) };
}

function isSymbol(label: string): boolean {
  return (
    label.length <= SYMBOL_LETTERS &&
    LETTERS.test(label) &&
    (label.length === 1 || label !== label.toUpperCase())
  );
}

function isOnlyExact(label: string, word: string): boolean {
  if (!LETTERS.test(label.normalize('NFC')) || label === label.toLowerCase()) return false;
  if (isStopWord(word) || ORDINARY.has(word) || isSymbol(label)) return true;
  // "Đức" without its marks is half of many a Vietnamese name.
  return word.length <= 2 || (word.length <= 4 && ACCENTED.test(label) && /^[a-z]+$/.test(word));
}

/** What two words must share to be the same word of a label: "magnets" is "magnet", "us" isn't "u". */
export function keyOf(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== S) return word;
  if (word.endsWith('ies')) return length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
const S = 's'.charCodeAt(0);

/** Whether the words of a text from `first` on are this label, given that their keys agree. */
export function fitsLabel(
  label: Label,
  text: string,
  words: readonly Word[],
  first: number,
): boolean {
  const last = first + label.words.length - 1;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (label.exact !== undefined && !isExactly(label.exact, text.slice(start, end))) return false;
  if (label.symbol && isPartOfName(text, words, first)) return false;
  return label.gaps.every((gap, at) => {
    const found = text.slice(words[first + at]?.end ?? 0, words[first + at + 1]?.start ?? 0);
    return LOOSE_GAP.test(found) || found.trim() === gap;
  });
}

function isExactly(label: string, found: string): boolean {
  return found.replace(/['’]s$/, '').normalize('NFC') === label;
}

const CAPITAL = /^\p{Lu}/u;
/** Characters before a word that tell whether it opens a sentence. */
const BEFORE = 40;
const SENTENCE_START = /(?:^|[.?!:;]\s)["'“‘(¿¡\s]*$/;

/** "La Rochelle" and "El Er" are names, "Y. Tanaka" is one, and the "La" of "La part des aimants" an article. */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const here = words[at];
  if (here === undefined) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  const left = text.slice(before?.end ?? 0, here.start);
  const right = text.slice(here.end, after?.start);
  if (here.word.length === 1 && (right.startsWith('.') || /[^\s(,]$/.test(left))) return true;
  const isOpening = ARTICLES.has(here.word) && isSentenceStart(text, here.start);
  if (after && right.trim() === '' && (isOpening || CAPITAL.test(text.slice(after.start)))) {
    return true;
  }
  if (before === undefined || left.trim() !== '' || isStopWord(before.word)) return false;
  return CAPITAL.test(text.slice(before.start));
}

function isSentenceStart(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - BEFORE), start));
}

function gapsOf(text: string, words: readonly Word[]): string[] {
  return words.slice(1).map((word, at) => text.slice(words[at]?.end ?? 0, word.start).trim());
}
