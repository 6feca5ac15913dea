import { describe, expect, it } from 'vitest';
import { createConceptMatcher } from '../../src/retrieval/concepts.ts';
import { createMarkPassage } from '../../src/retrieval/mark-passage.ts';
import { conceptTerm } from '../../src/retrieval/word-index-terms.ts';
import { setTerm, synonymsIn } from '../../src/text/synonyms.ts';
import { stemOf } from '../../src/text/terms.ts';
import { wordsOf } from '../../src/text/words.ts';
import { aConcept, aPassage } from '../support/build.ts';

const china = aConcept({ prefLabel: 'China', labels: ['China', 'PRC'] });
const concepts = [china];
const mark = createMarkPassage({ matcher: createConceptMatcher(concepts), concepts });

const clause = (...terms: string[]) => ({ text: terms[0] ?? '', terms, weight: 1, isKnown: true });
const [salary = -1] = synonymsIn(wordsOf('salary')).flatMap(({ sets }) => sets);

describe('createMarkPassage', () => {
  it('marks words by their stems, things by any name and phrases by their synonyms', () => {
    const text = 'The PRC exported magnets; miners took home more.';
    const clauses = [
      clause(stemOf('magnet')),
      clause(conceptTerm(china)),
      clause(setTerm(salary)),
      clause(stemOf('the')),
    ];

    const { marks } = mark(clauses)(aPassage({ text }));

    expect(marks.map(({ clause: at, start, end }) => [at, text.slice(start, end)])).toEqual([
      [1, 'PRC'],
      [0, 'magnets'],
      [2, 'took home'],
    ]);
  });

  it('tells apart what stands in the heading alone', () => {
    const clauses = [clause(stemOf('quotas')), clause(stemOf('mines'))];

    const { marks, context } = mark(clauses)(
      aPassage({ heading: 'Quotas', text: 'Two mines opened.' }),
    );

    expect(marks.map((one) => one.clause)).toEqual([1]);
    expect(context).toEqual([0]);
  });
});
