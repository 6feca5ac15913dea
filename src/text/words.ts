/** One word of a text: its folded form, and where it stands (UTF-16 offsets, end exclusive). */
export type Word = Readonly<{ word: string; start: number; end: number }>;

// A number keeps its separators ("390,000", "2.6"); letters after it are a word of their own ("2.6bn").
// Chinese and Japanese put no blanks between words: a run of theirs ends where another script begins.
const RUN = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const LETTER = String.raw`[[\p{L}\p{M}]--${RUN}]`;
const WORD = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*|${RUN}+|${LETTER}(?:${LETTER}|\p{N})*(?:['’]s(?![\p{L}\p{N}]))?`,
  'gv',
);
// The same where all is ASCII, as nearly all is: many times faster without the classes of Unicode.
const ASCII_WORD = /\d+(?:[.,]\d+)*|[A-Za-z][A-Za-z\d]*(?:'s(?![A-Za-z\d]))?/g;
const ASCII_TEXT = /^\p{ASCII}*$/u;
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
  const pattern = ASCII_TEXT.test(text) ? ASCII_WORD : WORD;
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const raw = found[0];
    words.push({ word: fold(raw), start: found.index, end: found.index + raw.length });
  }
  return words;
}

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
