/**
 * Text of unknown make, fit for a terminal: no control characters (they could move the cursor or
 * change the title), no characters that turn the direction of reading or cannot be seen.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');
}
