import type { Reading } from '../reading/reading.ts';

/** "The one by Arta and the other by Belmont": nothing stands beside whom it is told of. */
export const isOfOneAndOther = ({ words, pieces }: Reading): boolean =>
  words.has('one') &&
  words.has('other') &&
  ['one', 'other'].every((which) =>
    pieces.some(
      ({ word }, at) => word === which && /^(?:the|and)$/.test(pieces[at - 1]?.word ?? ''),
    ),
  );

/** A name, and the place of its first word; figures have none. */
type Value = Readonly<{ text: string; at?: number }>;

/** "Between A and B", "A is scarcer than B": it is told of both. */
export function isOfBoth(one: Value, other: Value, { pieces }: Reading): boolean {
  if (one.at === undefined || other.at === undefined) return false;
  const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  const between = pieces.slice(from, to).map(({ word }) => word);
  const isPair = pieces.slice(Math.max(0, from - 3), from).some(({ word }) => word === 'between');
  return (isPair && between.includes('and')) || between.includes('than');
}
