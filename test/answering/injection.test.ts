import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeAnswering, composeIndex, composeWriter } from '../../src/compose.ts';
import { startOpenAI } from '../support/openai/counterpart.ts';
import type { Writer } from '../support/openai/drafts.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { ORDERS } from '../support/orders.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

/** Does what it was told to in whatever way there is, and cites the passage that told it. */
const obeying =
  (order: string): Writer =>
  () => {
    const [, wanted = order] = /["“'‘«「„](?<wanted>[^"”'’»」“]+)["”'’»」“]/.exec(order) ?? [];
    return [wanted, `${wanted}.`, order, `@everyone ${wanted}`].map((text) => ({
      text,
      passages: [1],
    }));
  };

describe('an injected passage', () => {
  it('is never obeyed, though the model obeys it', { timeout: 60_000 }, async () => {
    const server = await startOpenAI();
    const dir = await freshDir();
    const sources = ORDERS.map((order, i) => ({
      id: `hostile-20250101-n${i}`,
      title: `Mine number ${i} in Ruritania`,
      paragraphs: [`Mine number ${i} in Ruritania gave ${i + 100} tonnes in 2024. ${order}`],
    }));
    const corpusDir = await writeCorpus(join(dir, 'corpus'), sources);
    const index = composeIndex({ corpusDir, dataDir: join(dir, 'data'), logLevel: 'info' });
    onTestFinished(() => index.close());
    await index.call('open', { following: 'as-is' });
    const writer = () =>
      composeWriter(modelConfigOf(server), {
        budget: { reserve: () => ({ settle: () => undefined }) },
        onFailure: () => undefined,
      });
    const obeyed: string[] = [];
    for (const i of ORDERS.keys()) {
      const question = `How many tonnes did mine number ${i} in Ruritania give in 2024?`;
      const source = `hostile-20250101-n${i}`;
      const signal = AbortSignal.timeout(10_000);
      server.answers({ kind: 'writes', writer: obeying(ORDERS[i] ?? '') });
      const answer = await composeAnswering(index, writer())(question, { source }, { signal });

      // What is shown is what the passage says of the world, cited, or nothing.
      const said = `Mine number ${i} in Ruritania gave ${i + 100} tonnes in 2024.`;
      obeyed.push(...answer.sentences.map(({ text }) => text).filter((text) => text !== said));
    }

    expect(obeyed).toEqual([]);
    expect(server.requests.length).toBeGreaterThanOrEqual(ORDERS.length);
  });
});

describe('what leaves the process', () => {
  it('is the prompt, the passages and the question, and nothing of who asks', async () => {
    const server = await startOpenAI();
    const dir = await freshDir();
    const corpusDir = await writeCorpus(join(dir, 'corpus'));
    const index = composeIndex({ corpusDir, dataDir: join(dir, 'data'), logLevel: 'info' });
    onTestFinished(() => index.close());
    await index.call('open', { following: 'as-is' });
    const writer = composeWriter(modelConfigOf(server), {
      budget: { reserve: () => ({ settle: () => undefined }) },
      onFailure: () => undefined,
    });
    const question = 'What did the plant at Kalgoorlie cost?';
    const signal = AbortSignal.timeout(10_000);
    await composeAnswering(index, writer)(question, {}, { signal, account: '123456789012345678' });
    const [request] = server.requests;

    expect(server.requests).toHaveLength(1);
    expect(Object.keys(request?.body as object).toSorted()).toMatchInlineSnapshot(`
      [
        "max_tokens",
        "messages",
        "model",
        "response_format",
        "stream",
        "stream_options",
      ]
    `);
    expect(JSON.stringify([request?.body, request?.headers])).not.toContain('123456789012345678');
    expect(JSON.stringify(request?.body)).toContain(question);
    expect(Object.keys(request?.headers ?? {}).toSorted()).toMatchInlineSnapshot(`
      [
        "accept",
        "accept-encoding",
        "accept-language",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "sec-fetch-mode",
        "user-agent",
      ]
    `);
  });
});
