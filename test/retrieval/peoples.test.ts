import { describe, expect, it } from 'vitest';
import { createConceptMatcher } from '../../src/retrieval/concepts.ts';
import { withPeoples } from '../../src/retrieval/peoples.ts';
import { aConcept } from '../support/build.ts';

const GLOSSARY = [
  aConcept({ prefLabel: 'China', labels: ['China', 'Beijing'], kind: 'country' }),
  aConcept({ prefLabel: 'United States', labels: ['United States', 'US'], kind: 'country' }),
];

describe('withPeoples', () => {
  it.each([
    ['Chinese quotas', 'China'],
    ['the American army', 'United States'],
    ['a Norwegian deposit', 'Norway'],
    ['an English refinery', 'England'],
    ['Beijing', 'China'],
  ])('reads %s as %s', (text, country) => {
    const concepts = withPeoples(GLOSSARY);
    const found = createConceptMatcher(concepts).find(text);

    expect(found.map(({ concept }) => concepts[concept]?.prefLabel)).toEqual([country]);
  });

  it('keeps the places of the concepts that the glossary has', () => {
    expect(
      withPeoples(GLOSSARY)
        .slice(0, 2)
        .map(({ prefLabel }) => prefLabel),
    ).toEqual(['China', 'United States']);
  });
});
