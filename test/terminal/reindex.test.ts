import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshDir, SMALL_SOURCES, writeCorpus, writeSource } from '../support/small-corpus.ts';
import { parseOneLine } from './answer-shape.ts';
import { createCommand } from './command.ts';

const NEW = { id: 'post-20250601-new', paragraphs: ['Estonia makes magnets at Narva.'] };

const Count = z.int().nonnegative();
const Report = z.strictObject({
  generation: z.string().optional(),
  isBuilt: z.boolean(),
  changes: z.strictObject({
    added: Count,
    changed: Count,
    removed: Count,
    kept: Count,
    sources: z.array(
      z.strictObject({ source: z.string(), added: Count, changed: Count, removed: Count }),
    ),
  }),
  problems: z.array(
    z.strictObject({ file: z.string(), field: z.string().optional(), message: z.string() }),
  ),
  passages: Count,
  ms: z.number(),
});

async function aCorpus() {
  const dir = await freshDir();
  const corpus = await writeCorpus(join(dir, 'corpus'));
  const data = join(dir, 'data');
  const run = createCommand({ CORPUS_DIR: corpus, DATA_DIR: data });
  return { corpus, data, run, reindex: (...args: string[]) => run('reindex', args) };
}

/** What differs from run to run. */
const plain = (text: string) =>
  text.replaceAll(/\d+\.\d s/g, 'T s').replaceAll(/(\d{4})-[0-9a-f]{8}/g, '$1-…');

describe('reindex', () => {
  it('prints what was added, changed, removed and kept, and nothing else in a pipe', async () => {
    const { corpus, reindex } = await aCorpus();
    const first = await reindex();
    await writeSource(corpus, NEW);
    await writeSource(corpus, { ...SMALL_SOURCES[0]!, title: 'Another title' });
    await rm(join(corpus, 'sources', `${SMALL_SOURCES[1]!.id}.md`));
    const second = await reindex();
    const third = await reindex();

    expect([first, second, third].map(({ code, stderr }) => [code, stderr])).toEqual(
      [first, second, third].map(() => [0, '']),
    );
    expect(plain([first, second, third].map(({ stdout }) => stdout).join('\n')))
      .toMatchInlineSnapshot(`
      "Passages: 6 added, 0 changed, 0 removed, 0 kept
        lynas-20250101-kalgoorlie  +2 ~0 -0
        mofcom-20250404-licences  +2 ~0 -0
        usgs-20250131-production  +2 ~0 -0
      The corpus is valid
      Generation 0001-… answers now: 6 passages (T s)

      Passages: 1 added, 2 changed, 2 removed, 2 kept
        lynas-20250101-kalgoorlie  +0 ~2 -0
        mofcom-20250404-licences  +0 ~0 -2
        post-20250601-new  +1 ~0 -0
      The corpus is valid
      Generation 0002-… answers now: 5 passages (T s)

      Passages: 0 added, 0 changed, 0 removed, 5 kept
      The corpus is valid
      Generation 0002-… is up to date (T s)
      "
    `);
  });

  it('reports the same as one JSON object', async () => {
    const { reindex } = await aCorpus();
    const built = parseOneLine((await reindex('--json')).stdout, Report);
    const again = parseOneLine((await reindex('--json')).stdout, Report);
    const full = parseOneLine((await reindex('--json', '--full')).stdout, Report);

    expect(built).toMatchObject({ isBuilt: true, passages: 6, changes: { added: 6, kept: 0 } });
    expect(again).toMatchObject({ isBuilt: false, generation: built.generation });
    expect(again.changes).toMatchObject({ added: 0, kept: 6 });
    expect(full).toMatchObject({ isBuilt: true, changes: { kept: 6 } });
    expect(full.generation).not.toBe(built.generation);
  });

  it('leaves bad files out, names each, and is done', async () => {
    const { corpus, run, reindex } = await aCorpus();
    await writeFile(join(corpus, 'sources', 'bad.md'), 'no front matter');
    const { code, stdout } = await reindex();

    expect(code).toBe(0);
    expect(stdout).toMatch(/Not valid: \d+ problems in 1 files\n {2}sources\/bad\.md/);
    expect((await run('ask', ['How much did the plant at Kalgoorlie cost?'])).stdout).toContain(
      '800 million',
    );
  });
});

