import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isIn, isTelling } from '../reading/windows.ts';

/** What a sentence asks or sets as a condition, and what else it tells. */
type Open = Readonly<{ opener: Piece; own: readonly Piece[]; rest: readonly Piece[] }>;

/**
 * A finding where a claim tells as a fact what its passages only ask ("whether it will be built isn't clear"), or
 * without its condition what they tell under one ("should it find none, payments are limited").
 */
export function leftOpenIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  if (!evidence.some(mayLeave) || KEEPS.test(claim.text)) return undefined;
  const told = claim.pieces.filter(isTelling);
  for (const sentence of evidence) {
    for (const { opener, own, rest } of opensOf(sentence)) {
      const isAsked = opener.word === 'whether';
      const isTold = isAsked ? isMost(own, told) : isMain(rest, own, told) && !isKept(own, claim);
      if (!isTold || evidence.some((one) => one !== sentence && isPlain(one, told, sentence))) {
        continue;
      }
      const why = isAsked ? 'open in the passage' : 'told under a condition in the passage';
      const text = (isAsked ? own : rest).map(({ word }) => word).join(' ');
      return { kind: 'estimate', text, why: `${why}: "${sentence.text}"` };
    }
  }
  return undefined;
}

/** A claim with one of these may leave it open too, or tell under which condition it is so. */
const KEEPS =
  /\b(?:whether|if|unless|unclear|uncertain\w*|unsure|unknown|unsettled|open|opens|question\w*|doubt\w*|decide[sd]?|depend\w*|provided|providing|assum\w+|subject to|condition\w*|contingent|as long as|should|once|until|when|whenever|would|could|may|might|can|perhaps|possibl\w+|potential\w*|in case|otherwise|without|asked|asks)\b|n['’]t clear/i;

const mayLeave = trait((word) =>
  /^(?:whether|if|unless|provided|providing|assuming|should)$/.test(word),
);

const LEAST = 3;

const opensOf = remembered(({ pieces }: Reading): Open[] =>
  pieces.flatMap((opener, at): Open[] => {
    if (!isOpener(pieces, at)) return [];
    let to = at + 1;
    while (
      to < pieces.length &&
      pieces[to]?.clause === opener.clause &&
      pieces[to]?.word !== 'or'
    ) {
      to += 1;
    }
    const own = pieces.slice(at + 1, to).filter(isTelling);
    const rest = [...pieces.slice(0, at), ...pieces.slice(to)].filter(isTelling);
    return own.length < 2 ? [] : [{ opener, own, rest }];
  }),
);

function isOpener(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || piece.kind === 'name') return false;
  if (piece.word === 'whether') return !/^(?:of|on)$/.test(before?.word ?? '');
  const isFirst = !before || before.clause !== piece.clause;
  if (piece.word === 'should') return isFirst;
  if (/^(?:provided|providing|assuming)$/.test(piece.word)) return next?.word === 'that';
  return (
    /^(?:if|unless)$/.test(piece.word) &&
    !/^(?:even|as|what|only|and|but|or)$/.test(before?.word ?? '') &&
    !/^(?:any|only|not|at)$/.test(next?.word ?? '')
  );
}

const sharedIn = (words: readonly Piece[], told: readonly Piece[]): number =>
  words.filter(({ meanings }) =>
    told.some((piece) => piece.meanings.some((meaning) => meanings.includes(meaning))),
  ).length;

const isMost = (own: readonly Piece[], told: readonly Piece[]): boolean => {
  const shared = sharedIn(own, told);
  return shared >= LEAST && shared >= own.length * 0.7;
};

// Most of what the claim tells stands beside the condition.
const isMain = (rest: readonly Piece[], own: readonly Piece[], told: readonly Piece[]): boolean =>
  sharedIn(told, rest) >= LEAST && sharedIn(told, [...rest, ...own]) >= told.length * 0.5;

// Of whom it is told stands in the condition as often as behind it.
const isKept = (own: readonly Piece[], claim: Reading): boolean => {
  const things = own.filter(({ kind }) => kind !== 'name');
  return things.filter((piece) => isIn(piece, claim)).length * 2 >= things.length;
};

// Another sentence tells as much of it, and asks nothing.
const isPlain = (one: Reading, told: readonly Piece[], sentence: Reading): boolean =>
  !mayLeave(one) &&
  told.filter((piece) => isIn(piece, one)).length >=
    told.filter((piece) => isIn(piece, sentence)).length;
