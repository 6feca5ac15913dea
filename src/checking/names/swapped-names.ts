import { homeOf, isCountry, shortened } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import type { Evidence } from '../evidence.ts';
import { isGeneric } from '../reading/entities.ts';
import { isSeat, otherNamesOf } from '../reading/other-names.ts';
import type { Reading } from '../reading/reading.ts';
import { slotsOf, TITLE } from '../reading/slots.ts';
import type { Span } from '../reading/spans.ts';

/** A name of a claim: where it stands, whether a sentence has it, and which other ones stand there instead. */
export type Part = Readonly<
  Span & {
    text: string;
    isIn: (sentence: Reading, passage: Evidence) => boolean;
    /** Whether it is the name of who published one of the passages. */
    isPublisher: (passages: readonly Evidence[]) => boolean;
    rivalsIn: (
      sentence: Reading,
      passage: Evidence,
    ) => readonly Readonly<Span & { text: string }>[];
  }
>;

/** The names of a claim that may have been put in the place of others; of states nearly every passage tells. */
export function namesIn(claim: Reading): Part[] {
  const toldOf = toldLater(claim);
  return claim.names
    .filter((name) => !isState(name) && !isGovernment(name, claim))
    .map(({ text, words: all, start, end }) => ({ text, words: bareOf(all), start, end }))
    .map(({ text, words, start, end }) => ({
      text,
      start,
      end,
      isIn: (sentence, passage) => isNamedIn(words, sentence, passage),
      isPublisher: (passages) => passages.some((passage) => isPublisher({ words }, passage)),
      rivalsIn: (sentence, passage) => {
        const told = toldOf();
        return sentence.names.filter(
          (other) =>
            !isPublisher(other, passage) &&
            !isState(other) &&
            (!other.words.some((word) => isTold(word, told, claim)) || isWider(words, other)) &&
            !told.has(initialsOf(other)),
        );
      },
    }));
}

// All that a claim names, in all forms: few claims come so far that it is asked.
function toldLater({ names }: Reading): () => ReadonlySet<string> {
  let told: ReadonlySet<string> | undefined;
  return () => {
    told ??= new Set(names.flatMap((name) => [...name.words.flatMap(asToldOf), initialsOf(name)]));
    return told;
  };
}

const isState = ({ words }: Name): boolean => shortened(words).every((word) => isCountry(word));

// "Beijing banned", but "held in Beijing".
const isGovernment = (name: Name, claim: Reading): boolean =>
  name.words.every((word) => isSeat(word)) && !slotsOf(claim, name).includes('where');

// "President Trump" is "Trump".
function bareOf(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !TITLE.test(word));
  return bare.length > 0 ? bare : words;
}

const asToldOf = (word: string): string[] => [
  homeOf(word),
  ...otherNamesOf(word).flatMap((other) => other.split(' ')),
];

const isTold = (word: string, told: ReadonlySet<string>, { words }: Reading): boolean =>
  told.has(homeOf(word)) || words.has(word);

const initialsOf = ({ words }: Name): string => words.map((word) => word.slice(0, 1)).join('');

// "China Northern Rare Earth Group" is another one than "China Rare Earth Group".
const isWider = (words: readonly string[], other: Name): boolean =>
  other.words.length === words.length + 1 &&
  words.every((word) => other.words.includes(word)) &&
  !` ${other.words.join(' ')} `.includes(` ${words.join(' ')} `);

// "Lynas" is "Lynas Rare Earths".
function isNamedIn(words: readonly string[], sentence: Reading, passage: Evidence): boolean {
  const own = ` ${words.join(' ')} `;
  const others = sentence.names.filter(
    (other) =>
      other.words.some((word) => words.includes(word)) &&
      !other.words.every((word) => isCountry(word)),
  );
  if (others.length === 0) return words.every((word) => sentence.words.has(word));
  if (
    words.some((word) => OFFICE.test(word)) &&
    others.some((other) => isSameOffice(words, other))
  ) {
    return true;
  }
  return others.some((other) => {
    const held = ` ${other.words.join(' ')} `;
    const isSame = own.includes(held) || held.includes(own) || isMiddled(words, other.words);
    return !isPublisher(other, passage) && isSame;
  });
}

// "Arta Velt" is "Arta Ivanovna Velt", but "China Rare Earth" is no "China Northern Rare Earth".
const isMiddled = (words: readonly string[], other: readonly string[]): boolean =>
  words.length === 2 &&
  other.length === 3 &&
  words[0] === other[0] &&
  words[1] === other[2] &&
  !words.some((word) => isCountry(word) || isGeneric(word));

const OFFICE =
  /^(?:department|ministry|office|bureau|council|commission|committee|agency|institute|university|embassy|court|parliament|authority|board)$/;

// "War Department" is "US Department of War": the same words in another order, and whose it is.
const isSameOffice = (words: readonly string[], other: Name): boolean =>
  words.every((word) => other.words.includes(word)) &&
  other.words.every((word) => words.includes(word) || isCountry(word));

const isPublisher = ({ words }: Pick<Name, 'words'>, { publishers }: Evidence): boolean =>
  words.length > 1 &&
  (words.every((word) => publishers.has(word)) || publishers.has(words.join('')));
