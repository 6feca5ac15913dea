import { homeOf, isCountry, PEOPLES, shortened } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isIn } from '../reading/windows.ts';

/**
 * Whether a name says no more than in which country all this is, "Norway's Fen": it is one that the
 * passages' source names, they name no other country in whose place it might stand, and they speak of
 * something else that the claim names.
 */
export function isHomeOfSource(name: Name, claim: Reading, passages: readonly Evidence[]): boolean {
  const home = countryOf(name.words);
  const { names, text } = claim;
  if (home === undefined || !isAside(name, text) || isOfAnother(name, claim, passages)) {
    return false;
  }
  const isOther = names.some(
    ({ words }) =>
      countryOf(words) === undefined &&
      passages.some(({ sentences }) =>
        sentences.some((sentence) => words.every((word) => sentence.words.has(word))),
      ),
  );
  if (!isOther) return false;
  const told = new Set(names.map(({ words }) => countryOf(words)));
  const rivals = passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.names.flatMap(({ words }) => countryOf(words) ?? [])),
  );
  if (rivals.some((rival) => !told.has(rival))) return false;
  const forms = formsOf(home);
  return passages.some(({ isNamedElsewhere }) =>
    forms.some((form) => isNamedElsewhere(wordsOf(form).map(({ word }) => word))),
  );
}

// "South Africa", "Kazakh".
function countryOf(words: readonly string[]): string | undefined {
  const name = shortened(words).join(' ');
  const place = name.replace(/n$/, '');
  return [name, ...(words.length > 1 ? [place] : [])].filter(isCountry).map(homeOf)[0];
}

// "South Africa's mine" and "the Malaysian protesters", not "a Malaysian firm", "Malaysia said" or "in Malaysia".
const isAside = ({ words, start, end }: Name, text: string): boolean =>
  /^['’]/.test(text.slice(end)) ||
  (countryOf(words) !== words.join(' ') &&
    /^ \p{Ll}/u.test(text.slice(end)) &&
    !/\b(?:an?|another|one|two|three|some|several|other|and|or|more|new) $/i.test(
      text.slice(Math.max(0, start - 12), start),
    ));

// "Norway's researchers" of "researchers of the Fen Institute": the passage says whose they are.
function isOfAnother({ end }: Name, claim: Reading, passages: readonly Evidence[]): boolean {
  const head = claim.pieces.find(({ start, kind }) => start >= end && isOpen(kind));
  if (!head || head.kind === 'name') return false;
  return passages.some(({ sentences }) =>
    sentences.some(
      (sentence) =>
        isIn(head, sentence) &&
        sentence.names.some(({ words }) => !words.some((word) => claim.words.has(word))),
    ),
  );
}

const isOpen = (kind: Piece['kind']): boolean => kind === 'content' || kind === 'name';

const LONG: Readonly<Record<string, readonly string[]>> = {
  us: ['united states'],
  uk: ['united kingdom'],
  eu: ['european union'],
};

const formsOf = (home: string): readonly string[] => [
  home,
  ...(PEOPLES.get(home) ?? []),
  ...(LONG[home] ?? []),
];
