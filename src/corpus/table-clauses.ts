import { currencyInWords, perInWords } from '../text/units.ts';
import { type Cells, numberAt, textAt } from './cells.ts';
import { elements, exportControls } from './element-clauses.ts';
import {
  amountOf,
  dateOf,
  figureOf,
  listOf,
  noteOf,
  placeOf,
  possessiveOf,
  whenOf,
} from './wording.ts';

/** What a row says, as a clause without its source; undefined where a cell that it needs is missing. */
export type Clause = (cells: Cells) => string | undefined;

/** How the rows of each table of data/ are said, by the table's name. */
export const TABLE_CLAUSES: Readonly<Record<string, Clause>> = {
  'mine-production': mineProduction,
  reserves,
  'china-quotas': chinaQuotas,
  prices,
  'supply-chain-shares': supplyChainShares,
  'export-controls': exportControls,
  deals,
  elements,
};

const REO = 'of rare-earth-oxide equivalent';

function mineProduction(cells: Cells): string | undefined {
  const [code, country] = [textAt(cells, 'country_code'), textAt(cells, 'country')];
  const [year, tonnes] = [numberAt(cells, 'year'), numberAt(cells, 'tonnes_reo')];
  if (code === undefined || year === undefined || tonnes === undefined) return undefined;

  const measure =
    code === 'WLD'
      ? 'world mine production of rare earths'
      : `mine production of rare earths in ${placeOf(code, country)}`;
  const estimated = cells.get('estimated');
  const verb = estimated === true ? 'was estimated at' : 'was';
  const reported = estimated === false ? ' (a reported figure, not an estimate)' : '';
  const quota = isQuotaFigure(cells) ? ', the official Chinese production quota' : '';
  return `${measure} in ${year} ${verb} ${figureOf(tonnes)} tonnes ${REO}${quota}${reported}`;
}

/** The table's description: "China 2018 to 2023: the official quota". */
export function isQuotaFigure(cells: Cells): boolean {
  const year = numberAt(cells, 'year') ?? 0;
  return textAt(cells, 'country_code') === 'CN' && year >= 2018 && year <= 2023;
}

function reserves(cells: Cells): string | undefined {
  const [code, country] = [textAt(cells, 'country_code'), textAt(cells, 'country')];
  const [year, tonnes] = [numberAt(cells, 'as_of'), numberAt(cells, 'tonnes_reo')];
  if (code === undefined || year === undefined || tonnes === undefined) return undefined;

  const words = amountOf(tonnes);
  const rounded = words === figureOf(tonnes) ? '' : ` (${words} tonnes)`;
  const place = placeOf(code, country);
  return `reserves of rare earths in ${place} as of ${year} were ${figureOf(tonnes)} tonnes${rounded} ${REO}`;
}

const BATCHES: Readonly<Record<string, string>> = {
  1: 'in the first batch of',
  2: 'in the second batch of',
  3: 'in the third batch of',
  total: 'for the whole of',
};

function chinaQuotas(cells: Cells): string | undefined {
  const [year, batch] = [numberAt(cells, 'year'), textAt(cells, 'batch')];
  if (year === undefined || batch === undefined) return undefined;

  const mining = numberAt(cells, 'mining_tonnes_reo');
  const separation = numberAt(cells, 'separation_tonnes_reo');
  const when = `${BATCHES[batch] ?? `in batch ${batch} of`} ${year}`;
  const quotas = [
    ...(mining === undefined ? [] : [['mining quota for rare earths', mining] as const]),
    ...(separation === undefined ? [] : [['smelting and separation quota', separation] as const]),
  ].map(([quota, tonnes], i) =>
    i === 0
      ? `China's ${quota} ${when} was ${figureOf(tonnes)} tonnes ${REO}`
      : `its ${quota} was ${figureOf(tonnes)} tonnes`,
  );
  return quotas.length === 0 ? undefined : quotas.join(', and ');
}

function prices(cells: Cells): string | undefined {
  const [date, product] = [textAt(cells, 'date'), textAt(cells, 'product')];
  const [value, unit] = [numberAt(cells, 'value'), textAt(cells, 'unit')];
  if ([date, product, unit].includes(undefined) || value === undefined) return undefined;

  const { about, note } = withoutAbout(textAt(cells, 'basis') ?? '');
  const { name = product, measure = 'price' } =
    /^(?<name>.*) \((?<measure>price floor)\)$/.exec(product ?? '')?.groups ?? {};
  const basis = note === '' ? '' : `; ${noteOf(note)}`;
  const price = `${about}${priceOf(value, unit ?? '')} (${unit}${basis})`;
  return `the ${measure} of ${name} ${whenOf(date ?? '')} was ${price}`;
}

