import type { StoredFigure } from '../../store/passage-store.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { placeKeyOf } from './place-keys.ts';

/** A figure that may be used, and when its source was published. */
export type DatedFigure = StoredFigure & Readonly<{ source: string; published: string }>;

export function newestFirst(a: DatedFigure | undefined, b: DatedFigure | undefined): number {
  if (!a || !b) return 0;
  return compareTexts(b.time, a.time) || compareTexts(b.published, a.published);
}

/** The figure of the newest edition; none where that has two. */
export function newestOf(figures: readonly DatedFigure[]): DatedFigure | undefined {
  const [first, second] = figures.toSorted(newestFirst);
  if (!first || !second) return first;
  return first.source === second.source && first.time === second.time ? undefined : first;
}

export function ofPlace(figures: readonly DatedFigure[], key: string): DatedFigure[] {
  return figures.filter(({ part, place }) => part === 'one' && placeKeyOf(place) === key);
}

/** The world's or the total, or all of a table that has one thing alone. */
export function wholeOf(figures: readonly DatedFigure[]): DatedFigure[] {
  const whole = figures.filter(({ part }) => part === 'whole');
  return whole.length > 0 ? whole : figures.filter(({ place }) => place === '');
}
