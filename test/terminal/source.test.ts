import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TOPICS } from '../../src/corpus/source.ts';
import { SMALL_SOURCES, writeCorpus } from '../support/small-corpus.ts';
import { parseOneLine } from './answer-shape.ts';
import { createCommand, createCommands, type Ended, sharedDir } from './command.ts';

const dir = await sharedDir();
const CORPUS_DIR = join(dir, 'corpus');
const settings = { CORPUS_DIR, DATA_DIR: join(dir, 'data') };
const run = createCommand(settings);
const runAll = createCommands(settings);
const [LYNAS] = SMALL_SOURCES;
const ID = LYNAS?.id ?? '';

const Source = z.looseObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.url(),
  published: z.string(),
  language: z.string(),
  kind: z.enum(['brief', 'document']),
  topics: z.array(z.enum(TOPICS)),
  places: z.array(z.string()),
});
const PassageText = z.strictObject({ passage: z.string(), heading: z.string(), text: z.string() });
const Whole = Source.extend({ passages: z.array(PassageText).min(1) });
const Found = z.strictObject({
  generation: z.string(),
  passages: z.array(
    PassageText.extend({
      source: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: z.string(),
      url: z.url(),
      score: z.number(),
    }),
  ),
});

beforeAll(async () => {
  await writeCorpus(CORPUS_DIR);
  await run('reindex', []);
});

