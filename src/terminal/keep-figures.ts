import { readFile, writeFile } from 'node:fs/promises';
import type { Score } from '../evaluation/score-answer.ts';
import { type EvaluationReport, renderReport } from './evaluate-answers.ts';

/** Where the figures that are kept stand: each question's result, and the tables for who reads. */
export const KEPT = {
  results: 'test/evaluation/development.results.jsonl',
  tables: 'README.md',
} as const;

const BLOCK = /(?<=<!-- npm run evaluate -- --keep -->\n)[\s\S]*?(?=<!-- end -->)/;

/** A question's result as it is kept. */
export type Result = Readonly<{ id: string; right: boolean; sourceRight: boolean }>;

export function resultOf({ id, right, sourceRight }: Score): Result {
  return { id, right, sourceRight };
}

/** The README with these tables in the place of those before; @throws where it has no place for them. */
export function withTables(readme: string, report: EvaluationReport): string {
  if (!BLOCK.test(readme)) throw new Error(`Cannot keep the figures: ${KEPT.tables} has no place`);
  return readme.replace(BLOCK, () => `\n${renderReport(report)}\n`);
}

/** Keeps the figures of the development set, against which `npm test` holds every later change. */
export async function keepFigures(report: EvaluationReport): Promise<void> {
  const results = report.scores.map((score) => JSON.stringify(resultOf(score)));
  await writeFile(KEPT.results, `${results.join('\n')}\n`);
  await writeFile(KEPT.tables, withTables(await readFile(KEPT.tables, 'utf8'), report));
}
