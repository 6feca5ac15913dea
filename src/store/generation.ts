import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';

/** Raise it whenever a file of a generation is written or read differently than before. */
export const FORMAT = 1;

const FileSeal = z.strictObject({ bytes: z.int().nonnegative(), sha256: z.string().length(64) });

/** What a generation says of itself; the seal over it makes a flipped bit in it visible too. */
export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  /** `<number>-<first digits of the corpus' fingerprint>`; the number grows by one a generation. */
  id: z.string().regex(/^\d{4,}-[0-9a-f]{8}$/),
  createdAt: z.iso.datetime(),
  corpus: z.string().length(64),
  sources: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  embedder: z.strictObject({
    name: z.string(),
    dimensions: z.int().positive(),
    /** How many passages its state was fitted on. */
    fittedOn: z.int().nonnegative(),
  }),
  files: z.record(z.string(), FileSeal),
});
export type Manifest = z.infer<typeof Manifest>;

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
  const manifest = Manifest.safeParse(JSON.parse(line));
  if (!manifest.success) throw new Error('it is of another format', { cause: manifest.error });
  return manifest.data;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
