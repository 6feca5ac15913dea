import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { evaluateBeir, renderBeir } from '../../src/terminal/evaluate-beir.ts';
import { freshDir } from '../support/small-corpus.ts';

const DOCUMENTS = [
  { _id: 'd1', title: 'Kalgoorlie', text: 'Lynas opened a cracking plant in Western Australia.' },
  { _id: 'd2', title: 'Licences', text: 'China put seven rare earths under export licensing.' },
  { _id: 'd3', title: 'Magnets', text: 'Sintered magnets hold neodymium and praseodymium.' },
  { _id: 'd4', title: '', text: 'A recycler in Texas shreds hard disks for their alloys.' },
];
const QUERIES = [
  { _id: 'q1', text: 'Who opened the cracking plant in Australia?' },
  { _id: 'q2', text: 'Which rare earths need an export licence from China?' },
];
const QRELS = 'query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n';

type Files = Readonly<{ documents?: object[]; queries?: object[]; qrels?: string }>;

async function writeCollection(name: string, files: Files = {}): Promise<string> {
  const { documents = DOCUMENTS, queries = QUERIES, qrels = QRELS } = files;
  const dir = join(await freshDir(), name);
  await mkdir(dir);
  const linesOf = (all: object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  await writeFile(join(dir, 'corpus.jsonl'), linesOf(documents));
  await writeFile(join(dir, 'queries.jsonl'), linesOf(queries));
  await writeFile(join(dir, 'qrels.tsv'), qrels);
  return dir;
}

const nobody = { write: () => true };
const ALL = { ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 };

describe('evaluateBeir', () => {
  it('ranks first what answers', async () => {
    const dir = await writeCollection('tiny');

    expect(await evaluateBeir([dir], nobody)).toEqual({
      collections: [{ name: 'tiny', documents: 4, queries: 2, ...ALL }],
      mean: ALL,
    });
  });

  it('gives each collection its row, and the mean of them', async () => {
    const other = await writeCollection('other', { qrels: 'h\nq1\td1\t1\nq1\td4\t0\n' });
    // The one document that has no word of the question comes last of four.
    const wrong = await writeCollection('wrong', {
      qrels: 'h\nq1\td3\t1\n',
      documents: DOCUMENTS.slice(0, 3),
      queries: [{ _id: 'q1', text: 'China export licensing, Lynas cracking plant Australia' }],
    });
    const report = await evaluateBeir([other, wrong], nobody);

    expect(renderBeir(report)).toMatchInlineSnapshot(`
      "| collection | documents | queries | nDCG@10 | recall@10 | recall@100 | MRR@10 |
      | ---------- | --------: | ------: | ------: | --------: | ---------: | -----: |
      | other      |         4 |       1 |  1.0000 |    1.0000 |     1.0000 | 1.0000 |
      | wrong      |         3 |       1 |  0.5000 |    1.0000 |     1.0000 | 0.3333 |
      | mean       |           |         |  0.7500 |    1.0000 |     1.0000 | 0.6667 |"
    `);
  });

  it('takes qrels/test.tsv where there is no qrels.tsv, as the published collections have it', async () => {
    const dir = await writeCollection('published');
    await mkdir(join(dir, 'qrels'));
    await rename(join(dir, 'qrels.tsv'), join(dir, 'qrels', 'test.tsv'));

    expect((await evaluateBeir([dir], nobody)).mean).toEqual(ALL);
  });

  it('takes queries of any length, empty texts, and a single document', async () => {
    const long = `${'Who opened the cracking plant in Australia? '.repeat(2000)}𝒳`;
    const dir = await writeCollection('odd', {
      queries: [{ _id: 'q1', text: long }],
      documents: [...DOCUMENTS, { _id: 'd5', text: '' }],
      qrels: 'h\nq1\td1\t1\n',
    });
    const single = await writeCollection('single', {
      documents: [{ _id: 'd1', text: '' }],
      queries: [{ _id: 'q1', text: '' }],
      qrels: 'h\nq1\td1\t1\n',
    });

    expect((await evaluateBeir([dir, single], nobody)).mean).toEqual(ALL);
  });

  it('shows its progress on a terminal, and leaves the line empty', async () => {
    const dir = await writeCollection('tiny');
    let drawn = '';
    await evaluateBeir([dir], { isTTY: true, write: (text) => (drawn += text) });

    expect(drawn).toContain('tiny ████████████░░░░░░░░░░░░ ranking for each question 50 %');
    expect(drawn.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('refuses a bad folder before it works on a good one', async () => {
    const good = await writeCollection('good');
    const bad = await writeCollection('bad', { qrels: 'h\nq1\td\u001B[2Jx\t1\n' });
    let drawn = '';
    const terminal = { isTTY: true, write: (text: string) => (drawn += text) };

    await expect(evaluateBeir([good, bad], terminal)).rejects.toThrow(
      `Cannot read "${join(bad, 'qrels.tsv')}", line 2: there is no document "d\\u001b[2Jx"`,
    );
    expect(drawn).toBe('');
  });

  it.each(['corpus.jsonl', 'queries.jsonl'])('names %s where it is missing', async (file) => {
    const dir = await writeCollection('tiny');
    await rm(join(dir, file));

    await expect(evaluateBeir([dir], nobody)).rejects.toThrow(
      `Cannot read "${join(dir, file)}": there is no such file`,
    );
  });
});

describe('npm run evaluate -- --beir', () => {
  const run = async (...args: string[]) => {
    const command = promisify(execFile)(process.execPath, ['scripts/evaluate.ts', ...args]);
    return command.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  };

  it('prints the figures and nothing else', async () => {
    const dir = await writeCollection('tiny');
    const { code, stdout, stderr } = await run('--beir', dir, '--json');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ collections: [{ name: 'tiny' }], mean: ALL });
  });

  it('ends with one sentence where a file is bad, or the flags are', async () => {
    const dir = await writeCollection('tiny');
    await writeFile(join(dir, 'queries.jsonl'), '{"_id": "q1", "text": "A"}\n{\n');

    expect(await run('--beir', dir)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Cannot read "${join(dir, 'queries.jsonl')}", line 2: it is no JSON object\n`,
    });
    expect(await run('--beir', dir, '--questions', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Cannot evaluate all at once: give --beir or --keep, or --questions with --fit, --ablate or neither\n',
    });
  });
});
