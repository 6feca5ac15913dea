/** What can't be seen, blanks apart: control characters, soft hyphens, marks of direction, half signs. */
export const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What can be seen of a text, its blanks folded. */
export function visibleOf(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
