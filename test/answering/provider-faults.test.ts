import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Usage } from '../../src/answering/asked-model.ts';
import { composeAnswering, composeIndex, composeWriter } from '../../src/compose.ts';
import { type OpenAICounterpart, startOpenAI } from '../support/openai/counterpart.ts';
import type { AnswerTurn } from '../support/openai/script.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const QUESTION = 'What did the plant at Kalgoorlie cost?';
const WITHIN_MS = 700;
/** Of a model that writes steadily, and no end is in sight. */
const ALL_WITHIN_MS = 1200;

type Kind = 'responses' | 'chat';

/** Real answering with the real client over HTTP. */
async function anAnswering(server: OpenAICounterpart, kind: Kind) {
  const dir = await freshDir();
  const corpusDir = await writeCorpus(join(dir, 'corpus'));
  const index = composeIndex({ corpusDir, dataDir: join(dir, 'data'), logLevel: 'info' });
  onTestFinished(() => index.close());
  await index.call('open', { following: 'as-is' });
  const env = { OPENAI_API: kind, ANSWER_WITHIN_MS: String(WITHIN_MS) };
  const failures: string[] = [];
  let cost = '';
  const writer = () =>
    composeWriter(modelConfigOf(server, env), {
      budget: { reserve: () => ({ settle: (usage) => void (cost = costOf(usage)) }) },
      onFailure: (reason) => void failures.push(reason),
      allWithinMs: ALL_WITHIN_MS,
    });
  const ask = async () => {
    const started = performance.now();
    const answer = await composeAnswering(index, writer())(
      QUESTION,
      {},
      {
        signal: AbortSignal.timeout(20_000),
      },
    );
    return { answer, cost, ms: performance.now() - started };
  };
  return { ask, failures };
}

const writes = { kind: 'writes', writer: 'honest' } as const;

/** What may go wrong with a provider. */
const FAULTS: readonly (readonly [string, AnswerTurn | readonly [AnswerTurn, AnswerTurn]])[] = [
  ['nothing', writes],
  ['it finds nothing in the passages', { kind: 'writes', writer: 'finds-nothing' }],
  ['it invents numbers', { kind: 'writes', writer: 'invents-numbers' }],
  ['it invents names', { kind: 'writes', writer: 'invents-names' }],
  ['it invents citations', { kind: 'writes', writer: 'invents-citations' }],
  ['it never answers', { kind: 'silence' }],
  ['it hangs up', { kind: 'hang-up' }],
  ['it sends no JSON', { kind: 'no-json' }],
  ['its text is no JSON', { kind: 'text', text: 'I would rather talk.' }],
  ['it stalls in mid-stream', { ...writes, fault: { kind: 'stalls' } }],
  ['its stream is cut', { ...writes, fault: { kind: 'cuts' } }],
  ['its stream breaks with an error', { ...writes, fault: { kind: 'breaks' } }],
  ['its stream trails off', { ...writes, fault: { kind: 'trails-off' } }],
  ['it writes without end', { kind: 'endless' }],
  ['it writes steadily, and too slowly', { ...writes, paceMs: 60 }],
  ['it cites nothing for one of its statements', { kind: 'writes', writer: 'forgets-citations' }],
  ['it rambles in one of its statements', { kind: 'writes', writer: 'rambles' }],
  [
    'its second try has no end',
    [{ kind: 'writes', writer: 'forgets-citations' }, { kind: 'endless' }],
  ],
  ['it does not say what it took', { ...writes, isUncounted: true }],
  ['it refuses', { kind: 'refuses' }],
  ['it has too many requests', { kind: 'status', status: 429 }],
  ['it has too many, and says when', { kind: 'status', status: 429, retryAfter: 30 }],
  ['it has too many for a moment', [{ kind: 'status', status: 429, retryAfterMs: 5 }, writes]],
  ['it fails', { kind: 'status', status: 500 }],
  ['it refuses the key', { kind: 'status', status: 401 }],
];

describe.each<Kind>(['responses', 'chat'])('a fault of a provider, over %s', (kind) => {
  it(
    'leads to a complete, labelled answer within the time limit',
    { timeout: 120_000 },
    async () => {
      const server = await startOpenAI();
      const { ask, failures } = await anAnswering(server, kind);
      const table: string[] = [];
      const wrong: string[] = [];
      for (const [name, turn] of FAULTS) {
        if ('kind' in turn) server.answers(turn);
        else server.answers(...turn);
        const { answer, cost, ms } = await ask();
        const isLate = ms > ALL_WITHIN_MS + 1000;
        const isTold = JSON.stringify(answer).includes(server.apiKey);
        if (isLate || isTold || !isComplete(answer)) wrong.push(`${name}: ${Math.round(ms)} ms`);
        table.push(`${name}: ${outcomeOf(answer)}, ${cost}`);
      }

      expect(wrong).toEqual([]);
      expect(table.join('\n')).toMatchInlineSnapshot(`
        "nothing: answered by gpt-test, counted as told
        it finds nothing in the passages: abstained by gpt-test, counted as told
        it invents numbers: answered by offline (gpt-test: unsupported), counted as told
        it invents names: answered by offline (gpt-test: unsupported), counted as told
        it invents citations: answered by offline (gpt-test: unsupported), counted as told
        it never answers: answered by offline (gpt-test: slow), counted in full
        it hangs up: answered by offline (gpt-test: failed), at no cost
        it sends no JSON: answered by offline (gpt-test: failed), counted in full
        its text is no JSON: answered by offline (gpt-test: failed), counted as told
        it stalls in mid-stream: answered by offline (gpt-test: slow), counted in full
        its stream is cut: answered by offline (gpt-test: failed), counted in full
        its stream breaks with an error: answered by offline (gpt-test: failed), counted in full
        its stream trails off: answered by offline (gpt-test: failed), counted in full
        it writes without end: answered by offline (gpt-test: failed), counted in full
        it writes steadily, and too slowly: answered by offline (gpt-test: slow), counted in full
        it cites nothing for one of its statements: answered by gpt-test, counted as told
        it rambles in one of its statements: answered by gpt-test, counted as told
        its second try has no end: answered by gpt-test, counted in full
        it does not say what it took: answered by gpt-test, counted in full
        it refuses: answered by offline (gpt-test: failed), counted as told
        it has too many requests: answered by offline (gpt-test: failed), at no cost
        it has too many, and says when: answered by offline (gpt-test: failed), at no cost
        it has too many for a moment: answered by gpt-test, counted as told
        it fails: answered by offline (gpt-test: failed), at no cost
        it refuses the key: answered by offline (gpt-test: failed), at no cost"
      `);
      // Neither the key nor anything of the question or the passages.
      expect(failures.join('\n')).not.toMatch(new RegExp(`${server.apiKey}|Kalgoorlie`));
    },
  );
});

function isComplete({ status, sentences, citations, answer }: Answer): boolean {
  const isCited = sentences.every(({ citations: own, supported }) => supported && own.length > 0);
  return isCited && /[.!?…\]]$/.test(answer) && (status === 'abstained' || citations.length > 0);
}

function costOf(usage: Usage | undefined): string {
  if (!usage) return 'counted in full';
  return usage.inputTokens > 0 ? 'counted as told' : 'at no cost';
}

function outcomeOf({ status, model, instead }: Answer): string {
  const why = instead ? ` (${instead.model}: ${instead.reason})` : '';
  return `${status} by ${model}${why}`;
}
