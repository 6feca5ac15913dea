import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Raise it whenever a file of a generation is written or read differently than before, or another text
 * comes of the same corpus: an index of the old kind is then built anew.
 */
export const FORMAT = 10;

/** The length and the SHA-256 of a file. */
export type Seal = Readonly<{ bytes: number; sha256: string }>;

/**
 * What a generation says of itself. It has no schema: the seal over it shows that it is, byte for
 * byte, what this code wrote, and zod would take a third of the time in which an index opens.
 */
export type Manifest = Readonly<{
  format: typeof FORMAT;
  /** `<number>-<first digits of the corpus' fingerprint>`; the number grows by one a generation. */
  id: string;
  createdAt: string;
  corpus: string;
  sources: number;
  passages: number;
  problems: number;
  /** `fittedOn`: how many passages its state was fitted on. */
  embedder: Readonly<{ name: string; dimensions: number; fittedOn: number }>;
  files: Readonly<Record<string, Seal>>;
}>;

/** The files of a generation, beside its manifest. */
export const FILES = {
  passages: 'passages.sqlite',
  words: 'words.bin',
  graph: 'graph.hnsw',
  embedder: 'embedder.bin',
  glossary: 'glossary.json',
} as const;

/** An index that cannot be used as it is; a reindex mends it. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  constructor(dir: string, reason: string, options?: ErrorOptions) {
    super(`Cannot use the index in "${dir}": ${reason}; run "npm run reindex"`, options);
  }
}

export function generationsDir(indexDir: string): string {
  return join(indexDir, 'generations');
}

export function generationDir(indexDir: string, id: string): string {
  return join(generationsDir(indexDir), id);
}

/** The number in a generation's id; `undefined` for anything else that lies in the folder. */
export function numberOfGeneration(id: string): number | undefined {
  const digits = /^(?<digits>\d{4,})-[0-9a-f]{8}$/.exec(id)?.groups?.['digits'];
  return digits === undefined ? undefined : Number(digits);
}

/** One line of JSON, and under it the SHA-256 of that line. */
export function sealManifest(manifest: Manifest): string {
  const line = JSON.stringify(manifest);
  return `${line}\n${sha256(line)}\n`;
}

/** @throws where a byte of it was changed, or it is of another format. */
export function parseManifest(sealed: string): Manifest {
  const [line = '', seal = '', rest] = sealed.split('\n');
  if (rest !== '' || sha256(line) !== seal) throw new Error('its manifest is damaged');
  const manifest: Manifest = JSON.parse(line);
  // Its type says that it is this one; another version of this code may have written it.
  const { format }: { format: number } = manifest;
  if (format !== FORMAT) throw new Error(`it is of format ${format}, not ${FORMAT}`);
  return manifest;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
