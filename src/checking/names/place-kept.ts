import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { meets, sharedOf } from '../reading/windows.ts';

/** A finding where a sentence joins a name to a place, or to an owner, and its passages to another. */
export function placeNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  const moved = movedIn(claim, sentences);
  return moved ? [moved] : [];
}

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
