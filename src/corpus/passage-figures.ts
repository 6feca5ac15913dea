import { folded } from './parse-body.ts';
import type { Passage } from './passages.ts';
import type { RowFigure, Series } from './row-figures.ts';
import type { RowSentence } from './row-sentences.ts';

/** A series with its figures, each with the passage that says it. */
export type SeriesFigures = Readonly<{
  series: Series;
  figures: readonly Readonly<{ passage: string; figure: RowFigure['figure'] }>[];
}>;

/** The figures of all rows by their series, in the order of the rows; a lone one compares with nothing, and tells a price at most. */
export function seriesFiguresOf(
  passages: readonly Passage[],
  rows: readonly RowSentence[],
): SeriesFigures[] {
  const ids = new Map(
    passages.flatMap(({ kind, source, text, id }) =>
      kind === 'row' ? [[keyOf(source.id, text), id] as const] : [],
    ),
  );
  const all = rows.flatMap(({ source, text, figures = [] }) => {
    const passage = ids.get(keyOf(source, text));
    return passage === undefined ? [] : figures.map((one) => ({ ...one, passage }));
  });
  const groups = Map.groupBy(all, ({ series }) => JSON.stringify(series));
  return Array.from(groups.values()).flatMap((group) => {
    const [first, second] = group;
    if (!first || (!second && !isPrice(first.series))) return [];
    return [
      {
        series: second ? first.series : { ...first.series, isAlone: true },
        figures: group.map(({ passage, figure }) => ({ passage, figure })),
      },
    ];
  });
}

function isPrice({ of, unit }: Series): boolean {
  return of === '' && unit.includes('/');
}

function keyOf(source: string, text: string): string {
  return `${source}\n${folded(text)}`;
}
