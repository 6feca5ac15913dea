import { isCountry } from '../text/countries.ts';
import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { isIn, meets } from './windows.ts';

const AT = /^(?:in|at|near|outside)$/;
const ANY = /^(?:in|at|near|of|on|around|outside|for|within)$/;

/** A finding where a sentence puts a thing in a place that its passages name, but not as where that is. */
export function placeNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  for (const [at, piece] of claim.pieces.entries()) {
    if (piece.kind !== 'name' || isCountry(piece.word) || !AT.test(wordBefore(claim.pieces, at))) {
      continue;
    }
    const held = sentences.flatMap((sentence) => placesOf(piece, sentence));
    if (held.length === 0 || held.some((one) => one)) continue;
    const rival = sentences
      .flatMap(({ pieces }) => pieces)
      .find((_, i, all) => isRival(all, i, claim));
    if (!rival) continue;
    const why = `the passages have it at "${rival.word}"`;
    return [{ kind: 'relation', text: piece.word, why }];
  }
  return [];
}

const wordBefore = (pieces: readonly Piece[], at: number): string => {
  const word = pieces[at - 1]?.word ?? '';
  return word === 'the' ? (pieces[at - 2]?.word ?? '') : word;
};

// Of each place where a sentence has the name, whether it may say where something is.
function placesOf(name: Piece, { pieces, text }: Reading): boolean[] {
  return pieces.flatMap((piece, at) => {
    if (!meets(piece, name)) return [];
    const isOwner = /['’]s?$/.test(text.slice(piece.start, piece.end));
    const next = pieces[at + 1];
    const isModifier =
      next?.kind === 'name' || (next?.kind === 'content' && !next.word.endsWith('ed'));
    const isPart = pieces[at - 1]?.kind === 'name';
    // What a sentence begins with it is about.
    return [at === 0 || ANY.test(wordBefore(pieces, at)) || isOwner || isModifier || isPart];
  });
}

const isRival = (pieces: readonly Piece[], at: number, claim: Reading): boolean => {
  const piece = pieces[at];
  return (
    piece?.kind === 'name' && /^(?:in|at)$/.test(wordBefore(pieces, at)) && !isIn(piece, claim)
  );
};
