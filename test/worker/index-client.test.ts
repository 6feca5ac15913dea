import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Progress } from '../../src/indexing/reindex.ts';
import { STAGES } from '../../src/indexing/stages.ts';
import type { Retrieval } from '../../src/retrieval/retrieval.ts';
import { createIndexClient } from '../../src/worker/index-client.ts';
import {
  freshDir,
  SMALL_SOURCES,
  type SmallSource,
  writeCorpus,
  writeSource,
} from '../support/small-corpus.ts';

const QUERY = { filter: {}, limit: 5 } as const;
const KALGOORLIE = { ...QUERY, question: 'How much did the plant at Kalgoorlie cost?' };
const MYANMAR = { ...QUERY, question: 'How many tonnes did Myanmar mine?' };

async function anIndex(sources: readonly SmallSource[] = SMALL_SOURCES) {
  const dir = await freshDir();
  const corpusDir = await writeCorpus(join(dir, 'corpus'), sources);
  const settings = { corpusDir, indexDir: join(dir, 'index') };
  const client = aClient(settings);
  const opened = await client.call('open', { following: 'corpus' });
  return { settings, client, opened };
}

function aClient(settings: Parameters<typeof createIndexClient>[0]) {
  const client = createIndexClient(settings);
  onTestFinished(() => client.close());
  return client;
}

const textsOf = ({ passages }: Retrieval) => passages.map(({ passage }) => passage.text);

