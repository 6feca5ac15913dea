import { homeOf, isCountry, ownerIn } from '../../text/countries.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { actOf } from './acts.ts';
import type { ReadableSeries } from './readable-series.ts';
import { isSmallWord } from './small-words.ts';

/** So many words may be names that only the glossary knows: of others no table's question has one. */
const MOST_UNKNOWN = 2;

/** Whether the words of a question may all be about some series, before that is read for each. */
export type IsAboutTables = (words: readonly Word[]) => boolean;

export function createIsAboutTables(all: readonly ReadableSeries[]): IsAboutTables {
  const acts = new Set<string>();
  for (const { vocabulary, series, places } of all) {
    for (const act of vocabulary.own) acts.add(act);
    for (const act of vocabulary.beside) acts.add(act);
    for (const name of [series.of, ...places.keys()]) {
      for (const { word } of wordsOf(name)) acts.add(actOf(word));
    }
  }
  const isKnown = (word: string) =>
    isSmallWord(word) ||
    /^\d/.test(word) ||
    acts.has(actOf(word)) ||
    isCountry(homeOf(word)) ||
    ownerIn(word) !== undefined;
  return (words) => {
    let unknown = 0;
    for (const { word } of words) {
      if (!isKnown(word)) unknown += 1;
      if (unknown > MOST_UNKNOWN) return false;
    }
    return true;
  };
}
