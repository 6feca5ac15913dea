import { homeOf, ownerIn, shortened } from '../../text/countries.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** One form for the names of a place: "us" for "the United States", "America" and "U.S.". */
export function placeKeyOf(name: string): string {
  return keyOf(wordsOf(name).map(({ word }) => word));
}

function keyOf(words: readonly string[]): string {
  const own = words.filter((word) => word !== 'the');
  const key = shortened(own)
    .map((word) => homeOf(ownerIn(word) ?? word))
    .join(' ');
  return key === 'u s' ? 'us' : key;
}

/** What may be the name of a place in a text: the words `first` to `last`. */
export type PlaceSpan = Readonly<{
  first: number;
  last: number;
  key: string;
  /** Whether the glossary has it. */
  isNamed?: true;
}>;

const LONGEST = 4;
const SPEAKS_TO = /^(?:tell|give|show|let|help)$/;

/** For each word of a text what may begin there, the longest first. */
export function placeSpansOf(words: readonly Word[]): PlaceSpan[][] {
  return words.map(({ word }, first) => {
    const isUs = word === 'us' && SPEAKS_TO.test(words[first - 1]?.word ?? '');
    if (isUs || word === 'the') return [];
    const most = Math.min(LONGEST, words.length - first);
    // A batch or a plant that is a mere number is told from no other number.
    return Array.from({ length: most }, (_, shorter) => {
      const last = first + most - shorter - 1;
      return { first, last, key: keyOf(words.slice(first, last + 1).map((one) => one.word)) };
    }).filter(({ key }) => !/^\d+$/.test(key));
  });
}
