import type { Piece } from '../reading/reading.ts';
import { PREP } from '../reading/verbs.ts';
import { isPaper, isWho, ORGANISATION, PEOPLE, PERSON } from './speaker-ranks.ts';

/** Words that are as often nouns: "similar claims", "Asian states", "cast doubt". */
const NOUNS =
  /^(?:claims|states|reports|estimates|notes|doubts?|fears?|finds|shows|counts|lists|names|comments|answers|puts?|calls|blames?|credits?|warns|forecasts?|disputes?)$/;
const OBJECT =
  /^(?:that|the|an?|its?|he|she|they|this|these|those|their|his|her|how|what|why|whether|to|as|no|all|some)$/;
const OF = /^(?:on|of|in|for|with|to|by|from)$/;
const SELF = /^(?:itself|himself|herself|themselves)$/;
const HAS = /^(?:holds|held|saw|sees|see)$/;

/** Whether nobody says anything with a word: "on similar claims", "high added value", "holds 60 per cent". */
export function isNoVerb(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || (piece.word === 'think' && next?.word === 'tank')) return true;
  if (isTransitive(pieces, at) || isAdjective(pieces, at) || isReduced(pieces, at)) return true;
  // "May lay claim", "may claim them".
  if (piece.word === 'claim' && /^(?:may|can|could|might|to|lay|stake)$/.test(before?.word ?? '')) {
    return true;
  }
  // "Alcor points out", and no "points of a plan".
  if (/^points?$/.test(piece.word)) return next?.word !== 'out';
  // "As she put it", "they put the rise down to", and no "put the rules on hold".
  if (piece.word === 'put') return next?.word !== 'it' && !isPutDown(pieces, at);
  // "Dismissed 450 people"
  if (/^dismiss(?:es|ed)$/.test(piece.word) && next?.kind === 'figure') return true;
  // "Holds itself to be ahead"
  if (SELF.test(next?.word ?? '')) return false;
  const isThat = pieces.slice(at + 1, at + 6).some(({ word }) => word === 'that');
  if (/^(?:held|holds)$/.test(piece.word)) return !isThat && !isHeldSo(pieces, at);
  if (LINKS.test(piece.word)) return !isLinked(pieces, at);
  // "Saw in it a service to all"
  if (/^s(?:aw|ees?)$/.test(piece.word) && next?.word === 'in' && isSeenIn(pieces, at)) {
    return false;
  }
  if (HAS.test(piece.word) && next?.word !== 'that') {
    return pieces.slice(at + 1, at + 7).some(({ kind }) => kind === 'figure');
  }
  // "Added a little boron", "in answer to".
  if (/^add(?:s|ed)$/.test(piece.word) && next && isThing(next)) return true;
  if (/^answers?$/.test(piece.word) && /^(?:in|an|no|the)$/.test(before?.word ?? '')) return true;
  if (/^(?:added|stated|noted)$/.test(piece.word)) {
    return before?.kind === 'content' && next?.kind === 'content' && before.clause === next.clause;
  }
  if (!NOUNS.test(piece.word)) return false;
  // "Claims to be", and no "uses news reports to show".
  if (next && OBJECT.test(next.word)) return next.word === 'to' && !piece.word.startsWith('claim');
  // "Calls Alcor's delivery a milestone"
  if (/^(?:calls?|blames?|credits?|names?|puts?)$/.test(piece.word) && next?.kind === 'name') {
    return false;
  }
  const isLast = next === undefined || next.clause !== piece.clause;
  if (!isLast && isOfPhrase(pieces, at)) return true;
  if (!isLast || piece.clause === 0) return piece.word === 'states' || before?.kind !== 'name';
  return pieces
    .slice(0, at)
    .some(
      (one, i) =>
        one.clause === piece.clause && OF.test(one.word) && pieces[i + 1]?.kind !== 'name',
    );
}

