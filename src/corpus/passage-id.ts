import { createHash } from 'node:crypto';
import { folded } from './parse-body.ts';

const BYTES = 6;

/**
 * The number N of each text's passage id, `SOURCE#N`, by the text with its whitespace folded.
 *
 * N is taken from the SHA-256 of the text: its first six bytes, as six decimal digits. So it stays
 * when paragraphs are added, moved or deleted around it. Where texts of one source share the six
 * digits, the smallest hash keeps them and each other takes nine digits from its next bytes, until
 * its number is free; the order of the texts plays no part. A passage is therefore only renamed when
 * a new text has its six digits and a smaller hash: in a source of n passages, a new one renames some
 * old one with a chance of n in 1.8 million.
 */
export function passageNumbersOf(texts: Iterable<string>): Map<string, number> {
  const hashes = new Map<string, string>();
  for (const text of texts) hashes.set(folded(text), sha256(folded(text)));

  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const [text, hash] of [...hashes].toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const number = candidatesOf(hash).find((candidate) => !taken.has(candidate));
    if (number === undefined) throw new RangeError('Cannot number a passage: no number is free');
    taken.add(number);
    numbers.set(text, number);
  }
  return numbers;
}

/** Six digits, then ever new nine digits. */
function* candidatesOf(hash: string): Generator<number, void> {
  yield 100_000 + numberAt(hash, 0, 900_000);
  let bytes = hash;
  for (let offset = BYTES; ; offset += BYTES) {
    if (offset + BYTES > bytes.length / 2) {
      bytes = sha256(bytes);
      offset = 0;
    }
    yield 100_000_000 + numberAt(bytes, offset, 900_000_000);
  }
}

function numberAt(hash: string, offset: number, below: number): number {
  return Number.parseInt(hash.slice(2 * offset, 2 * (offset + BYTES)), 16) % below;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
