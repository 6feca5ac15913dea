import type { Name } from '../../text/names.ts';
import { askedLater } from '../reading/asked-later.ts';
import type { WordLookup } from '../reading/asked-later.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { slotsOf } from '../reading/slots.ts';
import { isVerbAt, PREP } from '../reading/verbs.ts';

/** A part of a sentence that is told of one and not of another. */
export type Part = Readonly<{ pieces: readonly Piece[]; meanings: WordLookup; words: WordLookup }>;

/** What a sentence says of one and what it says of another: semicolons part them, and "while B", ", and B". */
export const partsOf = remembered(findPartsOf);

function findPartsOf({ pieces, text, meanings, words }: Reading): Part[] {
  const parts: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const gap = at > 0 ? text.slice(pieces[at - 1]?.end, piece.start) : '';
    const next = pieces[at + 1]?.word === 'the' ? pieces[at + 2] : pieces[at + 1];
    const isOfOther =
      /^(?:while|whereas)$/.test(piece.word) ||
      (gap.includes(',') && JOINS.test(piece.word) && next?.kind === 'name');
    if (at > 0 && (gap.includes(';') || isOfOther)) parts.push([]);
    parts.at(-1)?.push(piece);
  }
  if (parts.length === 1) return [{ pieces, meanings, words }];
  return parts.map((own) => ({
    pieces: own,
    meanings: askedLater(() => own.flatMap((piece) => piece.meanings)),
    words: askedLater(() => own.map(({ word }) => word)),
  }));
}

const JOINS = /^(?:and|but|though|although)$/;

/** Words before a name in which it is brought in: "with the German company Alcor". */
const REACH = 4;

/** Whether a name does something, is whom it is done to, or which small word brings it in; places and owners are none. */
export function placeOf(reading: Reading, name: Name): string | undefined {
  const { pieces } = reading;
  const at = pieces.findIndex(({ start }) => start >= name.start);
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const piece = pieces[back];
    if (!piece || piece.clause !== pieces[at]?.clause) break;
    if (PREP.test(piece.word)) return isPlain(reading, name, piece) ? piece.word : undefined;
    if (isVerbAt(reading, back)) return 'done';
    if (/^(?:and|or|that|which|who|while)$/.test(piece.word)) break;
  }
  return name.start === 0 || slotsOf(reading, name).includes('subject') ? 'doer' : undefined;
}

// "With Alcor", and not "in Norway", "of Alcor" or "with Norwegian miners".
function isPlain({ pieces }: Reading, { end }: Name, prep: Piece): boolean {
  const next = pieces.find(({ start }) => start >= end);
  const isNoun = next?.start === end + 1 && /^(?:content|light)$/.test(next.kind);
  return !isNoun && !/^(?:of|in)$/.test(prep.word);
}
