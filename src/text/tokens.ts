import { rememberedWords } from './shared-words.ts';
import { afterSign, BEYOND_ASCII, isBlank, isDigit, isLetter, numberEnd } from './signs.ts';

/** A number as written, a word, or one other sign, in lower case; a Han character is a word by itself. */
export type Token = Readonly<{
  kind: 'digits' | 'word' | 'sign';
  raw: string;
  low: string;
  start: number;
  end: number;
}>;

// "2.6", "390,000", "1'500"; then Han one by one, since numbers, scales and units stand there without blanks.
const TOKEN =
  /(?<digits>\d+(?:[.,'’]\d+)*)|(?<word>\p{Script=Han}|[[\p{L}\p{M}]--[\p{Script=Han}]]+)|\S/vy;

/** The tokens of a text in order; only blanks are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const token = isBlank(text.charCodeAt(start)) ? undefined : tokenAt(text, start);
    if (token) tokens.push(token);
    start = token?.end ?? afterSign(text, start);
  }
  return tokens;
}

// Nearly all is ASCII, and many times faster without the classes of Unicode.
function tokenAt(text: string, start: number): Token | undefined {
  const sign = text.charCodeAt(start);
  const end = sign < BEYOND_ASCII ? endInAscii(text, start, sign) : start;
  if (text.charCodeAt(end) >= BEYOND_ASCII && (end === start || isDigit(sign) || isLetter(sign))) {
    return unicodeTokenAt(text, start);
  }
  if (isLetter(sign)) return wordFrom(text, start, end);
  const raw = text.slice(start, end);
  return { kind: isDigit(sign) ? 'digits' : 'sign', raw, low: raw, start, end };
}

// Or where something else begins.
function endInAscii(text: string, start: number, first: number): number {
  if (isDigit(first)) return numberEnd(text, start, isJoining);
  let end = start + 1;
  if (isLetter(first)) while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

const [COMMA, POINT, APOSTROPHE] = [0x2c, 0x2e, 0x27];
const isJoining = (sign: number): boolean =>
  sign === POINT || sign === COMMA || sign === APOSTROPHE;

function unicodeTokenAt(text: string, start: number): Token | undefined {
  TOKEN.lastIndex = start;
  const found = TOKEN.exec(text);
  if (!found) return undefined;
  const [raw] = found;
  const { digits, word } = found.groups ?? {};
  const kind = digits === undefined ? (word === undefined ? 'sign' : 'word') : 'digits';
  const end = start + raw.length;
  if (kind === 'word') return wordFrom(text, start, end);
  return { kind, raw, low: raw, start, end };
}

function wordFrom(text: string, start: number, end: number): Token {
  const { raw, low } = spellingOf(text, start, end);
  return { kind: 'word', raw, low, start, end };
}

const spellingOf = rememberedWords((raw) => ({ raw, low: raw.toLowerCase().normalize('NFC') }));

/** Whether two tokens stand together without a blank. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** The first index at or after `from` that is no hyphen between two glued tokens ("five-year"). */
export function overHyphen(tokens: readonly Token[], from: number): number {
  const sign = tokens[from];
  if (sign?.kind !== 'sign' || !HYPHENS.has(sign.low)) return from;
  const joins = isGlued(tokens[from - 1], sign) && isGlued(sign, tokens[from + 1]);
  return joins ? from + 1 : from;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
