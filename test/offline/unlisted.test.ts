import { describe, expect, it } from 'vitest';
import { isUnlisted } from '../../src/offline/unlisted.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

/** A block of one source for each text. */
const blocksOf = (texts: readonly string[], source = 'a') =>
  texts.map((text) => ({ source, sentences: sentencesOf(text) }));

describe('isUnlisted', () => {
  it.each([
    ['Which five refineries did the bank count?', 'The bank counted only five refineries.'],
    ['names of the two officials?', 'Two officials told so to the paper.'],
    ['What are the two firms called?', 'At least two firms sent buyers away.'],
    ['what are the names of the 15 deposits?', 'It found 15 new, large deposits.'],
    ['name all sixteen firms', 'China barred 16 American firms.'],
    ['name the eight other US firms', 'Alcor and eight more American companies were barred.'],
    ['the five refineries outside China: which ones?', 'The bank counted five refineries.'],
    ["Tajikistan's fifteen deposits - names?", 'It found 15 new deposits.'],
    [
      'which 12 minerals did it buy abroad?',
      'It bought twelve critical minerals abroad, and sold none.',
    ],
  ])('is so of “%s” beside “%s”', (question, sentence) => {
    expect(isUnlisted(question, blocksOf([sentence]))).toBe(true);
  });

  it('is so where another source lists something else', () => {
    const blocks = [
      ...blocksOf(['The bank counted only five refineries.']),
      ...blocksOf(['Russia is fifth, after China, Brazil, India and Australia.'], 'b'),
    ];

    expect(isUnlisted('Which five refineries did the bank count?', blocks)).toBe(true);
  });

  it.each([
    ['Which three refineries run?', ['Three refineries run: Arden, Norra and Tal.']],
    ['Which three refineries run?', ['Three refineries run.', 'They are Arden, Norra and Tal.']],
    ['Which three states have it?', ['Three states have it, the east, the west and the south.']],
    ['Which refineries run?', ['Three refineries run.']],
    ['How many refineries run?', ['Three refineries run.']],
    ['Which three refineries run?', ['Three ships sail.']],
    ['Which one refinery runs?', ['One refinery runs.']],
    ['Which two of the refineries run?', ['Two refineries run.']],
  ])('is not so of “%s” beside %j', (question, sentences) => {
    expect(isUnlisted(question, blocksOf(sentences))).toBe(false);
  });
});
