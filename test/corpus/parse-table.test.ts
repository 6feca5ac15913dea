import { describe, expect, it } from 'vitest';
import { parseDataPackage, type Table } from '../../src/corpus/datapackage.ts';
import { parseTable } from '../../src/corpus/parse-table.ts';
import { createProblemList } from '../../src/corpus/problems.ts';

const FIELDS = [
  { name: 'symbol', constraints: { required: true } },
  { name: 'number', type: 'integer' },
  { name: 'weight', type: 'number' },
  { name: 'group', constraints: { enum: ['light', 'heavy'] } },
  { name: 'known', type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  { name: 'source', constraints: { required: true } },
];
const RESOURCE = {
  name: 'elements',
  path: 'elements.csv',
  format: 'csv',
  schema: { fields: FIELDS, missingValues: ['', '-'], primaryKey: ['symbol'] },
};
const HEADER = 'symbol,number,weight,group,known,source';

function tables(...resources: unknown[]) {
  const problems = createProblemList('data/datapackage.json');
  const read: Table[] = parseDataPackage(JSON.stringify({ resources }), problems);
  return { read, problems: problems.all().map(({ field, message }) => `${field}: ${message}`) };
}

function parse(rows: string, header = HEADER) {
  const problems = createProblemList('data/elements.csv');
  const sources = new Set(['a-2025-b']);
  const read = parseTable(`${header}\n${rows}`, tables(RESOURCE).read[0]!, { sources, problems });
  return {
    rows: read.map(({ cells }) => Object.fromEntries(cells)),
    problems: problems.all().map(({ field, message }) => `${field}: ${message}`),
  };
}

describe('parseTable', () => {
  it('gives cells of the types that the schema says, and leaves out what is missing', () => {
    const { rows, problems } = parse(
      'Nd,60,144.24,light,true,a-2025-b\n\n"Y",-,,-,false,a-2025-b\n',
    );

    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { symbol: 'Nd', number: 60, weight: 144.24, group: 'light', known: true, source: 'a-2025-b' },
      { symbol: 'Y', known: false, source: 'a-2025-b' },
    ]);
  });

  it.each([
    [',1,1,light,true,a-2025-b', 'row 3, symbol: found ""; expected a value, as one is required'],
    [
      'Y,1.5,1,light,true,a-2025-b',
      'row 3, number: found "1.5"; expected a whole number in digits',
    ],
    [
      'Y,99999999999999999999,1,light,true,a-2025-b',
      'row 3, number: found "99999999999999999999"; expected a whole number in digits',
    ],
    [
      'Y,1,"1,5",light,true,a-2025-b',
      'row 3, weight: found "1,5"; expected a number in digits, with a point for decimals',
    ],
    [
      'Y,1,0x10,light,true,a-2025-b',
      'row 3, weight: found "0x10"; expected a number in digits, with a point for decimals',
    ],
    [
      'Y,1,1e999,light,true,a-2025-b',
      'row 3, weight: found "1e999"; expected a number in digits, with a point for decimals',
    ],
    ['Y,1,1,gold,true,a-2025-b', 'row 3, group: found "gold"; expected one of "light", "heavy"'],
    ['Y,1,1,light,yes,a-2025-b', 'row 3, known: found "yes"; expected "true" or "false"'],
    ['Y,1,1,light,true,none', 'row 3, source: found "none"; expected the id of a valid source'],
    ['Y,1,1,light,true,', 'row 3, source: found ""; expected a value, as one is required'],
    ['Nd,1,1,light,true,a-2025-b', 'row 3, symbol: found the key of row 2 again; expected it once'],
    [
      'A\u202eB,1,1,light,true,a-2025-b',
      'row 3, symbol: found "A\\u{202e}B"; expected visible text only',
    ],
    ['Y,1,1', 'row 3: found 3 cells; expected 6'],
    ['Y,1,1,light,true,a-2025-b,9', 'row 3: found 7 cells; expected 6'],
  ])('reports the row %j, and reads the others', (row, problem) => {
    const { rows, problems } = parse(
      `Nd,60,144.24,light,true,a-2025-b\n${row}\nLa,57,138.9,light,true,a-2025-b`,
    );

    expect(problems).toContain(problem);
    expect(rows.map(({ symbol }) => symbol)).toEqual(['Nd', 'La']);
  });

  it.each([
    [
      'another header',
      HEADER.replace('group', 'kind'),
      '',
      /^row 1: found the header "symbol,number,weight,kind/,
    ],
    [
      'a quote left open',
      HEADER,
      '"Nd,60',
      /^row 2: found a table that cannot be read \(Quote Not Closed/,
    ],
    [
      'a quarter of a million rows',
      HEADER,
      Array.from({ length: 250_000 }, (_, i) => `X${i},,,,,a-2025-b\n`).join(''),
      /more than 200000 rows/,
    ],
  ])('leaves out a table with %s', (_, header, text, problem) => {
    const { rows, problems } = parse(text, header);

    expect(problems.join('\n')).toMatch(problem);
    expect(rows).toEqual([]);
  });

  it('counts rows as a spreadsheet does', () => {
    const { problems } = parse('"N\nd",1,1,light,true,a-2025-b\n\n\nY,x,1,light,true,a-2025-b');

    expect(problems).toEqual(['row 5, number: found "x"; expected a whole number in digits']);
  });
});

describe('parseDataPackage', () => {
  const withSchema = (schema: object) => ({
    ...RESOURCE,
    schema: { ...RESOURCE.schema, ...schema },
  });

  it('takes what it does not use as it comes', () => {
    const { read, problems } = tables({
      ...RESOURCE,
      profile: 'x',
      schema: { fields: [{ name: 'source', rdfType: 'x' }] },
    });

    expect(problems).toEqual([]);
    expect(read[0]?.schema).toMatchObject({ missingValues: [''], primaryKey: [] });
  });

  it.each([
    [
      'a path out of the folder',
      { ...RESOURCE, path: '../a.csv' },
      'resources[0].path: found "../a.csv"; use the name of a .csv file in data/',
    ],
    [
      'another type',
      withSchema({ fields: [{ name: 'source', type: 'geopoint' }] }),
      'resources[0].schema.fields[0].type: found "geopoint"; expected one of "string", "integer", "number", "boolean"',
    ],
    [
      'no field source',
      withSchema({ fields: [{ name: 'symbol' }] }),
      'resources[0].schema.fields: found no field "source"; expected one that has the id of the source that a row came from',
    ],
    [
      'a key of no field',
      withSchema({ primaryKey: 'none' }),
      'resources[0].schema.primaryKey: found "none"; expected the name of a field',
    ],
    [
      'a field twice',
      withSchema({ fields: [...FIELDS, { name: 'group' }] }),
      'resources[0].schema.fields[6].name: found "group" again; expected it once',
    ],
    [
      'a text for a table',
      'elements',
      'resources[0]: found "elements"; expected a mapping of names to values',
    ],
  ])('reports %s, and reads the other tables', (_, resource, problem) => {
    const { read, problems } = tables(resource, { ...RESOURCE, name: 'b', path: 'b.csv' });

    expect(problems).toEqual([problem]);
    expect(read.map(({ name }) => name)).toEqual(['b']);
  });

  it('reports a table described twice', () => {
    const { read, problems } = tables(RESOURCE, RESOURCE);

    expect(read).toHaveLength(1);
    expect(problems).toEqual([
      'resources[1].name: found "elements" again; expected one table of it',
      'resources[1].path: found "elements.csv" again; expected one table of it',
    ]);
  });
});