/** 42.5, "USD/kg" → "42.5 US dollars per kilogram". */
function priceOf(value: number, unit: string): string {
  const [currency = '', weight] = unit.split('/');
  const words = currencyInWords(currency);
  const money = value === 1 ? words.replace(/s$/, '') : words;
  return `${figureOf(value)} ${money}${weight === undefined ? '' : ` ${perInWords(weight)}`}`;
}

function supplyChainShares(cells: Cells): string | undefined {
  const [step, code] = [textAt(cells, 'step'), textAt(cells, 'country_code')];
  const [share, year] = [numberAt(cells, 'share_percent'), numberAt(cells, 'year')];
  if (step === undefined || code === undefined || share === undefined) return undefined;

  const { about, note } = withoutAbout(textAt(cells, 'note') ?? '');
  const isProjection = /projection/i.test(note);
  const verb = isProjection
    ? 'is projected to be'
    : /expect/i.test(note)
      ? 'was expected to be'
      : 'was';
  const noted = note === '' ? '' : ` (${noteOf(note)})`;
  const subject = `${possessiveOf(placeOf(code))} share of ${wholeOf(step)}${periodOf(year, note)}`;
  return `${subject} ${verb} ${about}${figureOf(share)} per cent${noted}`;
}

/** What a step's shares are of. */
export function wholeOf(step: string): string {
  return WHOLES[step] ?? step.replace('of compounds', 'of rare-earth compounds');
}

const WHOLES: Readonly<Record<string, string>> = {
  mining: 'world mining of rare earths',
  refining: 'world refining of rare earths',
  separation: 'world separation of rare earths',
  'permanent magnets': 'world production of permanent magnets',
};

/** The column's year is the figure's, or as the note says: the last of several, or the publication's. */
function periodOf(year: number | undefined, note: string): string {
  if (year === undefined || /^average of \d{4} to \d{4}/.test(note)) return '';
  return /year of the data not stated/.test(note) ? `, as published in ${year},` : ` in ${year}`;
}

function deals(cells: Cells): string | undefined {
  const [date, parties] = [textAt(cells, 'date'), textAt(cells, 'parties')];
  const what = textAt(cells, 'what');
  if (date === undefined || parties === undefined || what === undefined) return undefined;

  const [amount, currency = ''] = [numberAt(cells, 'amount'), textAt(cells, 'currency')];
  const status = textAt(cells, 'status');
  const named = parties.split(/;\s*/).map(partyOf);
  const between = `${named.length > 1 ? 'between' : 'by'} ${listOf(named)}`;
  const sum = amount === undefined ? undefined : `${amountOf(amount)} ${currencyInWords(currency)}`;
  const noted = status === undefined ? '' : ` (status: ${noteOf(status)})`;
  return `deal of ${dateOf(date)} ${between}: ${subjectOf(noteOf(what), sum)}${noted}`;
}

/** "recycler in Ohio" → "a recycler in Ohio"; "US Department of War" → "the US Department of War". */
function partyOf(party: string): string {
  if (/^[a-z]/.test(party)) return `${/^[aeiou]/.test(party) ? 'an' : 'a'} ${party}`;
  const isOffice = /\b(?:Department|Office|Agency|Bank|Fund|Organization|Corporation)\b/.test(
    party,
  );
  return isOffice ? `the ${party}` : placeOf(party);
}

/** "up to this amount" has the sum in its place; any other subject has it before its first remark. */
function subjectOf(what: string, sum: string | undefined): string {
  if (sum === undefined) return what;
  if (what.includes('this amount')) return what.replace('this amount', sum);
  const [subject, ...remarks] = what.split('; ');
  return [`${subject}, ${sum}`, ...remarks].join('; ');
}

/** A note's word "about" belongs to the figure. */
function withoutAbout(note: string): { about: string; note: string } {
  const rest = note.replace(/(?:^|[;,]\s*)about(?=$|[;,])/, '').replace(/^[;,]\s*/, '');
  return { about: rest === note ? '' : 'about ', note: rest };
}
