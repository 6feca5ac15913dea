import type { Event } from './events.ts';
import { predicatesIn } from './predicates.ts';
import type { Piece, Reading } from './reading.ts';
import { trait } from './traits.ts';
import { isTelling } from './windows.ts';

const isGift = trait((word) =>
  /^(?:loans?|grants?|sale|deliver(?:y|ies)|shipments?|payments?|gift|donation|transfer|supply|credit)$/.test(
    word,
  ),
);
const isWish = trait((word) =>
  /^(?:invitation|request|urging|behest|instigation|insistence)$/.test(word),
);

/** Whether a sentence has such a noun. */
export const isPassing = (reading: Reading): boolean => isGift(reading) || isWish(reading);

/** What a noun says that one does to another: "a loan from A to B", "A came at the invitation of B". */
export function passingEventAt(reading: Reading, at: number): Event | undefined {
  const piece = reading.pieces[at];
  if (!piece || piece.kind === 'name') return undefined;
  if (isGift(piece)) return giftAt(reading, at, piece);
  if (!isWish(piece) || reading.pieces[at + 1]?.word !== 'of') return undefined;
  const urger = namesFrom(reading, at + 2);
  const urged = predicatesIn(reading)[0]?.subject ?? [];
  return eventOf('urge', piece, [
    ['urger', urger],
    ['urged', urged],
  ]);
}

/** Words between such a noun and who gives or gets it. */
const REACH = 10;

function giftAt(reading: Reading, at: number, piece: Piece): Event | undefined {
  const after = (prep: RegExp): readonly Piece[] => {
    const to = reading.pieces.findIndex(
      ({ word, clause }, i) =>
        i > at && i < at + REACH && clause === piece.clause && prep.test(word),
    );
    return to < 0 ? [] : namesFrom(reading, to + 1);
  };
  return eventOf('transfer', piece, [
    ['giver', after(/^(?:from|by)$/)],
    ['taker', after(/^to$/)],
  ]);
}

// The names that stand next, with what stands before them: "the minister Ana Velt".
function namesFrom({ pieces }: Reading, from: number): Piece[] {
  const run: Piece[] = [];
  for (let at = from; at < Math.min(pieces.length, from + REACH); at += 1) {
    const piece = pieces[at];
    if (!piece || piece.clause !== pieces[from]?.clause) break;
    if (isTelling(piece)) run.push(piece);
    else if (!/^(?:the|of|rare|earths?)$/.test(piece.word)) break;
  }
  return run;
}

function eventOf(
  family: string,
  piece: Piece,
  parts: readonly (readonly [string, readonly Piece[]])[],
): Event | undefined {
  const isWhole = parts.every(([, words]) => words.some(({ kind }) => kind === 'name'));
  return isWhole ? { family, piece, parts: new Map(parts) } : undefined;
}
