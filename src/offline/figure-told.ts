import { datesOf } from '../text/dates.ts';
import { isElement } from '../text/elements.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { aboutOf, placesIn } from './places-told.ts';
import { textOf } from './read-block.ts';

/** A place as `placesIn` gives it, a year, and the text of the whole passage: a list may have no year of its own. */
export type Of = Readonly<{ place: string; year: number; whole: string }>;

/** The masses that a sentence surely tells of a place and a year; none where they may be another's. */
export function figuresTold(sentence: string, { place, year, whole }: Of): number[] {
  const told = aboutOf(sentence);
  const places = placesIn(told);
  if (!places.has(place) || OTHER_KIND.test(told) || namesElement(told)) return [];
  const own = yearsIn(told);
  const at = (own.length > 0 ? own : yearsIn(whole)).indexOf(year);
  const [one, other] = figuresBeside(told, place);
  // "In 2023 and 2024 Myanmar 43,000 and 31,000".
  const bound = other === undefined ? (at === 0 ? one : undefined) : [one, other][at];
  if (bound !== undefined) return [bound];
  if (places.size > 1) return [];
  const dated = figureDated(told, year);
  if (dated !== undefined) return [dated];
  return at === 0 && own.length > 0 ? massesIn(told).map(({ value }) => value) : [];
}

/** Of a list without a year, what of its passage is before it and has one. */
export function datedBefore(block: Candidate, blocks: readonly Candidate[]): Candidate[] {
  if (yearsIn(textOf(block)).length > 0) return [];
  const before = blocks
    .filter((one) => one.rank === block.rank && endOf(one) <= startOf(block))
    .filter((one) => yearsIn(textOf(one)).length > 0);
  return before.toSorted((a, b) => endOf(b) - endOf(a)).slice(0, 1);
}

const startOf = ({ sentences }: Candidate): number => sentences[0]?.start ?? 0;
const endOf = ({ sentences }: Candidate): number => sentences.at(-1)?.end ?? 0;

function yearsIn(text: string): number[] {
  return [...new Set(datesOf(text).flatMap(({ year }) => year ?? []))];
}

/** Of one of the rare earths is not of all. */
function namesElement(text: string): boolean {
  return wordsOf(text).some(({ word }) => isElement(word));
}

/** What may be mined is no figure for what is, and what may lie somewhere none for what does. */
const OTHER_KIND = /\bquotas?\b|\b(?:may|might|could)\b/i;

function massesIn(text: string): Quantity[] {
  return quantitiesOf(text).filter(({ kind }) => kind === 'mass');
}

const NAME = /\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)*/gu;
const TO_FIGURE =
  /^(?:['’]s)?(?: \([^)]*\))?(?: (?:mined|produced|turned out|with|at|about|an|estimated|some|around))* (?=\d)/u;
const AND = /^ and $/;

/** "Nigeria 13,000", "the United States mined 41,600 and 45,000 tonnes". */
function figuresBeside(text: string, place: string): number[] {
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (!placesIn(name).has(place)) continue;
    const after = text.slice(index + name.length);
    const lead = TO_FIGURE.exec(after)?.[0];
    if (lead === undefined) continue;
    const [one, other] = quantitiesOf(after.slice(lead.length)).filter(isMass);
    if (one?.start !== 0) continue;
    const isPair = other && AND.test(after.slice(lead.length + one.end, lead.length + other.start));
    return isPair ? [one.value, other.value] : [one.value];
  }
  return [];
}

function isMass({ kind }: Quantity): boolean {
  return kind === 'mass' || kind === 'number';
}

/** "390,000 tonnes of oxide equivalent in 2024", where something else has a year too. */
const IN_YEAR =
  /^(?: of (?:[\p{L}-]+ ?){1,4}?| in concentrates?){0,2} ?in (?<year>(?:19|20)\d\d)\b/u;

function figureDated(text: string, year: number): number | undefined {
  const dated = quantitiesOf(text).filter((one) => {
    return isMass(one) && Number(IN_YEAR.exec(text.slice(one.end))?.groups?.['year']) === year;
  });
  const [one, other] = dated;
  return other === undefined ? one?.value : undefined;
}
