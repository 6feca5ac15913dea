import { homeOf, shortened } from '../../text/countries.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** One form for the names of a place: "us" for "the United States", "America" and "U.S.". */
export function placeKeyOf(name: string): string {
  return keyOf(wordsOf(name).map(({ word }) => word));
}

function keyOf(words: readonly string[]): string {
  const own = words.filter((word) => word !== 'the');
  const key = shortened(own).map(homeOf).join(' ');
  return key === 'u s' ? 'us' : key;
}

/** A place in a text: the words `first` to `last`. */
export type PlaceSpan = Readonly<{ first: number; last: number; key: string }>;

const LONGEST = 4;
const SPEAKS_TO = /^(?:tell|give|show|let|help)$/;

/** The first of these places that stands at a word of a text, the longest name of it. */
export function findPlaceAt(
  words: readonly Word[],
  at: number,
  places: ReadonlySet<string>,
): PlaceSpan | undefined {
  const isUs = words[at]?.word === 'us' && SPEAKS_TO.test(words[at - 1]?.word ?? '');
  if (isUs || words[at]?.word === 'the') return undefined;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const key = keyOf(words.slice(at, at + length).map(({ word }) => word));
    // A batch or a plant that is a mere number is told from no other number.
    if (places.has(key) && !/^\d+$/.test(key)) return { first: at, last: at + length - 1, key };
  }
  return undefined;
}
