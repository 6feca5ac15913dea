import type { EmbedderKind } from '../../src/indexing/embedder.ts';
import { createIndexKeeper } from '../../src/indexing/index-keeper.ts';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';

/** An index keeper over these folders, and how one works it in a test. */
export function aKeeper(
  corpusDir: string,
  indexDir: string,
  deps: Readonly<{ waitsMs?: number; embedderKind?: EmbedderKind }> = {},
) {
  const embedderKind = offlineEmbedderKind;
  const keeper = createIndexKeeper({ corpusDir, indexDir, embedderKind, ...deps });
  const steps = { onProgress: () => undefined, signal: new AbortController().signal };
  return {
    keeper,
    open: (following: 'corpus' | 'as-is' = 'corpus') => keeper.open(following, steps),
    reindex: (mode: 'changes' | 'full' | 'check' = 'changes') => keeper.reindex(mode, steps),
    rollback: () => keeper.rollback(steps),
    /** Ids and scores of what is found, best first: what must not differ by a bit. */
    find: (question: string) =>
      keeper.use(async ({ search }) => {
        const { passages } = await search(question, { filter: {}, limit: 5 });
        return passages.map(({ passage, score }) => `${passage.id} ${score} ${passage.text}`);
      }),
  };
}
