import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isSameQuantity } from '../../text/same-quantity.ts';
import { wordsAround } from './arrangement.ts';
import { roleOf } from './order.ts';
import { agreesInDirection, agreesInExtent, agreesInNegation } from './polarity.ts';
import { isNamedIn, isReportDate, lackingIn } from './same-thing.ts';
import type { Lacking } from './same-thing.ts';
import type { NameStated, Stated } from './stated.ts';

/** What a claim says and what a sentence on the same thing says in its place. */
export type Clash = Readonly<{ kind: 'number' | 'date' | 'name'; claimed: string; found: string }>;

/**
 * How a sentence that is on the very same thing contradicts a claim: all is the same but one figure,
 * one date or one name. `undefined` where more differs, or where both may be true.
 */
export function clashOf(claim: Stated, sentence: Stated): Clash | undefined {
  const lacking = lackingIn(claim, sentence, NOTHING);
  const { names, quantities, dates } = lacking;
  if (names.length + quantities.length + dates.length !== 1) return undefined;
  if (!isSameThing(claim, sentence, lacking)) return undefined;
  const [name] = names;
  const [quantity] = quantities;
  const [date] = dates;
  if (quantity) return numberClash(quantity, claim, sentence);
  if (date) return dateClash(date, claim, sentence);
  return name ? nameClash(name, claim, sentence) : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/** So many words must meet, so that two sentences of one pattern are not taken for one. */
const ENOUGH = 2;

function isSameThing(claim: Stated, sentence: Stated, { stems, of, names }: Lacking): boolean {
  if (stems.length > 0 || of < ENOUGH) return false;
  const isNamed = claim.names.length > names.length || claim.names.length === 0;
  if (!isNamed && names.length === 0) return false;
  return (
    agreesInNegation(claim, sentence.text) &&
    agreesInDirection(claim.text, sentence.text) &&
    agreesInExtent(claim.text, sentence.text)
  );
}

function numberClash(claimed: Quantity, claim: Stated, sentence: Stated): Clash | undefined {
  const rivals = sentence.quantities.filter(
    (other) =>
      other.kind === claimed.kind &&
      other.unit === claimed.unit &&
      !claim.quantities.some((own) => isSameQuantity(own, other)),
  );
  const [found] = rivals;
  if (!found || rivals.length > 1 || !isApart(claimed, found)) return undefined;
  // "They were" may be anything.
  if (claim.names.length === 0) return undefined;
  // In a sentence of more years than the claim's, the figure may be another year's.
  if (timesBeyond(claim, sentence).length > 0) return undefined;
  const around = wordsAround(sentence, found, 2);
  const said = new Set(claim.words.map(({ stem }) => stem));
  if (!around.every((stem) => said.has(stem)) || around.length === 0) return undefined;
  const [own, other] = [wordsAround(claim, claimed, 1), wordsAround(sentence, found, 1)];
  if (!own.some((stem) => other.includes(stem))) return undefined;
  return { kind: 'number', claimed: claimed.text, found: found.text };
}

/** Of "about 40" nothing within a seventh is denied. */
const ABOUT = 0.15;

// "More than 5" is no contradiction to 7, nor "about 40" to 42, nor 19 to 18.7.
function isApart(claimed: Quantity, found: Quantity): boolean {
  const [one, other] = [claimed.value, found.value];
  const bounds = [claimed.bound, found.bound];
  const isMore = claimed.bound === 'at-least' || found.bound === 'at-most';
  const isLess = claimed.bound === 'at-most' || found.bound === 'at-least';
  if (isMore && isLess) return false;
  if (isMore && one <= other) return false;
  if (isLess && one >= other) return false;
  const apart = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other), 1e-9);
  const isRounding = Number(one.toPrecision(2)) === Number(other.toPrecision(2));
  if (
    isRounding &&
    (one === Number(one.toPrecision(2)) || other === Number(other.toPrecision(2)))
  ) {
    return false;
  }
  return apart > (bounds.includes('about') ? ABOUT : 0);
}

/** The sentence's dates of what happened that the claim doesn't have. */
function timesBeyond(claim: Stated, sentence: Stated): DateMention[] {
  return sentence.dates.filter(
    (date) =>
      !isReportDate(sentence, date) &&
      !claim.dates.some(
        (own) => own.year === date.year && (own.month === date.month || own.month === undefined),
      ),
  );
}

// What happens once: it wasn't in two years.
const ONCE =
  /\b(?:open(?:s|ed)?|founded|signed|began|begun|started|launched|closed|approved|bought|acquired|banned|imposed|introduced|elected|discovered|completed|inaugurated|merged|listed|ended|lifted|revoked|awarded|agreed|joined|died|born|built|cancell?ed|suspended)\b/iu;

function dateClash(claimed: DateMention, claim: Stated, sentence: Stated): Clash | undefined {
  if (claimed.year === undefined || isReportDate(claim, claimed)) return undefined;
  const rivals = timesBeyond(claim, sentence).filter(({ year }) => year !== undefined);
  const [found] = rivals;
  if (!found || rivals.length > 1 || !isSameForm(claimed, found)) return undefined;
  const isOnce = ONCE.test(claim.text) && claim.names.length > 0;
  const isFixed = claim.quantities.some(isTelling) && !SERIES.test(claim.text);
  if (!isOnce && !isFixed) return undefined;
  return { kind: 'date', claimed: claimed.text, found: found.text };
}

// What is counted every year and everywhere may be as much in two years and in two places.
const SERIES =
  /\b(?:production|output|mined|mines|produc(?:ed|es)|exports?|exported|imports?|imported|reserves?|prices?|priced|costs?|cost|quotas?|demand|share|consumption|consumed|sales|revenue|capacity|stood|stocks?)\b/iu;

function isSameForm(one: DateMention, other: DateMention): boolean {
  if (one.part !== other.part || one.untilYear !== other.untilYear) return false;
  if (one.year !== other.year) return true;
  const isMonth = one.month !== undefined && other.month !== undefined && one.month !== other.month;
  const isDay = one.day !== undefined && other.day !== undefined && one.day !== other.day;
  return isMonth || (one.month === other.month && isDay);
}

// Round and small figures meet by accident: "two mines".
const isTelling = ({ value, kind }: Quantity): boolean =>
  kind !== 'ordinal' && (value >= 20 || !Number.isInteger(value));

function nameClash(claimed: NameStated, claim: Stated, sentence: Stated): Clash | undefined {
  const rivals = sentence.names.filter(
    (name) => name.isPlace === claimed.isPlace && !isNamedIn(name, claim),
  );
  const [found] = rivals;
  if (!found || rivals.length > 1 || roleOf(claim.text, claimed) !== roleOf(sentence.text, found)) {
    return undefined;
  }
  const isPart = claimed.keys.some((key) => sentence.stems.has(key));
  if (isPart || timesBeyond(claim, sentence).length > 0) return undefined;
  const isFixed = claim.quantities.some(isTelling) && !SERIES.test(claim.text);
  const isDay = claim.dates.some(({ day }) => day !== undefined);
  if (!isFixed && !(isDay && ONCE.test(claim.text))) return undefined;
  return { kind: 'name', claimed: claimed.text, found: found.text };
}
