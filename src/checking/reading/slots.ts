import type { Piece, Reading } from './reading.ts';
import type { Span } from './spans.ts';

/** What a name does where it stands: whether it does something, is where it happens, or has a title before it. */
export function slotsOf({ pieces }: Reading, { start, end }: Span): string[] {
  const at = pieces.findIndex((piece) => piece.start >= start);
  const next = pieces.find((piece) => piece.start >= end);
  const [one, own] = [pieces[at - 1], pieces[at]];
  const isOpening = !one || one.clause !== own?.clause || BEFORE_SUBJECT.test(one.word);
  const isSubject = isOpening
    ? next === undefined || one?.word === 'by' || isDoing(next, own)
    : VERB.test(next?.word ?? '') && !OBLIQUE.test(one.word);
  return [
    ...(isSubject ? ['subject'] : []),
    ...(one && WHERE.test(one.word) ? ['where'] : []),
    ...(one && TITLE.test(one.word) ? ['title'] : []),
  ];
}

const WHERE = /^(?:in|at|near|from)$/;
/** What somebody is by office or by trade. */
export const TITLE =
  /^(?:minister|vice|premier|treasurer|chancellor|prime|secretary|president|chairman|chairwoman|chair|director|chief|executive|officer|spokesman|spokeswoman|spokesperson|head|analyst|consultant|ambassador|governor|senator|commissioner|professor|founder|boss|representative|congressman|congresswoman|lawmaker|mayor|judge|ceo|cfo|mr|mrs|ms|dr|manager|leader|adviser|expert)$/;
const OBLIQUE =
  /^(?:in|at|near|from|to|with|of|for|on|and|or|than|between|about|against|after|before|towards?|into|like|over|under)$/;
const BEFORE_SUBJECT = /^(?:that|by|was|is|were|while|whereas|when|but|as)$/;
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|plans?|wants?|\p{L}{3,}ed|got|gets|made|makes|took|takes|won|gave|gives|sold|sells|bought|buys|spoke|speaks|told|tells|said|says|met|paid|pays|began|built|holds?|held|owns?|put|puts|sees|saw|runs|ran|leads?|led)$/u;

// "Arta sells", "Arta, which sells"
const isDoing = (next: Piece, own: Piece | undefined): boolean =>
  VERB.test(next.word) || /^(?:that|who|which)$/.test(next.word) || next.clause !== own?.clause;
