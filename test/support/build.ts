import type { Concept } from '../../src/corpus/glossary.ts';
import { passageNumbersOf } from '../../src/corpus/passage-id.ts';
import type { Passage } from '../../src/corpus/passages.ts';
import type { Source, SourceMeta } from '../../src/corpus/source.ts';

const META: SourceMeta = {
  id: 'usgs-20250131-rare-earths',
  title: 'Rare earths: mineral commodity summary',
  publisher: 'U.S. Geological Survey',
  url: 'https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf',
  published: '2025-01-31',
  language: 'en',
  kind: 'brief',
  topics: ['statistics'],
  places: ['US'],
};

/** A valid source; say only what the test is about. */
export function aSource(given: Partial<Source> = {}): Source {
  return {
    ...META,
    sections: [
      { heading: 'World production', paragraphs: ['World mine production rose in 2024.'] },
    ],
    ...given,
  };
}

/** A passage of the valid source; its id is as the corpus would number it. */
export function aPassage(given: Partial<Passage> = {}): Passage {
  const { source = META, text = 'World mine production rose in 2024.' } = given;
  const [number] = passageNumbersOf([text]).values();
  return {
    id: `${source.id}#${number}`,
    source,
    heading: 'World production',
    text,
    kind: 'paragraph',
    position: 0,
    ...given,
  };
}

/** A valid concept, its labels the preferred one alone unless given. */
export function aConcept(given: Partial<Concept> = {}): Concept {
  const { prefLabel = 'neodymium' } = given;
  return {
    prefLabel,
    labels: [prefLabel],
    kind: 'element',
    definition: 'Light rare earth with atomic number 60.',
    ...given,
  };
}
