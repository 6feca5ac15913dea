import type { DatabaseSync } from 'node:sqlite';
import type { SeriesFigures } from '../corpus/passage-figures.ts';
import type { PassageStore, StoredFigure, StoredSeries } from './passage-store.ts';

/** Read only where a question is for figures: nothing of it is kept in memory. */
export const FIGURES_SCHEMA = `
  CREATE TABLE series (number INTEGER PRIMARY KEY, series TEXT NOT NULL) STRICT;
  CREATE TABLE figures (
    number INTEGER PRIMARY KEY,
    series INTEGER NOT NULL REFERENCES series (number),
    passage INTEGER NOT NULL REFERENCES passages (number),
    figure TEXT NOT NULL
  ) STRICT;
  CREATE INDEX figures_of_series ON figures (series);`;

/** The passages have to be there before. */
export function insertFigures(db: DatabaseSync, all: readonly SeriesFigures[]): void {
  const series = db.prepare('INSERT INTO series VALUES (?, ?)');
  const figure = db.prepare(
    'INSERT INTO figures (series, passage, figure) SELECT ?, number, ? FROM passages WHERE id = ?',
  );
  for (const [number, one] of all.entries()) {
    const single = one.figures.filter(({ figure: { part } }) => part === 'one');
    const places = [...new Set(single.map(({ figure: { place } }) => place))];
    series.run(number, JSON.stringify({ ...one.series, places }));
    for (const { passage, figure: told } of one.figures) {
      figure.run(number, JSON.stringify(told), passage);
    }
  }
}

export function openFigures(db: DatabaseSync): Pick<PassageStore, 'series' | 'figures'> {
  const series = db.prepare('SELECT series FROM series ORDER BY number');
  const figures = db.prepare(
    'SELECT figure, passage FROM figures WHERE series = ? ORDER BY number',
  );
  return {
    // The file was sealed: what is in it is what we wrote.
    series: async () =>
      series.all().map(({ series: told }): StoredSeries => JSON.parse(String(told))),
    figures: async (number: number) =>
      figures.all(number).map(({ figure, passage }): StoredFigure => {
        const told: Omit<StoredFigure, 'passage'> = JSON.parse(String(figure));
        return { ...told, passage: Number(passage) };
      }),
  };
}
