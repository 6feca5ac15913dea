import type { Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';

/** What happens once: told in the present, it is what was agreed ("in return the ministry gets 5 per cent"). */
const ONCE =
  /^(?:gets|receives|obtains|grants|pays|repays|lends|issues|buys|sells|acquires|adds|raises|lifts|doubles|triples|invests|contributes|hands|transfers|cedes|joins|leaves|opens|starts|begins|launches|closes|ends|expires|lapses|merges|combines|retires|enters)$/;
const DONE =
  /^(?:has|have|had|was|were|did|now|already|currently|today|yearly|annually|regularly|every)$/;

/** What an agreement or a plan has in it, told in the present: "under the deal the ministry gives priority to". */
const TERM =
  /^(?:gives|takes|awards|assigns|assures|guarantees|secures|provides|supplies|includes|comprises|contains|covers|involves|spans|foresees|commits|obliges|entitles|allows|offers)$/;
const PAPER =
  /^(?:agreements?|contracts?|accords?|pacts?|deals?|memorandum|letter|plans?|partnership|programme|program|scheme|package|proposal|draft|treaty|framework|terms)$/;

const isOnce = trait((word) => ONCE.test(word));
const isTerm = trait((word) => TERM.test(word));
const isPaper = trait((word) => PAPER.test(word));
const isDone = trait((word) => DONE.test(word));

/** Whether a sentence tells in the present what happens once, and nothing as done: so are agreements told. */
export const isAgreed: (reading: Reading) => boolean = remembered(
  ({ pieces }) =>
    !pieces.some(isDone) &&
    (pieces.some((piece) => piece.kind !== 'name' && isOnce(piece)) ||
      (pieces.some(isPaper) && pieces.some((piece) => piece.kind !== 'name' && isTerm(piece)))),
);
