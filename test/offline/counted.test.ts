import { describe, expect, it } from 'vitest';
import { countedBy, isCounted } from '../../src/offline/counted.ts';
import { quantitiesOf } from '../../src/text/quantities.ts';

const holds = (question: string, text: string) => {
  const counted = countedBy(question);
  return quantitiesOf(text).some((quantity) => counted && isCounted(counted, quantity, text));
};

describe('isCounted', () => {
  it.each([
    ['how many tonnes did it mine?', 'It mined 300 tonnes.', true],
    ['how many tonnes did it mine?', 'It has 300 workers.', false],
    ['how many people work there?', 'The plant employs 300 people.', true],
    ['how many people work there?', 'It mined 300 tonnes.', false],
    ['how many people were there?', 'About 600 workers were on the site.', true],
    [
      'how many people live there?',
      'Residents of the old village, a community of 900, left.',
      true,
    ],
    ["how many of Norway's metals does it make?", 'It makes 22 metals.', true],
    ["how many of Norway's metals does it make?", '50 nations met.', false],
    ['how deep is the pit?', 'The pit is 120 metres deep.', true],
    ['how deep is the pit?', 'The pit cost 120 million dollars.', false],
    ['how much oxide does it make?', 'It makes 8,000 tonnes a year.', true],
    ['how much did Mountain Pass put out?', 'It yielded 5,900 tonnes.', true],
    ['how much did Mountain Pass put out?', 'It owed 1.7 billion dollars.', false],
    ['which starts out larger? tonnes per year', 'It cost 75 million dollars.', false],
    ['nhập bao nhiêu tấn oxit?', 'It imported 41,700 tonnes.', true],
  ])('of “%s” in “%s”: %s', (question, text, is) => {
    expect(holds(question, text)).toBe(is);
  });

  it('says nothing where the question counts nothing', () => {
    expect(countedBy('who owns the mine?')).toBeUndefined();
    expect(countedBy('which got more, and how many millions each?')).toBeUndefined();
  });
});
