import { isPlacedByFigures } from '../figures/placed-by-figures.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { isIn, sharedOf } from '../reading/windows.ts';
import { onlyNotIn } from './only-kept.ts';
import { standingsIn } from './standing.ts';
import type { Standing } from './standing.ts';

/** Of one text: beyond it texts mean harm. */
const MOST = 12;

/** A finding where a sentence puts a thing first, or higher than its passages do. */
export function superlativeNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = standingsIn(claim)
    .filter(({ isLoose }) => !isLoose)
    .slice(0, MOST);
  const held = own.length > 0 ? heldIn(evidence) : [];
  const unheld = own.find((one) => !isBorneOut(one, held, claim, evidence));
  const only = unheld ? undefined : onlyNotIn(claim, evidence);
  const word = unheld ? shown(unheld) : only?.word;
  if (word === undefined) return [];
  const there = heldIn(evidence)
    .filter(({ isLoose }) => !isLoose)
    .map(shown);
  const has = there.length > 0 ? `; they have ${[...new Set(there)].slice(0, 3).join(', ')}` : '';
  return [{ kind: 'superlative', text: word, why: `"${word}" is not in the passages so${has}` }];
}

const heldIn = (evidence: readonly Reading[]): Standing[] =>
  evidence.flatMap((sentence) => standingsIn(sentence).slice(0, MOST));

const shown = ({ word, rank, within }: Standing): string =>
  `${within === undefined ? '' : 'one of '}${rank > 1 ? `${rank}. ` : ''}${word}`;

/** Of the likeness of the place that is nearest, so much makes another one speak of the same. */
const NEAREST = 0.5;

function isBorneOut(
  one: Standing,
  held: readonly Standing[],
  claim: Reading,
  evidence: readonly Reading[],
): boolean {
  const alike = held
    .filter((other) => isAlike(one, other))
    .map((other) => ({ other, likeness: sharedOf(one.near, other.near) }));
  const best = alike.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  const nearest = alike.filter(
    ({ other, likeness }) => likeness >= Math.max(best * NEAREST, other.isLoose ? 1 : 0),
  );
  const exact = nearest.filter(({ other }) => !other.isLoose);
  const bearing = exact.length > 0 && one.pole !== 'early' ? exact : nearest;
  if (bearing.some(({ other }) => bears(other, one, claim, evidence))) return true;
  return isPlacedByFigures(one, claim, evidence);
}

// "The most powerful" is the strongest.
const isAlike = (one: Standing, other: Standing): boolean =>
  other.pole === one.pole ||
  ((one.isOpen || other.isOpen) && !/^(?:early|late)$/.test(one.pole + other.pole));

function bears(
  other: Standing,
  one: Standing,
  claim: Reading,
  evidence: readonly Reading[],
): boolean {
  return isAsHigh(other, one) && isAsWide(other, one, claim) && !isOfAnother(one, other, evidence);
}

/** "The two scarcest" are the scarcest. */
const FEW = 3;
/** Who is one of the largest may be the tenth of them. */
const AMONG = 10;

// The second is one of the ten largest; one of the largest is not the largest, but of "the largest makers".
function isAsHigh({ rank, within, isLoose, isMany, isAmong }: Standing, one: Standing): boolean {
  if (isLoose) return one.rank === rank;
  if (isMany && !one.isMany && !one.isCompared && one.within === undefined) return false;
  const isClass = one.isMany && one.owners.length === 0;
  const among = one.within ?? (isClass ? Infinity : one.isMany && !isAmong ? FEW : 0);
  if (within !== undefined) return within <= among;
  return one.within === undefined ? rank === one.rank : rank <= Math.min(one.within, AMONG);
}

// The largest in China, outside it, or since 2019 is not the largest in the world, or ever.
function isAsWide(other: Standing, one: Standing, claim: Reading): boolean {
  if (other.isOutside && !one.isOutside) return false;
  if (one.isEver && other.isTimed) return false;
  if (one.isAnyones && other.isOwners && !one.isOwners) return false;
  if (other.likes.length > 0 && sharedOf(other.likes, claim.pieces) === 0) return false;
  if (one.isWorld && !other.isWorld && (other.isOfPlace || other.limits.length > 0)) return false;
  return other.limits.length === 0 || other.limits.some((piece) => isIn(piece, claim));
}

// "Cerium, the most abundant" is not "thulium is the most abundant", where thulium is told of too.
function isOfAnother(one: Standing, other: Standing, evidence: readonly Reading[]): boolean {
  const [own, held] = [one.owners, other.owners];
  if (own.length === 0 || held.length === 0 || sharedOf(own, held) > 0) return false;
  return own.some(({ word }) => evidence.some(({ words }) => words.has(word)));
}
