// The index's thread: retrieval and indexing live here, so that neither holds the main thread.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceMeta } from '../corpus/source.ts';
import type { EmbedderKind } from '../indexing/embedder.ts';
import type { IndexKeeper, OpenedIndex } from '../indexing/index-keeper.ts';
import type { Progress } from '../indexing/reindex.ts';
import type { SourceFinder } from '../retrieval/source-finder.ts';
import type { PassageStore } from '../store/passage-store.ts';
import type { Calls, CallName, Reply, Request, WorkerSettings } from './protocol.ts';

enableCompileCache();
const { createIndexKeeper } = await import('../indexing/index-keeper.ts');
const { createSourceFinder } = await import('../retrieval/source-finder.ts');
const { passesFilter } = await import('../retrieval/filter.ts');

const { corpusDir, indexDir, embedding, without }: WorkerSettings = workerData;
const meter = embedding && (await import('../models/embedding-meter.ts')).createEmbeddingMeter();
const embedderKind = await embedderKindOf(embedding);
const keeper = createIndexKeeper({
  corpusDir,
  indexDir,
  embedderKind,
  ...(without && { without }),
});
const reply = (message: Reply) => parentPort?.postMessage(message);
const signal = new AbortController().signal;

parentPort?.on('message', (request: Request) => void handle(request));

/** Each is loaded where it is set: whoever works offline never waits for what speaks to a provider. */
async function embedderKindOf(settings: WorkerSettings['embedding']): Promise<EmbedderKind> {
  if (!settings) return (await import('../offline/offline-embedder-kind.ts')).offlineEmbedderKind;
  const { createOpenAIEmbedderKind } = await import('../models/openai-embedder-kind.ts');
  return createOpenAIEmbedderKind(settings, meter);
}

/** Never rejects: an error is the caller's. */
async function handle(request: Request): Promise<void> {
  const { call } = request;
  const onProgress = (progress: Progress) => reply({ call, kind: 'progress', progress });
  const { mayEmbed = true } = 'mayEmbed' in request.args ? request.args : {};
  const metered = { mayEmbed, tokens: 0 };
  try {
    const work = () => answer(keeper, request, onProgress);
    const result = await (meter ? meter.run(metered, work) : work());
    reply({ call, kind: 'result', result, embedded: metered.tokens });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    reply({ call, kind: 'error', error, embedded: metered.tokens });
  }
}

async function answer(
  index: IndexKeeper,
  request: Request,
  onProgress: (progress: Progress) => void,
): Promise<Calls[CallName]['result']> {
  const { name, args } = request;
  switch (name) {
    case 'open':
      return openInAnyCase(index, args.following, { onProgress, signal });
    case 'search':
      return index.use(({ search }) => search(args.question, args));
    case 'retrieve':
      return index.use(({ retrieve }) => retrieve(args.question, args));
    case 'findPassage':
      return index.use(async ({ store }) => {
        const number = await store.findNumber(args.id);
        return number === undefined ? undefined : (await store.passages([number]))[0];
      });
    case 'passageInPlace':
      return index.use(({ store }) => passageInPlace(store, args.id));
    case 'findSources':
      return index.use(async ({ store }) => finderFor(store.sources)(args.typed, args.limit));
    case 'passagesOfSource':
      return index.use(({ store }) => store.passagesOfSource(args.source));
    case 'sources':
      return index.use(async ({ store }) =>
        store.sources.filter((source) => passesFilter(source, args.filter)),
      );
    case 'reindex':
      return index.reindex(args.mode, { onProgress, signal });
    case 'rollback':
      return index.rollback({ onProgress, signal });
  }
}

/**
 * Where there is no index, and the provider can't be had to build one, the offline embedder builds it:
 * words alone find then, until a reindex.
 */
async function openInAnyCase(
  index: IndexKeeper,
  following: Calls['open']['args']['following'],
  steps: Parameters<IndexKeeper['open']>[1],
): Promise<OpenedIndex> {
  try {
    return await index.open(following, steps);
  } catch (error) {
    if (!embedding) throw error;
    const offline = createIndexKeeper({
      corpusDir,
      indexDir,
      embedderKind: await embedderKindOf(undefined),
    });
    await offline.open('as-is', steps);
    await offline.close();
    const notUpdated = error instanceof Error ? error.message : String(error);
    return { ...(await index.open('as-is', steps)), notUpdated };
  }
}

async function passageInPlace(
  store: PassageStore,
  id: string,
): Promise<Calls['passageInPlace']['result']> {
  const all = await store.passagesOfSource(id.split('#')[0] ?? '');
  const at = all.findIndex((passage) => passage.id === id);
  const [passage, before, after] = [all[at], all[at - 1], all[at + 1]];
  if (!passage) return undefined;
  return { passage, ...(before && { before }), ...(after && { after }) };
}

let finder: Readonly<{ sources: readonly SourceMeta[]; find: SourceFinder }> | undefined;

/** Made once a generation, when it is first asked for. */
function finderFor(sources: readonly SourceMeta[]): SourceFinder {
  if (finder?.sources !== sources) finder = { sources, find: createSourceFinder(sources) };
  return finder.find;
}
