import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { after, before, isIn, meets, sharedOf } from './windows.ts';

const PLAN =
  /^(?:plan|plans|planned|planning|intend|intends|intended|intending|intention|intentions|aim|aims|aimed|aiming|hope|hopes|hoped|hoping|would|will|shall|could|might|should|target|targets|targeted|want|wants|wanted|wish|wishes|wishing|propose|proposes|proposed|promise|promised|promises|pledge|pledged|pledges|expect|expects|expected|schedule|scheduled|forecast|forecasts|predict|predicts|predicted|projected|envisage|envisages|envisaged|foresee|foresees|foreseen|anticipate|anticipated|prepares|seek|seeks|sought|considers|considering|going|due|undertook|undertake|tasked|meant|supposed|eyes|able|potential|potentially|possible|possibly|plausible|if|unless|goal|goals|asked|await|awaits|awaited|awaiting|risks|threatens|threatened)$/;
const WEAK =
  /^(?:able|potential|potentially|possible|possibly|if|unless|goal|goals|asked|due|meant|going|considers)$/;
const GUESS =
  /^(?:estimates|estimated|reckon|reckons|reckoned|presumably|probably|likely|perhaps|believed|thought|apparently|allegedly|seemingly|suggest|suggested|suggests|may|might|could)$/;

type Marker = Readonly<{
  at: number;
  piece: Piece;
  kind: 'plan' | 'estimate';
  scope: readonly Piece[];
}>;

/** A finding where a sentence tells as done what its passages plan, expect or guess. */
export function modalityNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding[] {
  const own = claim.pieces.flatMap((_, at) => (isOpenAt(claim, at) ? [at] : []));
  const isPlain = own.every((at) => ABOUT.test(claim.pieces[at]?.word ?? ''));
  const status = isPlain ? statusIn(claim, aligned) : undefined;
  if (status) return [status];
  const over = overIn(claim, aligned, evidence);
  if (over) return [over];
  for (const sentence of aligned) {
    const held = strictMarkersIn(sentence).slice(0, MOST);
    for (const marker of held) {
      if (!isAbout(marker, claim) || isPlainThere(marker, sentence, aligned)) continue;
      if (own.some((at) => isAnswered(marker, at, claim, sentence))) continue;
      const text = [marker.piece, ...marker.scope].map(({ word }) => word).join(' ');
      const why = `a ${marker.kind} in the passage and a fact in the sentence: "${sentence.text}"`;
      return [{ kind: 'estimate', text, why }];
    }
  }
  return [];
}

/** What is over, in a word that leaves no doubt. */
const OVER =
  /^(?:already|finished|completed|proven|proved|approved|finalised|finalized|concluded)$/;
/** A sentence with one of these may tell of it in other words. */
const PAST = /^(?:has|have|had|was|were|since|already|now|after|ago)$/;
/** Words before one in which what leaves open speaks of it. */
const BESIDE = 4;

// "Has finished" of what is begun: no sentence about it says that it is over.
function overIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding | undefined {
  if (aligned.some(({ pieces }) => pieces.some(({ word }) => PAST.test(word)))) return undefined;
  const over = claim.pieces.find(
    (piece, at) =>
      OVER.test(piece.word) &&
      !isOpenBefore(claim, at) &&
      !evidence.some((one) => isIn(piece, one) || one.words.has(piece.word)),
  );
  if (!over) return undefined;
  const why = `no sentence of the passage says that it is over: "${over.word}"`;
  return { kind: 'estimate', text: over.word, why };
}

const isOpenBefore = (claim: Reading, at: number): boolean =>
  claim.pieces.some((_, place) => place < at && place >= at - BESIDE && isOpenAt(claim, place));

const STATUS =
  /\(status: (?<status>[^)]*\b(?:plan\w*|propos\w+|letter|intent|interest|memorandum|negotiat\w+|pending|announced|expected)\b[^)]*)\)/i;
const DONE = /\b(?:has|have|had|was|were|paid|granted|built|bought|sold|completed)\b/i;

// "(status: letter of interest)" in a row of a table.
function statusIn({ text, words }: Reading, aligned: readonly Reading[]): Finding | undefined {
  if (!DONE.test(text)) return undefined;
  for (const sentence of aligned) {
    const status = STATUS.exec(sentence.text)?.groups?.['status'];
    const isSaid = status?.split(' ').some((word) => word.length > 3 && words.has(word));
    if (status === undefined || isSaid) continue;
    const why = `"${status}" in the passage and a fact in the sentence: "${sentence.text}"`;
    return { kind: 'estimate', text: status, why };
  }
  return undefined;
}

