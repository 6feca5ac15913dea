// Reindexes and kills itself, as `kill -9` would, at the given step of the progress:
// node reindex-and-die.ts CORPUS_DIR INDEX_DIR STEP [EMBEDDING]; with STEP 0 it lives, and prints how many
// steps there were. EMBEDDING is the settings of a provider's model, in JSON.
import { reindex } from '../../src/indexing/reindex.ts';
import { createOpenAIEmbedderKind } from '../../src/models/openai-embedder-kind.ts';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';

const [corpusDir = '', indexDir = '', last = '0', embedding] = process.argv.slice(2);
const embedderKind =
  embedding === undefined ? offlineEmbedderKind : createOpenAIEmbedderKind(JSON.parse(embedding));
let steps = 0;
await reindex(
  { corpusDir, indexDir, embedderKind },
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
