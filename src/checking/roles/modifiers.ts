import { isCountry } from '../../text/countries.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isIn, meets } from '../reading/windows.ts';

/** Who has a part in the sentence, and who has it in the passages. */
export type Turned = Readonly<{ text: string; there: string }>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 16;

/** What is told of one where the passages tell it of another: "American buyers of foreign goods" of "foreign buyers of American goods". */
export function modifierSwapped(claim: Reading, aligned: readonly Reading[]): Turned | undefined {
  const own = modifiersIn(claim);
  for (const sentence of aligned) {
    const held = modifiersIn(sentence);
    for (const { by, of } of own) {
      const rivals = held.filter((other) => meets(other.of, of));
      if (rivals.length === 0 || rivals.some((other) => meets(other.by, by))) continue;
      const swap = rivals.find(
        (rival) =>
          isElsewhere(rival.by, of, claim, own) &&
          (held.some((other) => meets(other.by, by)) || (isPlace(by) && isIn(by, sentence))),
      );
      if (swap) return { text: `${by.word} ${of.word}`, there: `${swap.by.word} ${swap.of.word}` };
    }
  }
  return undefined;
}

const isPlace = ({ kind, word }: Piece): boolean => kind === 'name' && isCountry(word);

// "Kazakh companies … in Korea" of "Korean companies … in Kazakhstan".
function isElsewhere(
  by: Piece,
  of: Piece,
  claim: Reading,
  own: readonly Readonly<{ by: Piece; of: Piece }>[],
): boolean {
  if (own.some((other) => meets(other.by, by) && !meets(other.of, of))) return true;
  return isPlace(by) && isIn(by, claim);
}

/** Between the two these tell of no other kind. */
const PLAIN = /^(?:rare|earths?)$/;
const MODIFIER = /^(?:foreign|domestic|local|light|heavy|public|private|upper|lower)$/;

const modifiersIn = remembered(findModifiersIn);

function findModifiersIn(reading: Reading): { by: Piece; of: Piece }[] {
  if (!mayModify(reading)) return [];
  const { pieces, text } = reading;
  return pieces
    .flatMap((by, at) => {
      if (!isModifier(by)) return [];
      // "Chinese and Kyrgyz workers" are both.
      const isJoined =
        /^(?:and|or)$/.test(pieces[at + 1]?.word ?? '') && isModifier(pieces[at + 2]);
      const next = pieces.slice(isJoined ? at + 3 : at + 1);
      const of = isOwner(by, text) ? next[0] : next.find(({ word }) => !PLAIN.test(word));
      const isHead = of?.kind === 'content' && of.clause === by.clause;
      return isHead ? [{ by, of }] : [];
    })
    .slice(0, MOST);
}

const mayModify = trait((word) => MODIFIER.test(word) || isCountry(word));

const isOwner = ({ start, end }: Piece, text: string): boolean =>
  /['’]s?$/.test(text.slice(start, end)) || /^['’]/.test(text.slice(end));

const isModifier = (piece: Piece | undefined): boolean =>
  piece !== undefined && mayModify(piece) && (piece.kind === 'name' || MODIFIER.test(piece.word));
