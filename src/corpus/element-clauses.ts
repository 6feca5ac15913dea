import { type Cells, numberAt, textAt } from './cells.ts';
import { dateOf, listOf, noteOf, placeOf } from './wording.ts';

/** What a state controls of which elements, and since when. */
export function exportControls(cells: Cells): string | undefined {
  const [date, code] = [textAt(cells, 'date'), textAt(cells, 'country_code')];
  const measure = textAt(cells, 'measure');
  if (date === undefined || code === undefined || measure === undefined) return undefined;

  const goods = textAt(cells, 'elements');
  const status = textAt(cells, 'status');
  const notes = [
    ...(goods === undefined ? [] : [`covering ${goodsOf(goods)}`]),
    ...(status === undefined ? [] : [`status: ${noteOf(status)}`]),
  ].join('; ');
  const noted = notes === '' ? '' : ` (${notes})`;
  return `export controls and ${placeOf(code)}, ${dateOf(date)}: ${noteOf(measure)}${noted}`;
}

const SYMBOLS: Readonly<Record<string, string>> = Object.fromEntries(
  `Sc scandium Y yttrium La lanthanum Ce cerium Pr praseodymium Nd neodymium Pm promethium
   Sm samarium Eu europium Gd gadolinium Tb terbium Dy dysprosium Ho holmium Er erbium Tm thulium
   Yb ytterbium Lu lutetium`
    .matchAll(/(\w+)\s+(\w+)/g)
    .map(([, symbol, name]) => [symbol, name]),
);

function goodsOf(goods: string): string {
  if (goods === 'all') return 'all rare earths';
  const names = goods.split(/[\s,;]+/).map((symbol) => SYMBOLS[symbol]);
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? listOf(known) : noteOf(goods);
}

/** What an element is, and what for. */
export function elements(cells: Cells): string | undefined {
  const [name, symbol] = [textAt(cells, 'name'), textAt(cells, 'symbol')];
  const [number, group] = [numberAt(cells, 'atomic_number'), textAt(cells, 'group')];
  if ([name, symbol, group].includes(undefined) || number === undefined) return undefined;

  const kind =
    group === 'other'
      ? 'neither a light nor a heavy rare earth'
      : `one of the ${group} rare earths`;
  // The table's description: "Groups after the U.S. Geological Survey", whatever source has the uses.
  const grouped = `${kind} by the U.S. Geological Survey's grouping`;
  const uses = usesOf(textAt(cells, 'main_uses'));
  return `${name} (${symbol}), ${grouped}, has the atomic number ${number}${uses}`;
}

function usesOf(uses: string | undefined): string {
  if (uses === undefined) return '';
  if (/^(?:at times )?added /.test(uses)) return `; it is ${uses}`;
  const named = uses.split(/;\s*/);
  return `; its main ${named.length > 1 ? 'uses are' : 'use is in'} ${listOf(named)}`;
}
