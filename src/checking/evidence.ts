import { homeOf } from '../text/countries.ts';
import { datesOf } from '../text/dates.ts';
import type { DateMention } from '../text/dates.ts';
import { quantitiesOf } from '../text/quantities.ts';
import type { Quantity } from '../text/quantities.ts';
import { stemOf } from '../text/terms.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';

/** A cited passage; `context` is its title, publisher, heading and date: they may supply names and dates. */
export type CitedPassage = Readonly<{ source: string; text: string; context?: string }>;

/** What a passage holds, taken apart once for many checks. */
export type Evidence = Readonly<{
  source: string;
  text: string;
  quantities: ReadonlyMap<number, readonly Quantity[]>;
  /** Of the passage first, then of its context. */
  dates: readonly DateMention[];
  years: ReadonlySet<number>;
  /** Stems of all words, stop words included, countries in one form. */
  stems: ReadonlySet<string>;
  /** The first letters of every run of capitalised words: "src" for "Saskatchewan Research Council". */
  initials: ReadonlySet<string>;
}>;

/** Takes a passage apart into what a claim about it is checked against. */
export function prepareEvidence({ source, text, context = '' }: CitedPassage): Evidence {
  const tokens = tokensOf(text);
  const inText = datesOf(text, tokens);
  const dates = [...inText, ...datesOf(context)];
  const years = dates.flatMap(({ year, untilYear }) => [year ?? 0, untilYear ?? 0]);
  const stems = [text, context].flatMap((part) =>
    wordsOf(part).map(({ word }) => stemOf(homeOf(word))),
  );
  return {
    source,
    text,
    quantities: Map.groupBy(quantitiesOf(text, tokens, inText), ({ value }) => value),
    dates,
    years: new Set(years),
    stems: new Set(stems),
    initials: new Set([...initialsOf(text), ...initialsOf(context)]),
  };
}

const CAPITALISED =
  /\p{Lu}[\p{L}\p{M}]+(?:[ -](?:(?:of|the|and|for|on|in) ){0,2}\p{Lu}[\p{L}\p{M}]+)+/gu;

// Every run inside a run too: "Canada's Saskatchewan Research Council" holds SRC.
function initialsOf(text: string): string[] {
  return Array.from(text.matchAll(CAPITALISED), ([run]) => run).flatMap((run) => {
    const letters = run
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.slice(0, 1).toLowerCase());
    const all = letters.join('');
    return letters.flatMap((_, from) =>
      letters.slice(from + 1).map((__, length) => all.slice(from, from + length + 2)),
    );
  });
}
