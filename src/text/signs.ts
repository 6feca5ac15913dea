/** The first sign that is none of ASCII: whatever touches one is left to the classes of Unicode. */
export const BEYOND_ASCII = 0x80;

const [BLANK, TAB, RETURN] = [0x20, 0x09, 0x0d];
const [NOUGHT, NINE] = [0x30, 0x39];
const [LARGE_A, LARGE_Z] = [0x41, 0x5a];
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

export const isBlank = (sign: number): boolean => sign === BLANK || (sign >= TAB && sign <= RETURN);

export const isDigit = (sign: number): boolean => sign >= NOUGHT && sign <= NINE;

export const isCapital = (sign: number): boolean => sign >= LARGE_A && sign <= LARGE_Z;

export const isSmall = (sign: number): boolean => sign >= SMALL_A && sign <= SMALL_Z;

export const isLetter = (sign: number): boolean => isSmall(sign) || isCapital(sign);

/** Where the digits that begin at a place end, with those that a single one of these signs joins to them. */
export function numberEnd(text: string, start: number, joins: (sign: number) => boolean): number {
  let end = start + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (!joins(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) return end;
    end += 2;
  }
}

/** The place after a sign, whether it takes one unit of a text or two. */
export const afterSign = (text: string, at: number): number =>
  at + (text.charCodeAt(at) >= BEYOND_ASCII && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
