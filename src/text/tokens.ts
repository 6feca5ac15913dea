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
  /(?<digits>\d+(?:[.,'’]\d+)*)|(?<word>\p{Script=Han}|[[\p{L}\p{M}]--[\p{Script=Han}]]+)|\S/gv;

/** The tokens of a text in order; only blanks are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index, groups } of text.matchAll(TOKEN)) {
    const kind =
      groups?.['digits'] !== undefined
        ? 'digits'
        : groups?.['word'] !== undefined
          ? 'word'
          : 'sign';
    const low = kind === 'word' ? raw.toLowerCase().normalize('NFC') : raw;
    tokens.push({ kind, raw, low, start: index, end: index + raw.length });
  }
  return tokens;
}

/** Whether two tokens stand together without a blank. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** The first index at or after `from` that is no hyphen between two glued tokens ("five-year"). */
export function overHyphen(tokens: readonly Token[], from: number): number {
  const sign = tokens[from];
  if (sign === undefined || !/^[-‐‑]$/.test(sign.low)) return from;
  const joins = isGlued(tokens[from - 1], sign) && isGlued(sign, tokens[from + 1]);
  return joins ? from + 1 : from;
}
