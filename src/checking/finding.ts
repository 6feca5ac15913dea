/** What a sentence says that its passages do not, and where that was looked for. */
export type Finding = Readonly<{
  kind:
    | 'number'
    | 'unit'
    | 'date'
    | 'name'
    | 'subject'
    | 'extra'
    | 'negation'
    | 'comparison'
    | 'superlative'
    | 'relation'
    | 'attribution'
    | 'estimate';
  text: string;
  why: string;
}>;

/** Of one kind in one sentence: beyond it more of them tell nobody anything. */
export const FINDINGS_SHOWN = 50;

/** "2.7 billion" is not in ⟨sources⟩; it has ⟨what comes nearest⟩. */
export function whyMissing(
  text: string,
  sources: readonly string[],
  nearest: readonly string[],
): string {
  const many = new Set(sources).size > 1;
  const where = [...new Set(sources)].join(', ') || 'any cited passage';
  const missing = `"${text}" is not in ${where}`;
  if (nearest.length === 0) return missing;
  return `${missing}; ${many ? 'they have' : 'it has'} ${nearest.join(', ')}`;
}
