import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageNumbersOf } from '../../src/corpus/passage-id.ts';
import { contentHash, embeddedText, passagesOf } from '../../src/corpus/passages.ts';
import { aPassage, aSource } from '../support/build.ts';

const aRow = (text: string) => ({ source: 'usgs-20250131-rare-earths', heading: 'Prices', text });

describe('passageNumbersOf', () => {
  const texts = fc.uniqueArray(fc.stringMatching(/^\w{1,12}( \w{1,12}){0,4}$/), { maxLength: 40 });

  it('gives every text the number that it has, whatever is added, moved or deleted around it', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), (old, added, seed) => {
        const before = passageNumbersOf(old);
        const shuffled = [...added, ...old].toSorted((a, b) => rank(a, seed) - rank(b, seed));
        const after = passageNumbersOf(shuffled);
        // The one rename that the rule allows: a newcomer has the same six digits.
        const six = new Set(added.filter((text) => !before.has(text)).map(sixDigitsOf));
        const kept = old.filter((text) => !six.has(sixDigitsOf(text)));

        expect(kept.map((text) => after.get(text))).toEqual(kept.map((text) => before.get(text)));
      }),
    );
  });

  it('gives distinct texts distinct numbers of six or nine digits, in any order', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const numbers = passageNumbersOf(list);

        expect(new Set(numbers.values()).size).toBe(list.length);
        for (const number of numbers.values()) expect(String(number)).toMatch(/^\d{6}(\d{3})?$/);
        expect(passageNumbersOf(list.toReversed())).toEqual(numbers);
      }),
    );
  });

  it('parts texts with the same six digits, the same way in any order', () => {
    const [a, b] = colliding();
    const alone = [passageNumbersOf([a]).get(a), passageNumbersOf([b]).get(b)];
    const together = passageNumbersOf([a, b]);

    expect(alone[0]).toBe(alone[1]);
    expect(String(together.get(a)).length + String(together.get(b)).length).toBe(6 + 9);
    expect(passageNumbersOf([b, a])).toEqual(together);
  });

  it('takes texts that differ in whitespace for the same', () => {
    expect(passageNumbersOf(['A  b\n', 'A b'])).toEqual(passageNumbersOf(['A b']));
  });

  it('is the same in every version: ids are kept outside', () => {
    expect(Object.fromEntries(passageNumbersOf(['World mine production rose in 2024.', 'New.'])))
      .toMatchInlineSnapshot(`
      {
        "New.": 563686,
        "World mine production rose in 2024.": 701422,
      }
    `);
  });
});

describe('passagesOf', () => {
  it('gives paragraphs, then rows, in their places', () => {
    const source = aSource({ sections: [{ heading: 'H', paragraphs: ['A.', 'B.'] }] });
    const passages = passagesOf(source, [aRow('C.')]);

    expect(
      passages.map(({ heading, text, kind, position }) => [heading, text, kind, position]),
    ).toEqual([
      ['H', 'A.', 'paragraph', 0],
      ['H', 'B.', 'paragraph', 1],
      ['Prices', 'C.', 'row', 2],
    ]);
    expect(passages[0]?.id).toMatch(/^usgs-20250131-rare-earths#\d{6}$/);
    expect(passages[0]?.source).not.toHaveProperty('sections');
  });

  it('takes the same text twice for one passage, at its first place', () => {
    const source = aSource({
      sections: [
        { heading: 'H', paragraphs: ['A.', 'B.'] },
        { heading: 'I', paragraphs: ['A.', 'C.'] },
      ],
    });
    const passages = passagesOf(source, [aRow('B.'), aRow('D.'), aRow('D.')]);

    expect(passages.map(({ heading, text, position }) => [heading, text, position])).toEqual([
      ['H', 'A.', 0],
      ['H', 'B.', 1],
      ['I', 'C.', 2],
      ['Prices', 'D.', 3],
    ]);
  });
});

describe('contentHash', () => {
  it('changes with title, heading and text, and with nothing else', () => {
    const passage = aPassage();
    const { source } = passage;
    const hash = contentHash(passage);

    expect(embeddedText(passage)).toBe(
      'Rare earths: mineral commodity summary\nWorld production\nWorld mine production rose in 2024.',
    );
    expect(contentHash({ ...passage, text: 'New.' })).not.toBe(hash);
    expect(contentHash({ ...passage, heading: 'New' })).not.toBe(hash);
    expect(contentHash({ ...passage, source: { ...source, title: 'New' } })).not.toBe(hash);
    expect(
      contentHash(aPassage({ position: 9, source: { ...source, url: 'https://a.org' } })),
    ).toBe(hash);
  });
});

function rank(text: string, seed: number): number {
  return (text.length * 31 + text.charCodeAt(0) * seed) % 97;
}

function sixDigitsOf(text: string): number | undefined {
  return passageNumbersOf([text]).values().next().value;
}

function colliding(): [string, string] {
  const seen = new Map<number | undefined, string>();
  for (let i = 0; ; i += 1) {
    const text = `text ${i}`;
    const twin = seen.get(sixDigitsOf(text));
    if (twin !== undefined) return [twin, text];
    seen.set(sixDigitsOf(text), text);
  }
}
