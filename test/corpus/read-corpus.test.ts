import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintCorpus } from '../../src/corpus/fingerprint.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { corpusFolder, GOOD, sourceFile } from './corpus-folder.ts';

const GLOSSARY = `- prefLabel: neodymium
  altLabels: {en: [Nd, neo], vi: [neodymi], zh: [钕]}
  kind: element
  definition: Light rare earth with atomic number 60.
  source: null
`;

const PACKAGE = JSON.stringify({
  resources: [
    {
      name: 'reserves',
      title: 'Reserves by country',
      path: 'reserves.csv',
      schema: {
        fields: [
          { name: 'country_code', type: 'string', constraints: { required: true } },
          { name: 'as_of', type: 'integer' },
          { name: 'tonnes_reo', type: 'number' },
          { name: 'source', type: 'string', constraints: { required: true } },
        ],
        primaryKey: ['country_code', 'as_of'],
      },
    },
  ],
});

const TABLE = 'country_code,as_of,tonnes_reo,source\nAU,2024,5700000,usgs-20250131-rare-earths\n';

const WHOLE = {
  [GOOD]: sourceFile(),
  'glossary.yaml': GLOSSARY,
  'data/datapackage.json': PACKAGE,
  'data/reserves.csv': TABLE,
};

const TABLE_FILE = 'data/reserves.csv';
const X = 'sources/x-20250101-hostile.md';
const named = (given: Record<string, string | undefined> = {}, body?: string) =>
  sourceFile({ id: 'x-20250101-hostile', ...given }, body);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('readCorpus', () => {
  it('reads sources, glossary and rows, and finds nothing wrong', async () => {
    const corpus = await readCorpus(await corpusFolder(WHOLE));

    expect(corpus.problems).toEqual([]);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['usgs-20250131-rare-earths']);
    expect(corpus.glossary[0]?.labels).toEqual(['neodymium', 'Nd', 'neo', 'neodymi', '钕']);
    expect(corpus.passages.map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ['paragraph', 'World production', 'World mine production rose in 2024.'],
      [
        'row',
        'Reserves by country',
        'Reserves of rare earths in Australia as of 2024 were 5,700,000 tonnes (5.7 million tonnes) of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2025-01-31).',
      ],
    ]);
  });

  it('takes a folder without data and glossary', async () => {
    const { problems, sources } = await readCorpus(await corpusFolder({ [GOOD]: sourceFile() }));

    expect([problems, sources.length]).toEqual([[], 1]);
  });

  it.each([
    ['a BOM', `\ufeff${named()}`],
    ['CRLF line ends', named().replaceAll('\n', '\r\n')],
    ['a list', named({}, 'Made of:\n\n- iron\n- boron')],
    ['quoted scalars', named({ title: `'It''s "rare"'`, published: '"2025"' })],
  ])('accepts a source with %s', async (_, text) => {
    const { problems, sources } = await readCorpus(await corpusFolder({ [X]: text }));

    expect(problems).toEqual([]);
    expect(sources).toHaveLength(1);
  });

  it.each<[string, string | Uint8Array, string | undefined, RegExp]>([
    ['a binary file', new Uint8Array([0x89, 0x50, 0, 1]), undefined, /a NUL at byte 2/],
    ['UTF-16', utf16(named()), undefined, /found UTF-16; expected UTF-8/],
    ['UTF-16 without a BOM', utf16(named()).subarray(2), undefined, /a NUL at byte 1/],
    ['Latin-1', Buffer.from(named({ title: 'Caf\u00e9' }), 'latin1'), 'line 3', /not UTF-8/],
    ['no front matter', 'just text', undefined, /found "just text" at the start/],
    ['an empty file', '', undefined, /front matter/],
    ['front matter without end', '---\nid: x\n', undefined, /front matter between/],
    ['front matter that is a list', '---\n- a\n---\nText.', undefined, /found a list of 1/],
    ['front matter without fields', '---\n---\nText.', undefined, /expected a mapping/],
    ['a huge front matter', named({ title: 'x'.repeat(20_000) }), undefined, /of 20\d+ characters/],
    ['deep nesting', named({ topics: '['.repeat(10_000) }), undefined, /nested deeper/],
    [
      'deep block nesting',
      named({ topics: `\n ${'- '.repeat(5000)}x` }),
      undefined,
      /nested deeper/,
    ],
    ['an alias bomb', named({ title: '&a [x]', author: '[*a, *a]' }), 'line 3', /the anchor "a"/],
    ['a merge key', named({ topics: '&t {a: b}', places: '{<<: *t}' }), 'line 10', /alias "t"/],
    ['a duplicate key', named({ title: 'A\ntitle: B' }), 'line 4', /the key "title" again/],
    ['a tag', named({ title: '!!js/function "x"' }), 'line 3', /Unresolved tag/],
    ['a key of its own', named({ colour: 'red' }), 'colour', /expected only the fields/],
    ['a key named __proto__', named({ title: 'A\n__proto__: B' }), '__proto__', /only the fields/],
    ['an http address', named({ url: 'http://usgs.gov/a' }), 'url', /"http:.*an https address/],
    [
      'a topic of no list',
      named({ topics: '[gold]' }),
      'topics[0]',
      /found "gold"; expected one of/,
    ],
    ['no topic', named({ topics: '[]' }), 'topics', /found a list of 0; expected at least 1/],
    ['a missing title', named({ title: undefined }), 'title', /found nothing; expected text/],
    [
      'a date in words',
      named({ published: 'last week' }),
      'published',
      /found "last week"; use YYYY/,
    ],
    [
      'a day that is not',
      named({ published: '2025-02-31' }),
      'published',
      /"2025-02-31".*calendar/,
    ],
    [
      'an early update',
      named({ updated: '2024-01-01' }),
      'updated',
      /expected a date from 2025-01-31/,
    ],
    ['another id', named({ id: 'y-20250101-b' }), 'id', /expected "x-20250101-hostile"/],
    ['a bidi override', named({}, 'A \u202egnirts\u202c.'), 'line 12', /U\+202E/],
    ['a zero width', named({ title: 'A\u200bB' }), 'line 3', /U\+200B/],
    ['an escape sequence', named({}, 'A \u001b[31mred.'), 'line 12', /U\+001B/],
    ['an escaped bidi override', named({ title: '"A \\u202e"' }), 'title', /found "A \\u\{202e\}"/],
    ['a heading of the first level', named({}, 'A.\n\n# B\n\nC.'), 'line 14', /"#" heading/],
    ['an empty body', named({}, '\n \n'), 'body', /found no text/],
    ['a body of headings', named({}, '## A\n\n## B'), 'body', /found no text/],
  ])('reports %s, and reads the rest', async (_, content, field, message) => {
    const corpus = await readCorpus(await corpusFolder({ ...WHOLE, [X]: content }));

    expect(corpus.problems).toContainEqual({
      file: X,
      ...(field === undefined ? {} : { field }),
      message: expect.stringMatching(message),
    });
    expect(new Set(corpus.problems.map(({ file }) => file))).toEqual(new Set([X]));
    expect(corpus.sources.map(({ id }) => id)).toEqual(['usgs-20250131-rare-earths']);
  });

  it('reports every problem of a file and of every file', async () => {
    const { problems } = await readCorpus(
      await corpusFolder({
        'sources/a-20250101-b.md': named({ url: 'x', topics: '[gold, tin]', kind: 'song' }, '# A'),
        'sources/b-20250101-c.md': 'text',
        'glossary.yaml': '- prefLabel: A\n- kind: song\n',
        'data/datapackage.json': '{',
      }),
    );

    expect(problems.map(({ file, field }) => `${file} ${field ?? ''}`.trim())).toEqual([
      'data/datapackage.json',
      'glossary.yaml [0].kind',
      'glossary.yaml [0].definition',
      'glossary.yaml [1].prefLabel',
      'glossary.yaml [1].kind',
      'glossary.yaml [1].definition',
      'sources/a-20250101-b.md url',
      'sources/a-20250101-b.md kind',
      'sources/a-20250101-b.md topics[0]',
      'sources/a-20250101-b.md topics[1]',
      'sources/a-20250101-b.md line 12',
      'sources/a-20250101-b.md body',
      'sources/b-20250101-c.md',
    ]);
  });

  it('names the owner of an id that stands in two files', async () => {
    const twin = 'sources/usgs-20250131-other.md';
    const { problems, sources } = await readCorpus(
      await corpusFolder({ [GOOD]: sourceFile(), [twin]: sourceFile() }),
    );

    expect(problems.map(({ file }) => file)).toEqual([twin, twin]);
    expect(problems[1]?.message).toContain(`the id of "${GOOD}"`);
    expect(sources).toHaveLength(1);
  });

  it.each([
    'Upper-20250101-case.md',
    'a b-c.md',
    'é-20250101.md',
    'a-b.txt',
    '\u001b[31m-a.md',
    'a\nb-c.md',
    '-a.md',
  ])('reports the file name %j, safe to print', async (name) => {
    const { problems } = await readCorpus(
      await corpusFolder({ [`sources/${name}`]: sourceFile() }),
    );

    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toMatch(/\\u001b|[^\\]\\n/);
  });

  it.each<[string, (dir: string) => unknown, string, RegExp]>([
    ['a link', (dir) => symlink('/etc/passwd', join(dir, X)), X, /a symbolic link/],
    ['a link that dangles', (dir) => symlink('nowhere', join(dir, X)), X, /a symbolic link/],
    ['a link within', (dir) => symlink(join(dir, GOOD), join(dir, X)), X, /a symbolic link/],
    ['a linked folder', (dir) => symlink('/etc', join(dir, 'sources/x')), 'sources/x', /link/],
    ['a folder', (dir) => mkdir(join(dir, X)), X, /found a folder; expected a regular file/],
    ['a pipe', (dir) => execFileSync('mkfifo', [join(dir, X)]), X, /a named pipe/],
    ['50 MB', (dir) => oversized(dir, X), X, /found 52428800 bytes; expected at most 262144/],
    ['a big table', (dir) => oversized(dir, TABLE_FILE), TABLE_FILE, /at most 8388608/],
    ['a big glossary', (dir) => oversized(dir, 'glossary.yaml'), 'glossary.yaml', /at most 524288/],
    [
      'a table undescribed',
      (dir) => writeFile(join(dir, 'data/a.csv'), 'a'),
      'data/a.csv',
      /describe it/,
    ],
  ])('refuses %s without reading it', async (_, make, file, message) => {
    const dir = await corpusFolder({ ...WHOLE });
    await make(dir);

    const { problems, sources } = await readCorpus(dir);

    expect(problems).toEqual([{ file, message: expect.stringMatching(message) }]);
    expect(sources).toHaveLength(1);
  });

  it.each(['sources', 'data', 'glossary.yaml'])('refuses a link in place of %s', async (name) => {
    const elsewhere = await corpusFolder(WHOLE);
    const dir = await corpusFolder(WHOLE);
    await rm(join(dir, name), { recursive: true });
    await symlink(join(elsewhere, name), join(dir, name));

    const { problems } = await readCorpus(dir);

    expect(problems).toContainEqual({
      file: name,
      message: expect.stringContaining('a symbolic link'),
    });
  });

  it('reports a missing folder of sources', async () => {
    const dir = await corpusFolder();
    await rm(join(dir, 'sources'), { recursive: true });

    expect((await readCorpus(dir)).problems).toEqual([
      { file: 'sources', message: expect.stringContaining('found no such folder') },
    ]);
  });

  it('reports a file that it may not read', async () => {
    const dir = await corpusFolder({ [X]: named() });
    await chmod(dir, 0o755);
    await chmod(join(dir, X), 0);
    const script = `const { readCorpus } = await import('${join(import.meta.dirname, '../../src/corpus/read-corpus.ts')}');
      console.log(JSON.stringify((await readCorpus(${JSON.stringify(dir)})).problems));`;
    // The superuser may read everything: then the question is put by nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], nobody);

    expect(JSON.parse(printed.toString())).toEqual([
      { file: X, message: 'found a file that gives EACCES; expected a readable one' },
    ]);
  });

  it('throws one readable error where the folder cannot be read', async () => {
    await expect(readCorpus('/no/such/folder')).rejects.toThrow(
      'Cannot read the corpus in "/no/such/folder": the folder gives ENOENT; check the setting CORPUS_DIR',
    );
  });

  it('reads the shipped corpus without a problem', async () => {
    const { problems, sources } = await readCorpus(join(import.meta.dirname, '../../corpus'));

    expect(problems).toEqual([]);
    expect(sources.length).toBeGreaterThan(200);
  });
});

