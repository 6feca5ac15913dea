import type { Retrieval, TableRow, TableRows } from '../retrieval/retrieval.ts';
import { withoutAttribution } from '../text/attribution.ts';
import { datesOf } from '../text/dates.ts';
import { isElement } from '../text/elements.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Scored } from './choose.ts';
import { placesIn } from './places-told.ts';
import { measuresOf, textOf } from './read-block.ts';

/** So far below the best block's score one may be that gives another figure for the same. */
const WITHIN = 8;

/**
 * The best block of another source that has another figure for what a table's row tells, of the same
 * measure, time and place, and before it what says its time; none where no block surely has.
 */
export function otherFigure(
  { rows }: Pick<TableRows, 'rows'>,
  { passages }: Pick<Retrieval, 'passages'>,
  scored: readonly Scored[],
): Candidate[] {
  const [row] = rows;
  const shown = new Set(rows.map(({ passage }) => passage));
  const own = scored.find(({ candidate }) => candidate.rank === row?.passage)?.candidate;
  const place = row && [...placesIn(row.place)][0];
  if (!row || !own || row.value === 0 || place === undefined) return [];
  const sources = new Set(
    scored.flatMap(({ candidate }) => (shown.has(candidate.rank) ? [candidate.source] : [])),
  );
  const least = (scored[0]?.score ?? 0) - WITHIN;
  const found = scored.find(
    ({ candidate, score }) =>
      score >= least &&
      !sources.has(candidate.source) &&
      measuresOf(own).isSubsetOf(measuresOf(candidate)) &&
      hasOther(candidate, { row, place, whole: passages[candidate.rank]?.passage.text ?? '' }),
  )?.candidate;
  return found ? [...datedBefore(found, scored), found] : [];
}

/** Of a list without a year, what of its passage is before it and has one. */
function datedBefore(block: Candidate, scored: readonly Scored[]): Candidate[] {
  if (yearsIn(textOf(block)).length > 0) return [];
  const before = scored
    .map(({ candidate }) => candidate)
    .filter((one) => one.rank === block.rank && endOf(one) <= startOf(block))
    .filter((one) => yearsIn(textOf(one)).length > 0);
  return before.toSorted((a, b) => endOf(b) - endOf(a)).slice(0, 1);
}

const startOf = ({ sentences }: Candidate): number => sentences[0]?.start ?? 0;
const endOf = ({ sentences }: Candidate): number => sentences.at(-1)?.end ?? 0;

type Of = Readonly<{ row: TableRow; place: string; whole: string }>;

/** Whether one of its sentences has the place, beside it or alone, with another figure of the row's time. */
function hasOther({ sentences }: Candidate, { row, place, whole }: Of): boolean {
  return sentences.some(({ text }) => {
    const told = withoutAttribution(text);
    const places = placesIn(told);
    if (!places.has(place) || OTHER_KIND.test(told) || namesElement(told)) return false;
    const own = yearsIn(told);
    const at = (own.length > 0 ? own : yearsIn(whole)).indexOf(Number(row.time.slice(0, 4)));
    const [one, other] = figuresBeside(told, place);
    // "In 2023 and 2024 Myanmar 43,000 and 31,000".
    const bound = other === undefined ? (at === 0 ? one : undefined) : [one, other][at];
    if (bound !== undefined) return bound !== row.value;
    return places.size === 1 && at === 0 && own.length > 0 && hasOnlyOther(told, row);
  });
}

function yearsIn(text: string): number[] {
  return [...new Set(datesOf(text).flatMap(({ year }) => year ?? []))];
}

/** Of one of the rare earths is not of all. */
function namesElement(text: string): boolean {
  return wordsOf(text).some(({ word }) => isElement(word));
}

/** What may be mined is no figure for what is, and what may lie somewhere none for what does. */
const OTHER_KIND = /\bquotas?\b|\b(?:may|might|could)\b/i;

/** The figures of a mass, the row's own not among them. */
function hasOnlyOther(text: string, { value }: TableRow): boolean {
  const figures = quantitiesOf(text).filter(({ kind }) => kind === 'mass');
  return figures.length > 0 && figures.every((one) => one.value !== value);
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
