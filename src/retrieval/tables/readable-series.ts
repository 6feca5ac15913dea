import type { StoredSeries } from '../../store/passage-store.ts';
import { wordsOf } from '../../text/words.ts';
import { actOf, isKindOfItsOwn } from './acts.ts';
import { placeKeyOf } from './place-keys.ts';
import { isSmallWord } from './small-words.ts';

/** A series with its words taken apart, once for all questions. */
export type ReadableSeries = Readonly<{
  series: StoredSeries;
  vocabulary: Vocabulary;
  /** The keys of what it has figures of, each by itself and by its short names. */
  places: ReadonlyMap<string, string>;
  /** The keys of the countries that it is about itself: "US imports". */
  about: ReadonlySet<string>;
}>;

export function readableSeries(series: StoredSeries): ReadableSeries {
  const places = new Map(series.places.map(placeKeyOf).map((key) => [key, key]));
  const about = new Set(wordsOf(series.subject).map(({ word }) => placeKeyOf(word)));
  return { series, vocabulary: vocabularyOf(series), places, about };
}

/** Words with which a question may speak of a series. */
export type Vocabulary = Readonly<{
  /** What it is, and what sets it apart. */
  telling: ReadonlySet<string>;
  /** What the question has to have of these. */
  needed: ReadonlySet<string>;
  own: ReadonlySet<string>;
  beside: ReadonlySet<string>;
}>;

const actsIn = (text: string): string[] =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !isSmallWord(word))
    .map(actOf);

function vocabularyOf({ title, column, key, subject, unit }: StoredSeries): Vocabulary {
  const head = subject.replace(/ (?:of|for|in|from) .*$/, '');
  const keys = actsIn(key).filter((act) => !/^\d/.test(act));
  const telling = new Set([...actsIn(head), ...keys]);
  return {
    telling,
    // A share of something answers for the thing itself; a price of one is of no other.
    needed: new Set([...keys, ...[...telling].filter(isKindOfItsOwn)]),
    own: new Set([...telling, ...actsIn(subject)]),
    beside: new Set([
      ...actsIn(title.replace(BY, '')),
      ...actsIn(column),
      ...actsIn(unit.replace('tonnes', 'tonnes tons')),
    ]),
  };
}

/** What a table is sorted by is nothing that its figures are. */
const BY = / by [a-z].*$/;
