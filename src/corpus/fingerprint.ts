import { createHash } from 'node:crypto';
import { type CorpusFile, readCorpusFiles } from './corpus-files.ts';

/**
 * The corpus's fingerprint without parsing it: the same as `Corpus.fingerprint`.
 *
 * @throws Error where the corpus folder itself cannot be read.
 */
export async function fingerprintCorpus(dir: string): Promise<string> {
  return fingerprintOf(await readCorpusFiles(dir));
}

/** SHA-256 over names and contents; what was refused counts by its kind, or by its size and time. */
export function fingerprintOf(files: readonly CorpusFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const mark = file.kind === 'read' ? file.bytes.length : file.stamp;
    hash.update(`${JSON.stringify([file.path, file.kind, mark])}\n`);
    if (file.kind === 'read') hash.update(file.bytes);
  }
  return hash.digest('hex');
}
