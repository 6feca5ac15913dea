import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import { wordsOf } from '../../text/words.ts';
import { prepareEvidence } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { datesNotIn } from '../figures/dates-kept.ts';
import { numbersNotIn } from '../figures/numbers-kept.ts';
import { hasEveryWord } from '../names/names-kept.ts';
import { knownTogether, knownWord } from '../reading/traits.ts';
import type { NameStated, Stated } from './stated.ts';

/** What of a claim a stretch of a passage lacks. */
export type Lacking = Readonly<{
  names: readonly NameStated[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  /** Meanings of the claim's other words. */
  stems: readonly string[];
  /** Of those, and of those that the title or heading has: what the stretch itself lacks. */
  ownStems: readonly string[];
  /** Whether one of them has a capital, and so may name something. */
  lacksCapital: boolean;
  /** How many of those words the claim has in all. */
  of: number;
}>;

/** What the stretch itself, without its passage's title and date, lacks of the claim. */
export function lackingIn(claim: Stated, stretch: Stated, more: ReadonlySet<string>): Lacking {
  const evidence = prepareEvidence({ source: '', text: stretch.text });
  const stems = openStems(claim);
  const known = knownTogether(wordsOf(claim.text).map(({ word }) => ({ known: knownWord(word) })));
  const ownStems = stems.filter((stem) => !stretch.stems.has(stem));
  return {
    names: claim.names.filter((name) => !holdsName(name, evidence)),
    quantities: claim.quantities.filter(
      (one) =>
        numbersNotIn({ ...NOTHING, quantities: [one], text: claim.text, known }, [evidence])
          .length > 0,
    ),
    dates: claim.dates.filter((one) => datesNotIn([one], [evidence], claim.text).length > 0),
    stems: ownStems.filter((stem) => !more.has(stem)),
    ownStems,
    lacksCapital: claim.words.some(
      ({ stem, start }) =>
        start > 0 && /\p{Lu}/u.test(claim.text.charAt(start)) && ownStems.includes(stem),
    ),
    of: stems.length,
  };
}

/** A figure alone is looked at, without what stands around it. */
const NOTHING = { dates: [], pieces: [], words: new Set<string>() };

function holdsName({ text, keys }: NameStated, evidence: Evidence): boolean {
  if (keys.length === 0) return true;
  // Names are compared by their folded words, as in every other check.
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return hasEveryWord(keys, evidence) || hasEveryWord(words, evidence);
}

/** The meanings of a claim's words that are in none of its names. */
function openStems({ words, names }: Stated): string[] {
  const open = words.filter(
    ({ start }) => !names.some((name) => name.start <= start && start < name.end),
  );
  return [...new Set(open.map(({ stem }) => stem))];
}

/** Whether a name, or a part of it, is among a sentence's own names. */
export function isNamedIn(name: NameStated, { names }: Stated): boolean {
  return names.some(({ keys }) => keys.some((key) => name.keys.includes(key)));
}

const REPORT_BEFORE =
  /\b(?:said|says|told|wrote|reported|noted|according to|announced|put it|cited)\b[^,;]{0,60}$/iu;
const REPORT_AFTER = /^[^.;]{0,40}\b(?:reported|wrote|noted|said|told|announced)\b/iu;

/** Whether a date says when something was told rather than when it happened. */
export function isReportDate({ text }: Stated, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return REPORT_BEFORE.test(before) || (start < 4 && REPORT_AFTER.test(text.slice(end, end + 60)));
}
