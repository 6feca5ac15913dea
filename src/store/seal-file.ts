import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Manifest, type Seal, sha256 } from './generation.ts';

/** The length and the SHA-256 of a file, read in pieces. */
export async function sealFile(path: string): Promise<Seal> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), async (pieces) => {
    for await (const piece of pieces) {
      bytes += piece.length;
      hash.update(piece);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
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
