import type { NameStated, Stated } from './stated.ts';

/** Whether names and figures stand in the same order; what changes places has to take its own along. */
export function isInOrder(claim: Stated, stretch: Stated): boolean {
  return isKept(partsOf(claim), partsOf(stretch));
}

/** Whether two names have a word in common: "Lynas" and "Lynas Rare Earths". */
export const shareKey = (one: NameStated, other: NameStated): boolean =>
  one.keys.some((key) => other.keys.includes(key));

type Part = Readonly<{ keys: readonly string[]; start: number; role: string }>;

// "In 2014", "for mining": the word before shows a name's part in it, what comes after a figure's.
function partsOf({ text, names, quantities, dates }: Stated): Part[] {
  // A date that is alone may stand in front or last; of two each has its own figure.
  const isLone = dates.length === 1;
  const figures = [
    ...quantities.map(({ value, unit, ...span }) => ({ key: `${value} ${unit ?? ''}`, ...span })),
    ...(isLone ? [] : dates).map(({ text: date, ...span }) => ({
      key: date.toLowerCase(),
      ...span,
    })),
  ];
  return [
    ...names.map(({ keys, start, end }) => ({ keys, start, role: roleOf(text, { start, end }) })),
    ...(isLone ? dates : []).map(({ text: date, start, end }) => ({
      keys: [`#${date.toLowerCase()}`],
      start,
      role: roleOf(text, { start, end }),
    })),
    ...figures.map(({ key, start, end }) => ({
      keys: [`#${key}`],
      start,
      role: `${roleOf(text, { start, end })} ${nextOf(text, end)}`,
    })),
  ].toSorted((a, b) => a.start - b.start);
}

/** The word before a name and whether it owns what comes after: "in Vietnam", "Vietnam's …". */
export function roleOf(
  text: string,
  { start, end }: Readonly<{ start: number; end: number }>,
): string {
  const before = text.slice(Math.max(0, start - 24), start);
  const word = /(?<word>\p{L}*)[\s"'“‘(]*(?:the\s+)?$/iu.exec(before)?.groups?.['word'] ?? '';
  const isOwner = /^['’]s?/.test(text.slice(end, end + 2));
  return `${word.toLowerCase()}${isOwner ? ' own' : ''}`;
}

function nextOf(text: string, end: number): string {
  const after = text.slice(end, end + 60);
  return (
    /^[^\p{L}\p{N}]*(?:(?:of|in|for|by|at|to|and|the|a|an|on|as|US)[^\p{L}\p{N}]+)*(?<next>[\p{L}\p{N}]+)/iu
      .exec(after)
      ?.groups?.['next']?.toLowerCase() ?? ''
  );
}

function isKept(claimed: readonly Part[], found: readonly Part[]): boolean {
  const pairs = claimed.flatMap((part) => {
    const own = claimed.filter((other) => meets(other, part));
    const there = found.filter((other) => meets(other, part));
    // Where it stands oftener than in the claim, which of them is meant is open.
    const only = there.length === own.length ? there[own.indexOf(part)] : undefined;
    return only ? [{ part, only }] : [];
  });
  return pairs.every(({ part, only }, at) =>
    pairs
      .slice(0, at)
      .every((before) => before.only.start <= only.start || isMoved(before, { part, only })),
  );
}

const meets = (one: Part, other: Part): boolean => one.keys.some((key) => other.keys.includes(key));

type Pair = Readonly<{ part: Part; only: Part }>;

// "For Japan, … for Europe" turned round is another claim, "in Vietnam, …" put last is none.
function isMoved(one: Pair, other: Pair): boolean {
  if (one.part.role === other.part.role) return false;
  return [one, other].some(({ part, only }) => isLoose(part.role) && part.role === only.role);
}

const LOOSE = /^(?:in|at|on|since|by|until|during|from|to|said|told|reported|wrote|noted)(?: |$)/u;
const isLoose = (role: string): boolean => LOOSE.test(role);
