import type { Quantity } from '../../text/quantities.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { meaningsOf } from '../reading/meanings.ts';

const OF = /^ of (?<thing>[^.,;:]{1,60})/u;
/** Words of what something is a part of. */
const MOST = 4;

/**
 * Whether "50% of the gallium" stands where a passage has "half of the cost": a part in words is none of a
 * thing of which the passage tells another part.
 */
export function isOtherPart(
  text: string,
  quantity: Quantity,
  { text: passage, quantities }: Pick<Evidence, 'text' | 'quantities'>,
  other: Quantity,
): boolean {
  const isInWords =
    quantity.kind === 'percent' && /^\d/.test(quantity.text) && /^\D/.test(other.text);
  if (!isInWords) return false;
  const own = thingOf(text, quantity);
  const isOfIt = (part: Quantity): boolean =>
    thingOf(passage, part).some((meaning) => own.includes(meaning));
  if (isOfIt(other)) return false;
  return [...quantities.values()].flat().some((part) => part.kind === 'percent' && isOfIt(part));
}

function thingOf(text: string, { end }: Quantity): string[] {
  const thing = OF.exec(text.slice(end))?.groups?.['thing'] ?? '';
  return wordsOf(thing)
    .filter(({ word }) => !/^(?:the|an?|its|their|all|world|global)$/.test(word))
    .slice(0, MOST)
    .flatMap(({ word }) => meaningsOf(word));
}
