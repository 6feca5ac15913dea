import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** The year that a question's thing is of: "in 2019", "the quota 2019"; not "by 2030" nor "in the 2025 edition". */
const DATED =
  /\b(?:during|for|in|of)(?: (?!the\b)\p{L}+)? (?<in>(?:19|20)\d\d)\b|(?<!\b(?:after|before|by|from|since|till|until)(?: \p{L}+)? )\b(?<last>(?:19|20)\d\d)\W*$/iu;

/** "At the end of 2025" is as often when a thing was known. */
const WITHIN = /\b(?:during|in) (?:19|20)\d\d\b/iu;

/** Whether something is asked of a year, and no block is of a passage that has that year. */
export function isOfOtherYear(asked: Asked, blocks: readonly Candidate[]): boolean {
  const { years } = asked;
  return isAskedOfYear(asked) && blocks.every(({ near }) => years.isDisjointFrom(near));
}

/** The best block that tells of the one year that is asked about, where the best of all is of another. */
export function blockOfYear(asked: Asked, blocks: readonly Candidate[]): Candidate | undefined {
  const { years, names, wanted, text } = asked;
  const [best] = blocks;
  if (!best || !years.isDisjointFrom(best.near)) return undefined;
  if (!WITHIN.test(text) || !isAskedOfYear(asked)) return undefined;
  return blocks.find(
    ({ held, gives }) =>
      years.isSubsetOf(held) &&
      !names.isDisjointFrom(held) &&
      wanted.every((kind) => gives.includes(kind)),
  );
}

function isAskedOfYear({ text, years, clauses }: Asked): boolean {
  if (years.size !== 1) return false;
  const dated = DATED.exec(text)?.groups;
  const year = dated?.['in'] ?? dated?.['last'];
  return Array.from(years).every((clause) => clauses[clause]?.text === year);
}
