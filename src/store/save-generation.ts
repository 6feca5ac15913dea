import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from '../corpus/glossary.ts';
import type { SeriesFigures } from '../corpus/passage-figures.ts';
import type { SourceMeta } from '../corpus/source.ts';
import { type Current, isDraftOfCurrent, listGenerations, syncDir } from './current.ts';
import {
  FILES,
  FORMAT,
  generationDir,
  generationsDir,
  type Manifest,
  numberOfGeneration,
  type Seal,
  sealManifest,
} from './generation.ts';
import type { NewPassage } from './passage-store.ts';
import { sealFile } from './seal-file.ts';
import { saveSqliteStore } from './sqlite-store.ts';

/** All that goes into a generation. */
export type NewGeneration = Readonly<{
  corpus: string;
  problems: number;
  sources: readonly SourceMeta[];
  passages: readonly NewPassage[];
  series?: readonly SeriesFigures[];
  words: Uint8Array;
  glossary: readonly Concept[];
  /** Writes the graph of the vectors to a file of this path. */
  saveGraph: (path: string) => Promise<void>;
  embedder: Readonly<{ name: string; dimensions: number; fittedOn: number; state: Uint8Array }>;
}>;

/** How many generations stay on disk for a rollback. */
const KEPT = 3;

/** How the name of a folder begins that is still being written. */
const DRAFT = '.draft-';

/** Write a generation beside the others. It answers only when `saveCurrent` names it. */
export async function saveGeneration(
  indexDir: string,
  parts: NewGeneration,
  onProgress: (share: number) => void,
): Promise<Manifest> {
  await mkdir(generationsDir(indexDir), { recursive: true });
  const newest = (await listGenerations(indexDir)).at(-1) ?? '';
  const number = (numberOfGeneration(newest) ?? 0) + 1;
  const id = `${String(number).padStart(4, '0')}-${parts.corpus.slice(0, 8)}`;
  const draft = join(generationsDir(indexDir), `${DRAFT}${id}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);

  const manifest = await writeParts(draft, id, parts, onProgress);
  await writeFile(join(draft, 'manifest'), sealManifest(manifest));
  await syncFile(join(draft, 'manifest'));
  await syncDir(draft);
  onProgress(0.95);
  await rename(draft, generationDir(indexDir, id));
  await syncDir(generationsDir(indexDir));
  onProgress(1);
  return manifest;
}

async function writeParts(
  draft: string,
  id: string,
  parts: NewGeneration,
  onProgress: (share: number) => void,
): Promise<Manifest> {
  const { embedder } = parts;
  onProgress(0.1);
  await saveSqliteStore(join(draft, FILES.passages), parts.sources, parts.passages, parts.series);
  onProgress(0.4);
  await writeFile(join(draft, FILES.words), parts.words);
  await writeFile(join(draft, FILES.embedder), embedder.state);
  await writeFile(join(draft, FILES.glossary), JSON.stringify(parts.glossary));
  onProgress(0.5);
  await parts.saveGraph(join(draft, FILES.graph));
  onProgress(0.8);

  const files: Record<string, Seal> = {};
  for (const name of Object.values(FILES)) {
    await syncFile(join(draft, name));
    files[name] = await sealFile(join(draft, name));
  }
  return {
    format: FORMAT,
    id,
    createdAt: new Date().toISOString(),
    corpus: parts.corpus,
    sources: parts.sources.length,
    passages: parts.passages.length,
    problems: parts.problems,
    embedder: {
      name: embedder.name,
      dimensions: embedder.dimensions,
      fittedOn: embedder.fittedOn,
    },
    files,
  };
}

/**
 * Remove all generations but the newest few and the two that `current` names, and what killed runs left
 * half-written: only under the lock, where nobody else writes.
 */
export async function removeOldGenerations(
  indexDir: string,
  { generation, previous }: Pick<Current, 'generation' | 'previous'>,
): Promise<void> {
  const dir = generationsDir(indexDir);
  const ids = await listGenerations(indexDir);
  const old = ids.slice(0, -KEPT).filter((id) => id !== generation && id !== previous);
  const drafts = (await readdir(dir)).filter((name) => name.startsWith(DRAFT));
  const leftovers = (await readdir(indexDir)).filter(isDraftOfCurrent);
  const paths = [...old, ...drafts].map((name) => join(dir, name));
  for (const path of [...paths, ...leftovers.map((name) => join(indexDir, name))]) {
    await rm(path, { recursive: true, force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  // hnswlib says nothing when a disk is full.
  if ((await stat(path)).size === 0 && !path.endsWith(FILES.embedder)) {
    throw new Error(`Cannot write "${path}": the file is empty; is the disk full?`);
  }
}