/** Before a figure as good as "an estimated". */
const ABOUT = /^(?:some|about|around|roughly|approximately|nearly|almost|close)$/;
/** Nouns and verbs with which a paraphrase leaves open whether a thing is so. */
const OPEN =
  /^(?:projections?|proposal|estimates?|forecasts?|expectations?|assur\w+|foresaw|await\w*|intent\w*|suspected|suspicions?|alleged\w*|reported|presum\w+|reckon\w*|think|thinks|thought|believ\w+|deem\w*|guess\w*|must|depend\w*|offer\w*|order\w*|oblig\w*|purpose|budgeted|can|still|agreements?|accord|pact|deal|contract|memorandum|understanding|willing|capable|ability|option|pending|seem\w*|indicat\w*|point|points|risk|threat\w*|talks?|discuss\w*|negotiat\w*|draft|prospects?|outlook|puts?|keeps?|continues?|remains?)$/;
/** Words that leave open only what stands right beside them. */
const CLOSE = /^(?:points?|puts?|keeps?|continues?|remains?|must|order\w*|offer\w*)$/;

function isOpenAt(claim: Reading, at: number): boolean {
  const piece = claim.pieces[at];
  if (!piece || piece.kind === 'name') return false;
  return kindAt(claim, at, false) !== undefined || OPEN.test(piece.word) || ABOUT.test(piece.word);
}

// "Is planned in May": elsewhere the passage says it as a fact.
const isPlainThere = ({ scope }: Marker, sentence: Reading, aligned: readonly Reading[]): boolean =>
  aligned.some(
    (other) =>
      other !== sentence &&
      scope.every((piece) => isIn(piece, other) || other.words.has(piece.word)) &&
      strictMarkersIn(other).length === 0,
  );

// Who plans or hopes guesses nothing.
const isPlan = (word: string): boolean =>
  /^(?:plan|intend|aim|hope|want|wish|propose|promise|pledge|expects|expected$|schedul|seek|sought)/.test(
    word,
  ) && !/^(?:intention|proposal)/.test(word);

// What stands for another marker of the passage, on another thing, doesn't stand for this one.
const isTaken = (own: Piece, marker: Marker, claim: Reading, sentence: Reading): boolean =>
  strictMarkersIn(sentence).some(
    (other) =>
      other.piece !== marker.piece &&
      other.piece.meanings[0] === own.meanings[0] &&
      !isBasis(sentence.pieces, other.at) &&
      sharedOf(other.scope, marker.scope) === 0 &&
      sharedOf(other.scope, claim.pieces) > 0,
  );

// "By the plans of March": all that follows is planned.
const isBasis = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:by|under)$/.test(word));

/** Words between what leaves a thing open and the thing. */
const REACH = 14;

// What leaves open stands before what it speaks of, or close behind.
function isAnswered(marker: Marker, at: number, claim: Reading, sentence: Reading): boolean {
  const { scope, piece } = marker;
  const { pieces } = claim;
  const own = pieces[at];
  if (!own) return false;
  if (own.meanings[0] === piece.meanings[0]) return true;
  if (ABOUT.test(own.word)) return scope.length === 1 && scope[0]?.kind === 'figure';
  if (marker.kind === 'estimate' && isPlan(own.word)) return false;
  if (isTaken(own, marker, claim, sentence)) return false;
  const isClose = CLOSE.test(own.word);
  return pieces.some((other, place) => {
    const gap = place - at;
    if (gap === 0 || gap > (isClose ? 4 : REACH) || gap < (isClose ? -1 : -BEHIND)) return false;
    return scope.some((one) => meets(one, other));
  });
}

const BEHIND = 5;
/** Digits that are no year; long enough to be nobody else's. */
const AMOUNT = /^(?!(?:19|20)\d\d$).*\d.{2}/;

const MOST = 12;

