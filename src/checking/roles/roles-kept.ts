import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isVerbAt } from '../reading/verbs.ts';
import { meets } from '../reading/windows.ts';
import { modifierSwapped } from './modifiers.ts';
import type { Turned } from './modifiers.ts';

/** A finding where a sentence gives one's part to another: who sells to whom, who did which of two things. */
export function rolesNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  if (claim.names.length === 0 && claim.pieces.length === 0) return [];
  const found =
    turnedTo(claim, aligned) ?? swapped(claim, aligned) ?? modifierSwapped(claim, aligned);
  if (!found) return [];
  const why = `the passage has it of another: "${found.there}"`;
  return [{ kind: 'relation', text: found.text, why }];
}

type Named = Readonly<{ at: number; piece: Piece; prep: string }>;

const MOST = 16;
const PREPS = /^(?:to|from|by|against)$/;
/** "According to A", "spoke to A": who tells, or is told, gets nothing. */
const TELLS =
  /^(?:according|spoke|speak|speaks|speaking|spoken|talk(?:s|ed|ing)?|wrote|written|said|told|explained|confirmed|replied|complained|testified|reported)$/;

// The first word of each name, with the "to", "from" or "by" before it.
const namedIn = remembered(findNamedIn);

function findNamedIn({ pieces }: Reading): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < pieces.length && named.length < MOST; at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'name' || pieces[at - 1]?.kind === 'name') continue;
    const [one, two] = [pieces[at - 1]?.word ?? '', pieces[at - 2]?.word ?? ''];
    const governor = PREPS.test(one) ? two : (pieces[at - 3]?.word ?? '');
    const prep = TELLS.test(governor)
      ? ''
      : PREPS.test(one)
        ? one
        : one === 'the' && PREPS.test(two)
          ? two
          : '';
    const gain = /^(?:favou?r|behalf|expense)$/.test(two) && one === 'of' ? two : prep;
    const last = pieces.findIndex(({ kind }, i) => i > at && kind !== 'name');
    // "In Alcor's favour"
    const owned = /^favou?r$/.test(pieces[last]?.word ?? '') ? 'favour' : gain;
    named.push({ at, piece, prep: owned === 'favor' ? 'favour' : owned });
  }
  return named;
}

// "Sold by A to B" of "sold by B to A": the same word stands before the other name.
function turnedTo(claim: Reading, aligned: readonly Reading[]): Turned | undefined {
  const own = namedIn(claim);
  for (const { piece, prep } of own) {
    if (prep === '' || prep === 'by') continue;
    for (const sentence of aligned) {
      const held = namedIn(sentence);
      const mine = held.filter((other) => meets(other.piece, piece));
      if (mine.length === 0 || mine.some((other) => other.prep !== '')) continue;
      const rival = held.find(
        (other) =>
          other.prep === prep &&
          own.some(
            (one) => one.prep === '' && meets(one.piece, other.piece) && !meets(one.piece, piece),
          ),
      );
      if (rival) return { text: `${prep} ${piece.word}`, there: `${prep} ${rival.piece.word}` };
    }
  }
  return undefined;
}

// "A did X and B did Y" of "B did X and A did Y": the words after each stand after the other there.
function swapped(claim: Reading, aligned: readonly Reading[]): Turned | undefined {
  const own = namedIn(claim);
  if (own.length < 2) return undefined;
  for (const sentence of aligned) {
    const held = namedIn(sentence);
    const isThere = ({ piece }: Named): boolean => held.some((other) => meets(other.piece, piece));
    // Two have to change places, and both be there.
    if (held.length < 2 || own.filter(isThere).length < 2) continue;
    const moved = own.flatMap((one, i) => {
      if (!isThere(one) || isOwner(claim, one.at)) return [];
      const until = own[i + 1]?.at ?? claim.pieces.length;
      const owner = ownerOf(ownedBetween(claim, one.at + 1, until), sentence, held);
      const isOther = owner && !meets(owner.piece, one.piece);
      return isOther && !areOfOne(sentence, held, [owner.piece, one.piece]) ? [{ one, owner }] : [];
    });
    const pair = moved.find(({ one, owner }) =>
      moved.some(
        (other) =>
          meets(other.owner.piece, one.piece) &&
          meets(other.one.piece, owner.piece) &&
          Math.min(other.owner.count, owner.count) > 1,
      ),
    );
    if (pair) return { text: pair.one.piece.word, there: pair.owner.piece.word };
  }
  return undefined;
}

// "Arta's imports of tin from Belmont": what is told of them is told of both.
const areOfOne = (
  sentence: Reading,
  held: readonly Named[],
  pair: readonly [Piece, Piece],
): boolean =>
  held.some(({ at, piece }, i) => {
    const next = held[i + 1];
    if (!next || !isOwner(sentence, at) || !pair.some((one) => meets(one, piece))) return false;
    return (
      pair.some((one) => meets(one, next.piece)) &&
      /^(?:from|to)$/.test(next.prep) &&
      sentence.pieces.slice(at, next.at).every((_, step) => !isVerbAt(sentence, at + step))
    );
  });

// A day is nobody's, and a verb may be told of who does it and of whom it is done to.
const ownedBetween = (reading: Reading, from: number, until: number): Piece[] =>
  reading.pieces
    .slice(from, until)
    .filter(
      (piece, i) =>
        !isVerbAt(reading, from + i) &&
        !reading.dates.some(({ start, end }) => start <= piece.start && piece.end <= end),
    );

// "Energy Fuels' Kim Casey": what follows is of Casey.
const isOwner = ({ pieces, text }: Reading, at: number): boolean => {
  const last = pieces.slice(at).findIndex(({ kind }) => kind !== 'name');
  const end = pieces[last < 0 ? pieces.length - 1 : at + last - 1]?.end ?? 0;
  return /^['’]/.test(text.slice(end)) || /['’]s?$/.test(text.slice(0, end));
};

// Whose words these are in a sentence: the name before most of them.
function ownerOf(
  words: readonly Piece[],
  { pieces }: Reading,
  held: readonly Named[],
): (Named & Readonly<{ count: number }>) | undefined {
  const owners = words
    .filter(({ kind }) => kind === 'content' || kind === 'figure')
    .slice(0, 6)
    .flatMap((word) => {
      const places = pieces.flatMap((piece, at) => (meets(piece, word) ? [at] : []));
      const [place] = places;
      if (place === undefined || places.length > 1) return [];
      return held.findLast(({ at }) => at < place) ?? [];
    });
  const [first] = owners;
  return first && owners.every((owner) => owner === first)
    ? { ...first, count: owners.length }
    : undefined;
}
