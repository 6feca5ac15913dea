import type { Retrieval } from '../retrieval/retrieval.ts';
import { isElement } from '../text/elements.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { HAS_YEAR } from '../text/years.ts';
import type { Candidate } from './candidates.ts';
import { measuresIn } from './measures.ts';
import { placesIn } from './places-told.ts';
import { figuresOf, measuresOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

/**
 * Whether a figure is asked for by its place and time that no table has, and no block that is shown has
 * one of that place, that time and that measure: another country's is no answer.
 */
export function isLackingFigure(
  { lacking }: Pick<Retrieval, 'lacking'>,
  { times, elements }: Asked,
  shown: readonly Candidate[],
): boolean {
  if (!lacking) return false;
  const due = measuresIn(lacking.subject);
  return !shown.some((block) => {
    const text = textOf(block);
    const places = placesIn(text);
    const isThere = lacking.places.some((place) => places.has(place)) || isApart(text, lacking);
    const isOfMeasure = due.size === 0 || !due.isDisjointFrom(measuresOf(block));
    // Copper's output is none of rare earths.
    const isOfOne = elements.size === 0 && wordsOf(text).some(({ word }) => isElement(word));
    if (!isThere || !isOfMeasure || isOfOne || !times.isSubsetOf(timesOf(block))) return false;
    return figuresOf(block).some(({ kind }) => kind === 'mass');
  });
}

/** "The separation quota" by its own word, where that of mining is told beside it. */
function isApart(text: string, { apart, places }: NonNullable<Retrieval['lacking']>): boolean {
  if (apart === undefined || places.length > 0) return false;
  const stems = new Set(wordsOf(text).map(({ word }) => stemOf(word)));
  return apart.every((stem) => stems.has(stem));
}

/** Without a year of its own a block is of its passage's time. */
function timesOf(block: Candidate): ReadonlySet<number> {
  return HAS_YEAR.test(textOf(block)) ? block.held : block.near;
}