describe('call', () => {
  it('gives calls at once their own results', async () => {
    const { client, opened } = await anIndex();
    const [id = ''] = SMALL_SOURCES.map((source) => source.id);
    const [kalgoorlie, myanmar, sources, passages, nothing, none] = await Promise.all([
      client.call('retrieve', KALGOORLIE),
      client.call('retrieve', MYANMAR),
      client.call('sources', { filter: {} }),
      client.call('passagesOfSource', { source: id }),
      client.call('findPassage', { id: `${id}#1` }),
      client.call('passagesOfSource', { source: 'nobody-2025' }),
    ]);

    expect(textsOf(kalgoorlie)[0]).toBe(SMALL_SOURCES[0]?.paragraphs[1]);
    expect(textsOf(myanmar)[0]).toBe(SMALL_SOURCES[2]?.paragraphs[1]);
    expect(sources.map((source) => source.id)).toEqual(SMALL_SOURCES.map((source) => source.id));
    expect(passages.map(({ text }) => text)).toEqual(SMALL_SOURCES[0]?.paragraphs);
    expect([nothing, none]).toEqual([undefined, []]);
    expect(kalgoorlie.generation).toBe(opened.generation);
  });

  it('finds by its id every passage that it retrieves', async () => {
    const { client } = await anIndex();
    const { passages } = await client.call('retrieve', KALGOORLIE);
    for (const { passage } of passages) {
      expect(await client.call('findPassage', { id: passage.id })).toEqual(passage);
    }
  });

  it('tells of progress only the call whose work it is', async () => {
    const { client } = await anIndex();
    const told: Progress[] = [];
    const others: Progress[] = [];
    const other = (progress: Progress) => others.push(progress);
    await Promise.all([
      client.call('reindex', { mode: 'full' }, (progress) => told.push(progress)),
      client.call('retrieve', KALGOORLIE, other),
      client.call('sources', { filter: {} }, other),
    ]);

    expect(others).toEqual([]);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(STAGES);
  });

  it('does two reindexes one after the other, each with its own report', async () => {
    const { client, opened } = await anIndex();
    const [one, two] = await Promise.all([
      client.call('reindex', { mode: 'full' }),
      client.call('reindex', { mode: 'full' }),
    ]);
    const { generation } = await client.call('retrieve', KALGOORLIE);

    const generations = [opened.generation, one.generation, two.generation];
    expect(new Set(generations).size).toBe(3);
    expect(generations.slice(1)).toContain(generation);
  });

  it('rejects a call that fails with its reason, and answers the next', async () => {
    const dir = await freshDir();
    const client = aClient({ corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') });

    await expect(client.call('retrieve', KALGOORLIE)).rejects.toThrow(
      'Cannot search: the index is not open',
    );
    await expect(client.call('open', { following: 'corpus' })).rejects.toThrow(
      /^Cannot read the corpus in ".+": the folder gives ENOENT; check the setting CORPUS_DIR$/,
    );
    await writeCorpus(join(dir, 'corpus'));
    expect(await client.call('open', { following: 'corpus' })).toMatchObject({ passages: 6 });
  });

  it('answers a question during a reindex from one generation, whole', async () => {
    const paragraphsOf = (year: number) =>
      Array.from(
        { length: 40 },
        (_, i) => `In ${year} plant ${i} at Kalgoorlie cost ${i} million.`,
      );
    const source = (year: number) => ({ id: 'lynas-2025-plants', paragraphs: paragraphsOf(year) });
    const { settings, client, opened } = await anIndex([source(2024)]);
    await writeSource(settings.corpusDir, source(2025));

    const answers: Retrieval[] = [];
    const asked: Promise<unknown>[] = [];
    const ask = async () => answers.push(await client.call('retrieve', KALGOORLIE));
    // Each step of the reindex sends a question into its midst.
    const { generation } = await client.call('reindex', { mode: 'changes' }, () => {
      asked.push(ask());
    });
    await Promise.all(asked);
    await ask();

    const texts = new Map([
      [opened.generation, paragraphsOf(2024)],
      [generation, paragraphsOf(2025)],
    ]);
    expect(answers.length).toBeGreaterThan(STAGES.length);
    expect(new Set(answers.map((answer) => answer.generation))).toEqual(new Set(texts.keys()));
    for (const answer of answers) {
      expect(answer.passages).toHaveLength(QUERY.limit);
      expect(texts.get(answer.generation)).toEqual(expect.arrayContaining(textsOf(answer)));
    }
  });
});

describe('two threads over one folder', () => {
  it('build one generation between them', async () => {
    const dir = await freshDir();
    const corpusDir = await writeCorpus(join(dir, 'corpus'));
    const settings = { corpusDir, indexDir: join(dir, 'index') };
    const opened = await Promise.all(
      [aClient(settings), aClient(settings), aClient(settings)].map((client) =>
        client.call('open', { following: 'corpus' }),
      ),
    );

    expect(new Set(opened.map(({ generation }) => generation)).size).toBe(1);
  });
});

describe('close', () => {
  const ENDED = 'Cannot use the index: its thread has ended';

  it('rejects the calls under way, and every call after it', async () => {
    const { client } = await anIndex();
    const underWay = [
      client.call('reindex', { mode: 'full' }),
      client.call('retrieve', KALGOORLIE),
    ].map((call) => expect(call).rejects.toThrow(ENDED));
    await client.close();
    await Promise.all(underWay);

    await expect(client.call('retrieve', KALGOORLIE)).rejects.toThrow(ENDED);
    await client.close();
  });

  it('leaves an index that the next thread opens as it was', async () => {
    const { settings, client, opened } = await anIndex();
    void client.call('reindex', { mode: 'full' }).catch(() => undefined);
    await client.close();
    const next = await aClient(settings).call('open', { following: 'corpus' });

    // It was there, whole: nothing had to be built.
    expect(next).not.toHaveProperty('built');
    expect(next).toMatchObject({ passages: opened.passages, isRolledBack: false });
  });
});

describe('a thread that ends with an error', () => {
  it('is named as that, with its cause, by the calls under way and all after them', async () => {
    // Nothing that a caller may write: the thread falls over it while it starts.
    const client = aClient(JSON.parse('null'));
    const FAILED =
      "Cannot use the index: its thread ended with an error: Cannot destructure property 'corpusDir'";

    await expect(client.call('retrieve', KALGOORLIE)).rejects.toThrow(FAILED);
    await client.close();
    const late = client.call('retrieve', KALGOORLIE);
    await expect(late).rejects.toThrow(FAILED);
    await expect(late).rejects.toHaveProperty('cause', expect.any(Error));
  });

  it('is told of, unless it was us who ended it', async () => {
    const fallen = aClient(JSON.parse('null'));
    const { client: closed } = await anIndex();
    await closed.close();

    // The one that was closed has ended longer ago than the other.
    const ended = await Promise.race([
      closed.ended.then(() => 'closed'),
      fallen.ended.then(({ message }) => message),
    ]);

    expect(ended).toContain('its thread ended with an error');
  });
});