function isAbout({ scope, piece }: Marker, claim: Reading): boolean {
  const telling = scope.filter(({ kind }) => kind !== 'figure');
  if (telling.length === 0) return scope.some(({ word }) => claim.words.has(word));
  const figures = scope.filter(({ kind, word }) => kind === 'figure' && AMOUNT.test(word));
  const isFigure = figures.some(({ word }) => claim.pieces.some((one) => one.word === word));
  const held = telling.filter((one) => claim.words.has(one.word) || isIn(one, claim)).length;
  if (telling.length === 1) {
    const [stem = ''] = telling[0]?.meanings ?? [];
    const isSaid = claim.meanings.has(stem) || claim.words.has(telling[0]?.word ?? '');
    return isSaid || isFigure;
  }
  // "Plans a plant that separates": of a thing that is planned all is planned.
  const isMost =
    held * 2 > telling.length || (piece.word.startsWith('plan') && held * 2 === telling.length);
  return (isFigure && held > 0) || (held > 1 && isMost);
}

const strictMarkersIn = remembered((reading) => markersIn(reading, true));

function markersIn(reading: Reading, isStrict: boolean): Marker[] {
  const { pieces } = reading;
  return pieces.flatMap((piece, at): Marker[] => {
    const kind = kindAt(reading, at, isStrict);
    if (kind === undefined || (isStrict && WEAK.test(piece.word) && !isBeforeVerb(pieces, at))) {
      return [];
    }
    // "An estimated 45,000 tonnes": no more than the figure.
    const isOfFigure = piece.word === 'estimated' && pieces[at + 1]?.kind === 'figure';
    const ahead = after(reading, at, isOfFigure ? 1 : 4);
    if (isOfFigure && isStrict) return [{ at, piece, kind, scope: ahead }];
    const near = ahead.length > 1 ? ahead : [...ahead, ...before(reading, at, 3)];
    const scope = [...lightAfter(pieces, at), ...near];
    return [{ at, piece, kind, scope }];
  });
}

// "Could begin", "is to carry it out": verbs that say little are verbs too.
function lightAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.slice(at + 1, at + 4).find(({ word }) => !/^(?:to|be|have|been)$/.test(word));
  return next?.kind === 'light' ? [next] : [];
}

// "Three plans", "away from its plans", "gave up the plan": they leave nothing open.
const isSettled = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.kind === 'figure' ||
  pieces.slice(Math.max(0, at - 4), at).some(({ word }) => GIVEN_UP.test(word));

const GIVEN_UP = /^(?:away|abandon\w*|drop(?:s|ped)|scrap(?:s|ped)|shelved?|up)$/;

// "Due to retire", "meant to serve", "going to add"; not "due to the coup".
const isBeforeVerb = (pieces: readonly Piece[], at: number): boolean =>
  (/^(?:due|meant|going)$/.test(pieces[at]?.word ?? '') && isVerbAfterTo(pieces, at + 1)) ||
  (pieces[at]?.word === 'considers' && (pieces[at + 1]?.word ?? '').endsWith('ing'));

const isVerbAfterTo = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'to' &&
  !/^(?:the|a|an|its|their|his|her|this|that|be)$/.test(pieces[at + 1]?.word ?? 'the')
    ? pieces[at + 1]?.kind !== 'figure' && pieces[at + 1]?.kind !== 'name'
    : pieces[at]?.word === 'to' && pieces[at + 1]?.word === 'be';

function kindAt(
  { pieces, text }: Reading,
  at: number,
  isStrict: boolean,
): Marker['kind'] | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'figure' || piece.kind === 'name') return undefined;
  const { word } = piece;
  // What would not be is a matter of what is denied.
  if (isStrict && pieces[at + 1]?.word === 'not') return undefined;
  // "Put off its schedule": a thing.
  if (word === 'schedule' && /^(?:an?|the|its|their)$/.test(pieces[at - 1]?.word ?? '')) {
    return undefined;
  }
  // "For want of consent": there is none.
  if (word === 'want' && pieces[at - 1]?.word === 'for') return undefined;
  if (/^(?:is|are|was|were|be|about)$/.test(word)) {
    return isVerbAfterTo(pieces, at + 1) ? 'plan' : undefined;
  }
  if (word === 'letter' && /^(?:interest|intent)$/.test(pieces[at + 2]?.word ?? '')) return 'plan';
  if (word === 'planning' && !/^(?:is|are|was|were|been)$/.test(pieces[at - 1]?.word ?? '')) {
    return isStrict ? undefined : 'plan';
  }
  if (/^plans?$/.test(word) && isStrict && isSettled(pieces, at)) return undefined;
  if (word === 'may' && text.charAt(piece.start) === 'M') return undefined;
  if (GUESS.test(word)) return 'estimate';
  return PLAN.test(word) ? 'plan' : undefined;
}
