import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-b', text }]).findings.map(({ kind }) => kind);

describe('checkClaim on places in an order', () => {
  it.each([
    [
      'In May first signs of a shortage of tin were seen in Arta.',
      'In May early signs of a shortage of tin were seen in Arta.',
    ],
    ['Tin leaves Arta only under a stamp.', 'Tin that leaves Arta carries a stamp.'],
    [
      'Bela becomes sole owner of the tin mill, which it takes over.',
      'Bela takes over the tin mill completely.',
    ],
    [
      'Arta digs more tin than any country but one.',
      'Arta is the second-largest digger of tin of all countries.',
    ],
    ['Arta is in the top ten of tin producers.', 'Arta is one of the ten leading tin producers.'],
    ['Bela is among the largest tin makers.', 'Bela is the third-largest tin maker.'],
    ['Thailand is the sixth-largest tin maker.', 'Thailand ranks sixth among tin makers.'],
    [
      'Arta mines more tin than any other state.',
      'Arta, the biggest miner of tin, closed one mine.',
    ],
    [
      'The loan for the tin mine is the biggest in the history of the bank.',
      "The loan for the tin mine is the largest in the bank's 92 years.",
    ],
    [
      'The loan for the tin mine is bigger than any in the 92 years of the bank.',
      "The loan for the tin mine is the largest in the bank's 92 years.",
    ],
    [
      'It was the first tin mine that the Arta bank financed at an early stage.',
      'It was the first time that the Arta bank financed a tin mine at so early a stage.',
    ],
    [
      'Bela came second among the suppliers of tin, with 370 tonnes.',
      'Arta supplied 600 tonnes of tin; Bela followed with 370 tonnes and Cora with 260 tonnes.',
    ],
    [
      'Cobalt is the largest of the three sums, at $500 million.',
      'The sums are 500 million dollars for cobalt, 245 million for tin and 100 million for zinc.',
    ],
    ['Tin licences of Arta run for half a year only.', 'Arta limits tin licences to six months.'],
    ['Arta opened a mine, only to close it in May.', 'Arta opened a mine and closed it in May.'],
    [
      'Bela and Cora, the scarcest of the metals, are dear.',
      'Bela and Cora, the two scarcest metals, are dear.',
    ],
    ['Only one state mines more tin than Arta.', 'Arta is the second-largest miner of tin.'],
    [
      'The office called this first survey of tin rough.',
      'A first survey of tin came to 5 tonnes; the office called it rough.',
    ],
    [
      "The tin mine is owned by Arta's largest bank.",
      'The Trade and Harbour Bank, the largest bank in Arta, owns the tin mine.',
    ],
    [
      'The tin quota was 5 per cent more than for all of 2023.',
      'The tin quota was 5 per cent more than the total for 2023.',
    ],
    ['No state has bigger tin reserves than Arta.', 'Arta has the biggest tin reserves.'],
    [
      'Bela can supply only part of its tin customers.',
      'Bela has permission to supply part of its tin customers.',
    ],
    [
      "Although Arta's tin reserves are the world's second-largest, it has one mine.",
      'Arta has the second-largest tin reserves in the world, but one mine.',
    ],
    [
      'Arta made 40 tonnes of tin in the first four months of 2025.',
      'Arta made 40 tonnes of tin from January to April 2025.',
    ],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    ['Arta mines more tin than any other state.', 'Arta is the second-largest miner of tin.'],
    ['Arta has the largest tin reserves.', 'Arta has the second-largest tin reserves.'],
    ['Bela is the only tin mine in the world.', 'Bela is the only tin mine in Africa.'],
    ['Bela is the only tin mine outside Arta.', 'Bela is the only tin mine in the United States.'],
    ['Bela is the largest tin maker.', 'Bela is one of the three largest tin makers.'],
    [
      'Arta made more tin than in any other quarter of its history.',
      'Arta made the most tin in any first quarter.',
    ],
    [
      'It is the cheapest tin plant ever built in the world.',
      'It is the cheapest tin plant ever built in the Western world.',
    ],
    [
      'The loan is the largest that any state bank has ever granted for tin.',
      "The loan for tin is the largest in the bank's 92 years.",
    ],
    [
      'It was the first tin mine that the Arta bank financed.',
      'It was the first time that the Arta bank financed a tin mine at so early a stage.',
    ],
    [
      'Arta is the largest maker of tin.',
      'Arta is the largest maker of tin on such a small budget.',
    ],
    [
      'It is the first tin licence that Arta has ever issued.',
      "It is the first tin licence under Arta's act of 2022.",
    ],
    [
      'Zinc and copper were the leading uses of the pan.',
      'Tin and iron were the leading uses of the pan. Zinc and copper follow far behind.',
    ],
    [
      'France was the largest buyer of tin from the port.',
      'Spain was the largest buyer of tin from the port; France came after it.',
    ],
    [
      "France was Italy's largest buyer of tin.",
      "Spain was Italy's largest buyer of tin, and France followed.",
    ],
    ['No state has bigger tin reserves than Arta.', 'Arta ranks second or third in tin reserves.'],
    [
      'Bela is the only mill that can roll all tin.',
      'Bela is the biggest mill that can roll all tin.',
    ],
    [
      'Bela is the only maker of tin alloys in the world.',
      'Bela is the only maker of tin alloys outside China.',
    ],
    [
      'Bela is the only maker of tin alloys outside China.',
      'Bela is the only maker of tin alloys in Spain.',
    ],
    ['Bela was the only bidder for the tin mine.', 'Bela was a bidder for the tin mine.'],
    [
      'Cora came second among the suppliers of tin, with 260 tonnes.',
      'Arta supplied 600 tonnes of tin; Bela followed with 370 tonnes and Cora with 260 tonnes.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).not.toEqual([]);
  });
});
