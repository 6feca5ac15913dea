import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { after, before, isIn, sharedOf } from './windows.ts';

const PLAN =
  /^(?:plan|plans|planned|planning|intend|intends|intended|aim|aims|aimed|aiming|hope|hopes|hoped|would|will|shall|could|might|should|target|targets|targeted|want|wants|wanted|wish|wishes|propose|proposes|proposed|promise|promised|promises|pledge|pledged|pledges|expect|expects|expected|schedule|scheduled|forecast|forecasts|predict|predicts|predicted|projected|envisage|envisages|envisaged|foresee|foresees|foreseen|anticipate|anticipated|prepares|seek|seeks|sought|considers|considering|going|due|undertook|undertake|tasked|meant|supposed|eyes|able|potential|potentially|possible|possibly|plausible|if|unless|goal|goals|asked)$/;
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
export function modalityNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  const own = markersIn(claim, false).slice(0, MOST);
  for (const sentence of aligned) {
    const held = strictMarkersIn(sentence).slice(0, MOST);
    // A marker with no counterpart may stand for any of the passage's.
    const left = own.filter((mine) => !held.some((other) => sharedOf(mine.scope, other.scope) > 0));
    for (const marker of held) {
      if (!isAbout(marker, claim)) continue;
      if (left.length > 0) continue;
      if (own.some((mine) => isAnswered(marker, mine, held))) continue;
      const text = [marker.piece, ...marker.scope].map(({ word }) => word).join(' ');
      const why = `a ${marker.kind} in the passage and a fact in the sentence: "${sentence.text}"`;
      return [{ kind: 'estimate', text, why }];
    }
  }
  return [];
}

const MOST = 12;

function isAbout({ scope }: Marker, claim: Reading): boolean {
  const telling = scope.filter(({ kind }) => kind !== 'figure');
  const figures = scope.filter(({ kind, word }) => kind === 'figure' && word.length > 2);
  const isFigure = figures.some(({ word }) => claim.pieces.some((piece) => piece.word === word));
  const held = telling.filter((piece) => claim.words.has(piece.word) || isIn(piece, claim)).length;
  if (telling.length === 1) {
    const [stem = ''] = telling[0]?.meanings ?? [];
    const isSaid = claim.meanings.has(stem) || claim.words.has(telling[0]?.word ?? '');
    return isSaid || isFigure;
  }
  return held + (isFigure ? 1 : 0) > 1 && held * 2 > telling.length;
}

const strictMarkersIn = remembered((reading) => markersIn(reading, true));

function markersIn(reading: Reading, isStrict: boolean): Marker[] {
  const { pieces } = reading;
  return pieces.flatMap((piece, at): Marker[] => {
    const kind = kindAt(reading, at, isStrict);
    if (kind === undefined || (isStrict && WEAK.test(piece.word) && !isBeforeVerb(pieces, at))) {
      return [];
    }
    const ahead = after(reading, at, 4);
    const near = ahead.length > 1 ? ahead : [...ahead, ...before(reading, at, 3)];
    const scope = [...lightAfter(pieces, at), ...near];
    return [{ at, piece, kind, scope }];
  });
}

// A marker of the sentence that has its like elsewhere in the passage stands for that.
function isAnswered(marker: Marker, mine: Marker, held: readonly Marker[]): boolean {
  if (sharedOf(marker.scope, mine.scope) === 0) return false;
  const hasTwin = held.some(
    (other) => isLike(other, mine) && sharedOf(other.scope, mine.scope) > 0,
  );
  return isLike(mine, marker) || !hasTwin;
}

const isLike = (one: Marker, other: Marker): boolean =>
  one.piece.meanings[0] === other.piece.meanings[0];

// "Could begin", "is to carry it out": verbs that say little are verbs too.
function lightAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.slice(at + 1, at + 4).find(({ word }) => !/^(?:to|be|have|been)$/.test(word));
  return next?.kind === 'light' ? [next] : [];
}

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
  if (/^(?:is|are|was|were|be|about)$/.test(word)) {
    return isVerbAfterTo(pieces, at + 1) ? 'plan' : undefined;
  }
  if (word === 'may' && text.charAt(piece.start) === 'M') return undefined;
  if (GUESS.test(word)) return 'estimate';
  return PLAN.test(word) ? 'plan' : undefined;
}
