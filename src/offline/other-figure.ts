import type { Retrieval, TableRows } from '../retrieval/retrieval.ts';
import type { Candidate } from './candidates.ts';
import type { Scored } from './choose.ts';
import { datedBefore, figuresTold } from './figure-told.ts';
import { measuresIn } from './measures.ts';
import { placesIn } from './places-told.ts';
import { measuresOf } from './read-block.ts';

/** So far below the best block's score one may be that gives another figure for the same. */
const WITHIN = 8;

/**
 * The best block of another source that has another figure for what a table's row tells, of the same
 * measure, time and place, and before it what says its time; none where no block surely has.
 */
export function otherFigure(
  { rows }: Pick<TableRows, 'rows'>,
  retrieval: Pick<Retrieval, 'passages'>,
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
  const others = scored.filter(
    ({ candidate, score }) => score >= least && !sources.has(candidate.source),
  );
  const of = { place, year: Number(row.time.slice(0, 4)), due: measuresOf(own) };
  return firstTold(retrieval, others, of, (values) => values.every((value) => value !== row.value));
}

/** Where a table has the figure that is asked for only of a later day than may be used: the block that told it before. */
export function earlierFigure(
  retrieval: Pick<Retrieval, 'passages' | 'lacking'>,
  scored: readonly Scored[],
): Candidate[] {
  const { isLater, places = [], year, subject = '' } = retrieval.lacking ?? {};
  const [place, second] = places;
  if (isLater !== true || place === undefined || second !== undefined) return [];
  const of = { place, year: Number(year), due: measuresIn(subject) };
  return firstTold(retrieval, scored, of, () => true);
}

type Told = Readonly<{ place: string; year: number; due: ReadonlySet<string> }>;

/** The best block that tells a figure of a place and a year, of the measures due, and before it what says its time. */
function firstTold(
  { passages }: Pick<Retrieval, 'passages'>,
  scored: readonly Scored[],
  { place, year, due }: Told,
  isMeant: (values: readonly number[]) => boolean,
): Candidate[] {
  const blocks = scored.map(({ candidate }) => candidate);
  const found = blocks.find((block) => {
    if (!due.isSubsetOf(measuresOf(block))) return false;
    const whole = passages[block.rank]?.passage.text ?? '';
    const told = block.sentences.map(({ text }) => figuresTold(text, { place, year, whole }));
    return told.some((values) => values.length > 0 && isMeant(values));
  });
  return found ? [...datedBefore(found, blocks), found] : [];
}
