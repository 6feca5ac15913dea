import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/corpus/glossary.ts';
import { createProblemList } from '../../src/corpus/problems.ts';

function parse(text: string) {
  const problems = createProblemList('glossary.yaml');
  const concepts = parseGlossary(text, new Set(['a-2025-b']), problems);
  return { concepts, problems: problems.all().map(({ field, message }) => `${field}: ${message}`) };
}

const entry = (given = '') => `- prefLabel: neodymium
  kind: element
  definition: "Light rare earth."
${given}`;

describe('parseGlossary', () => {
  it('gives each concept all its names once, the preferred one first', () => {
    const text = entry(
      '  altLabels: {en: [Nd, neodymium], zh: [钕], vi: [Nd]}\n  source: a-2025-b\n',
    );

    expect(parse(text)).toEqual({
      concepts: [
        {
          prefLabel: 'neodymium',
          labels: ['neodymium', 'Nd', '钕'],
          kind: 'element',
          definition: 'Light rare earth.',
          source: 'a-2025-b',
        },
      ],
      problems: [],
    });
  });

  it.each(['null', '~', '""', ''])('takes the source %j for none', (source) => {
    const { concepts, problems } = parse(entry(`  source: ${source}\n`));

    expect(problems).toEqual([]);
    expect(concepts[0]).not.toHaveProperty('source');
  });

  it('lets two concepts share a label', () => {
    expect(parse(entry() + entry())).toMatchObject({ concepts: [{}, {}], problems: [] });
  });

  it.each([
    ['', 0],
    ['# Nothing yet\n', 0],
    ['[]', 0],
  ])('takes the empty glossary %j', (text, length) => {
    const { concepts, problems } = parse(text);

    expect(problems).toEqual([]);
    expect(concepts).toHaveLength(length);
  });

  it('keeps a concept whose source is unknown, without the source, and says so', () => {
    const { concepts, problems } = parse(entry('  source: none\n'));

    expect(concepts[0]).not.toHaveProperty('source');
    expect(problems).toEqual([
      '[0].source: found "none" for "neodymium"; expected the id of a valid source, or null',
    ]);
  });

  it('leaves out wrong entries, names each field, and keeps the others', () => {
    const { concepts, problems } = parse(
      `- prefLabel: ""\n  kind: song\n  definition: A.\n  altLabels: {english: [x], en: y}\n${entry()}- text\n`,
    );

    expect(concepts).toHaveLength(1);
    expect(problems).toMatchInlineSnapshot(`
      [
        "[0].prefLabel: found ""; expected one line of visible text",
        "[0].altLabels.english: found a list of 1; use a language tag such as "vi" for the key",
        "[0].altLabels.en: found "y"; expected a list",
        "[0].kind: found "song"; expected one of "element", "term", "company", "organisation", "country", "place", "person"",
        "[2]: found "text"; expected a mapping of names to values",
      ]
    `);
  });

  it.each([
    ['a mapping', 'a: b', 'undefined: found a mapping; expected a list of concepts'],
    ['an anchor', '- &a x\n- *a', 'line 1: found the anchor "a"; expected every value written out'],
    [
      'deep nesting',
      '['.repeat(9999),
      'undefined: found YAML nested deeper than 200; expected a flat list or mapping',
    ],
    [
      'thousands of equal keys',
      'k: v\n'.repeat(90_000),
      'undefined: found 88999 more problems like these; mend these first',
    ],
    [
      'a zero width',
      '- a\n- b\u200b',
      'line 2: found the invisible character U+200B; expected visible text only',
    ],
  ])('reports %s', (_, text, problem) => {
    const { concepts, problems } = parse(text);

    expect(concepts).toEqual([]);
    expect(problems).toContain(problem);
  });
});
