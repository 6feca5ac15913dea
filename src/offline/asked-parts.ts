import { UNITS } from '../text/units.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { measuresIn } from './measures.ts';
import type { Wanted } from './question-kind.ts';
import { figuresOf, measuresOf } from './read-block.ts';
import { type Asked, shareOf } from './read-question.ts';

/** What of a question wants a block of its own: one of two things set against each other, or one of two questions. */
export type AskedPart = Readonly<{
  /** The clauses that set it apart, and those that set the other apart. */
  own: ReadonlySet<number>;
  other: ReadonlySet<number>;
  /** What a block has to give, one of them or a figure of any sort. */
  wanted: readonly Wanted[];
  /** The units that the question names. */
  units: ReadonlySet<string>;
  /** What it asks of the thing, where it asks unlike things: "Vietnam's reserves and China's output". */
  measures: ReadonlySet<string>;
}>;

/** The two things that a question sets against each other, or its two questions; none where it has one alone. */
export function askedPartsOf(asked: Asked): AskedPart[] {
  const { text, wanted } = asked;
  const measured = wanted.filter((kind) => MEASURED.has(kind));
  if (measured.length === 0 && wanted.some((kind) => !NAMING.has(kind))) return [];
  const told = { wanted: measured, units: unitsIn(text) };
  const isMeasured = measured.length > 0 || told.units.size > 0 || measuresIn(text).size > 1;
  const spots = spotsOf(asked);
  for (const { joint, alone, beside } of JOINTS) {
    if (!(alone || isMeasured) || !(beside?.test(text) ?? true)) continue;
    for (const { index, 0: found } of text.matchAll(joint)) {
      const parts = setApart(asked, spots, sidesAt(text, index, index + found.length));
      if (parts) return parts.map((part) => ({ ...part, ...told }));
    }
  }
  return [];
}

/** What two things are set against each other by, and what the thing itself is that is asked for then. */
const MEASURED: ReadonlySet<Wanted> = new Set(['number', 'percent', 'money', 'date']);
const NAMING: ReadonlySet<Wanted> = new Set(['name', 'person', 'place', 'element']);

/** What stands between two things or two questions. */
type Joint = Readonly<{
  joint: RegExp;
  /** Whether it sets them against each other where the question doesn't say by what. */
  alone: boolean;
  /** What has to be in the question besides. */
  beside?: RegExp;
}>;

const JOINTS: readonly Joint[] = [
  {
    joint: /,? and (?:for )?(?:at )?(?=(?:what|how|when|where|who|whose|which|makes?)\b)/giu,
    alone: false,
  },
  { joint: / (?:versus|vs\.?|against|compared? (?:with|to|against)) /giu, alone: true },
  {
    joint: /,? or /giu,
    alone: true,
    beside: /\p{L}{3,}er\b|\b(?:more|less|both|each|which|first)\b/iu,
  },
  {
    joint: /,? (?:and|than) /giu,
    alone: false,
    beside:
      /\b(?:more|less|both|each|compar(?:e|ed|able|ison)|difference|apart|amounts|sums|figures|counts)\b/iu,
  },
];

type Span = Readonly<{ start: number; end: number }>;

/** What stands before and behind a joint, each up to where its sentence or clause ends. */
function sidesAt(text: string, from: number, to: number): [Span, Span] {
  const start = /[^,;:?]*$/.exec(text.slice(0, from))?.index ?? 0;
  const length = /[,;:?]/.exec(text.slice(to))?.index ?? text.length - to;
  return [
    { start, end: from },
    { start: to, end: to + length },
  ];
}

/** Where each clause stands in the question. */
function spotsOf({ clauses, text }: Asked): number[] {
  const low = text.toLowerCase();
  let from = 0;
  return clauses.map((clause) => {
    const at = low.indexOf(clause.text.toLowerCase(), from);
    if (at >= 0) from = at + clause.text.length;
    return at;
  });
}

/** The parts that two sides of a question are, where both have what sets them apart. */
function setApart(
  { names, times, text }: Asked,
  spots: readonly number[],
  sides: readonly [Span, Span],
): Pick<AskedPart, 'own' | 'other' | 'measures'>[] | undefined {
  const [first, second] = sides.map(({ start, end }) => {
    const within = spots.flatMap((at, clause) => (at >= start && at < end ? [clause] : []));
    return new Set(within.filter((at) => names.has(at) || times.has(at)));
  });
  if (!first || !second || first.size === 0 || second.size === 0) return undefined;
  const [one, two] = sides.map(({ start, end }) => measuresIn(text.slice(start, end)));
  const none = new Set<string>();
  const isUnlike = one && two && one.size > 0 && two.size > 0 && one.isDisjointFrom(two);
  return [
    { own: first, other: second, measures: isUnlike ? one : none },
    { own: second, other: first, measures: isUnlike ? two : none },
  ];
}

function unitsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text).flatMap(({ word }) => {
      const unit = UNITS.get(word);
      return unit && unit.kind !== 'count' && unit.kind !== 'duration' ? [unit.unit] : [];
    }),
  );
}

/** How much of some clauses, by weight, is among those held: 0 to 1. */
function shareHeld(some: ReadonlySet<number>, held: ReadonlySet<number>, asked: Asked): number {
  return shareOf(asked, some.intersection(held)) / shareOf(asked, some);
}

/** So much of what sets a part apart is enough. */
const ENOUGH = 0.4;

/** How well a block tells what a part asks: 0 where it speaks of the other one or gives nothing, 2 at most. */
function tellsOf(part: AskedPart, block: Candidate, asked: Asked): number {
  const near = shareHeld(part.own, block.near, asked);
  const held = shareHeld(part.own, block.held, asked);
  const isOfOther = shareHeld(part.other, block.held, asked) > held;
  return near < ENOUGH || isOfOther || !gives(part, block) ? 0 : near + held;
}

function gives({ wanted, units, measures }: AskedPart, block: Candidate): boolean {
  if (measures.size > 0 && measures.isDisjointFrom(measuresOf(block))) return false;
  if (wanted.length > 0 && units.size === 0) return block.gives.some((one) => wanted.includes(one));
  const said = figuresOf(block);
  if (units.size === 0) return said.length > 0;
  return said.some(({ unit }) => unit !== undefined && units.has(unit.split('/')[0] ?? ''));
}

type Weighed = Readonly<{ candidate: Candidate; score: number }>;

/** So far below the best block's score one may be that tells of a part, and what each of `tellsOf` is worth. */
const WITHIN = 5;
const TELLS = 2;

/** The block that tells best of a part that no shown one tells of; none where no block does. */
export function blockForPart(
  part: AskedPart,
  scored: readonly Weighed[],
  shown: readonly Candidate[],
  asked: Asked,
): Candidate | undefined {
  if (shown.some((block) => tellsOf(part, block, asked) > 0)) return undefined;
  const least = (scored[0]?.score ?? 0) - WITHIN;
  let best: { candidate: Candidate; gain: number } | undefined;
  for (const { candidate, score } of scored) {
    if (score < least) break;
    const tells = tellsOf(part, candidate, asked);
    const gain = score + TELLS * tells;
    if (tells > 0 && gain > (best?.gain ?? -Infinity)) best = { candidate, gain };
  }
  return best?.candidate;
}
