import { describe, expect, it } from 'vitest';
import { renderFailures, renderSummary } from '../../src/evaluation/render-report.ts';
import { scoreAnswer } from '../../src/evaluation/score-answer.ts';
import { summarise } from '../../src/evaluation/summarise.ts';
import { anAnswer, aQuestion, aScore } from './build.ts';

describe('renderSummary', () => {
  it('is aligned on a terminal and a table in Markdown', () => {
    const table = renderSummary(
      summarise([
        aScore(),
        aScore({ right: false, status: 'abstained' }),
        aScore({ type: 'outside', answerable: false, refusalRight: true }),
      ]),
    );

    expect(table).toMatchInlineSnapshot(`
      "| type    | questions | answers right | sources right | refusals right | over-refusals | forbidden | quotes verbatim |
      | ------- | --------: | ------------: | ------------: | -------------: | ------------: | --------: | --------------: |
      | number  |         2 |   50.0% (1/2) |  100.0% (2/2) |              - |   50.0% (1/2) |         0 |    100.0% (2/2) |
      | outside |         1 |             - |             - |   100.0% (1/1) |             - |         0 |    100.0% (1/1) |
      | all     |         3 |   50.0% (1/2) |  100.0% (2/2) |   100.0% (1/1) |   50.0% (1/2) |         0 |    100.0% (3/3) |"
    `);
    expect(new Set(table.split('\n').map((row) => row.length)).size).toBe(1);
  });

  it('rounds no share up to all', () => {
    const table = renderSummary(summarise([aScore({ quotes: { held: 19_999, of: 20_000 } })]));

    expect(table).toContain('99.9% (19999/20000)');
  });
});

describe('renderFailures', () => {
  it('says what was asked, expected and answered, and why that is wrong', () => {
    const question = aQuestion({ key: [['2.6 billion'], ['2025']], forbid: ['dollars'] });
    const answer = anAnswer({ answer: 'Worth 2.7 billion\ndollars [1].' });
    const refused = anAnswer({ status: 'abstained', answer: 'Nothing on it.', citations: [] });
    const outside = aQuestion({ type: 'outside', answerable: false, sources: [], key: [] });
    const failures = [
      { question, answer },
      { question: aQuestion({ id: 'q2', sources: [['a'], ['b', 'c']] }), answer: refused },
      { question: { ...outside, id: 'q3' }, answer: anAnswer() },
    ].map((one) => ({ ...one, score: scoreAnswer(one.question, one.answer, () => '2.6 billion') }));

    expect(renderFailures(failures)).toMatchInlineSnapshot(`
      "### q1 (number)

      - Question: How much?
      - Expected: "2.6 billion", and "2025", from a-2025-one
      - Came (answered): Worth 2.7 billion dollars [1].
      - Cited: a-2025-one
      - Wrong: it says "dollars"; "2.6 billion" is missing; "2025" is missing

      ### q2 (number)

      - Question: How much?
      - Expected: "2.6 billion" or "$2.6bn", from a, and b or c
      - Came (abstained): Nothing on it.
      - Cited: nothing
      - Wrong: it abstained from what the corpus answers

      ### q3 (outside)

      - Question: How much?
      - Expected: no answer
      - Came (answered): It is worth 2.6 billion US dollars [1].
      - Cited: a-2025-one
      - Wrong: it answered what the corpus does not"
    `);
  });

  it('says so where there are none', () => {
    expect(renderFailures([])).toBe('No failures.');
  });
});
