import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { composeAnswering, composeIndex, composeWriter } from '../../src/compose.ts';
import { type EvaluationQuestion, parseQuestions } from '../../src/evaluation/question.ts';
import { startOpenAI } from '../support/openai/counterpart.ts';
import type { Writer } from '../support/openai/drafts.ts';
import { createInventingWriter } from '../support/openai/inventing.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { createTruthfulWriter } from '../support/openai/truthful.ts';
import { freshDir } from '../support/small-corpus.ts';

/** Ten are enough on a machine that has nothing else to do. */
const TIMEOUT_MS = 120_000;

/** `onShown` is told of each answer that is shown on the way. */
type Ask = (
  question: EvaluationQuestion,
  writer: Writer,
  onShown?: (answer: Answer) => void,
) => Promise<Answer>;

/** The shipped corpus, and the real client over HTTP. */
async function anAsker(): Promise<Ask> {
  const server = await startOpenAI();
  const dataDir = join(await freshDir(), 'data');
  const index = composeIndex({ corpusDir: 'corpus', dataDir, logLevel: 'info' });
  onTestFinished(() => index.close());
  await index.call('open', { following: 'as-is' });
  const [responses, chat] = (['responses', 'chat'] as const).map((api) =>
    composeWriter(modelConfigOf(server, { OPENAI_API: api, ANSWER_WITHIN_MS: '45000' }), {
      budget: { reserve: () => ({ settle: () => undefined }) },
      onFailure: (reason) => expect.unreachable(reason),
      allWithinMs: TIMEOUT_MS,
    }),
  );
  let asked = 0;
  return async ({ question, asOf }, writer, onShown) => {
    server.answers({ kind: 'writes', writer });
    asked += 1;
    const answerQuestion = composeAnswering(index, asked % 2 === 0 ? chat : responses);
    return answerQuestion(question, asOf === undefined ? {} : { until: asOf }, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(onShown && { onStep: (step) => step.step === 'writing' && onShown(step.answer) }),
    });
  };
}

async function developmentSet(): Promise<EvaluationQuestion[]> {
  return parseQuestions(await readFile('test/evaluation/development.jsonl', 'utf8'));
}

type Tally = Map<string, { right: number; of: number }>;

function count(tally: Tally, how: string, isRight: boolean): void {
  const figures = tally.get(how) ?? { right: 0, of: 0 };
  tally.set(how, { right: figures.right + Number(isRight), of: figures.of + 1 });
}

/** A line a way, the sum last. */
function render(tally: Tally, verb: string): string {
  const all = [...tally.values()];
  const sum = {
    right: all.reduce((total, { right }) => total + right, 0),
    of: all.reduce((total, { of }) => total + of, 0),
  };
  return [...[...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)), ['all', sum] as const]
    .map(([how, { right, of }]) => `${how}: ${right} of ${of} ${verb} (${percent(right / of)})`)
    .join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

describe('over the whole development set', () => {
  it('an honest model gets its statements through', { timeout: TIMEOUT_MS }, async () => {
    const ask = await anAsker();
    const tally: Tally = new Map();
    const lost: string[] = [];
    for (const question of await developmentSet()) {
      const { write, wrote } = createTruthfulWriter(question.id);
      const answer = await ask(question, write);
      const shown = new Set(answer.model === 'gpt-test' ? answer.sentences.map(textOf) : []);
      for (const { how, text } of wrote) {
        count(tally, how, shown.has(text));
        if (!shown.has(text)) lost.push(`${how}: ${text}`);
      }
    }
    const isEnough = shareOf(tally) >= 0.97;
    process.stdout.write(`${render(tally, 'let through')}\n`);

    expect(isEnough ? [] : lost).toEqual([]);
  });

  it('of what a model made up, nothing is shown', { timeout: TIMEOUT_MS }, async () => {
    const ask = await anAsker();
    const tally: Tally = new Map();
    const madeUpAndShown: string[] = [];
    const nowhere: string[] = [];
    let written = 0;
    for (const question of await developmentSet()) {
      const { write, madeUp } = createInventingWriter(question.id);
      const answers: Answer[] = [];
      answers.push(await ask(question, write, (answer) => answers.push(answer)));
      const shown = new Set(answers.flatMap(shownIn));
      written += Number(answers.at(-1)?.model === 'gpt-test');
      for (const { how, text, cited } of madeUp) {
        const isShown = shown.has(shownAs(text, cited));
        count(tally, how, !isShown);
        if (isShown) madeUpAndShown.push(`${how}: ${text}`);
      }
      nowhere.push(...answers.flatMap(standingNowhere));
    }
    process.stdout.write(`${render(tally, 'caught')}\n`);

    expect(madeUpAndShown).toEqual([]);
    expect(nowhere).toEqual([]);
    // Were it the offline answer each time, nothing would be tested.
    expect(written).toBeGreaterThan(100);
  });
});

function shareOf(tally: Tally): number {
  const all = [...tally.values()];
  return all.reduce((sum, { right }) => sum + right, 0) / all.reduce((sum, { of }) => sum + of, 0);
}

const textOf = ({ text }: Readonly<{ text: string }>): string => text;

/** A statement with what it cites: the same words may be true of another passage. */
function shownAs(text: string, cited: readonly string[]): string {
  return JSON.stringify([text, ...cited.toSorted()]);
}

function shownIn({ sentences, citations }: Answer): string[] {
  return sentences.map((sentence) =>
    shownAs(sentence.text, citations.filter(({ n }) => sentence.citations.includes(n)).map(textOf)),
  );
}

/** Figures and words with a capital of the shown sentences that their passages don't have, letter by letter. */
function standingNowhere({ sentences, citations }: Answer): string[] {
  return sentences.flatMap(({ text, citations: own }) => {
    const evidence = citations
      .filter(({ n }) => own.includes(n))
      .flatMap((one) => [one.text, one.title, one.heading, one.publisher, one.published])
      .join('\n')
      .toLowerCase();
    const atoms = [
      ...(text.match(/\d[\d,.]*\d|\d/g) ?? []),
      ...(text.match(/\p{Lu}\p{L}+/gu) ?? []),
    ];
    const missing = atoms.filter((atom) => !evidence.includes(atom.toLowerCase()));
    return missing.length > 0 ? [`${missing.join(', ')}: ${text}`] : [];
  });
}
