import { describe, expect, it } from 'vitest';
import { paintNothing, renderAnswer } from '../../src/terminal/render-answer.ts';
import { aCitation, anAnswer } from '../support/answers.ts';

describe('renderAnswer', () => {
  it('says of each source whose words it is in, where that is not the same of all', () => {
    const citations = [
      aCitation(),
      aCitation({ n: 2, passage: 'csis-20260112-lynas#7', kind: 'document' }),
    ];

    expect(renderAnswer(anAnswer({ citations }), paintNothing)).toMatchInlineSnapshot(`
      "China mined 270,000 tonnes in 2024 [1].

      Sources
      [1] U.S. Geological Survey, 2025-01-31: Rare earths: mineral commodity summary
          https://pubs.usgs.gov/mcs2025-rare-earths.pdf
          usgs-20250131-rare-earths#123456, a summary in our own words
      [2] U.S. Geological Survey, 2025-01-31: Rare earths: mineral commodity summary
          https://pubs.usgs.gov/mcs2025-rare-earths.pdf
          csis-20260112-lynas#7, in the words of the source
      "
    `);
  });
});
