import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from '../corpus/glossary.ts';
import { FILES, generationDir, IndexError, type Manifest, parseManifest } from './generation.ts';
import type { PassageStore } from './passage-store.ts';
import { checkFile, readChecked } from './seal-file.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** One generation, every byte of it checked. */
export type Generation = Readonly<{
  manifest: Manifest;
  store: PassageStore;
  words: Uint8Array;
  glossary: readonly Concept[];
  embedderState: Uint8Array;
  /** A file that hnswlib may read: it was checked. */
  graphPath: string;
}>;

/** @throws IndexError where a file of it is missing, cut, changed or of another format. */
export async function openGeneration(indexDir: string, id: string): Promise<Generation> {
  const dir = generationDir(indexDir, id);
  try {
    const manifest = parseManifest(await readFile(join(dir, 'manifest'), 'utf8'));
    if (manifest.id !== id) throw new Error(`it is generation "${manifest.id}"`);
    const [words, embedderState, glossary] = await Promise.all([
      readChecked(dir, FILES.words, manifest),
      readChecked(dir, FILES.embedder, manifest),
      readChecked(dir, FILES.glossary, manifest),
      checkFile(dir, FILES.graph, manifest),
      checkFile(dir, FILES.passages, manifest),
    ]);
    const store = openSqliteStore(join(dir, FILES.passages));
    return {
      manifest,
      store,
      words,
      // Checked against its seal: what is in it is what we wrote.
      glossary: JSON.parse(new TextDecoder().decode(glossary)),
      embedderState,
      graphPath: join(dir, FILES.graph),
    };
  } catch (cause) {
    throw new IndexError(dir, reasonOf(cause), { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'it cannot be read';
  return 'code' in cause && cause.code === 'ENOENT' ? 'a file of it is missing' : cause.message;
}
