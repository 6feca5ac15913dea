import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Finding } from '../finding.ts';
import { entitiesIn, isSameEntity } from '../reading/entities.ts';
import type { Entity } from '../reading/entities.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { stretchesIn } from '../reading/stretches.ts';
import { trait } from '../reading/traits.ts';

/**
 * A finding where a sentence ranks one before another, and its passages, by words such as "ahead of" and
 * "in that order" or by their figures, have them the other way round.
 */
export function ranksNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = toldRanksIn(claim);
  if (own.length === 0) return [];
  const held = evidence.flatMap((sentence) => ranksIn(sentence));
  for (const { more, less } of own) {
    const isHeld = held.some((one) => isSame(one, more, less));
    if (isHeld || !held.some((one) => isSame(one, less, more))) continue;
    const why = `the passages have "${less.text}" before "${more.text}"`;
    return [{ kind: 'relation', text: `${more.text} … ${less.text}`, why }];
  }
  return [];
}

type Rank = Readonly<{ more: Entity; less: Entity }>;

const isSame = (one: Rank, more: Entity, less: Entity): boolean =>
  isSameEntity(one.more, more) && isSameEntity(one.less, less);

/** Of one sentence: beyond it texts mean harm. */
const MOST = 64;

const ranksIn = remembered((reading: Reading): Rank[] =>
  [...toldRanksIn(reading), ...countedRanksIn(reading)].slice(0, MOST),
);

// What words rank: "A ahead of B and C", "A, followed by B", "A, B and C, in that order".
const toldRanksIn = remembered((reading: Reading): Rank[] => {
  const entities = mayRank(reading) ? entitiesIn(reading) : [];
  if (entities.length < 2) return [];
  return reading.pieces
    .flatMap((piece, at): Rank[] => {
      if (!mayRank(piece)) return [];
      const word = rankAt(reading.pieces, at);
      if (word === 'order') return chainOf(listUntil(reading, entities, at));
      if (word === undefined) return [];
      const one = entities.findLast((entity) => entity.at < at);
      const others = listFrom(reading, entities, at);
      if (!one || others.length === 0) return [];
      const isUp = word !== 'behind';
      const ranks = others.map((other) =>
        isUp ? { more: one, less: other } : { more: other, less: one },
      );
      return word === 'followed' ? [...ranks, ...chainOf(others)] : ranks;
    })
    .slice(0, MOST);
});

const mayRank = trait((word) => /^(?:order|followed|ahead|than|behind)$/.test(word));

const COUNTS = /^(?:more|less|fewer)$/;

function rankAt(pieces: readonly Piece[], at: number): string | undefined {
  const [before, word, next] = [at - 1, at, at + 1].map((one) => pieces[one]?.word ?? '');
  if (word === 'order' && /^(?:that|this)$/.test(before ?? '')) return 'order';
  if (word === 'followed' && next === 'by') return 'followed';
  if (word === 'ahead' && next === 'of') return 'ahead';
  if (word === 'than') {
    const degree = pieces.slice(Math.max(0, at - 10), at).findLast((one) => COUNTS.test(one.word));
    return degree && (degree.word === 'more' ? 'ahead' : 'behind');
  }
  return word === 'behind' ? 'behind' : undefined;
}

const chainOf = (list: readonly Entity[]): Rank[] =>
  list.flatMap((more, at) => list.slice(at + 1).map((less) => ({ more, less })));

// "A, B and C": only "and", "the" and commas stand between.
const isListed = ({ pieces }: Reading, one: Entity, other: Entity): boolean =>
  pieces
    .slice(one.at + 1, other.at)
    .every(
      ({ word, kind }) =>
        kind === 'name' || kind === 'figure' || /^(?:and|the|then|with|tonnes|by)$/.test(word),
    );

function listFrom(reading: Reading, entities: readonly Entity[], at: number): Entity[] {
  const list: Entity[] = [];
  for (const entity of entities) {
    if (entity.at < at) continue;
    const last = list.at(-1);
    const isNext = last ? isListed(reading, last, entity) : entity.at - at < NEAR;
    if (!isNext) break;
    list.push(entity);
  }
  return list;
}

/** Words between "ahead of" and whom it names. */
const NEAR = 6;

function listUntil(reading: Reading, entities: readonly Entity[], at: number): Entity[] {
  const list: Entity[] = [];
  for (const entity of entities.toReversed()) {
    if (entity.at > at) continue;
    const [first] = list;
    if (first && !isListed(reading, entity, first)) break;
    list.unshift(entity);
  }
  return list;
}

// What figures rank: each has one of a kind in its own stretch.
function countedRanksIn(reading: Reading): Rank[] {
  const counted = stretchesIn(reading).flatMap(({ holders: [entity, ...more], quantities }) => {
    const [figure] = quantities;
    return entity && figure && figure.unit !== undefined && more.length === 0
      ? [{ entity, figure }]
      : [];
  });
  return counted.flatMap((one) =>
    counted.flatMap((other) =>
      isSameMeasure(one.figure, other.figure) &&
      one.figure.value > other.figure.value &&
      !isSameEntity(one.entity, other.entity)
        ? [{ more: one.entity, less: other.entity }]
        : [],
    ),
  );
}
