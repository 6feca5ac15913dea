import type { Draft } from '../answering/draft.ts';
import type { Retrieval, TableRows } from '../retrieval/retrieval.ts';
import { sayDifference } from './say-difference.ts';

/** The rows of a table word for word, and before them how they differ, where two may be set against each other. */
export function writeTable(
  table: TableRows,
  { passages }: Pick<Retrieval, 'passages'>,
): Draft['statements'] {
  const rows = [...new Set(table.rows.map(({ passage }) => passage))];
  const said = rows.flatMap((place) => {
    const text = passages[place]?.passage.text;
    return text === undefined ? [] : [{ text, passages: [place + 1] }];
  });
  const difference = sayDifference(table);
  if (difference === undefined) return said;
  return [{ text: difference, passages: rows.map((place) => place + 1) }, ...said];
}
