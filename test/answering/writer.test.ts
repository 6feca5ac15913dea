import { APICallError } from 'ai';
import { describe, expect, it } from 'vitest';
import type { Usage } from '../../src/answering/asked-model.ts';
import { type Budget, createWriter } from '../../src/answering/writer.ts';
import { createCircuitBreaker } from '../../src/circuit-breaker.ts';
import { aPassage } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';
import { modelReplying, type Reply } from '../support/writing-model.ts';

const MINED = aPassage({ text: 'Myanmar mined 31,000 tonnes in 2024, the survey estimates.' });
const COST = aPassage({ text: 'The plant at Kalgoorlie cost 800 million Australian dollars.' });
const TRUE = {
  text: 'The plant at Kalgoorlie cost 800 million Australian dollars.',
  passages: [2],
};
const MINE = {
  text: 'The survey estimates that Myanmar mined 31,000 tonnes in 2024.',
  passages: [1],
};
const FALSE = {
  text: 'The plant at Kalgoorlie cost 900 million Australian dollars.',
  passages: [2],
};

function aWriter(replies: readonly Reply[], withinMs = 5000, allWithinMs = 9000) {
  const settled: (Usage | undefined)[] = [];
  const failures: string[] = [];
  const model = modelReplying(...replies);
  const budget: Budget = {
    reserve: () => ({ settle: (usage) => void settled.push(usage) }),
  };
  const breaker = createCircuitBreaker(() => 0);
  const onFailure = (reason: string) => void failures.push(reason);
  const writer = createWriter({ model, breaker, budget, withinMs, allWithinMs, onFailure });
  const shown: (readonly string[])[] = [];
  const write = () =>
    writer.write('How much?', aRetrieval([], [{ text: MINED.text }, { text: COST.text }]), {
      account: 'a',
      signal: new AbortController().signal,
      onStatements: (statements) => void shown.push(statements.map(({ text }) => text)),
    });
  return { write, shown, settled, failures, model };
}

const refusal = (statusCode: number) =>
  new APICallError({
    message: 'no',
    url: 'http://x',
    requestBodyValues: {},
    statusCode,
    isRetryable: false,
  });

