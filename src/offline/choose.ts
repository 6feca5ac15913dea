import { askedPartsOf, blockForPart } from './asked-parts.ts';
import type { BlockSignals } from './block-signals.ts';
import type { Candidate } from './candidates.ts';
import { isEnough } from './enough.ts';
import { createIsLookAlike, type IsLookAlike } from './look-alike.ts';
import { asksForNow, laterOf, newestOf } from './newest.ts';
import { isDisputed, otherAccount } from './other-account.ts';
import { blockOfYear } from './other-year.ts';
import type { Wanted } from './question-kind.ts';
import { calledIn, figuresOf, stemsOf } from './read-block.ts';
import { type Asked, shareOf } from './read-question.ts';

/** A block, what is seen of it, and how well it answers. */
export type Scored = Readonly<{ candidate: Candidate; signals: BlockSignals; score: number }>;

/** An answer is read in a glance. */
const MOST_WORDS = 130;
const MOST_BLOCKS = 6;
/** So many words more it may have for what the question sets against each other. */
const MORE_WORDS = 60;

/** So far below the best block's score a further one may be, with what it brings. */
const NEARLY = 3.5;
/** No block that fits so much less than the best is shown for anything. */
const FAR = 8;
/** Above this share of common words two blocks say the same. */
const SAME = 0.7;

/** What a further block gains by each thing that it brings to those before it. */
const BRINGS = {
  parts: 4,
  names: 3,
  wanted: 0.6,
  called: 1,
  source: 0.8,
  figure: 2,
  next: 2,
} as const;

/** So many new names are as good as more. */
const ENOUGH_NAMES = 3;

/** So much of what the best block holds makes another one speak of the same. */
const ALIKE = 0.7;

/** The best block, what has to stand beside it, and what adds to them; `scored` is best first. */
export function choose(all: readonly Scored[], asked: Asked): Candidate[] {
  const least = (all[0]?.score ?? 0) - FAR;
  const scored = all.filter(({ score }) => score >= least);
  const reading = { asked, isLookAlike: createIsLookAlike(asked) };
  const isOfNow = asksForNow(asked);
  const ofYear = blockOfYear(
    asked,
    scored.map(({ candidate }) => candidate),
  );
  const best = isOfNow
    ? newestOf(scored, asked)?.candidate
    : (ofYear ?? nextBlock(scored, [], reading));
  if (!best) return [];
  const chosen = [best];
  for (const find of needsOf(asked)) {
    const block = find(chosen, scored);
    const added = block && withoutShown(block, chosen);
    if (added && wordsIn(added) <= roomBeside(chosen) + MORE_WORDS) chosen.push(added);
  }
  while (chosen.length < MOST_BLOCKS) {
    const next = nextBlock(scored, chosen, reading);
    if (!next) break;
    chosen.push(withoutShown(next, chosen));
  }
  return isOfNow ? [best, ...inReadingOrder(chosen.slice(1))] : inReadingOrder(chosen);
}

/** The block that a question needs beside those chosen, the best first among them; none where there is none. */
type Find = (chosen: readonly Candidate[], scored: readonly Scored[]) => Candidate | undefined;

/** One for each of two things that are set against each other, or another account of the one that is disputed. */
function needsOf(asked: Asked): Find[] {
  const parts = askedPartsOf(asked);
  if (parts.length === 0 && isDisputed(asked)) {
    return [(chosen, scored) => otherAccount(chosen, scored, asked)];
  }
  if (parts.length === 0 && STILL.test(asked.text) && asksForNow(asked)) {
    return [(chosen, scored) => laterOf(chosen, scored, asked)];
  }
  return parts.map((part) => (chosen, scored) => blockForPart(part, scored, chosen, asked));
}

/** Whether things are as they were is told by what was told last of them, in whatever words. */
const STILL = /\b(?:still|any ?more|any ?longer|yet)\b/iu;

function roomBeside(chosen: readonly Candidate[]): number {
  return MOST_WORDS - chosen.reduce((sum, block) => sum + wordsIn(block), 0);
}

/** The block that brings most to those before it; none where no further one is good enough or fits. */
function nextBlock(
  scored: readonly Scored[],
  chosen: readonly Candidate[],
  { asked, isLookAlike }: Readonly<{ asked: Asked; isLookAlike: IsLookAlike }>,
): Candidate | undefined {
  const least = (scored[0]?.score ?? 0) - NEARLY;
  const room = roomBeside(chosen);
  const answered = chosen.filter((block) => isEnough(block, asked)).map(({ source }) => source);
  const isNeedless = ({ source }: Candidate) => answered.includes(source);
  const broughtBy = createBrought(chosen, asked);
  let next: { candidate: Candidate; gain: number } | undefined;
  const isTooLittle = (gain: number) => gain <= (next?.gain ?? -Infinity) || gain < least;
  for (const { candidate, score } of scored) {
    const brought = broughtBy(candidate);
    // Its figures are read only where they could make a difference.
    if (isTooLittle(score + (brought + BRINGS.figure))) continue;
    const isOther = chosen[0] && hasOtherFigure(candidate, chosen[0], asked);
    const gain = score + (brought + (isOther ? BRINGS.figure : 0));
    if (isTooLittle(gain)) continue;
    if (chosen[0] && (isLookAlike(candidate, chosen[0]) || isNeedless(candidate))) continue;
    const added = withoutShown(candidate, chosen);
    const fits = wordsIn(added) <= room || chosen.length === 0;
    if (!fits || added.sentences.length === 0) continue;
    if (!chosen.some((one) => isSame(one, added))) next = { candidate, gain };
  }
  return next?.candidate;
}

