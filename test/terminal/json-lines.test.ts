import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLineOf, linesOf } from '../../src/terminal/json-lines.ts';
import { plainText } from '../../src/terminal/plain-text.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001B', '\u009B', '\u202E', '\u200B', '\u2028', '\u2029', '\u{E0041}'),
    fc.constantFrom('\u0085', '\u007F', '\0', '\r', '\n', '\t', '\ud800', '\ufeff', '"', '\\'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('jsonLineOf', () => {
  it('is one line, the same value again, and nothing that acts on a terminal', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const line = jsonLineOf(value);

        expect(JSON.parse(line)).toEqual(value);
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(line.at(-1)).toBe('\n');
      }),
    );
  });
});

describe('linesOf', () => {
  it('gives the same lines however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), fc.array(fc.nat(20)), async (texts, cuts) => {
        const lines = texts.map((text) => text.replaceAll('\n', ' ').trim());
        const pieces: string[] = [];
        let rest = lines.join('\n');
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        const read = await Array.fromAsync(linesOf(inTurn([...pieces, rest]), 1000));

        expect(read).toEqual(
          lines.filter((line) => line !== '').map((text) => ({ kind: 'whole', text })),
        );
      }),
    );
  });
});

describe('linesOf, of a line over the limit,', () => {
  it.each([
    ['in one piece', ['one\nabcdef\ntwo']],
    ['in many', ['one\nabc', 'd', 'e', 'f\ntw', 'o']],
    ['of blanks', ['one\n      ', '      \ntwo\n']],
  ])('%s, says that it is, and goes on with the next', async (_, pieces) => {
    expect(await Array.fromAsync(linesOf(inTurn(pieces), 5))).toEqual([
      { kind: 'whole', text: 'one' },
      { kind: 'too-long', limit: 5 },
      { kind: 'whole', text: 'two' },
    ]);
  });

  it('takes one of just the limit, and tells of a last one without an end', async () => {
    expect(await Array.fromAsync(linesOf(inTurn(['abcde\nabcd', 'ef']), 5))).toEqual([
      { kind: 'whole', text: 'abcde' },
      { kind: 'too-long', limit: 5 },
    ]);
  });
});

async function* inTurn(pieces: readonly string[]) {
  yield* pieces;
}

describe('plainText', () => {
  it('is one line without anything that acts on a terminal or cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u);
      }),
    );
  });

  it('leaves what can be read as it is', () => {
    const text = 'Công Thương, 谁开采镝 — “2.6 billion” naïve e\u0301 🧲';

    expect(plainText(text)).toBe(text);
    expect(plainText('one\r\ntwo\tthree')).toBe('one two three');
  });
});
