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
    ['how far is it from Oslo?', 'It lies 200 kilometres south-east of Oslo.', true],
    ['how far is it from Oslo?', 'It is two hours by car from Oslo.', true],
    ['how far is it from Oslo?', 'A pipe goes 200 metres to the seabed off Oslo.', false],
    ['how far down is it?', 'It is 200 metres to the seabed.', true],
    ['how deep is the pit?', 'The pit is 120 metres deep.', true],
    ['how deep is the pit?', 'The pit cost 120 million dollars.', false],
    ['how much oxide does it make?', 'It makes 8,000 tonnes a year.', true],
    ['how much did Mountain Pass put out?', 'It yielded 5,900 tonnes.', true],
    ['how much did Mountain Pass put out?', 'It owed 1.7 billion dollars.', false],
    ['which starts out larger? tonnes per year', 'It cost 75 million dollars.', false],
    ['how many magnets can Alcor make?', 'It can make 300 tonnes of ferrite magnets a year.', true],
    ['how many magnets can Alcor make?', 'It can make 300 tonnes a year of strong magnets.', true],
    ['how many magnets can Alcor make?', 'It can make 300 tonnes of oxide for magnets.', false],
    ['how much ore per day does Alcor dig?', 'It digs 900 tonnes of ore a day.', true],
    ['how much ore per day does Alcor dig?', 'It dug ore for 9 days.', false],
    ['how much ore per day does Alcor dig?', 'It dug 900 tonnes of ore in May.', false],
    ['how much ore per year does Alcor dig?', 'It dug 900 tonnes of ore in 2020.', true],
    ['how many days did Alcor dig?', 'It dug ore for 9 days.', true],
    ['how many magnets can Alcor make?', 'It is the fifth plant for magnets.', false],
    [
      'how many magnets did it import?',
      'It makes no magnets, and imported 80 tonnes of them.',
      true,
    ],
    ['how many magnets did it import?', 'It makes no magnets. It dug up 80 tonnes of it.', false],
    [
      'how much terbium is in the clay?',
      'It holds 7 per cent yttrium and 2 per cent terbium.',
      true,
    ],
    ['how much terbium is in the clay?', 'It holds terbium and 7 per cent yttrium.', false],
    ['how much debt has Alcor?', 'It has debts of about 80 million dollars.', true],
    ['how much debt has Alcor?', 'It has debts and pays 80 million dollars a year.', false],
    ['how much farmland was lost?', 'The dust covered 90 hectares of farmland.', true],
    ['how much farmland was lost?', 'The farmland lies under 90 metres of dust.', false],
    [
      'how many heavy metals did it buy?',
      'Imports of heavy metals rose from 20 to 41 tonnes.',
      true,
    ],
    ['how many heavy metals did it buy?', 'It sells heavy metals and 41 tonnes of coal.', false],
    ['how many magnets were made?', 'Magnet output reached 41 tonnes.', true],
    ['how many magnets were made?', 'Magnet makers reached 41 million dollars.', false],
    ['how many work at the pit?', 'The pit has 300 employees.', true],
    ['how many work at the pit?', 'The pit has 300 lorries.', false],
    ['how many work at the pit?', 'The pit holds 300 tonnes of mineral resources.', false],
    ['how many workers has it?', 'The two companies will train workers.', false],
    ['how many jobs does it bring?', 'It brings jobs, and is to employ 450 people.', true],
    ['how many got leukaemia?', 'There were eight cases of leukaemia.', true],
    ['by how much did it cut its export quota?', 'It cut the quota by 40 per cent.', true],
    ['by how much did it cut its export quota?', 'It cut it three years in a row.', false],
    ['how much could the line make?', 'It could reach 200 tonnes.', true],
    ['how much could the line make?', 'It comes first.', false],
    ['how much did it import?', 'It paid 80 million dollars.', false],
    ['nhập bao nhiêu tấn oxit?', 'It imported 41,700 tonnes.', true],
  ])('of “%s” in “%s”: %s', (question, text, is) => {
    expect(holds(question, text)).toBe(is);
  });

  it('says nothing where the question counts nothing', () => {
    expect(countedBy('who owns the mine?')).toBeUndefined();
    expect(countedBy('which got more, and how many millions each?')).toBeUndefined();
  });
});
