import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFor } from '../../src/answering/quote.ts';
import { aPassage } from '../support/build.ts';

const PASSAGE = aPassage({
  text: 'Lynas opened the plant in November 2024. It cost 800 million dollars. Who paid?',
});

describe('quoteFor', () => {
  it.each([
    ['a sentence that was copied', 'It cost 800 million dollars.', 'It cost 800 million dollars.'],
    ['words that were copied', '800 million', '800 million'],
    ['the nearest sentence', 'Its cost: 800 million.', 'It cost 800 million dollars.'],
    ['two that were copied', PASSAGE.text.slice(0, 68), PASSAGE.text.slice(0, 68)],
  ])('is %s', (_, statement, quote) => {
    expect(quoteFor(statement, PASSAGE)).toBe(quote);
  });

  it('stands word for word in the passage, whatever both say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('A b. C d? 2.6 billion U.S. dollars.\nE f! ', '谁开采镝。哈萨克斯坦。'),
    );
    fc.assert(
      fc.property(text, text, (statement, words) => {
        const quote = quoteFor(statement, aPassage({ text: words }));

        expect(words).toContain(quote);
        expect(quote).not.toBe('');
      }),
    );
  });
});
