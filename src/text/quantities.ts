import { datesOf } from './dates.ts';
import { measuredAt } from './measured.ts';
import type { Quantity } from './measured.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type { Quantity } from './measured.ts';

/**
 * The quantities of a text in order, none overlapping; years and dates are none (see dates.ts), nor
 * are numbers within a name ("F-35", "G7"). `dates` and `tokens` save work where they are known.
 */
export function quantitiesOf(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
  dates: readonly { start: number; end: number }[] = datesOf(text, tokens),
): Quantity[] {
  const found: Quantity[] = [];
  let date = 0;
  let from = 0;
  for (let at = 0; at < tokens.length;) {
    const { start = 0 } = tokens[at] ?? {};
    while ((dates[date]?.end ?? Infinity) <= start) date += 1;
    const isDate = (dates[date]?.start ?? Infinity) <= start;
    const measured = isDate ? undefined : measuredAt(text, tokens, at, from);
    if (measured) found.push(measured.quantity);
    from = measured?.next ?? from;
    at = measured?.next ?? at + 1;
  }
  return shareUnits(text, found);
}

const RANGE = /^\s*(?:to|[-–—~至到]|bis|до|đến|à|und|à)\s*$/u;
const LIST = /^\s*(?:and|or|und|oder|et|ou|y|и|или|và|,)\s*$/u;

// "2 to 4 kilograms", "between 1 and 2 billion", "51 and 49 per cent": what the last says holds for all.
function shareUnits(text: string, found: readonly Quantity[]): Quantity[] {
  if (found.length < 2) return [...found];
  const shared = [...found];
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const [left, right] = [shared[at - 1], shared[at]];
    if (!left || !right) continue;
    const between = text.slice(left.end, right.start);
    const isBetween =
      between.trim() === 'and' &&
      /between\W*$/i.test(text.slice(Math.max(0, left.start - 12), left.start));
    const isRange = isBetween || RANGE.test(between);
    if (!isRange && !LIST.test(between)) continue;
    const scaled = isRange ? scaledLike(left, right) : left;
    shared[at - 1] = isOpen(scaled) && !isOpen(right) ? measuredLike(scaled, right) : scaled;
  }
  return shared.map((quantity, at) => {
    const before = shared[at - 1];
    if (before?.kind !== 'money' || !isOpen(quantity)) return quantity;
    return RANGE.test(text.slice(before.end, quantity.start))
      ? measuredLike(quantity, before)
      : quantity;
  });
}

const isOpen = ({ kind, unit }: Quantity): boolean =>
  unit === undefined && (kind === 'number' || kind === 'count');

// "$2-3bn" means two billions, "700,000 to 1 million" no 700,000 millions.
function scaledLike(left: Quantity, right: Quantity): Quantity {
  if (left.scale !== 1 || right.scale === 1 || left.value >= right.value / right.scale) return left;
  return { ...left, value: left.value * right.scale, scale: right.scale };
}

function measuredLike(open: Quantity, { kind, unit, factor }: Quantity): Quantity {
  if (kind === 'ordinal') return open;
  return {
    ...open,
    kind,
    value: open.value * factor,
    factor,
    ...(unit === undefined ? {} : { unit }),
  };
}
