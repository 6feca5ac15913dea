import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { around, isIn } from '../reading/windows.ts';
import { readScope } from './standing-scope.ts';

const ONLY = /^(?:only|sole|solely|exclusively|unique|uniquely)$/;

/** What the passages may say where a claim says "only". */
const EXCLUDES =
  /^(?:only|sole|solely|exclusively|exclusive|unique|uniquely|just|merely|alone|except|single|purely|limit|limits|limited|restrict|restricts|restricted|confined?|rest|remainder|remaining|nothing|nobody|none|no|entirely|wholly|completely|fully|outright|monopoly|else|unless|without|not|isn|aren|wasn|weren|doesn|don|didn)$/;

/** "Only to fail", "only recently", "not only", "only if", "only under a licence": nobody is left out by it. */
const OPENS =
  /^(?:to|under|above|below|over|by|through|upon|at|those|these|then|now|later|after|before|when|if|once|since|until|because|recently|shortly|weeks|days|months|years|hours|about|around|some|an?|in|partly|slightly|partially|marginally|modestly|slowly|gradually|limited|parts?|half|few)$/;

/** The first word of a sentence that leaves all others out, where no passage does so of what it speaks of. */
export function onlyNotIn(claim: Reading, evidence: readonly Reading[]): Piece | undefined {
  return onliesIn(claim).find(({ at }) => {
    const near = around(claim, at, NEAR);
    return !evidence.some((sentence) => {
      if (!sentence.pieces.some(({ word }) => EXCLUDES.test(word))) return false;
      const said = sentence.pieces.flatMap(({ word }, i) => (ONLY.test(word) ? [i] : []));
      const shared = near.filter((piece) => isIn(piece, sentence)).length;
      if (near.length > 0 && shared < (said.length > 0 ? 1 : near.length * SHARED)) return false;
      return said.length === 0 || said.some((i) => isAsWide(claim, at, sentence, i));
    });
  })?.piece;
}

// The only one in a country, or outside one, is not the only one in the world, or outside another.
function isAsWide(claim: Reading, at: number, sentence: Reading, there: number): boolean {
  const [own, held] = [readScope(claim, at), readScope(sentence, there)];
  if (held.isOutside) return own.isOutside || !own.isWorld;
  return held.isWorld || !held.isOfPlace || !(own.isWorld || own.isOutside);
}

const NEAR = 4;
/** So much of what stands around it the sentence must say. */
const SHARED = 0.25;

const onliesIn = remembered(({ pieces }: Reading) =>
  pieces.flatMap((piece, at) => (isExcluding(pieces, at) ? [{ piece, at }] : [])),
);

function isExcluding(pieces: readonly Piece[], at: number): boolean {
  const { word = '', clause } = pieces[at] ?? {};
  if (!ONLY.test(word)) return false;
  if (word !== 'only') return true;
  const [one, next] = [pieces[at - 1], pieces[at + 1]];
  // "Half a year only", "only 40 tonnes": a figure is called small.
  const isSmall = next?.kind === 'figure' || (!isSame(next, clause) && isAfterFigure(pieces, at));
  if (isSmall && one?.word !== 'the') return false;
  if (isRanked(pieces, at)) return false;
  return !/^(?:not|if|could|can)$/.test(one?.word ?? '') && !OPENS.test(next?.word ?? '');
}

// "Only one country mines more", "only Osaka would outdo it": whoever is meant is second.
const isRanked = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at + 1, at + RANKED).some(({ word, clause }, step, ahead) => {
    if (clause !== pieces[at]?.clause || /^(?:that|which|who|when)$/.test(word)) return false;
    if (
      /^(?:out(?:do|does|produc|rank|sell|strip|perform|weigh)\w*|exceed\w*|surpass\w*)$/.test(word)
    ) {
      return true;
    }
    const isMore = /^(?:more|larger|bigger|higher|greater|fewer|less|smaller)$/.test(word);
    return isMore && !(ahead[step + 1]?.word === 'than' && ahead[step + 2]?.kind === 'figure');
  });

/** Words between "only" and what ranks. */
const RANKED = 9;

const isSame = (piece: Piece | undefined, clause: number | undefined): boolean =>
  piece !== undefined && piece.clause === clause;

const isAfterFigure = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'figure');
