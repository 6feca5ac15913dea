import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/evaluation/summarise.ts';
import { aScore } from './build.ts';

describe('summarise', () => {
  it('counts answerable questions apart from the others, per type and overall', () => {
    const { overall, byType } = summarise([
      aScore(),
      aScore({ right: false, sourceRight: false, status: 'abstained', quotes: { held: 0, of: 1 } }),
      aScore({ type: 'outside', answerable: false, sourceRight: false, refusalRight: true }),
      aScore({
        type: 'outside',
        answerable: false,
        right: false,
        refusalRight: false,
        forbidden: ['x', 'y'],
      }),
    ]);

    expect(overall).toEqual({
      questions: 4,
      answersRight: { held: 1, of: 2 },
      sourcesRight: { held: 1, of: 2 },
      overRefusals: { held: 1, of: 2 },
      refusalsRight: { held: 1, of: 2 },
      forbidden: 1,
      quotesVerbatim: { held: 3, of: 4 },
    });
    expect(byType.map(({ type, figures }) => [type, figures.questions])).toEqual([
      ['number', 2],
      ['outside', 2],
    ]);
  });

  it('takes no scores', () => {
    expect(summarise([]).overall.answersRight).toEqual({ held: 0, of: 0 });
  });
});
