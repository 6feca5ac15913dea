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
const PLAIN = /^[a-z]+$/;
const ASCII = /^[A-Za-z]+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The words of a text in order, folded so that "Síkela's" and "sikela" meet, and "390,000" and "390000". */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    word: fold(raw),
    start: index,
    end: index + raw.length,
  }));
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
