import { describe, expect, it } from 'vitest';
import { definitionsOf, definitionTextOf } from '../../src/corpus/definitions.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { aConcept, aSource } from '../support/build.ts';

const { id: source } = aSource();

describe('definitionsOf', () => {
  it('gives each concept that has a source to that, and says that the words are ours', () => {
    const definitions = definitionsOf([aConcept({ source }), aConcept({ prefLabel: 'cerium' })]);

    expect([...definitions.keys()]).toEqual([source]);
    expect(definitions.get(source)).toEqual([
      {
        heading: "Glossary: our own definition, not the source's",
        text: 'Neodymium: Light rare earth with atomic number 60 (our own definition).',
      },
    ]);
  });

  it('makes one sentence of each, so that it is quoted whole', () => {
    const text = definitionTextOf({
      prefLabel: 'NdPr',
      labels: ['NdPr'],
      definition: 'Sold together, for magnets.',
    });

    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([text]);
  });
});

describe('definitionTextOf', () => {
  it.each([
    [
      'IEA',
      ['IEA', 'the agency', 'International Energy Agency'],
      'IEA (International Energy Agency)',
    ],
    ['HyMag', ['HyMag', 'Other Holding Limited'], 'HyMag'],
    ['monazite', ['monazite', 'monazite sand'], 'Monazite'],
  ])('says what "%s" stands for where a label has its letters', (prefLabel, labels, name) => {
    const text = definitionTextOf({ prefLabel, labels, definition: 'Known here.' });

    expect(text).toBe(`${name}: Known here (our own definition).`);
  });
});

describe('passagesOf', () => {
  it("puts definitions behind a source's own passages, and changes no id of those", () => {
    const definitions = definitionsOf([aConcept({ source })]).get(source);

    const [before, after] = [passagesOf(aSource(), []), passagesOf(aSource(), [], definitions)];

    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ kind: 'definition', position: before.length });
    expect(after.at(-1)?.id).toMatch(/^usgs-20250131-rare-earths#\d{6}$/);
  });
});