describe('source ID', () => {
  it('shows a source: title, publisher, date, link, and each passage with its id', async () => {
    const { code, stdout, stderr } = await run('source', [ID]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/#\d+/g, '#N')).toMatchInlineSnapshot(`
      "Lynas opens its plant at Kalgoorlie
      The Test Post, 2025-01-31 (en) · our summary of the source, not its words
      https://example.org/lynas-20250101-kalgoorlie

      What happened
      Lynas Rare Earths opened a cracking and leaching plant at Kalgoorlie in Western Australia in November 2024.
      lynas-20250101-kalgoorlie#N
      The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.
      lynas-20250101-kalgoorlie#N
      "
    `);
  });

  it('shows one passage by its own id, with the same text', async () => {
    const whole = parseOneLine((await run('source', [ID, '--json'])).stdout, Whole);
    expect(whole.passages.map(({ text }) => text)).toEqual(LYNAS?.paragraphs);

    const { passage = '', text, heading } = whole.passages[1] ?? {};
    const [plain, json] = await Promise.all([
      run('source', [passage]),
      run('source', [passage, '--json']),
    ]);
    const { passages, ...meta } = whole;

    expect(parseOneLine(json.stdout, Source)).toEqual({ ...meta, passage, text, heading });
    expect(plain.stdout).toBe(
      `${whole.title} · ${heading}\n${text}\nThe Test Post, 2025-01-31 (en) · our summary of the source, not its words\n${whole.url}\n${passage}\n`,
    );
    expect(passages).toHaveLength(2);
  });

  const UNKNOWN = [
    ['a source', 'nobody-2025-nothing', '"nobody-2025-nothing"'],
    ['a passage', `${ID}#1`, `"${ID}#1"`],
    ['nothing', '', '""'],
    ['a path', '../../etc/passwd', '"../../etc/passwd"'],
    ['SQL', `x' OR '1'='1`, `"x' OR '1'='1"`],
    ['something hostile', '\u001B[2J\u202Ex\n\u0000'.slice(0, -1), '"[2Jx "'],
  ] as const;
  let unknown: Ended[];
  beforeAll(async () => {
    unknown = await runAll(UNKNOWN.map(([, id]) => ['source', [id, '--json']]));
  });

  it.each(UNKNOWN.map(([name, , shown], at) => [name, at, shown] as const))(
    'says in one sentence that it knows no %s of that id',
    (_, at, shown) => {
      expect(unknown[at]).toEqual({
        code: 1,
        stdout: '',
        stderr: `Cannot find ${shown}: no source or passage has that id; "npm run source -- --list" lists the sources\n`,
      });
    },
  );
});

describe('source --search', () => {
  it('finds the passages that fit best, best first', async () => {
    const [plain, json] = await Promise.all([
      run('source', ['--search', 'cost of Kalgoorlie']),
      run('source', ['--search', 'cost of Kalgoorlie', '--json']),
    ]);
    const { passages } = parseOneLine(json.stdout, Found);

    expect(passages[0]?.text).toBe(LYNAS?.paragraphs[1]);
    expect(passages.map(({ score }) => score)).toEqual(
      passages.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    const places = passages.map(({ text }) => plain.stdout.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('finds only what the filter leaves', async () => {
    const found = async (...args: string[]) =>
      parseOneLine(
        (await run('source', ['--search', 'Kalgoorlie', '--json', ...args])).stdout,
        Found,
      ).passages;

    expect((await found('--until', '2024')).map(({ source }) => source)).toEqual([]);
    const one = await found('--source', 'usgs-20250131-production');
    expect(new Set(one.map(({ source }) => source))).toEqual(new Set(['usgs-20250131-production']));
    expect((await run('source', ['--search', 'Kalgoorlie', '--until', '2024'])).stdout).toBe(
      'No passage fits these words\n',
    );
  });

  it('refuses nothing, blanks, an emoji and 2,000 letters as wrong use', async () => {
    const words = ['', '  ', '🧲', 'x'.repeat(2000)];
    const refused = await runAll(words.map((one) => ['source', ['--search', one]]));

    expect(refused).toEqual(
      words.map(() => ({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^Cannot [^\n]+\n$/),
      })),
    );
  });
});

describe('source --list', () => {
  const idsOf = ({ stdout }: Ended) => {
    const { sources } = parseOneLine(stdout, z.strictObject({ sources: z.array(Source) }));
    return sources.map(({ id }) => id);
  };
  const ALL = SMALL_SOURCES.map(({ id }) => id);

  it('lists every source by its id, with date, publisher and title', async () => {
    const { stdout } = await run('source', ['--list']);

    expect(stdout).toMatchInlineSnapshot(`
      "lynas-20250101-kalgoorlie
          2025-01-31, The Test Post: Lynas opens its plant at Kalgoorlie
      mofcom-20250404-licences
          2025-01-31, The Test Post: China licenses seven rare earths
      usgs-20250131-production
          2025-01-31, The Test Post: World production of rare earths
      "
    `);
    expect(idsOf(await run('source', ['--list', '--json']))).toEqual(ALL);
  });

  const FILTERED = [
    [['--topic', 'statistics'], ALL],
    [['--topic', 'mining', '--topic', 'statistics'], ALL],
    [['--place', 'cn'], ALL],
    [['--since', '2025-02'], []],
    [['--until', '2025-01-30'], []],
    [['--until', '2025', '--place', 'KZ'], []],
    [['--source', ID], [ID]],
  ] as const;
  let filtered: Ended[];
  beforeAll(async () => {
    filtered = await runAll(
      FILTERED.map(([args]) => ['source', ['--list', '--json', ...args]] as const),
    );
  });

  it.each(FILTERED.map(([args, ids], at) => [args, at, ids] as const))(
    'leaves what %j leaves',
    (_, at, ids) => {
      expect(idsOf(filtered[at]!)).toEqual(ids);
    },
  );

  it('says so where nothing is left', async () => {
    const { code, stdout } = await run('source', ['--list', '--until', '1999']);

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No source fits this filter\n' });
  });
});

describe('source, used wrongly,', () => {
  const WRONG = [
    [[], 'Cannot show a source so'],
    [[ID, '--list'], 'Cannot show a source so'],
    [[ID, ID], 'Cannot show a source so'],
    [['--list', '--search', 'x'], 'Cannot show a source so'],
    [['--search'], `Option '--search <value>' argument missing`],
    [['--list', '--topic', 'sports'], 'Cannot use --topic "sports"'],
    [['--list', '--source', 'nobody-2025'], 'Cannot use --source "nobody-2025"'],
    [['--search', 'x', '--source', 'nobody-2025'], 'Cannot use --source "nobody-2025"'],
    [['--list', '--until', '2025-13'], 'Cannot use --until "2025-13"'],
    [['--bogus'], `Unknown option '--bogus'`],
  ] as const;
  let wrong: Ended[];
  beforeAll(async () => {
    wrong = await runAll(WRONG.map(([args]) => ['source', args]));
  });

  it.each(WRONG.map(([args, why], at) => [args, at, why] as const))(
    '%j ends with 2 and one sentence',
    (_, at, why) => {
      const { code, stdout, stderr } = wrong[at]!;

      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(why);
    },
  );
});
