/** "[1]" and "[2, 3]" where a clause ends: "[900] million" is a figure. */
const MARK = /\s*\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\](?=\s*(?:[.,;:!?)[]|$))/gu;

/** A sentence without the numbers of the passages that it cites. */
export function withoutMarks(sentence: string): string {
  return sentence.includes('[') ? sentence.replaceAll(MARK, '') : sentence;
}
