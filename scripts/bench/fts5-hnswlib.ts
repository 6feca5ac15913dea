import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import hnswlib from 'hnswlib-node';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';
import { blend } from '../../src/retrieval/blend.ts';
import { findCurrent } from '../../src/store/current.ts';
import { openGeneration } from '../../src/store/open-generation.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { wordsOf } from '../../src/text/words.ts';
import { openCurrentSearch } from './ours.ts';
import type { BenchInputs, System } from './system.ts';

const DEPTH = 100;
const EF = 100;

/** SQLite's FTS5 and hnswlib-node, blended: what one would put together from libraries. */
export const fts5Hnswlib: System = {
  async build(inputs) {
    const { store, close } = await openCurrentSearch(inputs);
    const db = new DatabaseSync(join(inputs.dir, 'fts5.sqlite'));
    db.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize='porter unicode61')");
    const insert = db.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
    const graph = new hnswlib.HierarchicalNSW('ip', (await store.vectors([0]))[0]?.length ?? 0);
    graph.initIndex(store.size, 16, 200, 100);
    db.exec('BEGIN');
    for (let number = 0; number < store.size; number++) {
      const [passage] = await store.passages([number]);
      const [vector] = await store.vectors([number]);
      if (!passage || !vector) continue;
      insert.run(number, `${passage.source.title} ${passage.heading}`, passage.text);
      graph.addPoint([...vector], number);
    }
    db.exec('COMMIT');
    db.close();
    await graph.writeIndex(join(inputs.dir, 'graph.hnsw'));
    await close();
  },
  open: openPeer,
};

async function openPeer({ dir, indexDir }: BenchInputs) {
  const current = await findCurrent(indexDir);
  const { manifest, embedderState, store } = await openGeneration(
    indexDir,
    current?.generation ?? '',
  );
  await store.close();
  const { model } = offlineEmbedderKind.open({ ...manifest.embedder, state: embedderState });
  const db = new DatabaseSync(join(dir, 'fts5.sqlite'), { readOnly: true });
  const match = db.prepare(
    'SELECT rowid, -bm25(passages, 2.0, 1.0) AS score FROM passages WHERE passages MATCH ? ORDER BY score DESC LIMIT ?',
  );
  const fetch = db.prepare('SELECT text FROM passages WHERE rowid = ?');
  const graph = new hnswlib.HierarchicalNSW('ip', manifest.embedder.dimensions);
  await graph.readIndex(join(dir, 'graph.hnsw'));
  graph.setEf(EF);

  return {
    search: async (question: string) => {
      const words = wordsOf(question).flatMap(({ word }) =>
        isStopWord(word) ? [] : [`"${word}"`],
      );
      const lexical = match.all(words.join(' OR '), DEPTH).map(({ rowid, score }) => ({
        passage: Number(rowid),
        score: Number(score),
      }));
      const { embeddings } = await model.doEmbed({ values: [question] });
      const { neighbors, distances } = graph.searchKnn(embeddings[0] ?? [], DEPTH);
      const near = neighbors.map((passage, i) => ({ passage, score: 1 - (distances[i] ?? 1) }));
      const best = blend([
        { hits: lexical, weight: 0.7 },
        { hits: near, weight: 0.3 },
      ]);
      return best.slice(0, 10).map(({ passage }) => String(fetch.get(passage)?.['text']));
    },
    close: async () => db.close(),
  };
}
