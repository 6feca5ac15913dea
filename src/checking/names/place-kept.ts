import { isCountry } from '../../text/countries.ts';
import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isIn, meets, sharedOf } from '../reading/windows.ts';

const AT = /^(?:in|at|near|outside)$/;
const ANY = /^(?:in|at|near|of|on|around|outside|for|within)$/;

/** A finding where a sentence puts a thing in a place, or to an owner, where its passages have another. */
export function placeNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  const moved = movedIn(claim, sentences);
  if (moved) return [moved];
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

type Joined = Readonly<{ name: Piece; place: readonly Piece[] }>;

// "Longnan in Jiangxi", "Sagawa of Sumitomo": a name, and the one that says where or whose it is.
const joinedIn = remembered(findJoinedIn);

function findJoinedIn({ pieces }: Reading): Joined[] {
  return pieces.flatMap((piece, at): Joined[] => {
    const name = pieces[at - 1];
    if (name?.kind !== 'name' || !/^(?:in|of|at)$/.test(piece.word)) return [];
    const next = pieces[at + 1]?.word === 'the' ? at + 2 : at + 1;
    const end = pieces.findIndex(({ kind }, i) => i >= next && kind !== 'name');
    const place = pieces.slice(next, end < 0 ? undefined : end);
    // "Of the U.S. Survey": letters alone tell no place.
    return place.some(({ word }) => word.length > 1) ? [{ name, place }] : [];
  });
}

// The passages join the name to another place, and never to this one.
function movedIn(claim: Reading, sentences: readonly Reading[]): Finding | undefined {
  const own = joinedIn(claim);
  const held = own.length > 0 ? sentences.flatMap((sentence) => joinedIn(sentence)) : [];
  for (const { name, place } of own) {
    const others = held.filter((other) => meets(other.name, name));
    const [rival] = others;
    // "In Jiangxi, China" is in Jiangxi: the nearest place is the one that counts.
    const nearest = place.filter(({ clause }) => clause === place[0]?.clause);
    if (!rival || others.some((other) => sharedOf(nearest, other.place) > 0)) continue;
    const there = rival.place.map(({ word }) => word).join(' ');
    const text = [name, ...place].map(({ word }) => word).join(' ');
    return { kind: 'relation', text, why: `the passages join it to "${there}"` };
  }
  return undefined;
}
