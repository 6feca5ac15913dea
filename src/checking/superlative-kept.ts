import { isCountry } from '../text/countries.ts';
import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { isIn, isTelling, meets, sharedOf } from './windows.ts';

const FORM =
  /^(?:largest|biggest|greatest|highest|most|top|leading|smallest|lowest|least|fewest|best|worst|richest|poorest|oldest|newest|latest|earliest|longest|shortest|cheapest|fastest|strongest|deepest|heaviest|lightest|nearest|widest|busiest|only|sole|solely|exclusively|first|main|principal|unique|record|\p{L}{3,}iest)$/u;
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['most', /^(?:largest|biggest|greatest|highest|most|top|leading|main|principal|record|richest)$/],
  ['least', /^(?:smallest|lowest|least|fewest|poorest|scarcest|rarest)$/],
  ['only', /^(?:only|sole|solely|exclusively|unique|just|merely)$/],
  [
    'first',
    /^(?:first|earliest|initial|initially|1st|inaugural|beginning|begin|start|began|started)$/,
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
  /** Whether it is so in the world, or in a place that is named. */
  isWorld: boolean;
  isOfPlace: boolean;
  /** The words after it that say of what. */
  nouns: readonly Piece[];
  /** Where it is so, as far as names say it. */
  scope: readonly Piece[];
  /** The one word before it, whose rank it is: "cerium, the most abundant", "cerium is the …". */
  owner: Piece | undefined;
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
  const nearest = held
    .filter((other) => isAlike(one, other))
    .toSorted((a, b) => sharedOf(one.nouns, b.nouns) - sharedOf(one.nouns, a.nouns))[0];
  if (nearest && isNarrower(nearest, one)) return false;
  if (one.kind === 'first') {
    const words = CLASSES.find(([name]) => name === 'first')?.[1];
    return evidence.some(({ pieces }) => pieces.some(({ word }) => words?.test(word)));
  }
  if (one.rank !== '' && isPlaced(one.rank, evidence)) return true;
  return held.some(
    (other) =>
      isAlike(one, other) &&
      !isOfAnother(one, other, evidence) &&
      !isNarrower(other, one) &&
      (one.isMany || !other.isMany) &&
      isScoped(other, one, claim) &&
      other.rank === one.rank &&
      (one.isAmong || !other.isAmong) &&
      (one.isOutside || !other.isOutside),
  );
}

// "Ranks sixth" is the sixth-largest.
const isPlaced = (rank: string, evidence: readonly Reading[]): boolean =>
  evidence.some(({ pieces }) =>
    pieces.some(
      ({ word }, at) =>
        word === rank && pieces.slice(Math.max(0, at - 3), at + 3).some(isOfRanking),
    ),
  );

const isOfRanking = ({ word }: Piece): boolean => /^(?:rank(?:s|ed|ing)?|place|spot)$/.test(word);

// "The most powerful" is the strongest.
const isAlike = (one: Superlative, other: Superlative): boolean =>
  other.kind === one.kind ||
  ((one.word === 'most' || other.word === 'most') && !/^(?:least|only|first)$/.test(other.kind));

// "Cerium, the most abundant" is not "thulium is the most abundant", where thulium is told of too.
function isOfAnother(one: Superlative, other: Superlative, evidence: readonly Reading[]): boolean {
  const [own, held] = [one.owner, other.owner];
  if (!own || !held || meets(own, held)) return false;
  return evidence.some(({ words }) => words.has(own.word));
}

// The largest in China, or outside it, is not the largest in the world.
const isNarrower = (other: Superlative, one: Superlative): boolean =>
  one.isWorld && !other.isWorld && (other.isOutside || other.isOfPlace);

// "Europe's biggest" is not the biggest in the world.
function isScoped({ scope }: Superlative, one: Superlative, claim: Reading): boolean {
  if (scope.length === 0) return true;
  return !one.isWorld && scope.some((piece) => isIn(piece, claim));
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
  if (!piece || !FORM.test(piece.word)) return undefined;
  if (piece.kind === 'figure' && piece.word !== 'first') return undefined;
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
    isAmong: isAmongMany(lead) || /^(?:several|many|few|an?)$/.test(one),
    isWorld: isWorldNear(pieces, at),
    isOfPlace: isOwner || isPlaceNear(pieces, at),
    isOutside: pieces
      .slice(at + 1, at + 9)
      .some((other) => /^(?:outside|except|beyond|besides)$/.test(other.word)),
    isMany:
      lead.slice(-3).some((other) => /^(?:are|were)$/.test(other)) ||
      isPlural(
        tail.filter(({ clause }) => clause === piece.clause),
        noun,
      ),
    nouns: tail.filter(isTelling),
    scope: isOwner ? [owner] : [],
    owner: ownerAt(pieces, at),
  };
}

function ownerAt(pieces: readonly Piece[], at: number): Piece | undefined {
  const back = pieces.slice(0, at).findLastIndex(({ word }) => !LINK.test(word));
  const piece = pieces[back];
  if (!piece || back === at - 1 || !isTelling(piece)) return undefined;
  return pieces.slice(0, back).some(isTelling) ? undefined : piece;
}

const LINK = /^(?:the|is|are|was|were|remains|by|far)$/;

const WORLD = /^(?:world|worldwide|globe|global|globally|ever|history)$/;

const isWorldNear = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 3), at + 10).some(({ word }) => WORLD.test(word));

const isPlaceNear = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(at + 1, at + 10)
    .some(
      ({ word, clause, kind }) =>
        clause === pieces[at]?.clause && kind === 'name' && isCountry(word),
    );

// "The top rare-earth producers": some noun before the next small word.
function isPlural(tail: readonly Piece[], noun: Piece | undefined): boolean {
  const end = tail.findIndex(({ kind }) => kind === 'stop');
  const phrase = end < 0 ? tail : tail.slice(0, end);
  return [noun, ...phrase].some(
    (piece) =>
      piece !== undefined &&
      /^(?:content|light)$/.test(piece.kind) &&
      /[^s]s$/.test(piece.word) &&
      piece.word.length > 3 &&
      piece.word !== 'earths',
  );
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
      return one === 'on' || /^(?:up|soil)$/.test(next);
    case 'only':
      return /^(?:\d.*|about|around|some|a|an|weeks|days|months|years|hours|shortly|recently)$/.test(
        next,
      );
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
