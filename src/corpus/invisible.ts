/** Where a text holds a character that cannot be seen: a control, a bidi override, a zero width. */
export type Invisible = Readonly<{ line: number; codePoint: string }>;

const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fffd}]/u;
const EACH_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** The first character of each line that cannot be seen: what hides there could fool reader and search. */
export function invisiblesOf(text: string): Invisible[] {
  // A fast way out: nearly every text has none.
  if (!INVISIBLE.test(text)) return [];
  return text.split('\n').flatMap((line, i) => {
    const found = INVISIBLE.exec(line);
    return found ? [{ line: i + 1, codePoint: codePointOf(found[0]) }] : [];
  });
}

/** Whether a text is one line of visible characters with something on it. */
export function isPlainLine(text: string): boolean {
  return text.trim() !== '' && !/[\t\n]/.test(text) && !INVISIBLE.test(text);
}

/** The text with every invisible character, line ends too, written as `\u{…}`: safe on a terminal. */
export function escapeInvisible(text: string): string {
  return text
    .replace(EACH_INVISIBLE, (char) => `\\u{${hexOf(char)}}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

function codePointOf(char: string): string {
  return `U+${hexOf(char).toUpperCase().padStart(4, '0')}`;
}

function hexOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16);
}
