import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/corpus/parse-body.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';
import { GOOD, sourceFile } from './corpus-folder.ts';

describe('parseSource', () => {
  it('gives the source with its sections', () => {
    const parsed = parseSource(GOOD, sourceFile({ updated: '2025-02', author: 'Jane Doe' }));

    expect(parsed).toMatchObject({
      kind: 'source',
      source: {
        id: 'usgs-20250131-rare-earths',
        updated: '2025-02',
        author: 'Jane Doe',
        topics: ['statistics'],
        sections: [
          { heading: 'World production', paragraphs: ['World mine production rose in 2024.'] },
        ],
      },
    });
  });

  it.each(['2013', '2013-05', '2013-05-31', '2024-02-29'])(
    'keeps the date %s as text',
    (published) => {
      expect(parseSource(GOOD, sourceFile({ published }))).toMatchObject({ source: { published } });
    },
  );

  it.each(['2023-02-29', '2025-04-31', '2025-13', '2025-00-10', '25', ' 2025-1-1'])(
    'refuses the date %s',
    (published) => {
      const parsed = parseSource(GOOD, sourceFile({ published }));

      expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ field: 'published' }] });
    },
  );

  it('reports the problems of front matter and body together', () => {
    const parsed = parseSource(GOOD, sourceFile({ url: 'ftp://a', language: '!' }, '# A\n\n# B'));

    expect(parsed).toMatchInlineSnapshot(`
      {
        "id": "usgs-20250131-rare-earths",
        "kind": "invalid",
        "problems": [
          {
            "field": "url",
            "file": "sources/usgs-20250131-rare-earths.md",
            "message": "found "ftp://a"; expected an https address",
          },
          {
            "field": "language",
            "file": "sources/usgs-20250131-rare-earths.md",
            "message": "found ""; use a BCP 47 tag such as "vi"",
          },
          {
            "field": "line 12",
            "file": "sources/usgs-20250131-rare-earths.md",
            "message": "found a "#" heading; expected "##", as the title is in the front matter",
          },
          {
            "field": "line 14",
            "file": "sources/usgs-20250131-rare-earths.md",
            "message": "found a "#" heading; expected "##", as the title is in the front matter",
          },
          {
            "field": "body",
            "file": "sources/usgs-20250131-rare-earths.md",
            "message": "found no text under the front matter; expected a paragraph or more",
          },
        ],
      }
    `);
  });

  it.each([
    ['Ores', '## Ores\n\n'],
    ['body', ''],
  ])('refuses a paragraph that is too long, in %s', (field, before) => {
    const parsed = parseSource(GOOD, sourceFile({}, before + 'a'.repeat(5001)));

    const message = 'found a paragraph of 5,001 characters; expected 5,000 at most';
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ field, message }] });
  });

  it('refuses a heading that is too long', () => {
    const parsed = parseSource(GOOD, sourceFile({}, `## ${'a'.repeat(301)}\n\nText.`));

    expect(parsed).toMatchObject({
      kind: 'invalid',
      problems: [{ message: 'found a heading of 301 characters; expected 300 at most' }],
    });
  });

  it('takes a paragraph and a heading of just the length that is allowed', () => {
    const body = `## ${'a'.repeat(300)}\n\n${'b'.repeat(5000)}`;

    expect(parseSource(GOOD, sourceFile({}, body))).toMatchObject({ kind: 'source' });
  });

  it('says of a body with something invisible in it only that', () => {
    const parsed = parseSource(GOOD, sourceFile({}, '# A\n\nB\u200b'));

    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ field: 'line 14' }] });
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('-', '\n', ':', ' ', '[', '{', '&a', '*a', '"', '#', 'x'),
      }),
    );
    fc.assert(
      fc.property(text, text, (yaml, body) => {
        const parsed = parseSource(GOOD, `---\n${yaml}\n---\n${body}`);

        expect(parsed.kind).toBe('invalid');
      }),
    );
  });
});

describe('parseBody', () => {
  it.each([
    ['blank lines part paragraphs', 'A\nb.\n\n\nC.', [['', ['A b.', 'C.']]]],
    ['lines of blanks are blank', 'A.\n \t\nB.', [['', ['A.', 'B.']]]],
    [
      'headings cut sections',
      'A.\n## H\nB.\n\n## I ##\n\nC.',
      [
        ['', ['A.']],
        ['H', ['B.']],
        ['I', ['C.']],
      ],
    ],
    [
      'deeper headings cut too',
      '## H\n\nA.\n\n### I\n\nB.',
      [
        ['H', ['A.']],
        ['I', ['B.']],
      ],
    ],
    ['a heading without text is dropped', '## H\n\n## I\n\nB.', [['I', ['B.']]]],
    ['a hash in a text is no heading', '#1 of 2\n\nC# D', [['', ['#1 of 2', 'C# D']]]],
    ['a list is one paragraph', '- a\n- b,\n  c\n* d', [['', ['a; b, c; d']]]],
    ['a list follows its lead', 'Made of:\n- iron\n- boron.', [['', ['Made of: iron; boron.']]]],
    ['a loose list is one paragraph', '1. a\n\n2. b\n\nC.', [['', ['1. a; 2. b', 'C.']]]],
    [
      'a year at the start of a line is no item',
      'It was in\n2025. So\n- x',
      [['', ['It was in 2025. So; x']]],
    ],
  ])('%s', (_, body, expected) => {
    const { sections } = parseBody(body);

    expect(sections.map(({ heading, paragraphs }) => [heading, paragraphs])).toEqual(expected);
  });

  it.each([
    ['blanks', `#${' '.repeat(250_000)}\u2028`],
    ['tabs', `##${'\t'.repeat(250_000)}\u2029x`],
  ])('reads a heading of %s without end in no time', (_, body) => {
    expect(() => parseBody(body)).not.toThrow();
  });

  it('loses no word of a body, and makes every paragraph one line', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const line = fc
      .tuple(fc.constantFrom('', '- ', '## ', '1. ', '  '), fc.array(word))
      .map(([mark, words]) => mark + words.join(' '));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { sections } = parseBody(lines.join('\n'));
        const paragraphs = sections.flatMap((section) => section.paragraphs);
        const text = lines.filter((one) => !one.startsWith('##')).join('\n');

        expect(paragraphs.join(' ').match(/[a-z]+/g)).toEqual(text.match(/[a-z]+/g));
        for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S+( \S+)*$/);
      }),
    );
  });
});
