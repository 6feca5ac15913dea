import { stemOf } from '../../text/terms.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { around } from '../reading/windows.ts';
import { bareOf, isNegative } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';

/** What of a sentence is denied, and the text that denies or says it. */
export type Denied = Readonly<{ text: string; there: string }>;

/** "Developed" for "undeveloped", or the other way round, where neither text denies anything else. */
export function turnedWord(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  if (isRestTold(claim, evidence)) return undefined;
  return bareSaid(claim, evidence) ?? bareSaid(claim, evidence, 'turned');
}

/** "98% undeveloped" of "2% developed": the rest of the whole, of which what is said of the part isn't so. */
export function isRestTold(claim: Reading, evidence: readonly Reading[]): boolean {
  const own = sharesIn(claim);
  const held = own.length > 0 ? evidence.flatMap(sharesIn) : [];
  return own.some((share) => !held.includes(share) && held.includes(100 - share));
}

const sharesIn = ({ quantities }: Reading): number[] =>
  quantities.flatMap(({ kind, value }) => (kind === 'percent' ? [value] : []));

function bareSaid(
  claim: Reading,
  evidence: readonly Reading[],
  way?: 'turned',
): Denied | undefined {
  const [froms, tos] = way ? [[claim], evidence] : [evidence, [claim]];
  for (const from of froms) {
    for (const { piece, bare } of baresIn(from)) {
      const stem = stemOf(bare);
      const isKept = tos.some(({ words }) => words.has(piece.word));
      const there = tos.find(({ meanings, words }) => meanings.has(stem) || words.has(bare));
      if (isKept || isTwice(piece, from) || from.meanings.has(stem)) continue;
      if (!there || isDeniedAt(there, stem)) continue;
      return { text: piece.word, there: way ? there.text : from.text };
    }
  }
  return undefined;
}

// "Not independent": it depends.
const isTwice = (piece: Piece, { pieces }: Reading): boolean =>
  /^(?:not|t|never|hardly)$/.test(pieces[pieces.indexOf(piece) - 1]?.word ?? '');

const hasBare = trait((word) => bareOf(word) !== undefined);

// "Undeveloped", with "developed".
const baresIn = remembered(({ pieces }) =>
  pieces.flatMap((piece) => {
    const bare = piece.kind === 'name' || !hasBare(piece) ? undefined : bareOf(piece.word);
    return bare === undefined ? [] : [{ piece, bare }];
  }),
);

function isDeniedAt(reading: Reading, stem: string): boolean {
  const at = reading.pieces.findIndex(({ meanings }) => meanings[0] === stem);
  const isOpen = reading.pieces
    .slice(Math.max(0, at - NEAR), at)
    .some(({ word }) => /^(?:still|yet|to|before|until|remain\w*|await\w*)$/.test(word));
  return isOpen || around(reading, at, NEAR).some(isNegative) || negatorsIn(reading).length > 0;
}

const NEAR = 6;
