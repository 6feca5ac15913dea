import { datesOf } from '../text/dates.ts';
import type { DateMention } from '../text/dates.ts';
import { partOf } from '../text/parts-of.ts';
import { quantitiesOf } from '../text/quantities.ts';
import type { Quantity } from '../text/quantities.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import { rootOf } from './coverage.ts';
import { meaningsOf } from './reading/meanings.ts';
import { readingsOf } from './reading/reading.ts';
import type { Reading } from './reading/reading.ts';

/**
 * A cited passage; `context` is its title, publisher, heading and date: they may supply names and dates.
 * `elsewhere` is what else of its source is at hand: it may complete a name that the passage has in part.
 */
export type CitedPassage = Readonly<{
  source: string;
  text: string;
  context?: string;
  elsewhere?: string;
}>;

/** What a passage holds, taken apart once for many checks. */
export type Evidence = Readonly<{
  source: string;
  text: string;
  context: string;
  quantities: ReadonlyMap<number, readonly Quantity[]>;
  /** Of the passage first, then of its context; one without a year stands once more with each that it may mean. */
  dates: readonly DateMention[];
  /** Those of the dates that say when the passage was published, and so not when anything happened. */
  published: ReadonlySet<DateMention>;
  /** Meanings of all words, stop words included, countries in one form. */
  meanings: ReadonlySet<string>;
  /** The first letters of its long words. */
  starts: ReadonlySet<string>;
  /** Folded words of its publisher, as its context or its source's id has them. */
  publishers: ReadonlySet<string>;
  /** Its sentences, and last its context. */
  sentences: readonly Reading[];
  /** The first letters of every run of capitalised words: "src" for "Saskatchewan Research Council". */
  initials: ReadonlySet<string>;
  /** Whether folded words stand in a row in its context or the rest of its source, as a full name does. */
  isNamedElsewhere: (words: readonly string[]) => boolean;
  /** The first letters of all its words in a row, then those without small words, then the first two of each. */
  letters: readonly string[];
}>;

/** Takes a passage apart into what a claim about it is checked against. */
export function prepareEvidence({
  source,
  text,
  context = '',
  elsewhere = '',
}: CitedPassage): Evidence {
  const tokens = tokensOf(text);
  const inText = datesOf(text, tokens);
  const lines = context.split('\n');
  const published = lines.filter((line) => PUBLISHED.test(line)).flatMap((line) => datesOf(line));
  const named = lines.filter((line) => !PUBLISHED.test(line)).flatMap((line) => datesOf(line));
  const dates = [...inText, ...named, ...published];
  const words = [...wordsOf(text), ...wordsOf(context)].map(({ word }) => word);
  const meanings = meaningsIn(words, source, `${text}\n${context}`);
  return {
    source,
    text,
    context,
    quantities: Map.groupBy(
      withParts(text, quantitiesOf(text, tokens, inText)),
      ({ value }) => value,
    ),
    dates: [...dates, ...withYears(dates)],
    published: new Set(published),
    meanings,
    starts: new Set(words.flatMap((word) => rootOf(word) ?? [])),
    publishers: publishersOf(source, publisherIn(lines)),
    sentences: readingsOf(text),
    isNamedElsewhere: createNameSearch(`${context}\n${elsewhere}`),
    letters: lettersOf(words),
    initials: new Set([...initialsOf(text), ...initialsOf(context)]),
  };
}

// "Nine in ten" are 90% too.
const withParts = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  const parts = quantities.flatMap((quantity) => partOf(text, quantity) ?? []);
  return parts.length > 0 ? [...quantities, ...parts] : quantities;
};

// Few claims ask: the texts are read when the first one does.
function createNameSearch(text: string): Evidence['isNamedElsewhere'] {
  let all: string | undefined;
  return (words) => {
    all ??= ` ${wordsOf(text)
      .map(({ word }) => word)
      .join(' ')} `;
    return all.includes(` ${words.join(' ')} `);
  };
}

