import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { extentNotIn } from '../../../src/checking/standing/extent-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  extentNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

describe('extentNotIn', () => {
  it('takes 100 per cent for all', () => {
    const passage = 'It imported 40 per cent of its ore in May and 100 per cent in June.';

    expect(findingsOf('In June it imported all its ore.', passage)).toEqual([]);
  });

  it.each([
    ['It imported all its ore.', 'It imported most of its ore.', 'all ore'],
    ['Most mills of Arta closed.', 'Some mills of Arta closed.', 'most mills arta'],
    [
      'In all lakes carp outnumber eels.',
      'In most lakes carp outnumber all eels.',
      'all lakes carp',
    ],
    ['Imports cover all of Arta’s demand.', 'Imports cover most of the demand.', 'all demand'],
    ['The port serves all mills.', 'The port serves at least three mills.', 'all mills'],
  ])('finds "%s" of "%s"', (sentence, passage, text) => {
    expect(findingsOf(sentence, passage)).toEqual([text]);
  });

  it.each([
    ['Each side holds half of the votes.', 'Each side has 50% of the votes.'],
    ['Toys use 30 per cent of all magnets.', 'Toys make up 30 per cent of demand for magnets.'],
    ['Every year 250 tonnes of tin arrive.', 'Around 250 tonnes of tin arrive, some of it late.'],
    ['It was unable to keep all of its mills going.', 'It had to halt some of its mills.'],
    ['Most mills of Arta closed.', 'Nine of ten mills of Arta closed.'],
    [
      'It is unclear whether it bought every field of Arta.',
      'Whether it bought all or only some fields of Arta is open.',
    ],
  ])('lets "%s" stand for "%s"', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });
});
