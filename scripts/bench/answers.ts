import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeAnswering, composeIndex } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

/** Rounds through all questions after which the engine has compiled what runs often. */
const WARM = 10;

/** How long a warm answer takes, from the question to the checked answer, with the shipped corpus. */
export async function measureAnswers(): Promise<Percentiles> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-answers-'));
  const index = composeIndex(parseConfig({ DATA_DIR: dataDir }));
  try {
    await index.call('open', { following: 'corpus' });
    const answerQuestion = composeAnswering(index);
    const file = await readFile('test/evaluation/development.jsonl', 'utf8');
    const questions = parseQuestions(file).map(({ question }) => question);
    const answer = (question: string) =>
      answerQuestion(question, {}, { signal: AbortSignal.timeout(60_000) });
    for (let round = 0; round < WARM; round++) await percentilesOf(answer, questions);
    return await percentilesOf(answer, questions);
  } finally {
    await index.close();
    await rm(dataDir, { recursive: true });
  }
}