describe('fingerprintCorpus', () => {
  it('is the fingerprint of the corpus read, whatever is wrong with it', async () => {
    const dir = await corpusFolder({ ...WHOLE, [X]: 'text' });
    await symlink('/etc', join(dir, 'sources/link'));

    expect(await fingerprintCorpus(dir)).toBe((await readCorpus(dir)).fingerprint);
  });

  it('is the same for the same files elsewhere', async () => {
    const dirs = [await corpusFolder(WHOLE), await corpusFolder(WHOLE)];

    expect(await fingerprintCorpus(dirs[0]!)).toBe(await fingerprintCorpus(dirs[1]!));
  });

  it.each<[string, (dir: string) => unknown]>([
    ['a changed source', (dir) => writeFile(join(dir, GOOD), sourceFile({}, 'New.'))],
    ['a new source', (dir) => writeFile(join(dir, X), named())],
    ['a removed table', (dir) => rm(join(dir, 'data/reserves.csv'))],
    ['a changed glossary', (dir) => writeFile(join(dir, 'glossary.yaml'), '')],
    ['an oversized file', (dir) => oversized(dir, X)],
  ])('changes with %s', async (_, change) => {
    const dir = await corpusFolder(WHOLE);
    const before = await fingerprintCorpus(dir);
    await change(dir);

    expect(await fingerprintCorpus(dir)).not.toBe(before);
  });

  it('does not change with a touched file, nor with one that is no part of the corpus', async () => {
    const dir = await corpusFolder(WHOLE);
    const before = await fingerprintCorpus(dir);
    await utimes(join(dir, GOOD), 1, 1);
    await writeFile(join(dir, 'FORMAT.md'), 'How to write.');

    expect(await fingerprintCorpus(dir)).toBe(before);
  });
});

async function oversized(dir: string, path: string): Promise<void> {
  await writeFile(join(dir, path), '');
  await truncate(join(dir, path), 50 * 1024 * 1024);
}
