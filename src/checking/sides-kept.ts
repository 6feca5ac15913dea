import { connectorsIn } from './connectors.ts';
import type { Connector } from './connectors.ts';
import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { isIn, meets } from './windows.ts';

/**
 * A finding where the two sides of a word have changed places: who sells and who buys, what is more
 * than what, which came of which.
 */
export function sidesNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  for (const own of connectorsIn(claim)) {
    for (const sentence of aligned) {
      const held = connectorsIn(sentence).filter((other) => isLike(own, other));
      if (held.length === 0) continue;
      if (!held.every((other) => isCrossed(own, other) || isTaken(own, other, sentence))) continue;
      const text = own.piece.word;
      const why = `the sides of "${text}" have changed places: "${sentence.text}"`;
      return [{ kind: 'relation', text, why }];
    }
  }
  return [];
}

const isLike = (one: Connector, other: Connector): boolean =>
  one.family === other.family && (one.family !== '' || meets(one.piece, other.piece));

// Words of each side stand on the other side there, and on that alone.
function isCrossed(own: Connector, other: Connector): boolean {
  const [first, second] = own.isTurned ? [own.right, own.left] : [own.left, own.right];
  const [there, beyond] = other.isTurned ? [other.right, other.left] : [other.left, other.right];
  const lead = first.filter((word) => isOnly(word, beyond, there) && !isAmong(word, second));
  const tail = second.filter((word) => isOnly(word, there, beyond) && !isAmong(word, first));
  if (lead.length === 0 || tail.length === 0) return false;
  const kept = [
    ...first.filter((word) => isOnly(word, there, beyond)),
    ...second.filter((word) => isOnly(word, beyond, there)),
  ];
  // Of other verbs than the listed ones, and of two that turn one another round, more has to be there.
  if (own.family === '') return kept.length < lead.length + tail.length;
  if (/^\d/.test(own.family) && !meets(own.piece, other.piece)) {
    return lead.some(isNamed) && tail.some(isNamed) && kept.length < lead.length + tail.length;
  }
  return kept.filter(isNamed).length < lead.length + tail.length;
}

// "Japan asked India" of "India asked its miner to stop what goes to Japan": who acts there is acted on here.
function isTaken(own: Connector, other: Connector, sentence: Reading): boolean {
  if (!meets(own.piece, other.piece)) return false;
  const [first, second] = own.isTurned ? [own.right, own.left] : [own.left, own.right];
  const [there] = other.isTurned ? [other.right] : [other.left];
  const [actors, rivals] = [first.filter(isNamed), there.filter(isNamed)];
  return (
    actors.length > 0 &&
    rivals.length > 0 &&
    !actors.some((actor) => isAmong(actor, there)) &&
    actors.every((actor) => isIn(actor, sentence)) &&
    rivals.every((rival) => isAmong(rival, second) && !isAmong(rival, first))
  );
}

const isNamed = ({ kind }: Piece): boolean => kind === 'name';

const isAmong = (word: Piece, others: readonly Piece[]): boolean =>
  others.some((other) => meets(word, other));

const isOnly = (word: Piece, side: readonly Piece[], other: readonly Piece[]): boolean =>
  isAmong(word, side) && !isAmong(word, other);
