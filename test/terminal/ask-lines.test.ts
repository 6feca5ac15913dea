import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../support/small-corpus.ts';
import { Answered, AnswerShape, Failed } from './answer-shape.ts';
import { createCommand, sharedDir } from './command.ts';

const dir = await sharedDir();
const small = { CORPUS_DIR: join(dir, 'corpus'), DATA_DIR: join(dir, 'small') };
const shipped = { CORPUS_DIR: 'corpus', DATA_DIR: join(dir, 'shipped') };
const run = createCommand({});
const QUESTION = 'How much did the plant at Kalgoorlie cost?';

beforeAll(async () => {
  await writeCorpus(small.CORPUS_DIR);
  await run('reindex', [], { env: small });
});

/** The answers to these lines, each of the contract's shape. */
async function answersTo(lines: readonly string[], end = '\n') {
  const { code, stdout, stderr } = await run('ask', ['--jsonl'], {
    env: small,
    stdin: lines.join(end) + end,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => AnswerShape.parse(JSON.parse(line)));
}

describe('ask --jsonl', () => {
  it('answers each line in the order of the input, by its id', async () => {
    const answers = await answersTo([
      `{"id":"a","question":${JSON.stringify(QUESTION)}}`,
      '',
      '{"id":2,"question":"Which penguin recited sonnets backwards?"}',
      '   ',
      '{"question":"Which rare earths need a licence since April 2025?"}',
    ]);

    expect(answers).toMatchObject([
      { id: 'a', question: QUESTION, status: 'answered' },
      { id: 2, status: 'abstained' },
      { id: null, status: 'answered' },
    ]);
  });

  describe('of a bad line', () => {
    const good = `{"id":"next","question":${JSON.stringify(QUESTION)}}`;
    const BAD = [
      ['no JSON', 'Who mines dysprosium?', null, 'it is not JSON'],
      ['JSON cut short', '{"id":"x","question":"Who', null, 'it is not JSON'],
      ['an array', '["Who?"]', null, 'expected object, received array'],
      ['a number', '7', null, 'expected object, received number'],
      ['null', 'null', null, 'expected object, received null'],
      ['no question', '{"id":"x"}', 'x', 'question: expected a text'],
      ['a question that is a number', '{"id":8,"question":7}', 8, 'question: expected a text'],
      ['an asOf of no form', '{"id":"x","question":"Q","asOf":"May"}', 'x', 'asOf: use YYYY'],
      ['an asOf of no calendar', '{"id":"x","question":"Q","asOf":"2025-02-30"}', 'x', 'asOf: use'],
      ['an asOf that is a number', '{"id":"x","question":"Q","asOf":2025}', 'x', 'asOf: expected'],
      ['an id that is an object', '{"id":{"a":1},"question":"Q"}', null, 'id: '],
      ['a NUL', '{"id":"x","question":"a\u0000b"}', null, 'it is not JSON'],
      ['1 MB of no JSON', 'x'.repeat(1_000_000), null, 'it is not JSON'],
      [
        '2 MB',
        `{"id":"x","question":"${'x'.repeat(2_000_000)}`,
        null,
        'more than 1048576 characters',
      ],
      ['10,000 brackets', '['.repeat(10_000), null, 'it is not JSON'],
    ] as const;
    let answers: Awaited<ReturnType<typeof answersTo>>;
    beforeAll(async () => {
      answers = await answersTo(BAD.flatMap(([, line]) => [line, good]));
    });

    it.each(BAD.map(([name, , id, why], i) => [name, i, id, why] as const))(
      'says what is wrong with %s, and goes on',
      (_, i, id, why) => {
        const bad = Failed.parse(answers[2 * i]);

        expect(bad).toMatchObject({ id, error: { code: 'invalid_line' } });
        expect(bad.error.message).toMatch(/^Cannot read the line: [^\n]+$/);
        expect(bad.error.message).toContain(why);
        expect(answers[2 * i + 1]).toMatchObject({ id: 'next', status: 'answered' });
      },
    );
  });

  it('gives a question that cannot be taken an error, and goes on', async () => {
    const answers = await answersTo([
      '{"id":"empty","question":" "}',
      '{"id":"emoji","question":"🧲"}',
      `{"id":"long","question":"${'a'.repeat(1_000_000)}"}`,
      '{"id":"next","question":"Q"}',
    ]);

    expect(answers.map((answer) => ('error' in answer ? answer.error.code : answer.id))).toEqual([
      'invalid_question',
      'invalid_question',
      'invalid_question',
      'next',
    ]);
  });

  it('prints nothing that could act on a terminal, and still the question as it was', async () => {
    const questions = [
      'who \u001B[31mmines\u009B2J dysprosium\u007F?',
      'who \u202Emines\u202C dysprosium\u2066?',
      'who \ud800 mines \udc00 dysprosium \u0000?',
      'who\u2028mines\u2029dysprosium?',
      'who\u{E0041} mines dysprosium?',
    ];
    const lines = questions.map((question, id) => JSON.stringify({ id, question }));
    // JSON allows these two as they are in a text.
    lines[3] = '{"id":3,"question":"who\u2028mines\u2029dysprosium?"}';
    const { stdout } = await run('ask', ['--jsonl'], { env: small, stdin: lines.join('\n') });

    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    const answers = stdout.trimEnd().split('\n');
    expect(answers.map((line) => JSON.parse(line).question)).toEqual(questions);
  });

  it('takes CRLF, a byte order mark, and a last line without its end', async () => {
    const line = (id: string) => `{"id":"${id}","question":"${QUESTION}"}`;
    const ended = await run('ask', ['--jsonl'], {
      env: small,
      stdin: `\uFEFF${line('a')}\r\n${line('b')}\r\n\r\n${line('c')}`,
    });
    const answers = ended.stdout.trimEnd().split('\n');

    expect(answers.map((answer) => Answered.parse(JSON.parse(answer)).id)).toEqual(['a', 'b', 'c']);
  });

  it.each(['', '\n', '\r\n \n'])('has nothing to say to %j', async (stdin) => {
    const ended = await run('ask', ['--jsonl'], { env: small, stdin });

    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('holds one line in memory: a thousand, 200 MB of them, in a heap of 64 MB', async () => {
    const padding = 'x'.repeat(200_000);
    function* lines() {
      for (let id = 0; id < 1000; id++) {
        yield `${JSON.stringify({ id, question: QUESTION, padding })}\n`;
      }
    }
    const { code, stdout, stderr } = await run('ask', ['--jsonl'], {
      env: small,
      stdin: lines(),
      node: ['--max-old-space-size=64'],
    });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Answered.parse(JSON.parse(line)).id);
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, id) => id));
  });

  it('holds no more of a line than may be read: one of 200 MB, in a heap of 64 MB', async () => {
    function* line() {
      for (let i = 0; i < 1000; i++) yield 'x'.repeat(200_000);
      yield `\n{"id":"next","question":"${QUESTION}"}\n`;
    }
    const { stdout } = await run('ask', ['--jsonl'], {
      env: small,
      stdin: line(),
      node: ['--max-old-space-size=64'],
    });

    const [long, next] = stdout.split('\n').map((text) => text && JSON.parse(text));
    expect(long).toMatchObject({ id: null, error: { code: 'invalid_line' } });
    expect(next).toMatchObject({ id: 'next', status: 'answered' });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['scripts/ask.ts', '--jsonl'], { env: small });
    let stderr = '';
    child.stderr.on('data', (piece) => (stderr += String(piece)));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`{"question":"${QUESTION}"}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('asOf', () => {
  const QUESTIONS = [
    'What did China decide on export controls of dysprosium?',
    'How many tonnes of rare earths did Myanmar mine?',
    'Which companies are building magnet plants?',
  ];
  const DATES = ['2010', '2013-12', '2019-06-30', '2024-02', '2025-04-15'];

  /** "2024-02" → "2024-02-31": until then it may not have been out. */
  const lastDayOf = (date: string) => date + '-12-31'.slice(date.length - 4);

  async function citedBy(args: readonly string[], lines: readonly object[]) {
    const { stdout } = await run('ask', ['--jsonl', ...args], {
      env: shipped,
      stdin: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => AnswerShape.parse(JSON.parse(line)))
      .map((answer) => ('citations' in answer ? answer.citations : []));
  }

  it('is a wall: nothing that came out later, or was revised later, is cited', async () => {
    const lines = DATES.flatMap((asOf) => QUESTIONS.map((question) => ({ question, asOf })));
    const cited = await citedBy([], lines);
    const { stdout } = await run('source', ['--list', '--json'], { env: shipped });
    const updated = new Map<string, string | undefined>(
      JSON.parse(stdout).sources.map((source: { id: string; updated?: string }) => [
        source.id,
        source.updated,
      ]),
    );

    expect(cited.flat().length).toBeGreaterThan(lines.length);
    for (const [i, { asOf }] of lines.entries()) {
      for (const { source, published } of cited[i] ?? []) {
        const out = [published, updated.get(source) ?? published].map(lastDayOf);
        expect([...out, lastDayOf(asOf)].toSorted().at(-1)).toBe(lastDayOf(asOf));
      }
    }
  });

  it('never opens what --until shuts', async () => {
    const lines = QUESTIONS.flatMap((question) => [
      { question, asOf: '2026' },
      { question, asOf: '2013-07' },
    ]);
    const cited = await citedBy(['--until', '2013'], lines);

    expect(cited.flat().filter(({ published }) => published >= '2014')).toEqual([]);
    const early = cited.filter((_, i) => i % 2 === 1).flat();
    expect(early.filter(({ published }) => lastDayOf(published) > '2013-07-31')).toEqual([]);
    expect(cited.flat()).not.toEqual([]);
  });
});
