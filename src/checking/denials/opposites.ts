import { stemOf } from '../../text/terms.ts';

/** By stem: the axis of a list on which a word stands, from 0, and on which side of "/": "3+" or "3-". */
export function sidesIn(opposites: string): ReadonlyMap<string, string> {
  return new Map(
    opposites.split(/\n| ; /).flatMap((axis, row) =>
      axis.split('/').flatMap((words, side) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, string] => [stemOf(word), `${row}${side === 0 ? '+' : '-'}`]),
      ),
    ),
  );
}