describe('writer', () => {
  it('gives the statements that hold, each told as soon as it does', async () => {
    const { write, shown, settled } = aWriter([{ kind: 'statements', statements: [TRUE, MINE] }]);

    expect(await write()).toEqual({ kind: 'written', statements: [TRUE, MINE] });
    expect(shown).toEqual([[TRUE.text], [TRUE.text, MINE.text]]);
    expect(settled).toEqual([{ inputTokens: 1000, outputTokens: 100 }]);
  });

  it('sends one that does not hold back with the reason, and puts what comes in its place', async () => {
    const { write, shown, model } = aWriter([
      { kind: 'statements', statements: [FALSE, MINE] },
      { kind: 'statements', statements: [{ ...TRUE, number: 1 }] },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [TRUE, MINE] });
    expect(shown).toEqual([[MINE.text]]);
    const second = JSON.stringify(model.doStreamCalls[1]?.prompt);
    expect(second).toContain(FALSE.text);
    expect(second).toContain('900 million');
  });

  it('drops one that fails again, and shows it at no time', async () => {
    const { write, shown } = aWriter([
      { kind: 'statements', statements: [FALSE, MINE] },
      { kind: 'statements', statements: [{ ...FALSE, number: 1 }] },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [MINE] });
    expect(shown.flat()).not.toContain(FALSE.text);
  });

  it('tells the operator why one could not be mended, and gives the others', async () => {
    const { write, failures } = aWriter([
      { kind: 'statements', statements: [FALSE, MINE] },
      { kind: 'error', error: new TypeError('no such field') },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [MINE] });
    expect(failures).toEqual(['no such field']);
  });

  it('keeps a true statement from being mended into another', async () => {
    const { write } = aWriter([
      { kind: 'statements', statements: [FALSE, MINE] },
      { kind: 'statements', statements: [{ ...TRUE, number: 2 }] },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [MINE] });
  });

  it('says nothing twice', async () => {
    const again = { ...TRUE, text: TRUE.text.replace('The', ' the').replace('.', '') };
    const { write } = aWriter([{ kind: 'statements', statements: [TRUE, MINE, again, TRUE] }]);

    expect(await write()).toEqual({ kind: 'written', statements: [TRUE, MINE] });
  });

  it('takes no statements as: the passages do not answer', async () => {
    const { write } = aWriter([{ kind: 'statements', statements: [] }]);

    expect(await write()).toEqual({ kind: 'written', statements: [] });
  });

  it.each<[string, Reply, string]>([
    ['most does not hold', { kind: 'statements', statements: [FALSE, FALSE, MINE] }, 'unsupported'],
    [
      'it cites what is not there',
      { kind: 'statements', statements: [{ ...TRUE, passages: [9] }] },
      'unsupported',
    ],
    ['it writes no JSON', { kind: 'text', text: 'I think that …' }, 'failed'],
    ['it writes other JSON', { kind: 'text', text: '{"elements":[{"answer":42}]}' }, 'failed'],
    ['its text breaks off', { kind: 'text', text: '{"elements":[{"text":"The pl' }, 'failed'],
    ['it writes nothing', { kind: 'text', text: '' }, 'failed'],
    ['it stalls', { kind: 'stall', text: '{"elements":[{"text":"The' }, 'slow'],
    ['it throws', { kind: 'error', error: new Error('socket hang up') }, 'failed'],
  ])('gives the reason where %s', async (_, reply, reason) => {
    const again: Reply = { kind: 'statements', statements: [] };
    const { write } = aWriter([reply, again], 200);

    expect(await write()).toEqual({ kind: 'instead', reason });
  });

  it('tells the operator what went wrong, and not what was written', async () => {
    const { write, failures } = aWriter([{ kind: 'text', text: '{"elements":[{"text":"Secret' }]);
    await write();

    expect(failures).toEqual([expect.stringContaining("its output can't be read")]);
    expect(failures.join('')).not.toContain('Secret');
  });

  it.each<[string, readonly number[]]>([
    ['cites nothing', []],
    ['cites half a passage', [1.5]],
    ['cites passage 0', [0]],
  ])('sends one that %s back, and keeps the others', async (_, passages) => {
    const { write, shown, model } = aWriter([
      { kind: 'statements', statements: [MINE, { ...TRUE, passages }] },
      { kind: 'statements', statements: [{ ...TRUE, number: 2 }] },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [MINE, TRUE] });
    expect(shown).toEqual([[MINE.text]]);
    expect(JSON.stringify(model.doStreamCalls[1]?.prompt)).toContain('Not borne out: passages');
  });

  it.each([
    ['is empty', ''],
    ['has no end', `${TRUE.text} `.repeat(20)],
  ])('drops one that %s, and keeps the others', async (_, text) => {
    const { write } = aWriter([
      { kind: 'statements', statements: [MINE, { text, passages: [2] }] },
      { kind: 'statements', statements: [] },
    ]);

    expect(await write()).toEqual({ kind: 'written', statements: [MINE] });
  });

  it('ends where its time is over, however steadily the model writes', async () => {
    const text = JSON.stringify({ elements: [MINE, TRUE] }).slice(0, -1);
    const { write, shown, failures } = aWriter([{ kind: 'stall', text }], 5000, 50);

    expect(await write()).toEqual({ kind: 'instead', reason: 'slow' });
    expect(shown).not.toEqual([]);
    expect(failures).toEqual(['Cannot wait longer: no end in 50 ms']);
  });

  it('counts what the provider told, of the second try too, and of what is of no use', async () => {
    const twice = aWriter([
      { kind: 'statements', statements: [FALSE, MINE] },
      { kind: 'statements', statements: [{ ...TRUE, number: 1 }] },
    ]);
    await twice.write();
    const useless = aWriter([{ kind: 'text', text: '{' }]);
    await useless.write();

    expect(twice.settled).toEqual([{ inputTokens: 2000, outputTokens: 200 }]);
    expect(useless.settled).toEqual([{ inputTokens: 1000, outputTokens: 100 }]);
  });

  it('counts nothing where the provider refused, and all that was set aside where nobody told', async () => {
    const refused = aWriter([{ kind: 'error', error: refusal(401) }]);
    await refused.write();
    const broken = aWriter([{ kind: 'stall', text: '{' }], 50);
    await broken.write();
    const untold = aWriter([{ kind: 'statements', statements: [MINE], isUncounted: true }]);
    await untold.write();

    expect(refused.settled).toEqual([{ inputTokens: 0, outputTokens: 0 }]);
    expect(broken.settled).toEqual([undefined]);
    expect(untold.settled).toEqual([undefined]);
  });

  it.each<[string, Reply]>([
    ['writes no draft', { kind: 'text', text: 'No.' }],
    ['takes no such request', { kind: 'error', error: refusal(400) }],
  ])('goes on asking a provider that %s: to the next one it may', async (_, reply) => {
    const { write, model } = aWriter([reply, reply, reply, reply]);
    for (let i = 0; i < 4; i += 1) expect(await write()).toMatchObject({ reason: 'failed' });

    expect(model.doStreamCalls.length).toBe(4);
  });

  it('leaves a provider alone that failed three times in a row', async () => {
    const error = new Error('down');
    const { write, model } = aWriter(Array.from({ length: 9 }, () => ({ kind: 'error', error })));
    for (let i = 0; i < 3; i += 1) expect(await write()).toMatchObject({ reason: 'failed' });

    expect(await write()).toEqual({ kind: 'instead', reason: 'down' });
    expect(model.doStreamCalls.length).toBe(3);
  });
});
