import { isAddressed } from '../checking/addressed.ts';
import { languageOf } from '../text/languages.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { areDenialsKept } from './denials-kept.ts';
import { isAboutSomethingBefore } from './follow-up.ts';
import { INTERROGATIVE, isContentWord } from './question-words.ts';

/**
 * Whether a follow-up question that was written anew is still that question, and reads alone: each of
 * its figures and telling words stands in the follow-up, or in what was said before it, none of the
 * follow-up's own figures and names is lost, and no denial is.
 */
export function isFollowUpKept(
  rewritten: string,
  followUp: string,
  before: readonly string[],
): boolean {
  if (isAddressed(rewritten) || isAboutSomethingBefore(rewritten)) return false;
  const known = new Set([followUp, ...before].flatMap(allStemsOf));
  const isKnown = tellingStemsOf(rewritten).every((stem) => known.has(stem));
  const own = new Set(allStemsOf(rewritten));
  const isKept = isKnown && atomsOf(followUp).every((stem) => own.has(stem));
  return isKept && areDenialsKept(rewritten, followUp, before);
}

function allStemsOf(text: string): string[] {
  return wordsOf(text).map(({ word }) => stemOf(word));
}

/** Figures, names, and whatever else is no word of the language alone. */
function tellingStemsOf(text: string): string[] {
  const language = languageOf(text);
  const asked = text.replace(INTERROGATIVE, '-');
  return wordsOf(asked)
    .filter(({ word, start }) => isAtom(asked, start) || isContentWord(word, language))
    .map(({ word }) => stemOf(word));
}

/** Figures, and names in the midst of a sentence. */
function atomsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ start }) => isAtom(text, start))
    .map(({ word }) => stemOf(word));
}

function isAtom(text: string, start: number): boolean {
  const first = text.slice(start, start + 2);
  return /^\p{N}/u.test(first) || (start > 0 && /^\p{Lu}/u.test(first));
}
