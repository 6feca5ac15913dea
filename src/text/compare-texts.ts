/** The order of two texts by their code units, as sorting has it: no locale's. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
