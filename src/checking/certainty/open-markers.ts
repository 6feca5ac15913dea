import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { before, isTelling } from '../reading/windows.ts';
import { isPart } from './asserted.ts';
import { isInfinitive } from './infinitives.ts';
import { isDenied, isGivenUp } from './moods.ts';

/** A word of a passage with which it plans or guesses, and the telling words of what that is. */
export type Marker = Readonly<{
  piece: Piece;
  kind: 'plan' | 'estimate';
  scope: readonly Piece[];
}>;

const PLAN =
  /^(?:plan|plans|planned|intend|intends|intended|intending|intention|intentions|aim|aims|aimed|aiming|hope|hopes|hoped|hoping|would|will|shall|should|target|targets|targeted|want|wants|wanted|wish|wishes|wishing|propose|proposes|proposed|promise|promised|promises|pledge|pledged|pledges|vow|vows|vowed|expect|expects|expected|schedule|scheduled|forecast|forecasts|predict|predicts|predicted|projects|projected|envisage|envisages|envisaged|envision|envisions|envisioned|foresee|foresees|foresaw|foreseen|anticipate|anticipates|anticipated|prepares|seek|seeks|sought|considering|undertook|undertake|tasked|supposed|eyes|await|awaits|awaited|awaiting|risks|threatens|threatened|slated|earmarked|pencilled)$/;
const GUESS =
  /^(?:estimates|estimated|reckon|reckons|reckoned|presumably|probably|likely|perhaps|maybe|possibly|plausible|believed|thought|apparently|allegedly|supposedly|seemingly|suggest|suggested|suggests|may|might|could|whether)$/;

/** What a sentence plans or guesses, in its order. */
export const markersIn: (reading: Reading) => readonly Marker[] = remembered((reading) => {
  const { pieces } = reading;
  return pieces.flatMap((piece, at): Marker[] => {
    const kind = kindAt(reading, at);
    if (kind === undefined) return [];
    // "An estimated 45,000 tonnes": no more than the figure.
    const isOfFigure = piece.word === 'estimated' && pieces[at + 1]?.kind === 'figure';
    const from = piece.word === 'letter' ? at + 2 : at;
    const ahead = aheadOf(reading, from, isOfFigure ? 1 : AHEAD);
    const near =
      isOfFigure || ahead.length > 1 ? ahead : [...ahead, ...before(reading, at, BEHIND)];
    return [{ piece, kind, scope: isOfFigure ? near : [...lightAfter(pieces, at), ...near] }];
  });
});

const AHEAD = 4;
const BEHIND = 3;
/** Words in which they stand. */
const REACH = 20;

function aheadOf({ pieces, dates }: Reading, at: number, most: number): Piece[] {
  const found: Piece[] = [];
  for (let next = at + 1; next <= at + REACH && found.length < most; next += 1) {
    const piece = pieces[next];
    if (!piece || isPart(pieces, next)) break;
    const isDated = dates.some(({ start, end }) => start <= piece.start && piece.end <= end);
    if (isTelling(piece) || (piece.kind === 'figure' && !isDated)) found.push(piece);
  }
  return found;
}

// "Could begin", "is to carry it out": verbs that say little are verbs too.
function lightAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.slice(at + 1, at + 4).find(({ word }) => !/^(?:to|be|have|been)$/.test(word));
  return next?.kind === 'light' ? [next] : [];
}

const mayMark = trait(
  (word) =>
    PLAN.test(word) ||
    GUESS.test(word) ||
    CHANCE.test(word) ||
    SAID.test(word) ||
    /^(?:is|are|was|were|be|about|due|meant|going|considers|letter|planning)$/.test(word),
);

/** What one may do or not, before the "to" of it. */
const CHANCE =
  /^(?:position|chances?|opportunit(?:y|ies)|rights?|options?|potential|possibility|ability|freedom|permission|offer|bid|readiness|willingness|interest|room|incentive|invitation|attempts?|efforts?|proposal|ambition)$/;

function kindAt({ pieces, text }: Reading, at: number): Marker['kind'] | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'figure' || piece.kind === 'name') return undefined;
  if (!mayMark(piece)) return undefined;
  const { word } = piece;
  if (isDenied(pieces, at) || isGivenUp(pieces, at) || isThing(pieces, at)) return undefined;
  const next = pieces[at + 1]?.word ?? '';
  if (/^(?:is|are|was|were|be|about|due|meant|going)$/.test(word)) {
    const isDue = word === 'due' && /^(?:by|in|for|at|on)$/.test(next);
    return isDue || (next === 'to' && isInfinitive(pieces, at + 1)) ? 'plan' : undefined;
  }
  if (CHANCE.test(word)) return next === 'to' && isInfinitive(pieces, at + 1) ? 'plan' : undefined;
  if (word === 'considers') return next.endsWith('ing') ? 'plan' : undefined;
  if (word === 'letter' && /^(?:interest|intent)$/.test(pieces[at + 2]?.word ?? '')) return 'plan';
  if (word === 'planning') {
    return /^(?:is|are|was|were|been)$/.test(pieces[at - 1]?.word ?? '') ? 'plan' : undefined;
  }
  if (word === 'may' && text.charAt(piece.start) === 'M') return undefined;
  if (SAID.test(word)) return isSaidTo(pieces, at) ? 'estimate' : undefined;
  if (GUESS.test(word)) return 'estimate';
  return PLAN.test(word) ? 'plan' : undefined;
}

/** "Is said to be": somebody's word, and no fact. */
const SAID = /^(?:said|reported|alleged|rumou?red|reputed)$/;

const isSaidTo = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:is|are|was|were)$/.test(pieces[at - 1]?.word ?? '') &&
  pieces[at + 1]?.word === 'to' &&
  isInfinitive(pieces, at + 1);

// "The wishes of the states": whose they are, and not what they are for.
const OWNABLE =
  /^(?:wish(?:es)?|hopes?|plans?|aims?|targets?|promises?|pledges?|intentions?|forecasts?)$/;

// "Put off its schedule", "as a target", "three plans", "gave up the plan": they leave nothing open.
function isThing(pieces: readonly Piece[], at: number): boolean {
  const { word = '' } = pieces[at] ?? {};
  const [second, last] = [pieces[at - 2], pieces[at - 1]];
  // "The main target of the sanctions"
  if (/^targets?$/.test(word)) {
    const isHit = pieces[at + 1]?.word === 'of' && pieces[at + 2]?.kind !== 'figure';
    return isHit || [second, last].some((one) => one?.word === 'as');
  }
  if (OWNABLE.test(word) && pieces[at + 1]?.word === 'of') return isOfName(pieces, at + 2);
  if (word === 'schedule') return /^(?:an?|the|its|their)$/.test(last?.word ?? '');
  if (word === 'want') return last?.word === 'for';
  if (word === 'projects') {
    return last?.kind !== 'name' && !/^(?:it|which|who)$/.test(last?.word ?? '');
  }
  if (!/^plans?$/.test(word)) return false;
  return last?.kind === 'figure';
}

const isOfName = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces.slice(at, at + 3).find(({ kind }) => kind !== 'stop');
  return next?.kind === 'name' && !next.word.endsWith('ing');
};
