import { afterSign, BEYOND_ASCII, isCapital, isDigit, isLetter } from './signs.ts';

// One word, inner signs included ("U.S", "S&P", "C5+1", "F-35").
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.&+'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|-\p{N}+)*/uy;
const CAPITAL = /\p{Lu}/u;

/** Its first letter large. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Where the word that begins at a place ends, or the sign that is there; and whether a word has a capital. */
export type Run = Readonly<{ end: number; isCapitalised: boolean }>;

/** The word, or the one sign, that begins at a place. */
export function capitalisedAt(text: string, start: number): Run {
  if (text.charCodeAt(start) < BEYOND_ASCII && !isWordSign(text.charCodeAt(start))) {
    return { end: start + 1, isCapitalised: false };
  }
  let end = start;
  let isCapitalised = false;
  // Nearly all is ASCII, and many times faster without the classes of Unicode.
  for (let isNumber = false; ;) {
    let sign = text.charCodeAt(end);
    while (isNumber ? isDigit(sign) : isWordSign(sign)) {
      isCapitalised ||= isCapital(sign);
      end += 1;
      sign = text.charCodeAt(end);
    }
    const next = text.charCodeAt(end + 1);
    if (sign >= BEYOND_ASCII || (next >= BEYOND_ASCII && isInner(sign))) {
      return inUnicode(text, start);
    }
    isNumber = sign === HYPHEN;
    if (!isInner(sign) || !(isNumber ? isDigit(next) : isWordSign(next))) break;
    end += 1;
  }
  return { end, isCapitalised };
}

const [HYPHEN, POINT, AND, PLUS, APOSTROPHE] = [0x2d, 0x2e, 0x26, 0x2b, 0x27];
const isWordSign = (sign: number): boolean => isLetter(sign) || isDigit(sign);
const isInner = (sign: number): boolean =>
  sign === POINT || sign === AND || sign === PLUS || sign === APOSTROPHE || sign === HYPHEN;

function inUnicode(text: string, start: number): Run {
  WORD.lastIndex = start;
  const whole = WORD.exec(text)?.[0] ?? '';
  if (whole === '') return { end: afterSign(text, start), isCapitalised: false };
  return { end: start + whole.length, isCapitalised: CAPITAL.test(whole) };
}
