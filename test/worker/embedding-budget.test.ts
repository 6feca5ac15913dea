import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeAnswering, composeIndex } from '../../src/compose.ts';
import { openRecords } from '../../src/records/open-records.ts';
import type { SpendingLimits } from '../../src/records/spending.ts';
import { startOpenAI } from '../support/openai/counterpart.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const QUESTION = 'What did the plant at Kalgoorlie cost?';
const fail = (reason: string) => expect.unreachable(reason);
const PRICES = { inputPrice: 1, outputPrice: 1, embeddingPrice: 2 };

/** The index with a provider's model, whose tokens are counted. */
async function aCountedIndex(limits: Partial<SpendingLimits> = {}) {
  const server = await startOpenAI();
  const dir = await freshDir();
  const config = {
    corpusDir: await writeCorpus(join(dir, 'corpus')),
    dataDir: join(dir, 'data'),
    logLevel: 'info',
  } as const;
  const records = openRecords(config.dataDir);
  const spending = records.spending({ ...PRICES, ...limits }, () => 0, fail);
  const index = composeIndex(config, modelConfigOf(server), spending);
  onTestFinished(async () => {
    await index.close();
    records.close();
  });
  await index.call('open', { following: 'as-is' });
  const answerQuestion = composeAnswering(index);
  const ask = (account: string, question = QUESTION) =>
    answerQuestion(question, {}, { account, signal: AbortSignal.timeout(10_000) });
  const isSpent = (account: string, most: number) => {
    const reservation = spending.reserve(account, { embeddingTokens: most });
    reservation?.settle({});
    return reservation === undefined;
  };
  return { server, index, spending, ask, isSpent };
}

const search = { question: QUESTION, filter: {}, limit: 5 } as const;

describe('what a provider embeds', () => {
  it('is counted at its price: the index, a reindex, and each question', async () => {
    const { server, index, spending, ask } = await aCountedIndex();
    const built = spending.today();
    await index.call('reindex', { mode: 'full' });
    const reindexed = spending.today();
    await ask('a');
    const tokens = Math.ceil((server.embedded.at(-1) ?? '').length / 4);

    expect(built.tokens).toBeGreaterThan(100);
    expect(reindexed.tokens).toBeGreaterThanOrEqual(2 * built.tokens - 50);
    expect(spending.today()).toEqual({
      tokens: reindexed.tokens + tokens,
      micros: 2 * (reindexed.tokens + tokens),
    });
  });

  it('comes from the budget of the guild that asks, and not from that of another', async () => {
    const { server, ask, isSpent } = await aCountedIndex({ tokensAGuildADay: 100 });
    for (let i = 0; i < 12; i += 1) await ask('a', `${QUESTION} ${i}`);
    const embedded = server.embedded.length;
    const { sentences } = await ask('a', `${QUESTION} Again.`);
    const ofA = server.embedded.length;
    const isSpentOf = { a: isSpent('a', 90), b: isSpent('b', 90) };
    await ask('b', `${QUESTION} Again.`);

    expect(isSpentOf).toEqual({ a: true, b: false });
    // Words alone find all the same.
    expect(ofA).toBe(embedded);
    expect(server.embedded).toHaveLength(embedded + 1);
    expect(sentences[0]?.text).toContain('800 million');
  });

  it('is not counted where the provider refused', async () => {
    const { server, index, spending } = await aCountedIndex();
    const before = spending.today();
    server.embeds({ kind: 'status', status: 401 });
    const { wordsAlone } = await index.call('search', search);

    expect(wordsAlone).toContain('it refused the key');
    expect(spending.today()).toEqual(before);
  });

  it('overshoots the budget at no time, with 200 questions at once', async () => {
    const { index, spending } = await aCountedIndex({ tokensADay: 1500 });
    const built = spending.today().tokens;
    const found = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        index.call('search', { ...search, question: `${QUESTION} ${i}` }),
      ),
    );
    const alone = found.filter(({ wordsAlone }) => wordsAlone?.includes('budget')).length;

    expect(built).toBeLessThan(1000);
    expect(alone).toBeGreaterThan(100);
    expect(alone).toBeLessThan(200);
    expect(spending.today().tokens).toBeLessThanOrEqual(1500);
    expect(found.every(({ passages }) => passages.length > 0)).toBe(true);
  });
});
