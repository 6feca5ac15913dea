import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** The year that a question's thing is of: "in 2019", "the quota 2019"; not "by 2030" nor "in the 2025 edition". */
const DATED =
  /\b(?:during|for|in|of)(?: (?!the\b)\p{L}+)? (?<in>(?:19|20)\d\d)\b|(?<!\b(?:after|before|by|from|since|till|until)(?: \p{L}+)? )\b(?<last>(?:19|20)\d\d)\W*$/iu;

/** Whether something is asked of a year, and no block is of a passage that has that year. */
export function isOfOtherYear(
  { text, years, clauses }: Asked,
  blocks: readonly Candidate[],
): boolean {
  if (years.size !== 1) return false;
  const dated = DATED.exec(text)?.groups;
  const year = dated?.['in'] ?? dated?.['last'];
  return (
    Array.from(years).every((clause) => clauses[clause]?.text === year) &&
    blocks.every(({ near }) => years.isDisjointFrom(near))
  );
}
