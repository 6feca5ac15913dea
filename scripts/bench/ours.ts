import { openSearch } from '../../src/indexing/open-search.ts';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';
import { findCurrent } from '../../src/store/current.ts';
import { createIndexClient } from '../../src/worker/index-client.ts';
import type { BenchInputs, System } from './system.ts';

/** This project: words, vectors, blend, and the ten passages fetched. */
export const ours: System = {
  async build({ corpusDir, indexDir }) {
    const index = createIndexClient({ corpusDir, indexDir });
    await index.call('reindex', { mode: 'full' });
    await index.close();
  },
  async open(inputs) {
    const search = await openCurrentSearch(inputs);
    return {
      search: async (question) => {
        const { passages } = await search.search(question, { filter: {}, limit: 10 });
        return passages.map(({ passage }) => passage.text);
      },
      close: () => search.close(),
    };
  },
};

export async function openCurrentSearch({ indexDir }: Pick<BenchInputs, 'indexDir'>) {
  const current = await findCurrent(indexDir);
  if (!current) throw new Error(`Cannot measure the index in "${indexDir}": there is none`);
  return openSearch(indexDir, current.generation, offlineEmbedderKind);
}