const STATES: readonly (readonly [RegExp, string])[] = [
  [/\bunited states\b/i, 'us'],
  [/\bunited kingdom\b/i, 'uk'],
  [/\beuropean union\b/i, 'eu'],
  [/\bsaudi\b/i, 'arabia'],
];

const IN_STATE = /\b(?:united|european|saudi)\b/i;

// Of all words, of those of the source's id, which is made of its title, and of states in short.
function meaningsIn(words: readonly string[], source: string, text: string): ReadonlySet<string> {
  const meanings = new Set<string>();
  const titled = source
    .toLowerCase()
    .split('-')
    .filter((word) => /^\p{L}/u.test(word));
  for (const word of [...words, ...titled]) {
    for (const meaning of meaningsOf(word)) meanings.add(meaning);
  }
  if (!IN_STATE.test(text)) return meanings;
  for (const [state, short] of STATES) if (state.test(text)) meanings.add(short);
  return meanings;
}

// The line before the day of publication, whether a heading stands above it or below.
function publisherIn(lines: readonly string[]): string {
  const day = lines.findLastIndex((line) => PUBLISHED.test(line));
  return lines[day > 0 ? day - 1 : 1] ?? '';
}

// "argus-20250300-caremag-japan" is of Argus.
function publishersOf(source: string, publisher: string): ReadonlySet<string> {
  const [slug = ''] = source.split('-', 1);
  return new Set([slug.toLowerCase(), ...wordsOf(publisher).map(({ word }) => word)]);
}

/** A line of a context that is nothing but a date in digits; one within a title is of what it tells. */
const PUBLISHED = /^\d{4}(?:-\d\d){0,2}$/;

// "17 January" is of the year named last before it, or soon after: "30 January and … 1 February 2026".
function withYears(dates: readonly DateMention[]): DateMention[] {
  const dated: DateMention[] = [];
  const afters = yearsAfter(dates);
  let before: DateMention | undefined;
  for (const [at, date] of dates.entries()) {
    if (hasYear(date)) before = date;
    if (date.year !== undefined) continue;
    const after = afters[at];
    const isNear = after?.month !== undefined && after.start - date.end < NEAR;
    const near = isNear || before === undefined ? [before, after] : [before];
    dated.push(
      ...near.flatMap(({ year } = date) => (year === undefined ? [] : [{ ...date, year }])),
    );
  }
  return dated;
}

// For each date the first after it that names a year.
function yearsAfter(dates: readonly DateMention[]): (DateMention | undefined)[] {
  const afters: (DateMention | undefined)[] = [];
  let after: DateMention | undefined;
  for (const date of dates.toReversed()) {
    afters.push(after);
    if (hasYear(date)) after = date;
  }
  return afters.toReversed();
}

const hasYear = ({ year, part }: DateMention): boolean => year !== undefined && part !== 'fiscal';

/** Characters: about half a sentence. */
const NEAR = 100;

const CAPITALISED =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:[ -](?:(?:of|the|and|for|on|in) ){0,2}\p{Lu}[\p{L}\p{M}]+)+/gu;

const initialLetters = (words: readonly string[]): string =>
  words.map((word) => (word === 'us' || word === 'eu' ? word : word.slice(0, 1))).join('');

function lettersOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !/^(?:of|the|and|for|on|in|a)$/.test(word));
  return [
    initialLetters(words),
    initialLetters(telling),
    words.map((word) => word.slice(0, 2)).join(''),
  ];
}

// Every run inside a run too: "Canada's Saskatchewan Research Council" holds SRC.
function initialsOf(text: string): string[] {
  return Array.from(text.matchAll(CAPITALISED), ([run]) => run).flatMap((run) => {
    const letters = run
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.slice(0, 1).toLowerCase());
    const all = letters.join('');
    return letters.flatMap((_, from) =>
      letters.slice(from + 1, from + 8).map((__, length) => all.slice(from, from + length + 2)),
    );
  });
}
