import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startOpenAI, TEST_KEY } from '../support/openai/counterpart.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';
import { createCommand } from './command.ts';

const QUESTION = 'How much did the plant at Kalgoorlie cost?';

async function commands() {
  const dir = await freshDir();
  const settings = {
    CORPUS_DIR: await writeCorpus(join(dir, 'corpus')),
    DATA_DIR: join(dir, 'data'),
  };
  const server = await startOpenAI();
  const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: TEST_KEY };
  const command = createCommand(settings);
  return { server, offline: command, online: createCommand({ ...settings, ...env }) };
}

describe('the commands, when the embedding model is changed', () => {
  it('say which model the index has, what a reindex embeds, and what it embedded', async () => {
    const { server, offline, online } = await commands();
    await offline('reindex', []);
    const search = await online('source', ['--search', 'Kalgoorlie']);
    const before = server.embedded.length;
    const check = await online('reindex', ['--check']);
    const reindexed = await online('reindex', ['--json']);
    const again = await online('source', ['--search', 'Kalgoorlie']);

    expect(search.stderr).toMatch(
      /^The index is of the embedding model "offline\/[^"]+", and "openai\/127\.0\.0\.1:\d+\/text-embedding-3-small" is set: words alone find until "npm run reindex", which embeds 6 passages, about \d+ tokens\n$/,
    );
    expect(search).toMatchObject({ code: 0, stdout: expect.stringContaining('Kalgoorlie') });
    expect(before).toBe(0);
    expect(check.stdout).toMatch(/^Would embed: 6 passages, about \d+ tokens$/m);
    expect(JSON.parse(reindexed.stdout)).toMatchObject({
      isBuilt: true,
      embedding: { passages: 6, tokens: expect.any(Number) },
    });
    expect(again).toMatchObject({ code: 0, stderr: '' });
  });

  it('say under an answer that words alone found its passages', async () => {
    const { server, offline, online } = await commands();
    await offline('reindex', []);
    server.answers({ kind: 'writes', writer: 'honest' });
    const shown = await online('ask', [QUESTION]);
    const asked = await online('ask', ['--json', QUESTION]);
    const alone = await offline('ask', [QUESTION]);

    expect(shown.stdout).toContain(
      '\nSearched by words alone: passages that say it in other words',
    );
    expect(JSON.parse(asked.stdout)).toMatchObject({ byWordsAlone: true });
    expect(alone.stdout).not.toContain('words alone');
  });

  it('show no key, whatever the provider says of it', async () => {
    const { server, online } = await commands();
    server.embeds({ kind: 'status', status: 401, message: `Incorrect API key ${TEST_KEY}` });
    server.answers({ kind: 'status', status: 401, message: `Incorrect API key ${TEST_KEY}` });
    const env = { LOG_LEVEL: 'debug' };
    const asked = await online('ask', [QUESTION], { env });
    const reindexed = await online('reindex', [], { env });

    expect(asked.stdout).toContain('800 million');
    expect(reindexed).toMatchObject({ code: 1, stdout: '' });
    expect(reindexed.stderr).toContain(
      'it refused the key (401); check the setting OPENAI_API_KEY',
    );
    expect([asked, reindexed].map(({ stdout, stderr }) => stdout + stderr).join()).not.toContain(
      'sk-',
    );
  });
});
