import { isStopWord } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';

/** The terms and the written forms met so far, each by its number. */
export type Vocabulary = Readonly<{
  terms: readonly string[];
  forms: readonly string[];
  /** How often each form was met. */
  formCounts: readonly number[];
  /** The number of a term. */
  numberOf: (term: string) => number;
  /** Counts a folded word, and gives the number of its term, or -1 for a stop word. */
  meet: (word: string) => number;
}>;

export function createVocabulary(): Vocabulary {
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const forms: string[] = [];
  const formNumbers = new Map<string, number>();
  const formCounts: number[] = [];
  const formTerms: number[] = [];

  const numberOf = (term: string): number => {
    let number = termNumbers.get(term);
    if (number === undefined) termNumbers.set(term, (number = terms.push(term) - 1));
    return number;
  };
  const meet = (word: string): number => {
    let form = formNumbers.get(word);
    if (form === undefined) {
      formNumbers.set(word, (form = forms.push(word) - 1));
      formCounts.push(0);
      formTerms.push(isStopWord(word) ? -1 : numberOf(stemOf(word)));
    }
    formCounts[form] = (formCounts[form] ?? 0) + 1;
    return formTerms[form] ?? -1;
  };
  return { terms, forms, formCounts, numberOf, meet };
}
