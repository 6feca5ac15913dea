import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { actorsNotIn } from '../../../src/checking/roles/actors-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  actorsNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const SUED = 'Cordoba Steel has taken Belmont Mining to court over deliveries that were not paid.';
const ASKED = 'Belmont Mining demanded higher wages from the Cordoban government in May.';
const RAISED = 'Pavel Orro raised the quota with minister Ana Velt during his visit to Arta.';
const HOSTED = 'Ana Velt welcomed Pavel Orro in June.';
const RESTS = 'The Arta Charter is the base of the Cordoba Treaty.';
const BOUGHT = 'Alcor Metals, based in Reno, announced on Monday that it would buy Borval Mining.';
const SOLD = 'Borval sold its Peruvian mine to Alcor Metals in 2019.';
const OWNED = 'Borval Mining, a subsidiary of Alcor Metals, has received a licence.';
const LENT = 'The bank lent Alcor Metals 40 million dollars.';
const REPLACED = 'The Lima Forum takes the place of the Quito Partnership.';
const FOUNDED = 'In 2017 Alcor Capital, a firm that Ana Silva founded, formed Borval Mining.';
const URGED = 'Canberra encouraged the United States in May to admit more members.';
const INVITED = 'The minister Ana Velt took part in the forum in Lima, invited by Jon Orlev.';
const PART = 'It lies in a bigger area called New Harlow, of which the Tarnfield site is a part.';
const HALVES = 'Borval owns 25% of the venture in Lima and Alcor Metals 75%.';
const SAMRUK = 'Tau-Ken Samruk, which belongs to the Samruk-Kazyna fund, signed it.';

describe('actorsNotIn', () => {
  it.each([
    ['Borval Mining was to be taken over by Alcor Metals.', BOUGHT],
    ['Belmont Mining is being sued by Cordoba Steel over deliveries.', SUED],
    ['In May Belmont Mining called on the Cordoban government for higher wages.', ASKED],
    ['Pavel Orro brought up the quota with minister Ana Velt.', RAISED],
    ['Pavel Orro visited Ana Velt in June.', HOSTED],
    ['The Cordoba Treaty rests on the Arta Charter.', RESTS],
    // A mine that opens opens nothing.
    ['Belmont wants to open Kolva in May.', 'Kolva would open in May, by the plan of Belmont.'],
    // "Material" is no "Arta Materials", and what the one buys is not what the other does.
    [
      'The frames are made of old material, which Arta obtains from waste and worn frames.',
      'Cordoba agreed in July to buy frames from Arta Materials. Waste serves Arta as raw material.',
    ],
    // What the one gets is not what it gave.
    [
      'Alcor Metals lends Borval Mining 40 million dollars, and is to receive warrants in it in return.',
      'In return Alcor Metals is to be given warrants in Borval Mining and Lima Tin.',
    ],
    ['Alcor Metals, which has a seat in Reno, is buying Borval Mining.', BOUGHT],
    ['Alcor Metals bought a Peruvian mine from Borval.', SOLD],
    ['Alcor Metals, the parent company of Borval Mining, is based in Reno.', OWNED],
    ['Alcor Metals raised it through its subsidiary Borval Mining.', OWNED],
    ['Alcor Metals borrowed 40 million dollars from the bank.', LENT],
    ['The Quito Partnership is replaced by the Lima Forum.', REPLACED],
    ['Borval Mining was set up by Alcor Capital.', FOUNDED],
    ['A loan of 40 million from the bank to Alcor Metals was signed.', LENT],
    ['Australia urged Washington to admit more members.', URGED],
    ['Ana Velt came to the forum at the invitation of Jon Orlev.', INVITED],
    ['The Tarnfield site forms part of New Harlow.', PART],
    ['Three quarters of the venture in Lima belong to Alcor Metals.', HALVES],
    ['The Samruk-Kazyna fund owns Tau-Ken Samruk.', SAMRUK],
  ])('lets who does it be told in other words: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    ['Borval Mining, the Peruvian firm, was to take over Alcor Metals.', BOUGHT, 'take'],
    ['Borval Mining, whose mine is open, is buying Alcor Metals.', BOUGHT, 'buying'],
    ['Alcor Metals had sold the Peruvian mine to Borval.', SOLD, 'sold'],
    ['Belmont Mining is suing Cordoba Steel over deliveries.', SUED, 'suing'],
    ['In May the Cordoban government called on Belmont Mining.', ASKED, 'called'],
    ['Minister Ana Velt brought up the quota with Pavel Orro.', RAISED, 'brought'],
    ['Pavel Orro hosted Ana Velt in June.', HOSTED, 'hosted'],
    ['The Cordoba Treaty is the foundation on which the Arta Charter rests.', RESTS, 'foundation'],
    [
      'Cordoba invested 40 million in Belmont.',
      'Belmont put money into tin and poured 40 million into Cordoba in 2021.',
      'invested',
    ],
    ['Borval bought the Peruvian mine from Alcor Metals.', SOLD, 'bought'],
    ['Borval Mining is the parent of Alcor Metals.', OWNED, 'parent'],
    ['Borval Mining raised it through its subsidiary Alcor Metals.', OWNED, 'subsidiary'],
    ['The Quito Partnership supersedes the Lima Forum.', REPLACED, 'supersedes'],
    ['Borval Mining, founded in 2006, set up Alcor Capital.', FOUNDED, 'set'],
    [
      'A loan of $40m from Borval to the Lima Bank was signed.',
      'The Lima Bank lent 40 million.',
      'loan',
    ],
    ['Washington urged Australia to admit more members.', URGED, 'urged'],
    ['Jon Orlev came to the forum at the invitation of Ana Velt.', INVITED, 'invitation'],
    ['New Harlow is a part of the Tarnfield site.', PART, 'part'],
    ['Tau-Ken Samruk, the owner of the Samruk-Kazyna fund, signed it.', SAMRUK, 'owner'],
    [
      'Borval Mining, the national miner of Peru and the parent of Alcor Metals, signed it.',
      OWNED,
      'parent',
    ],
    [
      'The authorities agreed to pay Alcor Metals 80 million dollars.',
      'Alcor Metals had agreed to pay 80 million dollars for schools. In return the authorities promised help.',
      'pay',
    ],
    [
      'Orlev works with Borval Mining, the company that controls Alcor Metals.',
      'Orlev works with Borval Mining, a company controlled by Alcor Metals.',
      'controls',
    ],
  ])('finds who does it turned round: %s', (sentence, passage, text) => {
    expect(findingsOf(sentence, passage)).toEqual([text]);
  });

  it('is not led astray by endless joined verbs', () => {
    const sentence = `Alcor ${'and sold it '.repeat(5000)}`;

    expect(findingsOf(sentence, SOLD)).toEqual([]);
  });
});
