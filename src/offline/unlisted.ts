import { cardinalOf } from '../text/number-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** "Which five refineries", "what are the two firms called", "name all sixteen". */
const ASKED =
  /\b(?:which|what|who|names?)(?: (?:are|were|of|all))?(?: the)? (?<count>\p{L}+|\d\d?) (?<things>[\p{L}\p{N}' -]+)/iu;
/** So many words after the number may name the things that it counts. */
const COUNTED = 5;
/** Nobody asks for a list of more. */
const MOST = 40;
const NEXT = /[,;]|\b(?:and|or)\b/giu;

/** Whether a question asks which so many things are, and sentences count them so and list nothing. */
export function isUnlisted(question: string, sentences: readonly string[]): boolean {
  const { count = '', things = '' } = ASKED.exec(question)?.groups ?? {};
  const asked = countOf(count);
  if (asked === undefined || asked < 2 || asked > MOST) return false;
  const named = new Set(stemsOf(things).slice(0, COUNTED));
  return (
    sentences.some((sentence) => isOfSoMany(sentence, asked, named)) &&
    // A list of two has one "and", which a sentence may well have for another reason.
    sentences.every((sentence) => (sentence.match(NEXT)?.length ?? 0) < Math.max(2, asked - 1))
  );
}

function isOfSoMany(sentence: string, asked: number, named: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  return words.some(
    ({ word }, at) =>
      countOf(word) === asked &&
      words.slice(at + 1, at + 1 + COUNTED).some((one) => named.has(stemOf(one.word))),
  );
}

function countOf(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : cardinalOf(word.toLowerCase());
}

function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ word }) => (isStopWord(word) ? [] : [stemOf(word)]));
}
