/** The length as Discord counts it: an astral character is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
