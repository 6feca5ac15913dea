// Reindexes and kills itself, as `kill -9` would, at the given step of the progress:
// node reindex-and-die.ts CORPUS_DIR INDEX_DIR STEP; with STEP 0 it lives, and prints how many steps there were.
import { reindex } from '../../src/indexing/reindex.ts';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';

const [corpusDir = '', indexDir = '', last = '0'] = process.argv.slice(2);
let steps = 0;
await reindex(
  { corpusDir, indexDir, embedderKind: offlineEmbedderKind },
  {
    mode: 'changes',
    onProgress: () => {
      steps += 1;
      if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
    },
    signal: new AbortController().signal,
  },
);
process.stdout.write(String(steps));