// "Because of the Harlow dispute Arta was": no more than a noun where it has no ending.
const isOfPhrase = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces[at]?.word.endsWith('s')) return false;
  let first = at - 1;
  while (pieces[first]?.kind === 'name') first -= 1;
  if (pieces[first]?.word === 'the') first -= 1;
  return first < at - 1 && OF.test(pieces[first]?.word ?? '');
};

/** These say something only with what is said: "concluded that", and no "concluded agreements". */
const CLAUSAL = /^(?:conclud|maintain|admit|trust)/;

// "The panel concluded that", "…, the panel concluded."
function isTransitive(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !CLAUSAL.test(piece.word)) return false;
  const next = pieces.slice(at + 1).filter(({ clause }) => clause === piece.clause);
  const isLast = next.every(({ kind }) => kind === 'figure' || kind === 'stop');
  return !isLast && !next.some(({ word }) => word === 'that');
}

const PARTICIPLE =
  /^(?:found|named|listed|quoted|cited|called|dated|published|described|announced|expected|estimated|reported|considered|regarded|presented|judged)$/;

// "Soil found almost anywhere", "the deal announced in May": a thing says nothing.
function isReduced(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || !PARTICIPLE.test(piece.word)) return false;
  // "A loan from Tarn, announced in May": behind a comma, with its day and nothing that is said.
  if (before && before.clause < piece.clause && /^(?:in|on|by|as|at)$/.test(next?.word ?? '')) {
    return !pieces
      .slice(at, at + 12)
      .some(({ word, clause }) => clause === piece.clause && word === 'that');
  }
  if (before?.kind !== 'content') return false;
  if (isWho(before) || PEOPLE.test(before.word) || ORGANISATION.test(before.word)) return false;
  if (isPaper([before])) return false;
  const isFollowed = next !== undefined && (PREP.test(next.word) || /ly$|^almost$/.test(next.word));
  const rest = pieces.slice(at + 1).filter(({ clause }) => clause === piece.clause);
  return isFollowed && !rest.some(({ word }) => word === 'that');
}

// "Held China ready for it"
const isHeldSo = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(at + 2, at + 6)
    .some(({ word, clause }) => clause === pieces[at]?.clause && HELD_SO.test(word));

const HELD_SO =
  /^(?:ready|responsible|guilty|liable|accountable|answerable|capable|incapable|able|unable|fit|unfit|likely|unlikely|possible|impossible|necessary|unnecessary|innocent|harmless)$/;

const LINKS = /^(?:link(?:s|ed)|tie[sd]|trace[sd]|connect(?:s|ed))$/;

// "A spokesperson linked the step to remarks", and no "the road links the mine to the port".
const isLinked = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 9), at)
    .some(({ word }) => PERSON.test(word) || PEOPLE.test(word)) &&
  pieces.slice(at + 2, at + 16).some(({ word }) => /^(?:to|with)$/.test(word));

// "In the decision of May 2021 a service", and no "in 2024".
const isSeenIn = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 2]?.kind !== 'figure' &&
  pieces
    .slice(at + 4, at + 14)
    .some(
      ({ word, clause }, i) =>
        /^an?$/.test(word) &&
        clause === pieces[at]?.clause &&
        pieces[at + i + 5]?.kind !== 'figure',
    );

/** Whether something is put down to a cause. */
export function isPutDown(pieces: readonly Piece[], at: number): boolean {
  const down = pieces.findIndex(({ word }, i) => i > at && i < at + 12 && word === 'down');
  return down > 0 && pieces.slice(down + 1, down + 4).some(({ word }) => word === 'to');
}

// "Near disputed islands"
const isAdjective = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word.endsWith('ed') === true &&
  /^(?:on|of|in|for|with|to|from|near|at|over)$/.test(pieces[at - 1]?.word ?? '') &&
  pieces[at + 1]?.kind === 'content';

const isThing = ({ kind, word }: Piece): boolean =>
  kind === 'content' || kind === 'figure' || /^(?:the|an?|its?|their|some|more)$/.test(word);
