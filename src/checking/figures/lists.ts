import { isElement } from '../../text/elements.ts';
import { wordsOf } from '../../text/words.ts';

const SEPARATOR = /(?<sign>[;.:()]\s|, and |, or |, as well as | and | or | as well as |, )/;
const CLOSES = /(?:and|or|as well as)\s$/;

/**
 * The lists of a text, each item as it stands: the first with what leads to it, the last with what
 * comes after. Of those that name elements the elements alone.
 */
export function listsIn(text: string): string[][] {
  const lists: string[][] = [];
  let items: string[] = [];
  let isClosing = false;
  const parts = text.split(SEPARATOR);
  for (let at = 0; at < parts.length; at += 2) {
    items.push(parts[at] ?? '');
    const sign = parts[at + 1] ?? '. ';
    if (isClosing || /^[;.:()]/.test(sign)) {
      if (isClosing) lists.push(...formsOf(items));
      items = [];
      isClosing = false;
    } else {
      isClosing = CLOSES.test(sign);
    }
  }
  return lists;
}

/** Words of a list's item that are its own: the last ones of the first, the first ones of the others. */
const OWN = 4;

// All of its items from each on, and those alone that are elements: "scandium and its compounds".
function formsOf(items: readonly string[]): string[][] {
  const cut = items.map((item, at) => {
    const words = item.trim().split(/\s+/);
    return (at === 0 ? words.slice(-OWN) : words.slice(0, OWN)).join(' ');
  });
  const elements = cut.flatMap(
    (item) =>
      item
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .find(isElement) ?? [],
  );
  return elements.length > 2 ? [elements] : cut.length > 1 ? [cut] : [];
}

/** How many items of a list a text names. */
export const namedOf = (list: readonly string[], words: Pick<ReadonlySet<string>, 'has'>): number =>
  list.filter((item) => wordsOf(telling(item)).some(({ word }) => words.has(word))).length;

// Of "the Australian firm Alcor" what has a capital; of small words all.
function telling(item: string): string {
  const capitals = item.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  return capitals.length > 0 ? capitals.join(' ') : (item.split(' ').at(-1) ?? '');
}
