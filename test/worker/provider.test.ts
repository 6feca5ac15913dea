import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeIndex } from '../../src/compose.ts';
import { type OpenAICounterpart, startOpenAI, TEST_KEY } from '../support/openai/counterpart.ts';
import { modelConfigOf } from '../support/openai/settings.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const QUERY = { question: 'How much did the plant at Kalgoorlie cost?', filter: {}, limit: 5 };
const run = promisify(execFile);

async function aConfig() {
  const dir = await freshDir();
  const corpusDir = await writeCorpus(join(dir, 'corpus'));
  return { corpusDir, dataDir: join(dir, 'data'), logLevel: 'info' } as const;
}

function clientOf(config: Awaited<ReturnType<typeof aConfig>>, server?: OpenAICounterpart) {
  const client = composeIndex(config, server && modelConfigOf(server));
  onTestFinished(() => client.close());
  return client;
}

describe("the index's thread with a provider's model", () => {
  it('builds, searches and reindexes with it', async () => {
    const server = await startOpenAI();
    const client = clientOf(await aConfig(), server);
    const opened = await client.call('open', { following: 'corpus' });
    const report = await client.call('reindex', { mode: 'full' });
    const { passages } = await client.call('retrieve', QUERY);

    expect(opened).toMatchObject({ passages: 6 });
    expect(report).toMatchObject({ isBuilt: true, embedding: { passages: 6 } });
    expect(passages[0]?.passage.text).toContain('800 million');
    expect(server.embedded.at(-1)).toContain('Kalgoorlie');
  });

  it('tells the main thread of another model, and why it found by words alone', async () => {
    const server = await startOpenAI();
    const config = await aConfig();
    const offline = clientOf(config);
    await offline.call('open', { following: 'corpus' });
    await offline.close();
    const client = clientOf(config, server);
    const opened = await client.call('open', { following: 'as-is' });
    const { wordsAlone } = await client.call('search', QUERY);

    expect(opened.wordsOnly).toMatchObject({ passages: 6 });
    expect(wordsAlone).toContain('embed-test');
    expect(server.requests).toEqual([]);
  });

  it('answers by words alone where the provider is down before there is an index', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'status', status: 401 });
    const client = clientOf(await aConfig(), server);
    const opened = await client.call('open', { following: 'corpus' });
    const { passages, wordsAlone } = await client.call('search', QUERY);
    server.embeds({ kind: 'embeds' });
    await client.call('reindex', { mode: 'changes' });

    expect(opened).toMatchObject({ passages: 6, wordsOnly: { passages: 6 } });
    expect(opened.notUpdated).toContain('it refused the key (401)');
    expect(passages[0]?.passage.text).toContain('800 million');
    expect(wordsAlone).toContain('embed-test');
    expect(await client.call('search', QUERY)).not.toHaveProperty('wordsAlone');
  });

  it('has no key in an error that crosses threads', async () => {
    const server = await startOpenAI();
    server.embeds({ kind: 'status', status: 401, message: `Incorrect key ${TEST_KEY}` });
    const client = clientOf(await aConfig(), server);
    const opened = await client.call('open', { following: 'corpus' });
    const reindexed = client.call('reindex', { mode: 'full' });
    const error = await reindexed.catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(Error);
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toMatch(
      /sk-/,
    );
    expect((error as Error).message).toContain('it refused the key (401)');
    expect(opened.notUpdated).toBe((error as Error).message);
  });
});

describe('what speaks to a provider', () => {
  // Tells each file of it that any thread loads.
  const TOLD = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    import { writeSync } from 'node:fs';
    registerHooks({
      load(url, context, next) {
        if (/node_modules\\/(?:ai|@ai-sdk)\\/|src\\/models\\//.test(url)) writeSync(1, 'loads ' + url + '\\n');
        return next(url, context);
      },
    });`)}`;

  it('is not loaded where no provider is set', async () => {
    const { corpusDir, dataDir } = await aConfig();
    const env = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir };
    const args = ['--import', TOLD, 'scripts/ask.ts', QUERY.question];
    const { stdout } = await run(process.execPath, args, { env });
    const loaded = Array.from(stdout.matchAll(/^loads .*\/(?<file>[^/\n]+\/[^/\n]+)$/gm), (line) =>
      String(line.groups?.['file']),
    );

    expect(stdout).toContain('800 million');
    // An address and a type: nothing that speaks.
    expect(loaded).toEqual(['models/connection.ts']);
  });
});