describe('reindex --check', () => {
  it('says what would change, and writes nothing', async () => {
    const { data, reindex } = await aCorpus();
    const { code, stdout, stderr } = await reindex('--check');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(plain(stdout)).toMatchInlineSnapshot(`
      "Would change: 6 added, 0 changed, 0 removed, 0 kept
        lynas-20250101-kalgoorlie  +2 ~0 -0
        mofcom-20250404-licences  +2 ~0 -0
        usgs-20250131-production  +2 ~0 -0
      The corpus is valid
      Nothing was written (T s)
      "
    `);
    await expect(readdir(data)).rejects.toThrow('ENOENT');
  });

  it('prints every problem of every file, and ends with 1', async () => {
    const { corpus, data, reindex } = await aCorpus();
    const [good] = SMALL_SOURCES;
    const source = (changed: Readonly<Record<string, string>>) => {
      const fields = { id: 'x', title: 'T', publisher: 'P', url: 'https://e.org', ...changed };
      const front = { published: '2025', language: 'en', kind: 'brief', ...fields };
      return `---\n${JSON.stringify({ ...front, topics: ['mining'], places: [] })}\n---\n## H\n\nText.\n`;
    };
    const bad: Readonly<Record<string, string | Uint8Array>> = {
      'sources/a-1-no-front-matter.md': 'text alone',
      'sources/b-2-many.md': source({
        id: 'b-2-many',
        url: 'ftp://e.org',
        published: 'soon',
        language: '7',
      }),
      'sources/d-4-latin.md': Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
      'sources/e-5-\u202Ehostile.md': source({ id: '\u001B[31mred', title: 'a\u0007b' }),
      'glossary.yaml': '- prefLabel: 7',
    };
    for (const [name, text] of Object.entries(bad)) await writeFile(join(corpus, name), text);

    const { code, stdout, stderr } = await reindex('--check');
    const json = await reindex('--check', '--json');
    const { problems, changes } = parseOneLine(json.stdout, Report);

    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(json).toMatchObject({ code: 1, stderr: '' });
    expect(changes.added).toBe(6);
    for (const { file, field, message } of problems) {
      expect(stdout).toContain(`  ${file}${field === undefined ? '' : `, ${field}`}: ${message}\n`);
    }
    const files = Object.keys(bad).map((name) => name.replace('\u202E', '\\u{202e}'));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(files));
    const fields = problems.filter(({ file }) => file === 'sources/b-2-many.md');
    expect(fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['url', 'published', 'language']),
    );
    expect(stdout + json.stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(stdout).not.toContain(good?.id.concat('.md'));
    await expect(readdir(data)).rejects.toThrow('ENOENT');
  });
});

describe('reindex --rollback', () => {
  it('answers from the generation before, until the next reindex', async () => {
    const { corpus, run, reindex } = await aCorpus();
    const ask = () => run('ask', ['Where does Estonia make magnets?']);
    await reindex();
    await writeSource(corpus, NEW);
    await reindex();
    expect((await ask()).stdout).toContain('Narva');

    const back = await reindex('--rollback');
    const answer = await ask();

    expect(plain(back.stdout)).toBe('Generation 0001-… answers now\n');
    expect(answer.stdout).not.toContain('Narva');
    expect(plain(answer.stderr)).toBe(
      'Generation 0001-… answers since a rollback; "npm run reindex" ends that\n',
    );
    await reindex();
    expect((await ask()).stdout).toContain('Narva');
  });

  it('reports as JSON, and says when there is nothing to go back to', async () => {
    const { reindex } = await aCorpus();
    await reindex();
    await reindex('--full');
    const { stdout } = await reindex('--rollback', '--json');
    const again = await reindex('--rollback', '--json');

    expect(JSON.parse(stdout)).toMatchObject({ isRolledBack: true, passages: 6, sources: 3 });
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(
      /^Cannot use the index in ".+": there is no generation before this one that can be opened; .+\n$/,
    );
  });
});

describe('reindex, used wrongly or in a wrong place,', () => {
  it.concurrent.each([
    ['--check', '--full'],
    ['--check', '--rollback'],
    ['--full', '--rollback'],
    ['--check', '--full', '--rollback'],
    ['everything'],
    ['--fast'],
  ])('%s %s %s ends with 2 and one sentence', async (...args) => {
    const run = createCommand({ CORPUS_DIR: '/nowhere', DATA_DIR: '/nowhere' });
    const { code, stdout, stderr } = await run('reindex', args);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Cannot [^\n]+\n$/);
  });

  it.each([['reindex', []] as const, ['ask', ['Who?']] as const])(
    '%s names a DATA_DIR that cannot be written',
    async (name, args) => {
      const dir = await freshDir();
      const corpus = await writeCorpus(join(dir, 'corpus'));
      const file = join(dir, 'a-file');
      await writeFile(file, '');
      const run = createCommand({ CORPUS_DIR: corpus, DATA_DIR: file });

      expect(await run(name, args)).toEqual({
        code: 1,
        stdout: '',
        stderr: `Cannot write the index in "${file}/index": the folder gives ENOTDIR; check the setting DATA_DIR\n`,
      });
    },
  );

  it('refuses a corpus without one valid source', async () => {
    const dir = await freshDir();
    const run = createCommand({ CORPUS_DIR: dir, DATA_DIR: join(dir, 'data') });
    const { code, stdout, stderr } = await run('reindex', []);

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Cannot build an index of the corpus in .+ no valid passage.+\n$/);
  });
});
