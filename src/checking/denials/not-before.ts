import type { Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import type { Denied } from './turned-word.ts';

type Before = Readonly<{ date: string; isDenied: boolean }>;

/** "Not before 2031" of "before 2031", or the other way round. */
export function turnedBefore(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  for (const own of beforesIn(claim)) {
    const same = evidence.flatMap((sentence) =>
      beforesIn(sentence)
        .filter(({ date }) => date === own.date)
        .map((before) => ({ ...before, there: sentence.text })),
    );
    const [first] = same;
    if (!first || same.some(({ isDenied }) => isDenied === own.isDenied)) continue;
    return { text: `before ${own.date}`, there: first.there };
  }
  return undefined;
}

const maySay = trait((word) => word === 'before');

const beforesIn = remembered((reading): Before[] => {
  if (!maySay(reading)) return [];
  const { pieces } = reading;
  return pieces.flatMap((piece, at) => {
    if (!maySay(piece)) return [];
    const date = pieces
      .slice(at + 1, at + REACH)
      .filter(({ kind }) => kind === 'figure')
      .map(({ word }) => word)
      .join(' ');
    const own = pieces.filter(({ clause }) => clause === piece.clause);
    // "Boats built before 1990": tells of the boats.
    if (
      !own.some(({ kind, word }) => kind !== 'figure' && TO_COME.test(word)) ||
      IS_DONE.test(pieces[at - 1]?.word ?? '')
    ) {
      return [];
    }
    const isDenied = pieces
      .slice(Math.max(0, at - FAR), at)
      .some(({ word, clause }) => clause === piece.clause && NOT.test(word));
    // "Before May he hadn't been there": what is denied stands behind.
    const isOther = !isDenied && pieces.some(({ word }) => NOT.test(word));
    return /\d/.test(date) && !isOther ? [{ date, isDenied }] : [];
  });
});

const NOT = /^(?:not|never|t|cannot|no|none|nothing|nobody|neither|nor)$/;
/** What is told of a date that is to come. */
const TO_COME =
  /^(?:will|would|shall|should|wo|expect(?:s|ed)?|due|planned|scheduled|likely|can|could|may|might|must|to|aim\w*)$/;
/** And what only tells which one is meant. */
const IS_DONE = /(?:ed|built|sold|made|bought|dug|born|sent)$/;
/** Words after "before" in which its date stands. */
const REACH = 7;
/** Words between a denial and "before". */
const FAR = 12;
