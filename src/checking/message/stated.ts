import { homeOf, isCountry } from '../../text/countries.ts';
import { datesOf } from '../../text/dates.ts';
import type { DateMention } from '../../text/dates.ts';
import { isFrameWord } from '../../text/frame-words.ts';
import { namesOf } from '../../text/names.ts';
import { quantitiesOf } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { stemOf } from '../../text/terms.ts';
import { tokensOf } from '../../text/tokens.ts';
import { wordsOf } from '../../text/words.ts';
import { outside } from '../reading/spans.ts';

/** A name as a sentence has it; `keys` are the stems of its words, countries in one form. */
export type NameStated = Readonly<{
  text: string;
  start: number;
  end: number;
  keys: readonly string[];
  isPlace: boolean;
}>;

/** A word that says something, by its meaning: one form for "buy", "bought" and "purchase". */
export type WordStated = Readonly<{ stem: string; start: number }>;

/** A sentence taken apart into what can agree or clash with another. */
export type Stated = Readonly<{
  text: string;
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  names: readonly NameStated[];
  /** Neither figures nor dates; names' words too. */
  words: readonly WordStated[];
  stems: ReadonlySet<string>;
}>;

/** Takes a sentence apart. */
export function statedIn(text: string): Stated {
  const tokens = tokensOf(text);
  const dates = datesOf(text, tokens);
  const quantities = quantitiesOf(text, tokens, dates).filter(
    ({ kind, value }) => kind !== 'ordinal' || value > 1,
  );
  const figures = [...quantities, ...dates];
  const names = outside(namesOf(text), figures).map(({ words, ...name }) => ({
    ...name,
    keys: words.map((word) => stemOf(homeOf(word))),
    isPlace: isCountry(name.text) || words.every((word) => isCountry(word)),
  }));
  const words = outside(wordsOf(text), figures)
    .filter(({ word }) => !isStopWord(word) && !isFrameWord(word))
    .map(({ word, start }) => ({ stem: meaningOf(word), start }));
  return { text, quantities, dates, names, words, stems: new Set(words.map(({ stem }) => stem)) };
}

// Words that say the same, as chats and sources have them; none of which the opposite is near.
const SAME = `make made produce produced manufacture manufactured | buy bought purchase purchased acquire acquired |
 begin began begun start started launch launched commence commenced | rise rose risen grow grew grown increase increased climb climbed |
 fall fell fallen drop dropped decline declined decrease decreased | big large huge | firm company companies |
 build built construct constructed | pay paid spend spent | holds hold held own owned |
 say said state stated tell told report reported write wrote note noted announce announced |
 sell sold | dig dug mined mine | factory plant plants factories | deal agreement pact accord deals agreements |
 get got receive received obtain obtained | halt stop stopped halted | shut close closed | US united states | show showed shown`;

const MEANINGS: ReadonlyMap<string, string> = new Map(
  SAME.split('|').flatMap((group) => {
    const words = group.trim().toLowerCase().split(/\s+/);
    return words.map((word): [string, string] => [stemOf(word), stemOf(words[0] ?? word)]);
  }),
);

/** The stem of a folded word, or that of the word that stands for all of its meaning. */
export function meaningOf(word: string): string {
  const stem = stemOf(homeOf(word));
  return MEANINGS.get(stem) ?? stem;
}
