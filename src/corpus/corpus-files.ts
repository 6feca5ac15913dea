import { constants, type Dirent, type Stats } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCE_BYTES = 256 * 1024;
const TABLE_BYTES = 8 * 1024 * 1024;
// YAML is slow to parse and heavy in memory: 8 MB of "- a" lines take 12 s and 2 GB.
const GLOSSARY_BYTES = 512 * 1024;
const PACKAGE_BYTES = 256 * 1024;
const OPEN_AT_ONCE = 24;

/** One file of the corpus: its bytes, or why they were not read. `path` is below the corpus folder. */
export type CorpusFile =
  | Readonly<{ kind: 'read'; path: string; bytes: Uint8Array }>
  | Readonly<{ kind: 'refused'; path: string; stamp: string; message: string }>;

type Entry = Readonly<{ path: string; limit: number; dirent: Dirent }>;

/**
 * Every file that knowledge may come from, in the order of their paths: all of sources/ and data/,
 * and glossary.yaml. Nothing is followed, waited for, or read beyond its limit.
 *
 * @throws Error where the corpus folder itself cannot be read.
 */
export async function readCorpusFiles(dir: string): Promise<CorpusFile[]> {
  const top = new Map((await listTop(dir)).map((dirent) => [dirent.name, dirent]));
  const sources = top.get('sources');
  const data = top.get('data');
  const glossary = top.get('glossary.yaml');

  const listed = [
    sources ? await listFolder(dir, sources, () => SOURCE_BYTES) : [NO_SOURCES],
    data
      ? await listFolder(dir, data, (name) =>
          name.endsWith('.json') ? PACKAGE_BYTES : TABLE_BYTES,
        )
      : [],
    glossary ? [{ path: glossary.name, limit: GLOSSARY_BYTES, dirent: glossary }] : [],
  ];
  const files = await readAll(dir, listed.flat());
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const NO_SOURCES = refused(
  'sources',
  'missing',
  'found no such folder; expected one with a file a source',
);

async function listTop(dir: string): Promise<Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (cause) {
    throw new Error(
      `Cannot read the corpus in "${dir}": the folder gives ${codeOf(cause)}; check the setting CORPUS_DIR`,
      { cause },
    );
  }
}

async function listFolder(
  dir: string,
  folder: Dirent,
  limitOf: (name: string) => number,
): Promise<(Entry | CorpusFile)[]> {
  if (!folder.isDirectory()) {
    return [refused(folder.name, kindOf(folder), `found ${kindOf(folder)}; expected a folder`)];
  }
  try {
    const inside = await readdir(join(dir, folder.name), { withFileTypes: true });
    return inside
      .filter(({ name }) => !name.startsWith('.'))
      .map((dirent) => ({
        path: `${folder.name}/${dirent.name}`,
        limit: limitOf(dirent.name),
        dirent,
      }));
  } catch (error) {
    const code = codeOf(error);
    return [
      refused(folder.name, code, `found a folder that gives ${code}; expected a readable one`),
    ];
  }
}

async function readAll(
  dir: string,
  entries: readonly (Entry | CorpusFile)[],
): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const rest = entries.values();
  const work = async () => {
    for (const entry of rest) files.push('kind' in entry ? entry : await readOne(dir, entry));
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, work));
  return files;
}

async function readOne(dir: string, { path, limit, dirent }: Entry): Promise<CorpusFile> {
  if (!dirent.isFile()) return refusedKind(path, dirent);
  try {
    // Between the listing and here the file may have become a link or a pipe: neither follow nor wait.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    await using file = await open(join(dir, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) return refusedKind(path, stats);
    if (stats.size > limit) {
      const message = `found ${stats.size} bytes; expected at most ${limit}`;
      return refused(path, `${stats.size} bytes of ${stats.mtimeMs}`, message);
    }
    // Half the time that readFile takes, and no more than the limit should the file grow meanwhile.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0);
    return { kind: 'read', path, bytes: buffer.subarray(0, bytesRead) };
  } catch (error) {
    const code = codeOf(error);
    return refused(path, code, `found a file that gives ${code}; expected a readable one`);
  }
}

function refusedKind(path: string, entry: Dirent | Stats): CorpusFile {
  return refused(path, kindOf(entry), `found ${kindOf(entry)}; expected a regular file`);
}

function refused(path: string, stamp: string, message: string): CorpusFile {
  return { kind: 'refused', path, stamp, message };
}

function kindOf(entry: Dirent | Stats): string {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a named pipe';
  return entry.isFile() ? 'a file' : 'a socket or a device';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
