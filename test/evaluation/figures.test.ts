import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeIndex } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { type EvaluationQuestion, parseQuestions } from '../../src/evaluation/question.ts';
import { evaluateAnswers, type EvaluationReport } from '../../src/terminal/evaluate-answers.ts';
import { KEPT, type Result, resultOf, withTables } from '../../src/terminal/keep-figures.ts';

let dir = '';
let questions: EvaluationQuestion[] = [];
let report: EvaluationReport;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'figures-'));
  questions = parseQuestions(await readFile('test/evaluation/development.jsonl', 'utf8'));
  const index = composeIndex(parseConfig({ DATA_DIR: dir }));
  await index.call('open', { following: 'corpus' });
  report = await evaluateAnswers(index, questions);
  await index.close();
}, 60_000);
afterAll(() => rm(dir, { recursive: true }));

// Where a question may change so: "npm run evaluate -- --keep".
describe('the figures of the development set', () => {
  it('are no worse than those that are kept, question by question', async () => {
    const lines = (await readFile(KEPT.results, 'utf8')).trim().split('\n');
    const kept = new Map(
      lines.map((line): [string, Result] => {
        const result: Result = JSON.parse(line);
        return [result.id, result];
      }),
    );
    const broken = report.scores.map(resultOf).filter(({ id, right, sourceRight }) => {
      const before = kept.get(id);
      return (before?.right === true && !right) || (before?.sourceRight === true && !sourceRight);
    });
    const askedOf = (id: string) => questions.find((one) => one.id === id)?.question;

    expect(broken.map(({ id }) => `${id}: ${askedOf(id)}`)).toEqual([]);
    expect(kept.size).toBe(questions.length);
  });

  it('are those that the README shows', async () => {
    const readme = await readFile(KEPT.tables, 'utf8');

    expect(withTables(readme, report)).toBe(readme);
  });
});