/** What of a block isn't shown already, as what another block leans on or is. */
function withoutShown(candidate: Candidate, chosen: readonly Candidate[]): Candidate {
  const same = chosen.filter(({ rank }) => rank === candidate.rank);
  if (same.length === 0) return candidate;
  const shown = new Set(same.flatMap(({ sentences }) => sentences.map(({ start }) => start)));
  const sentences = candidate.sentences.filter(({ start }) => !shown.has(start));
  return { ...candidate, sentences };
}

function wordsIn({ sentences }: Candidate): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** A function that weighs what a block has that those before it haven't, but for figures. */
function createBrought(
  chosen: readonly Candidate[],
  asked: Asked,
): (candidate: Candidate) => number {
  const [best] = chosen;
  if (!best) return () => 0;
  const { names } = asked;
  const had = new Set(chosen.flatMap(({ held }) => [...held]));
  const given = new Set(chosen.flatMap(({ gives }) => gives));
  const shown = new Set(asksForNames(asked) ? chosen.flatMap(calledIn) : []);
  return (candidate) => {
    const fresh = Array.from(candidate.held).filter((clause) => !had.has(clause));
    const isWanted = candidate.gives.some((kind) => !given.has(kind));
    const isOther = chosen.every(({ source }) => source !== candidate.source);
    return (
      BRINGS.parts * shareOf(asked, fresh) +
      BRINGS.names * (names.size > 0 ? heldBy(names, fresh).length / names.size : 0) +
      (isWanted ? BRINGS.wanted : 0) +
      BRINGS.called * newNames(candidate, shown, asked) +
      (isOther ? BRINGS.source : 0) +
      (isNext(candidate, best) ? BRINGS.next : 0)
    );
  };
}

const NAMED: ReadonlySet<Wanted> = new Set(['name', 'person', 'place']);

const asksForNames = ({ wanted }: Asked): boolean => wanted.some((kind) => NAMED.has(kind));

/** Where names are asked for, how many a block has that aren't shown and not in the question: 0 to 1. */
function newNames(block: Candidate, shown: ReadonlySet<string>, asked: Asked): number {
  if (!asksForNames(asked)) return 0;
  const fresh = calledIn(block).filter((words) => !shown.has(words) && !isAsked(words, asked));
  return Math.min(ENOUGH_NAMES, fresh.length) / ENOUGH_NAMES;
}

function isAsked(name: string, { words }: Asked): boolean {
  return name.split(' ').every((word) => words.has(word));
}

/** Whether a block goes on where the best one ends, and so with what that leaves open. */
function isNext(candidate: Candidate, best: Candidate): boolean {
  if (candidate.rank !== best.rank) return false;
  const [end, start] = [best.sentences.at(-1)?.end ?? 0, candidate.sentences.at(-1)?.start ?? 0];
  return start >= end && start - end < 3;
}

/** Whether another source has another figure for what the best block speaks of: both are to be seen. */
function hasOtherFigure(candidate: Candidate, best: Candidate, asked: Asked): boolean {
  if (candidate.source === best.source) return false;
  const due = heldBy(best.held, asked.names);
  const isNamed = due.length > 0 && heldBy(candidate.held, due).length === due.length;
  // "Nigeria 13,000" has the rest of what is asked about beside it.
  const told = isNamed ? candidate.near : candidate.held;
  if (heldBy(told, best.held).length < ALIKE * best.held.size) return false;
  const known = figuresOf(best).filter(({ unit }) => unit !== undefined);
  if (known.length === 0) return false;
  return figuresOf(candidate).some(({ unit, value }) =>
    known.some((one) => one.unit === unit && one.value !== value),
  );
}

/** Those of some clauses that are in a set: for every block and each that is chosen, where new sets would cost most. */
function heldBy(set: ReadonlySet<number>, clauses: Iterable<number>): number[] {
  return Array.from(clauses).filter((clause) => set.has(clause));
}

/** In the order of the best of each passage; within a passage as it reads. */
function inReadingOrder(chosen: readonly Candidate[]): Candidate[] {
  const ranks = [...new Set(chosen.map(({ rank }) => rank))];
  return ranks.flatMap((rank) =>
    chosen.filter((one) => one.rank === rank).toSorted((a, b) => startOf(a) - startOf(b)),
  );
}

function startOf({ sentences }: Candidate): number {
  return sentences[0]?.start ?? 0;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const [one, two] = [stemsOf(a), stemsOf(b)];
  return one.intersection(two).size > SAME * Math.min(one.size, two.size);
}
