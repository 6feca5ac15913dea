import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { isIn } from './windows.ts';

const FORM =
  /^(?:largest|biggest|greatest|highest|most|top|leading|smallest|lowest|least|fewest|best|worst|richest|poorest|oldest|newest|latest|earliest|longest|shortest|cheapest|fastest|strongest|deepest|heaviest|lightest|nearest|widest|busiest|only|sole|solely|exclusively|first|main|principal|unique|record|\p{L}{3,}iest)$/u;
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['most', /^(?:largest|biggest|greatest|highest|most|top|leading|main|principal|record|richest)$/],
  ['least', /^(?:smallest|lowest|least|fewest|poorest)$/],
  ['only', /^(?:only|sole|solely|exclusively|unique|just|merely)$/],
  [
    'first',
    /^(?:first|earliest|initial|initially|1st|inaugural|opening|beginning|begin|early|start|began|started)$/,
  ],
];
const RANK = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\d+th)$/;

type Superlative = Readonly<{
  word: string;
  at: number;
  kind: string;
  rank: string;
  isAmong: boolean;
  isOutside: boolean;
  isMany: boolean;
  /** Where it is so, as far as names say it. */
  scope: readonly Piece[];
}>;

/** A finding where a sentence puts a thing first, or higher than its passages do. */
export function superlativeNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = superlativesIn(claim).slice(0, MOST);
  if (own.length === 0) return [];
  const held = evidence.flatMap((sentence) => superlativesIn(sentence).slice(0, MOST));
  const unheld = own.find((one) => !isBorneOut(one, held, claim, evidence));
  if (!unheld) return [];
  const text = `${unheld.rank} ${unheld.word}`.trim();
  const there = held.map(({ rank, word, isAmong }) =>
    `${isAmong ? 'one of ' : ''}${rank} ${word}`.trim(),
  );
  const has = there.length > 0 ? `; they have ${[...new Set(there)].slice(0, 3).join(', ')}` : '';
  return [{ kind: 'superlative', text, why: `"${text}" is not in the passages so${has}` }];
}

const MOST = 12;

function isBorneOut(
  one: Superlative,
  held: readonly Superlative[],
  claim: Reading,
  evidence: readonly Reading[],
): boolean {
  if (one.kind === 'only') return isOnly(evidence);
  if (one.kind === 'first') {
    const words = CLASSES.find(([name]) => name === 'first')?.[1];
    return evidence.some(({ pieces }) => pieces.some(({ word }) => words?.test(word)));
  }
  return held.some(
    (other) =>
      other.kind === one.kind &&
      (one.isMany || !other.isMany) &&
      isScoped(other, one, claim) &&
      other.rank === one.rank &&
      (one.isAmong || !other.isAmong) &&
      (one.isOutside || !other.isOutside),
  );
}

// "Europe's biggest" is not the biggest in the world.
function isScoped({ scope }: Superlative, one: Superlative, claim: Reading): boolean {
  if (scope.length === 0) return true;
  const tail = claim.pieces.slice(one.at - 2, one.at + 9);
  if (tail.some(({ word }) => /^(?:world|worldwide|globe|global|globally)$/.test(word))) {
    return false;
  }
  return scope.some((piece) => isIn(piece, claim));
}

const ONLY =
  /^(?:only|sole|solely|exclusively|unique|just|merely|alone|except|single|exclusive|purely|limited|rest|remainder|over|where|nothing|no|entirely)$/;

const isOnly = (evidence: readonly Reading[]): boolean =>
  evidence.some(({ pieces }) => pieces.some(({ word }) => ONLY.test(word)));

const superlativesIn = remembered(findSuperlativesIn);

function findSuperlativesIn(reading: Reading): Superlative[] {
  return reading.pieces.flatMap((_, at) => superlativeAt(reading, at) ?? []);
}

function superlativeAt({ pieces, text }: Reading, at: number): Superlative | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'figure' || !FORM.test(piece.word)) return undefined;
  const { word } = piece;
  const one = pieces[at - 1]?.word ?? '';
  if (isNoRank(word, one, pieces[at + 1]?.word ?? '')) return undefined;
  const rank = RANK.test(one) ? one : '';
  const lead = pieces.slice(Math.max(0, at - 8), at).map((other) => other.word);
  const tail = pieces.slice(at + 1, at + 6);
  const noun = tail.find(({ kind }) => kind === 'content' || kind === 'light');
  const owner = pieces[at - (rank === '' ? 1 : 2)];
  const isOwner = owner?.kind === 'name' && /['’]s$/.test(text.slice(owner.start, owner.end));
  return {
    word,
    at,
    kind: CLASSES.find(([, words]) => words.test(word))?.[0] ?? word,
    rank,
    isAmong: isAmongMany(lead) || /^(?:several|many|few)$/.test(one),
    isOutside: tail.some((other) => /^(?:outside|except|beyond|besides)$/.test(other.word)),
    isMany: /[^s]s$/.test(noun?.word ?? ''),
    scope: isOwner ? [owner] : [],
  };
}

// "Most of", "at least", "the first half", "top of" and "on record" rank nothing.
function isNoRank(word: string, one: string, next: string): boolean {
  switch (word) {
    case 'most':
      return (
        /^(?:at|for)$/.test(one) ||
        (!RANK.test(one) && !/^(?:the|one|among|s|its|their|world)$/.test(one))
      );
    case 'least':
      return /^(?:at|for)$/.test(one);
    case 'first':
    case 'latest':
      return one === 'at' || /^(?:half|quarter|six|three|phase|nine|time)$/.test(next);
    case 'top':
      return /^(?:of|up|soil)$/.test(next);
    case 'record':
      return one !== 'a' && next !== 'high';
    default:
      return false;
  }
}

const isAmongMany = (lead: readonly string[]): boolean =>
  lead.some(
    (word, at) =>
      /^(?:among|amongst)$/.test(word) ||
      (/^(?:one|some|two|three|several)$/.test(word) && lead[at + 1] === 'of'),
  );
