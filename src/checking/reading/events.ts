import { isEventNoun, nounEventAt } from './noun-events.ts';
import { isPassing, passingEventAt } from './passing-events.ts';
import { predicatesIn } from './predicates.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { verbEventOf } from './verb-events.ts';
import { meets } from './windows.ts';

/** Something done or the case, and who has which part in it; words that turn it round are of one family. */
export type Event = Readonly<{
  family: string;
  piece: Piece;
  parts: ReadonlyMap<string, readonly Piece[]>;
}>;

/** What is done in a sentence, or the case, by its verbs and by nouns such as "subsidiary". */
export const eventsIn = remembered((reading: Reading): Event[] => {
  const found: Event[] = [];
  for (const predicate of predicatesIn(reading)) {
    const event = verbEventOf(predicate, reading);
    if (event) found.push(event);
  }
  if (!isEventNoun(reading) && !isPassing(reading)) return found;
  for (let at = 0; at < reading.pieces.length; at += 1) {
    const event = nounEventAt(reading, at) ?? passingEventAt(reading, at);
    if (event) found.push(event);
  }
  return found;
});

/** Whether two tell of the same kind of thing. */
export const isLikeEvent = (one: Event, other: Event): boolean =>
  one.family === other.family && (one.family !== '' || meets(one.piece, other.piece));
