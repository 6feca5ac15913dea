import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { listsIn, namedOf } from './lists.ts';

type Claim = Pick<Reading, 'quantities' | 'text' | 'words'>;

/** "Five of the projects" are no list of five. */
const OF = /^ of\b/;

const LIST = /[^,;.:()]{2,60}(?:, [^,;.:()]{2,60})*,? and [^,;.:()]{2,60}/g;
/** Things that a list may name one by one. */
const LONGEST = 20;

/** "Five countries" that a passage names one by one, "ten firms" of two named ones and "eight further". */
export function isListed(quantity: Quantity, claim: Claim, passage: Evidence): boolean {
  const { kind, unit = '', value, text: told, end } = quantity;
  const { text } = claim;
  const isCount = (kind === 'count' || kind === 'number') && unit === '' && value <= LONGEST;
  if (!isCount || value < 1 || /^\d/.test(told)) return false;
  if (isRestOfList(quantity, claim, passage) || isPartOfList(quantity, claim, passage)) return true;
  const lengths = (passage.text.match(LIST) ?? []).map((list) => list.split(/, | and /).length);
  const counts = [...passage.quantities.values()]
    .flat()
    .filter((other) => /^(?:count|number)$/.test(other.kind));
  const isMore = counts.some((other) => {
    const after = passage.text.slice(other.end, other.end + 12);
    return MORE.test(after) && lengths.some((length) => length + other.value === value);
  });
  const isLess =
    MORE.test(text.slice(end, end + 12)) && counts.some((other) => other.value === value + 1);
  if (isMore || isLess) return true;
  // "Ten others": what leads to a long list may count as one of it.
  return (
    value > 1 &&
    !OF.test(text.slice(end)) &&
    lengths.some((length) => length === value || (value > 4 && length === value + 1))
  );
}

const MORE = /^ (?:others?|more|further|additional|remaining|rest)\b/;
const MORE_BEFORE = /\b(?:other|another|further|additional|remaining|more|rest|last) $/;

// "Terbium and five others" of a list of six that has terbium.
function isRestOfList({ value, start, end }: Quantity, claim: Claim, { text }: Evidence): boolean {
  const { text: told, words } = claim;
  const isRest =
    MORE.test(told.slice(end, end + 12)) ||
    MORE_BEFORE.test(told.slice(Math.max(0, start - 12), start));
  if (!isRest) return false;
  return listsIn(text).some((list) => {
    const named = namedOf(list, words);
    return named > 0 && list.length - named === value;
  });
}

const OF_ALL = /^ of (?:the |these |those |its |their |all )*/;

// "Two of the three" where the passage tells it of a list of two.
function isPartOfList({ value, end }: Quantity, claim: Claim, { text }: Evidence): boolean {
  const next = end + (OF_ALL.exec(claim.text.slice(end, end + 24))?.[0].length ?? 0);
  const whole = claim.quantities.find(({ start }) => start === next);
  if (!whole || next === end || whole.value <= value) return false;
  return listsIn(text).some(
    (list) => list.length === value && list.every((item) => /\p{Lu}/u.test(item)),
  );
}
