import { describe, expect, it } from 'vitest';
import { bothAnswers, questionsIn, type Drafted } from '../../src/answering/two-questions.ts';
import { aPassage } from '../support/build.ts';

describe('questionsIn', () => {
  it.each([
    ['where is Malmby and who owns it', ['where is Malmby', 'Who owns Malmby']],
    [
      'how much will Malmby cost and when will it start?',
      ['how much will Malmby cost', 'When will Malmby start?'],
    ],
    ['where is Malmby? who owns it?', ['where is Malmby', 'Who owns Malmby?']],
    [
      'what is the price and when did Quorl buy Malmby',
      ['What is the price (Quorl, Malmby)?', 'when did Quorl buy Malmby'],
    ],
    ['when was Malmby opened, and why', ['when was Malmby opened', 'Why was Malmby opened']],
  ])('takes "%s" apart', (question, parts) => {
    expect(questionsIn(question)).toEqual(parts);
  });

  it.each([
    'who owns Malmby',
    'how and when did Malmby open',
    'what did Quorl and Malm agree on',
    'the mine at Malmby and who owns it',
    'say who owns Malmby and what it costs',
    'who owns Malmby and what does it cost and when will it open',
  ])('leaves "%s" whole', (question) => {
    expect(questionsIn(question)).toBeUndefined();
  });
});

describe('bothAnswers', () => {
  const [A, B, C] = ['Malmby is in Quorlland.', 'Quorl owns it.', 'It costs 3 dollars.'].map(
    (text, n) => aPassage({ id: `malm#${n}`, text }),
  );
  const written = (
    passages: readonly (typeof A)[],
    statements: Drafted['draft']['statements'],
  ): Drafted => ({
    draft: { statements },
    retrieval: {
      generation: '0001',
      clauses: [],
      repairs: [],
      things: [[...passages].map((one) => one?.id ?? '')],
      passages: passages.flatMap((passage) =>
        passage ? [{ passage, score: 1, relevance: 1, marks: [], context: [] }] : [],
      ),
    },
  });

  it('cites each sentence by the passage that it is of, and says none twice', () => {
    const { draft, retrieval } = bothAnswers(
      written([A, B], [{ text: 'In Quorlland.', passages: [1] }]),
      written(
        [C, A],
        [
          { text: 'Three dollars.', passages: [1, 2] },
          { text: 'In Quorlland.', passages: [2] },
        ],
      ),
    );

    expect(retrieval.passages.map(({ passage }) => passage.id)).toEqual([A?.id, B?.id, C?.id]);
    expect(draft.statements).toEqual([
      { text: 'In Quorlland.', passages: [1] },
      { text: 'Three dollars.', passages: [3, 1] },
    ]);
    expect(retrieval.things).toHaveLength(2);
  });
});
