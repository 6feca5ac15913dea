import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SMALL_SOURCES, writeCorpus } from '../support/small-corpus.ts';
import { parseOneLine } from './answer-shape.ts';
import { createCommand, createCommands, type Ended, sharedDir } from './command.ts';

const dir = await sharedDir();
const CORPUS_DIR = join(dir, 'corpus');
const settings = { CORPUS_DIR, DATA_DIR: join(dir, 'data') };
const run = createCommand(settings);
const runAll = createCommands(settings);
const ID = SMALL_SOURCES[0]?.id ?? '';
const TRUE = 'The plant at Kalgoorlie cost 800 million Australian dollars.';
const FALSE = 'The plant at Kalgoorlie cost 900 million Australian dollars.';

const Findings = z.array(
  z.strictObject({
    kind: z.enum(['number', 'date', 'name', 'subject']),
    text: z.string(),
    why: z.string(),
  }),
);
const Verdict = z.strictObject({ supported: z.boolean(), findings: Findings });
const VerdictLine = z.union([
  Verdict.extend({ id: z.union([z.string(), z.number(), z.null()]) }),
  z.strictObject({
    id: z.union([z.string(), z.number(), z.null()]),
    error: z.strictObject({ code: z.literal('invalid_line'), message: z.string() }),
  }),
]);

beforeAll(async () => {
  await writeCorpus(CORPUS_DIR);
  await run('reindex', []);
});

describe('verify', () => {
  it('says whether a source bears a sentence out, and what of it it does not', async () => {
    const [good, bad, json] = await Promise.all([
      run('verify', [TRUE, '--source', ID]),
      run('verify', [FALSE, '--source', ID]),
      run('verify', [FALSE, '--source', ID, '--json']),
    ]);

    expect(good).toEqual({ code: 0, stdout: 'Supported\n', stderr: '' });
    expect(bad).toMatchObject({ code: 0, stderr: '' });
    expect(bad.stdout).toMatch(/^Not supported\n {2}number: "900 million.+" is not in lynas/);
    expect(parseOneLine(json.stdout, Verdict)).toMatchObject({
      supported: false,
      findings: [{ kind: 'number' }],
    });
  });

  it('holds a sentence against one passage alone', async () => {
    const { stdout } = await run('source', [ID, '--json']);
    const [about, cost] = JSON.parse(stdout).passages.map(
      (one: { passage: string }) => one.passage,
    );
    const verdict = async (passage: string) =>
      parseOneLine((await run('verify', [TRUE, '--source', passage, '--json'])).stdout, Verdict);

    expect(await verdict(cost)).toEqual({ supported: true, findings: [] });
    expect((await verdict(about)).findings[0]?.why).toContain(about);
  });

  it('prints nothing that could act on a terminal', async () => {
    const sentence = '\u001B[31mElbonia\u009B2J paid 77\u202E million dollars in 1999.';
    for (const args of [[], ['--json']]) {
      const { stdout } = await run('verify', [sentence, '--source', ID, ...args]);

      expect(stdout).toMatch(/Elbonia/);
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }
  });

  it.concurrent.each([`nobody-2025`, `${ID}#1`, '../../etc/passwd'])(
    'knows no source %s',
    async (id) => {
      expect(await run('verify', [TRUE, '--source', id])).toEqual({
        code: 1,
        stdout: '',
        stderr: `Cannot find "${id}": no source or passage has that id; "npm run source -- --list" lists the sources\n`,
      });
    },
  );

  const WRONG = [
    [[], 'Cannot verify so'],
    [[TRUE], 'Cannot verify so'],
    [['--source', ID], 'Cannot verify so'],
    [['  ', '--source', ID], 'Cannot verify so'],
    [['--jsonl', TRUE], 'Cannot verify so'],
    [['--jsonl', '--source', ID], 'Cannot verify so'],
    [['x'.repeat(10_001), '--source', ID], '10000 is the most'],
    [[TRUE, '--since', '2025'], `Unknown option '--since'`],
  ] as const;
  let wrong: Ended[];
  beforeAll(async () => {
    wrong = await runAll(WRONG.map(([args]) => ['verify', args]));
  });

  it.each(WRONG.map(([, why], at) => [at, why] as const))(
    'ends with 2 and one sentence for the wrong use %i',
    (at, why) => {
      const { code, stdout, stderr } = wrong[at]!;

      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(why);
    },
  );
});

