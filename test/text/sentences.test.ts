import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const textsOf = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it.each([
    ['A mine opened. It closed.', ['A mine opened.', 'It closed.']],
    ['The U.S. Army bought it.', ['The U.S. Army bought it.']],
    ['Announcement No. 61 came. Mr. Xi spoke.', ['Announcement No. 61 came.', 'Mr. Xi spoke.']],
    ['It rose.\n\n \nIt fell.  ', ['It rose.', 'It fell.']],
    ['  ', []],
  ])('cuts %j', (text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  it('says where each stands', () => {
    const text = ' It rose.  It fell. ';

    expect(sentencesOf(text)).toEqual([
      { text: 'It rose.', start: 1, end: 9 },
      { text: 'It fell.', start: 11, end: 19 },
    ]);
  });

  it('takes no word for an abbreviation because a long sentence was cut within it', () => {
    const text =
      'There is a sentence of some length and at its end aaaaaaaaaaaaaaaaaaaaaaaCo. It fell.';

    expect(textsOf(text)).toHaveLength(2);
  });

  it.each(['A. ', 'Co. ', 'It is. ', '\n', ' \n', '. a', ' '])(
    'cuts %j without end in no time',
    (piece) => {
      expect(() => sentencesOf(piece.repeat(200_000))).not.toThrow();
    },
  );
});
