import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORMAT,
  type Manifest,
  numberOfGeneration,
  parseManifest,
  sealManifest,
  sha256,
} from '../../src/store/generation.ts';

const MANIFEST: Manifest = {
  format: FORMAT,
  id: '0007-0123abcd',
  createdAt: '2025-06-01T12:00:00.000Z',
  corpus: sha256('corpus'),
  sources: 3,
  passages: 6,
  problems: 0,
  embedder: { name: 'offline/lsa@0123', dimensions: 64, fittedOn: 6 },
  files: { 'words.bin': { bytes: 12, sha256: sha256('words') } },
};

describe('parseManifest', () => {
  it('reads what was sealed', () => {
    expect(parseManifest(sealManifest(MANIFEST))).toEqual(MANIFEST);
  });

  it('refuses it when any byte is changed, missing or added', () => {
    const whole = Buffer.from(sealManifest(MANIFEST));
    const at = fc.nat(whole.length - 1);
    const changed = fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([place, change]) => {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ change;
      return bytes;
    });
    const cut = at.map((length) => whole.subarray(0, length));
    const longer = fc
      .tuple(at, fc.nat(127))
      .map(([place, byte]) =>
        Buffer.concat([whole.subarray(0, place), Buffer.of(byte), whole.subarray(place)]),
      );
    fc.assert(
      fc.property(fc.oneof(changed, cut, longer), (bytes) => {
        fc.pre(!bytes.equals(whole));

        expect(() => parseManifest(bytes.toString('utf8'))).toThrow('its manifest is damaged');
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses one of another format, though it is sealed', () => {
    const line = JSON.stringify({ ...MANIFEST, format: FORMAT + 1 });

    expect(() => parseManifest(`${line}\n${sha256(line)}\n`)).toThrow(
      `it is of format ${FORMAT + 1}, not ${FORMAT}`,
    );
  });
});

describe('numberOfGeneration', () => {
  it.each([
    ['0001-0123abcd', 1],
    ['12345-0123abcd', 12345],
    ['1-0123abcd', undefined],
    ['0001-0123ABCD', undefined],
    ['0001-0123abcde', undefined],
    ['.draft-1-0001-0123abcd', undefined],
    ['lost+found', undefined],
    ['', undefined],
  ])('of %j is %j', (id, number) => {
    expect(numberOfGeneration(id)).toBe(number);
  });
});
