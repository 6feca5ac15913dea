import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, type Seal, sha256 } from './generation.ts';

/** What is read at once; one buffer for all of it, since garbage of a file's size would stay in memory. */
const PIECE = 1 << 18;

/** The length and the SHA-256 of a file. */
export async function sealFile(path: string): Promise<Seal> {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const file = await open(path);
  try {
    let bytes = 0;
    while (true) {
      const { bytesRead } = await file.read(piece, 0, PIECE, bytes);
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** @throws where the file is not, byte for byte, the one that was sealed. */
export async function checkFile(dir: string, name: string, manifest: Manifest): Promise<void> {
  assertSame(name, await sealFile(join(dir, name)), manifest.files[name]);
}

/** The bytes of a file, checked after reading, so that what was checked is what is used. */
export async function readChecked(
  dir: string,
  name: string,
  manifest: Manifest,
): Promise<Uint8Array> {
  const bytes = await readFile(join(dir, name));
  assertSame(name, { bytes: bytes.length, sha256: sha256(bytes) }, manifest.files[name]);
  return bytes;
}

function assertSame(name: string, found: Seal, sealed: Seal | undefined): void {
  if (!sealed) throw new Error(`its manifest doesn't name "${name}"`);
  if (found.bytes !== sealed.bytes) {
    throw new Error(`"${name}" has ${found.bytes} bytes and should have ${sealed.bytes}`);
  }
  if (found.sha256 !== sealed.sha256) throw new Error(`"${name}" is damaged`);
}
