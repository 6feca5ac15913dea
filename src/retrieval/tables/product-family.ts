import type { StoredSeries } from '../../store/passage-store.ts';
import { isElement } from '../../text/elements.ts';
import { placeKeyOf } from './place-keys.ts';
import { readableSeries, type ReadableSeries } from './readable-series.ts';

/** Series of one table and unit that differ in their product alone, read as one with the products for places. */
export type Family = Readonly<{
  readable: ReadableSeries;
  /** The numbers of the series, each with its product. */
  members: ReadonlyMap<number, string>;
}>;

/** The families of all series, by their numbers; one alone is none. */
export function familiesOf(all: readonly StoredSeries[]): Family[] {
  const numbered = all.map((series, number) => ({ series, number }));
  const products = numbered.filter(
    ({ series: { of, key, isAlone } }) => of === '' && key !== '' && !isAlone,
  );
  const groups = Map.groupBy(products, ({ series: { title, column, unit } }) => {
    return [title, column, unit].join('\n');
  });
  return Array.from(groups.values()).flatMap((group) => {
    const [first, second] = group;
    if (!first || !second) return [];
    const members = new Map(group.map(({ series, number }) => [number, productOf(series.key)]));
    return [{ readable: readableFamily(first.series, [...members.values()]), members }];
  });
}

/** "Holmium oxide 99.5%" is "holmium oxide": how pure it is, its row says. */
export function productOf(key: string): string {
  return key.replace(/\s+[\d.]+%.*$/, '');
}

function readableFamily(first: StoredSeries, products: readonly string[]): ReadableSeries {
  const subject = first.subject
    .slice(0, first.subject.toLowerCase().lastIndexOf(productOf(first.key).toLowerCase()))
    .replace(/^the /, '')
    .replace(/(?:,|\b(?:of|for|in|from))?\s*$/, '')
    .trim();
  const forms = new Set(products.map(formOf).filter((form) => !isElement(form)));
  const kinds = [...forms, 'product', 'element', 'earth'];
  const readable = readableSeries({
    ...first,
    key: '',
    subject,
    isOwned: true,
    of: kinds.join(' '),
    places: products,
  });
  return { ...readable, places: namesOf(products) };
}

/** What a product is: "oxide". */
export function formOf(product: string): string {
  return product.split(' ').at(-1) ?? '';
}

/** The products by their keys; where there is one of an element alone, that by the element's too. */
function namesOf(products: readonly string[]): Map<string, string> {
  const keys = new Set(products.map(placeKeyOf));
  const names = new Map([...keys].map((key) => [key, key]));
  const short = Map.groupBy(keys, (key) => key.split(' ')[0] ?? '');
  for (const [element, own] of short) {
    const [only, other] = own;
    if (isElement(element) && only !== undefined && other === undefined) names.set(element, only);
  }
  return names;
}
