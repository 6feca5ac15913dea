import { describe, expect, it } from 'vitest';
import { freshMentions } from '../../src/offline/atoms.ts';
import { countedBy } from '../../src/offline/counted.ts';
import { narrowedBy } from '../../src/offline/question-kind.ts';

describe('freshMentions', () => {
  it.each([
    ['date', 'It opened on 4 April 2025.', 'when did it open', true],
    ['date', 'It is to open in the early 2030s.', 'when will it open', true],
    ['date', 'It opened in 2025.', 'what opened in 2025', false],
    ['money', 'It cost 800 million dollars.', 'what did it cost', true],
    ['money', 'It weighs 800 tonnes.', 'what did it cost', false],
    ['percent', 'China holds 90 per cent.', 'what share', true],
    ['number', 'It has 77 pits.', 'how many pits', true],
    ['number', 'It is the fifth pit.', 'what number', false],
    ['number', 'It is the fifth pit.', 'what rank', true],
    ['name', 'The permit was signed by Ruth Nankabirwa.', 'who signed', true],
    ['name', 'China Southern Rare Earth joined.', 'which rare earth firms of china', true],
    ['name', 'It is of China Rare Earth.', 'which part of china has rare earth', false],
    ['name', 'nobody signed.', 'who signed', false],
    ['reason', 'It closed because prices fell.', 'why did it close', true],
    ['reason', 'It closed.', 'why did it close', false],
    ['reason', 'The ministry explained it with new data.', 'why did it close', true],
    ['definition', 'Mischmetal is an alloy of cerium.', 'what is mischmetal', true],
    ['definition', 'Prices of mischmetal, a blend of two metals, fell.', 'mischmetal =', true],
    ['definition', 'The price of mischmetal fell.', 'what is mischmetal', false],
    ['definition', 'Chief executive Ana Velt retires.', 'who is ana velt', true],
    ['definition', 'Chief executive Ana Orlev retires.', 'who is ana velt', false],
    ['definition', 'Work at Ana Velt starts.', 'who is ana velt', false],
    ['person', 'Chief executive Amanda Lacaze retires.', 'who follows chief lacaze', false],
    ['person', "India's Commerce Minister Piyush Goyal asked for it.", 'who asked for it', true],
    ['person', 'JHL, a firm that James Litinsky founded in 2006, grew.', 'who founded jhl', true],
    ['element', 'Holmium and erbium were added.', 'which elements', true],
    ['element', 'Two more were added.', 'which elements', false],
  ] as const)('a %s in “%s” for “%s”: %s', (wanted, text, question, holds) => {
    expect(
      freshMentions(wanted, text, {
        words: new Set(question.split(' ')),
        counted: undefined,
        narrowed: { ...narrowedBy(''), leastNames: 1 },
      }).length > 0,
    ).toBe(holds);
  });

  it.each([
    ['The permit is valid for a year.', true],
    ['It took half a decade.', true],
    ['It is a year-long ban.', true],
    ['It makes 20 tonnes a year.', false],
    ['It is a year of drought.', false],
  ])('a duration in “%s”: %s', (text, holds) => {
    const asked = {
      words: new Set<string>(),
      counted: countedBy('how long is it valid?'),
      narrowed: narrowedBy('how long is it valid?'),
    };
    expect(freshMentions('number', text, asked).length > 0).toBe(holds);
  });

  it.each([
    ['It cost 9 dollars on 28 February 2025.', false],
    ['It cost 9 dollars in 2025.', true],
    ['It cost 9 dollars in 2025 (annual average, published on 28 February 2026).', true],
  ])('an average price in “%s”: %s', (text, holds) => {
    const asked = {
      words: new Set<string>(),
      counted: undefined,
      narrowed: narrowedBy('average price in 2025'),
    };
    expect(freshMentions('money', text, asked).length > 0).toBe(holds);
  });

  it.each([
    ['It got a loan of 9 million dollars.', false],
    ['It got a loan of 2 million dollars. To build it takes 9 million dollars.', true],
    ['It takes 9 million dollars.', true],
  ])('what a thing costs in “%s”: %s', (text, holds) => {
    const asked = {
      words: new Set<string>(),
      counted: undefined,
      narrowed: narrowedBy('what does it cost'),
    };
    expect(freshMentions('money', text, asked).length > 0).toBe(holds);
  });

  it('gives none where fewer are named than are asked for', () => {
    const text = 'Holmium, erbium and thulium were added.';
    const of = (leastNames: number) => ({
      words: new Set<string>(),
      counted: undefined,
      narrowed: { ...narrowedBy(''), leastNames },
    });

    expect(freshMentions('element', text, of(3))).toHaveLength(3);
    expect(freshMentions('element', text, of(4))).toEqual([]);
  });
});
