import type { Finding } from '../finding.ts';
import { isGeneric } from '../reading/entities.ts';
import { eventsIn, isLikeEvent } from '../reading/events.ts';
import type { Event } from '../reading/events.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, meets } from '../reading/windows.ts';

/** Of one sentence, and of all passages: beyond it texts mean harm. */
const MOST = 12;
const MOST_HELD = 64;

/** A finding where two have changed what they do: A surveys and B prepares, where B surveys and A prepares. */
export function doersNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  const own = eventsIn(claim).slice(0, MOST);
  if (own.length < 2) return [];
  const held = aligned
    .flatMap((sentence) => eventsIn(sentence).map((event) => ({ event, sentence })))
    .slice(0, MOST_HELD);
  const rivals = own.flatMap((event) => rivalsOf(event, claim, held));
  for (const one of rivals) {
    const other = rivals.find(
      (two) =>
        two.own !== one.own &&
        !isLikeEvent(two.own, one.own) &&
        meets(two.mine, one.theirs) &&
        meets(two.theirs, one.mine),
    );
    if (!other) continue;
    const text = `${one.own.piece.word} … ${other.own.piece.word}`;
    const why = `who does the one and who the other in "${text}" has changed: "${one.sentence.text}"`;
    return [{ kind: 'relation', text, why }];
  }
  return [];
}

type Held = Readonly<{ event: Event; sentence: Reading }>;
type Rival = Readonly<{ own: Event; mine: Piece; theirs: Piece; sentence: Reading }>;

// Who has a part in the passages that somebody else has in the sentence, both being named in it.
function rivalsOf(own: Event, claim: Reading, held: readonly Held[]): Rival[] {
  const alike = held.filter(({ event }) => isLikeEvent(own, event));
  return [...own.parts].flatMap(([role, words]) => {
    if (!DOES.has(role)) return [];
    const mine = words.find(isSomebody);
    if (!mine || alike.some(({ event }) => isAmong(words, event.parts.get(role)))) return [];
    return alike.flatMap(({ event, sentence }): Rival[] => {
      const theirs = event.parts.get(role)?.find(isSomebody);
      return theirs && isIn(theirs, claim) ? [{ own, mine, theirs, sentence }] : [];
    });
  });
}

const DOES: ReadonlySet<string> = new Set([
  'doer',
  'giver',
  'taker',
  'owner',
  'urger',
  'backer',
  'where',
]);

const isAmong = (words: readonly Piece[], others: readonly Piece[] = []): boolean =>
  words.some((word) => isSomebody(word) && others.some((other) => meets(word, other)));

const BODY = /^(?:ministry|government|company|agency|fund|state|activists?|regulator|court)$/;

// What a sentence begins with may be a name, and not look like one.
const isSomebody = ({ kind, word, start }: Piece): boolean =>
  ((kind === 'name' || start === 0) && !isGeneric(word)) || BODY.test(word);
