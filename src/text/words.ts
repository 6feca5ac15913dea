import { rememberedWords } from './shared-words.ts';
import { afterSign, BEYOND_ASCII, isDigit, isLetter, numberEnd } from './signs.ts';

/** One word of a text: its folded form, and where it stands (UTF-16 offsets, end exclusive). */
export type Word = Readonly<{ word: string; start: number; end: number }>;

// A number keeps its separators ("390,000", "2.6"); letters after it are a word of their own ("2.6bn").
// Chinese and Japanese put no blanks between words: a run of theirs ends where another script begins.
const RUN = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const LETTER = String.raw`[[\p{L}\p{M}]--${RUN}]`;
const WORD = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*|${RUN}+|${LETTER}(?:${LETTER}|\p{N})*(?:['’]s(?![\p{L}\p{N}]))?`,
  'vy',
);
const PLAIN = /^[a-z]+$/;
const ASCII = /^[A-Za-z]+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

let last: Readonly<{ text: string; words: readonly Word[] }> = { text: '', words: [] };

/** The words of a text in order, folded so that "Síkela's" and "sikela" meet, and "390,000" and "390000". */
export function wordsOf(text: string): readonly Word[] {
  // A question is asked for its words by one after the other.
  if (text !== last.text) last = { text, words: foundIn(text) };
  return last.words;
}

function foundIn(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfWord(text, start);
    if (end > start) words.push({ word: foldedAt(text, start, end), start, end });
    start = end > start ? end : afterSign(text, start);
  }
  return words;
}

/** Where the word ends that begins at a place of a text; that place where none does. */
export function endOfWord(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  // Nearly all is ASCII, and many times faster without the classes of Unicode.
  if (sign < BEYOND_ASCII && !isLetter(sign) && !isDigit(sign)) return start;
  const end = sign < BEYOND_ASCII ? endInAscii(text, start, sign) : start;
  const isBeyond = text.charCodeAt(isDigit(sign) ? end + 1 : end) >= BEYOND_ASCII;
  if (isBeyond || text.charCodeAt(end) >= BEYOND_ASCII) {
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : start;
  }
  return end;
}

// Or where something else begins.
function endInAscii(text: string, start: number, first: number): number {
  if (isDigit(first)) return numberEnd(text, start, isPointOrComma);
  let end = start + 1;
  while (isWordSign(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) !== APOSTROPHE || text.charCodeAt(end + 1) !== SMALL_S) return end;
  const next = text.charCodeAt(end + 2);
  return isWordSign(next) ? end : end + 2;
}

const [COMMA, POINT, APOSTROPHE, SMALL_S] = [0x2c, 0x2e, 0x27, 0x73];
const isPointOrComma = (sign: number): boolean => sign === POINT || sign === COMMA;
const isWordSign = (sign: number): boolean => isLetter(sign) || isDigit(sign);

/** The word of a stretch of a text, folded: of "China" and "china" one and the same string. */
export const foldedAt = rememberedWords((raw) => {
  const word = fold(raw);
  return shared(word, 0, word.length);
});
const shared = rememberedWords((word) => word);

/** Lower case, no accents, no possessive ending, no separators of thousands. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  if (ASCII.test(raw)) return raw.toLowerCase();
  if (GROUPED.test(raw)) return raw.replaceAll(',', '');
  return raw
    .replace(/['’]s$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðøłßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
