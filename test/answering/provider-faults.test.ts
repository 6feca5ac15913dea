import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { composeAnswering, composeIndex, composeWriter } from '../../src/compose.ts';
import { type OpenAICounterpart, startOpenAI } from '../support/openai/counterpart.ts';
import type { AnswerTurn } from '../support/openai/script.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const QUESTION = 'What did the plant at Kalgoorlie cost?';
const WITHIN_MS = 700;
/** Once slow, and then the offline answer. */
const ALL_WITHIN_MS = 2 * WITHIN_MS;

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
  const writer = () =>
    composeWriter(modelConfigOf(server, env), {
      budget: { reserve: () => ({ settle: () => undefined }) },
      onFailure: (reason) => void failures.push(reason),
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
    return { answer, ms: performance.now() - started };
  };
  return { ask, failures };
}

const writes = { kind: 'writes', writer: 'honest' } as const;

/** What may go wrong with a provider. */
const FAULTS: readonly (readonly [string, AnswerTurn])[] = [
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
  ['it refuses', { kind: 'refuses' }],
  ['it has too many requests', { kind: 'status', status: 429 }],
  ['it has too many, and says when', { kind: 'status', status: 429, retryAfter: 30 }],
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
        server.answers(turn);
        const { answer, ms } = await ask();
        const isLate = ms > ALL_WITHIN_MS + 1000;
        const isTold = JSON.stringify(answer).includes(server.apiKey);
        if (isLate || isTold || !isComplete(answer)) wrong.push(`${name}: ${Math.round(ms)} ms`);
        table.push(`${name}: ${outcomeOf(answer)}`);
      }

      expect(wrong).toEqual([]);
      expect(table.join('\n')).toMatchInlineSnapshot(`
      "nothing: answered by gpt-test
      it finds nothing in the passages: abstained by gpt-test
      it invents numbers: answered by offline (gpt-test: unsupported)
      it invents names: answered by offline (gpt-test: unsupported)
      it invents citations: answered by offline (gpt-test: unsupported)
      it never answers: answered by offline (gpt-test: slow)
      it hangs up: answered by offline (gpt-test: slow)
      it sends no JSON: answered by offline (gpt-test: failed)
      its text is no JSON: answered by offline (gpt-test: failed)
      it stalls in mid-stream: answered by offline (gpt-test: slow)
      its stream is cut: answered by offline (gpt-test: failed)
      its stream breaks with an error: answered by offline (gpt-test: failed)
      its stream trails off: answered by offline (gpt-test: failed)
      it writes without end: answered by offline (gpt-test: failed)
      it refuses: answered by offline (gpt-test: failed)
      it has too many requests: answered by offline (gpt-test: slow)
      it has too many, and says when: answered by offline (gpt-test: slow)
      it fails: answered by offline (gpt-test: slow)
      it refuses the key: answered by offline (gpt-test: failed)"
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

function outcomeOf({ status, model, instead }: Answer): string {
  const why = instead ? ` (${instead.model}: ${instead.reason})` : '';
  return `${status} by ${model}${why}`;
}