describe('verify --jsonl', () => {
  const passages = [{ source: 'a-1', text: 'The plant at Kalgoorlie cost 800 million dollars.' }];
  const good = { id: 'good', sentence: 'The plant at Kalgoorlie cost 800 million.', passages };

  async function verdictsOn(lines: readonly unknown[]) {
    const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, stdout, stderr } = await run('verify', ['--jsonl'], { stdin: stdin.join('\n') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => VerdictLine.parse(JSON.parse(line)));
  }

  it('gives each line its verdict, in order, from the passages of the line alone', async () => {
    const verdicts = await verdictsOn([
      good,
      { ...good, id: 2, sentence: 'The plant at Kalgoorlie cost 900 million.' },
      { ...good, id: 'none', passages: [] },
      { ...good, id: 'context', sentence: 'Lynas spent 800 million at Kalgoorlie.' },
      {
        id: 'with context',
        sentence: 'Lynas spent 800 million at Kalgoorlie.',
        passages: passages.map((passage) => ({ ...passage, context: 'Lynas' })),
      },
      '{"sentence":"The plant at Kalgoorlie cost 800 million.","passages":[]}',
    ]);

    expect(verdicts).toMatchObject([
      { id: 'good', supported: true, findings: [] },
      { id: 2, supported: false, findings: [{ kind: 'number', text: '900 million' }] },
      { id: 'none', supported: false },
      { id: 'context', supported: false },
      { id: 'with context', supported: true },
      { id: null, supported: false },
    ]);
  });

  it('knows the title, publisher and date of a source of the corpus', async () => {
    const of = (source: string) => ({
      id: source,
      sentence: 'Lynas spent 800 million at Kalgoorlie.',
      passages: passages.map((passage) => ({ ...passage, source })),
    });

    expect(await verdictsOn([of(ID), of('nobody-2025')])).toMatchObject([
      { id: ID, supported: true },
      { id: 'nobody-2025', supported: false },
    ]);
  });

  it('ends in a table on standard error where lines say what is known of them', async () => {
    const lines = [
      { ...good, kind: 'faithful', supported: true },
      { ...good, id: 2, sentence: FALSE, kind: 'number', supported: false },
      { ...good, id: 3, kind: '\u001B[31mnumber', supported: false },
      { ...good, id: 4, kind: 7, supported: 'no' },
    ];
    const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, stdout, stderr } = await run('verify', ['--jsonl'], { stdin });
    const verdicts = stdout.trimEnd().split('\n');

    expect(code).toBe(0);
    expect(verdicts.map((line) => VerdictLine.parse(JSON.parse(line)).id)).toEqual([
      'good',
      2,
      3,
      4,
    ]);
    expect(stderr).toMatchInlineSnapshot(`
      "| kind | | right |
      | --- | --- | ---: |
      | faithful | let pass | 100.0% (1/1) |
      | number | caught | 100.0% (1/1) |
      | [31mnumber | caught | 0.0% (0/1) |
      | all atoms | caught | 100.0% (1/1) |
      | all false | caught | 50.0% (1/2) |
      "
    `);
  });

  it('gives the figures of the shipped pairs', { timeout: 30_000 }, async () => {
    const pairs = await readFile('test/evaluation/claims.jsonl', 'utf8');
    const { stdout, stderr } = await run('verify', ['--jsonl'], { stdin: pairs });

    expect(stdout.trimEnd().split('\n')).toHaveLength(pairs.trimEnd().split('\n').length);
    expect(stderr).toMatch(/^\| kind \| \| right \|\n/);
    expect(stderr).toMatch(/\| faithful \| let pass \| \d+\.\d% \(\d+\/\d+\) \|/);
    expect(stderr).toMatch(/\| all atoms \| caught \| \d+\.\d% \(\d+\/\d+\) \|/);
  });

  describe('of a bad line', () => {
    const BAD = [
      ['no JSON', 'x', null, 'it is not JSON'],
      ['an array', [], null, 'expected object'],
      ['no sentence', { id: 'x', passages }, 'x', 'sentence: expected a text'],
      ['an empty sentence', { ...good, id: 4, sentence: '' }, 4, 'sentence: expected a sentence'],
      ['no passages', { id: 'x', sentence: 'Yes.' }, 'x', 'passages: expected a list of passages'],
      [
        'a passage without text',
        { ...good, passages: [{ source: 'a' }] },
        'good',
        'passages.0.text',
      ],
      ['too long a sentence', { ...good, sentence: 'y'.repeat(10_001) }, 'good', 'at most 10000'],
      [
        'too long a passage',
        { ...good, passages: [{ source: 'a', text: 'Lynas '.repeat(20_000) }] },
        'good',
        'at most 100000',
      ],
      ['too long a line', 'x'.repeat(2 ** 24 + 1), null, 'more than 16777216 characters'],
    ] as const;
    let verdicts: Awaited<ReturnType<typeof verdictsOn>>;
    beforeAll(async () => {
      verdicts = await verdictsOn(BAD.flatMap(([, line]) => [line, good]));
    });

    it.each(BAD.map(([name, , id, why], i) => [name, i, id, why] as const))(
      'says what is wrong with %s, keeps its id, and goes on',
      (_, i, id, why) => {
        expect(verdicts[2 * i]).toMatchObject({ id, error: { code: 'invalid_line' } });
        expect(JSON.stringify(verdicts[2 * i])).toContain(why);
        expect(verdicts[2 * i + 1]).toMatchObject({ id: 'good', supported: true });
      },
    );
  });
});
