import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isHelper } from '../reading/verbs.ts';
import { before, isTelling, meets } from '../reading/windows.ts';
import { awaits, isNegative } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { isSaid } from './said.ts';

/**
 * Whether a claim need have no denial of its own for one of its passages: it tells of a part only of what isn't
 * so of the whole, of others, or says itself that it is open, still to come, or as before.
 */
export const needsNoAnswer = (negator: Negator, claim: Reading, sentence: Reading): boolean =>
  isOfSome(negator, claim, sentence) ||
  isOfOther(negator, claim, sentence) ||
  isOpen(negator, claim, sentence) ||
  isStillToCome(negator, claim, sentence) ||
  isNearlyNone(negator, claim, sentence) ||
  isDeniedAgain(negator, claim, sentence) ||
  isDisputed(negator, claim) ||
  isAsBefore(negator, claim);

const isWhole = trait((word) =>
  /^(?:all|every|everyone|everything|each|any|always|whole|wholly|entire(?:ly)?|whatever|full|fully|no|only)$/.test(
    word,
  ),
);

// "Not every mill runs": of some of them it's so.
function isOfSome({ at }: Negator, claim: Reading, { pieces }: Reading): boolean {
  return /^(?:every|all|each)$/.test(pieces[at + 1]?.word ?? '') && !isWhole(claim);
}

/** Telling words before a denied verb that say of whom it is denied. */
const WHO = 2;

/** Of whom a lone verb is denied. */
export function deniedOf(
  { at, piece, scope: [verb, ...more] }: Negator,
  sentence: Reading,
): Piece[] {
  const { pieces } = sentence;
  const isVerb =
    pieces[at + 1]?.word === 't' ||
    (/^(?:not|never)$/.test(piece.word) && isHelper(pieces[at - 1]?.word ?? ''));
  if (!verb || more.length > 0 || !isVerb || pieces.indexOf(verb) < at) return [];
  return before(sentence, at, WHO).filter(isTelling);
}

// "Farmers are spared, users wouldn't be affected": who tells that farmers are affected tells nothing of users.
function isOfOther(negator: Negator, claim: Reading, sentence: Reading): boolean {
  const who = deniedOf(negator, sentence);
  return who.length === WHO && !who.some((piece) => isSaid(piece, claim));
}

const isAsked = trait((word) => /^(?:whether|how|what|who|which|why|where|when)$/.test(word));
const KNOWN =
  /^(?:say|said|clear|known|know|certain|sure|specif\w+|state[ds]?|disclos\w+|reveal\w*|tell|told|decid\w+|determin\w+|settled|explain\w*)$/;
const leavesOpen = trait((word) =>
  /^(?:uncertain\w*|unclear|unknown|undecided|unsaid|unspecified|unresolved|open)$/.test(word),
);

// "Doesn't say whether" is "leaves open whether".
function isOpen({ piece, at, scope }: Negator, claim: Reading, sentence: Reading): boolean {
  if (!isAsked(sentence)) return false;
  const next = sentence.pieces.slice(at + 1, at + 4);
  if (![...next, ...scope.slice(0, 1)].some(({ word }) => KNOWN.test(word))) return false;
  return (
    isAsked(claim) && (leavesOpen(claim) || negatorsIn(claim).some((own) => own.piece !== piece))
  );
}

/** "Can't say whether" of "whether it has isn't clear", "is open". */
export const isUndecided = (at: number, claim: Reading, evidence: readonly Reading[]): boolean =>
  claim.pieces.slice(at + 1, at + 4).some(({ word }) => KNOWN.test(word)) &&
  isAsked(claim) &&
  evidence.some((sentence) => isAsked(sentence) && mayBeOpen(sentence));

const mayBeOpen = (sentence: Reading): boolean =>
  leavesOpen(sentence) ||
  negatorsIn(sentence).some(({ scope }) => scope.some(({ word }) => KNOWN.test(word)));

// "Not yet a permit": one still needs it.
const isStillToCome = ({ at, piece }: Negator, claim: Reading, { pieces }: Reading): boolean =>
  (/^(?:still|yet|remain\w*)$/.test(piece.word) ||
    pieces.slice(at + 1, at + YET).some(({ word }) => word === 'yet')) &&
  claim.pieces.some(awaits);

/** Words in which "yet" may follow a denial. */
const YET = 3;

const isHardly = trait((word) =>
  /^(?:hardly|barely|scarcely|little|few|next|virtually|almost|practically|negligible|minimal)$/.test(
    word,
  ),
);

// "Next to no buyers" are hardly any.
const isNearlyNone = ({ at, scope }: Negator, claim: Reading, { pieces }: Reading): boolean =>
  ((pieces[at - 1]?.word === 'to' && pieces[at - 2]?.word === 'next') ||
    /^(?:virtually|almost|practically)$/.test(pieces[at - 1]?.word ?? '')) &&
  isHardly(claim) &&
  claim.pieces.some(
    (piece, place) =>
      scope.some((one) => meets(one, piece)) &&
      claim.pieces.slice(Math.max(0, place - HARDLY), place).some(isHardly),
  );

/** Words between "hardly" and what there hardly is. */
const HARDLY = 4;

/** Words from what denies to what it denies, and from "disputed" to its "that". */
const NEXT = 3;
const THAT = 6;

// "Can't drink it and was told to stop drinking it": who tells the second denies, too.
function isDeniedAgain(
  { piece: own, scope: [head] }: Negator,
  claim: Reading,
  sentence: Reading,
): boolean {
  if (!head) return false;
  const isBefore = ({ pieces }: Reading, at: number): boolean =>
    pieces.slice(at + 1, at + NEXT).some((piece) => meets(piece, head));
  return sentence.pieces.some(
    (other, at) =>
      other !== own &&
      isNegative(other) &&
      isBefore(sentence, at) &&
      claim.pieces.some((piece, place) => meets(piece, other) && isBefore(claim, place)),
  );
}

const DISPUTES =
  /^(?:disput(?:es?|ed|ing)|den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|contest(?:s|ed)?|reject(?:s|ed)?|refut(?:es?|ed)|rebut(?:s|ted)?)$/;

// "Disputes both that it is rare and that it is dear": all that follows is denied.
function isDisputed({ scope }: Negator, { pieces }: Reading): boolean {
  const at = pieces.findIndex(
    (piece, i) =>
      DISPUTES.test(piece.word) &&
      pieces.slice(i + 1, i + THAT).some(({ word }) => word === 'that'),
  );
  return at >= 0 && pieces.slice(at).some((piece) => scope.some((one) => meets(one, piece)));
}

const CHANGED = /^(?:chang|alter|affect|touch|mov|revis|amend)\w*$/;
const AS_BEFORE =
  /\bas (?:they|it|he|she|th[eo]se) (?:was|were|is|are|stood|had been)\b|\bas before\b/;

// "Left as it was" of "didn't change".
const isAsBefore = ({ scope }: Negator, { text }: Reading): boolean =>
  scope.some(({ word }) => CHANGED.test(word)) && AS_BEFORE.test(text);
