import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { isStopWord } from '../../src/text/stop-words.ts';
import { stemOf } from '../../src/text/terms.ts';
import { openCurrentSearch } from './ours.ts';
import type { System } from './system.ts';

type Row = { id: number; title: string; text: string };

// As good as it gets there: Porter's stems, our stop words, titles counted twice.
const OPTIONS: Options<Row> = {
  fields: ['title', 'text'],
  storeFields: ['text'],
  processTerm: (term) => {
    const word = term.toLowerCase();
    return isStopWord(word) ? null : stemOf(word);
  },
  searchOptions: { boost: { title: 2 } },
};

/** MiniSearch: words alone, all in memory. */
export const minisearch: System = {
  async build(inputs) {
    const { store, close } = await openCurrentSearch(inputs);
    const index = new MiniSearch<Row>(OPTIONS);
    for (let id = 0; id < store.size; id++) {
      const [passage] = await store.passages([id]);
      if (!passage) continue;
      index.add({ id, title: `${passage.source.title} ${passage.heading}`, text: passage.text });
    }
    await writeFile(join(inputs.dir, 'minisearch.json'), JSON.stringify(index));
    await close();
  },
  async open({ dir }) {
    const json = await readFile(join(dir, 'minisearch.json'), 'utf8');
    const index = MiniSearch.loadJSON<Row>(json, OPTIONS);
    return {
      search: async (question) =>
        index
          .search(question)
          .slice(0, 10)
          .map(({ text }) => String(text)),
      close: async () => undefined,
    };
  },
};
