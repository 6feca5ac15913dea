import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../src/retrieval/unknown-names.ts';

const unknown = (text: string) => [{ text, weight: 8, isKnown: false }];

describe('unknownNames', () => {
  it.each([
    ['How much did Switzerland mine?', 'Switzerland', true],
    ['how much did switzerland mine?', 'switzerland', true],
    ['When will Halleck Creek open?', 'Halleck', true],
    ['What did MP cost in 1850?', '1850', true],
    ['What did it cost, by what was published before 1850?', '1850', false],
    ["When did GM's works open?", "GM's", false],
    ['What had they issued by the end of February 2022?', 'February', false],
    ['What do the Texan works cost?', 'Texan', false],
    // Words of the asker's own prove nothing, and a capital in front is none.
    ['Digger pay in Kachin?', 'Digger', false],
    ['what does a digger earn', 'digger', false],
    ['CN share of separation?', 'CN', false],
    ['WHO OWNS THE QUARRY?', 'QUARRY', false],
    ['Wann haben sie die Absichtserklärung unterschrieben?', 'Absichtserklärung', false],
  ])('says of “%s” with %s unknown: %s', (question, word, names) => {
    expect(unknownNames(question, unknown(word))).toEqual(names ? [word] : []);
  });

  it('says nothing against words that passages have', () => {
    expect(unknownNames('Who owns Lynas?', [{ text: 'Lynas', weight: 4, isKnown: true }])).toEqual(
      [],
    );
  });
});
