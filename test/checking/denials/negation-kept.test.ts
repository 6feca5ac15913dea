import { describe, expect, it } from 'vitest';
import { negationNotIn } from '../../../src/checking/denials/negation-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

function found(claim: string, passage: string): number {
  const sentences = readingsOf(passage);
  return negationNotIn(readingOf(claim), sentences, sentences).length;
}

describe('negationNotIn', () => {
  it.each([
    ['The bids worried him.', "The bids didn't worry him."],
    ['The bids for outstanding contracts worried him.', "The bids for contracts didn't worry him."],
    ['He expected the system to disappear.', 'He did not expect the system to go away.'],
    ['They signed a binding term sheet.', 'They signed a non-binding term sheet.'],
    ['Companies cannot be held liable.', 'Companies can be held liable.'],
    [
      'The money was paid, although building never began.',
      'The money was never paid, since building never began.',
    ],
    [
      'The survey lists it among the largest holders, though not among the producers.',
      "The survey doesn't count it among the producers, nor among the largest holders.",
    ],
    ['Trains may no longer be run in the valley.', 'Trains may still be run in the valley.'],
    [
      'Four firms were drilling, and some had struck oil.',
      'Four firms were drilling, but none had struck oil.',
    ],
    [
      'It was reported that boats are being licensed.',
      'There was no sign of any boats being licensed.',
    ],
    ['The bridge was built.', 'The bridge still had to be built.'],
    ['The owner remains a party.', 'The owner shall not be a party to the case.'],
    ['Users are granted licences under Law No. 61.', 'Licences for users are not granted.'],
    [
      'The change of rules also affects the ferry price that the town set.',
      "The ferry price, set by the town in spring, isn't affected by the change.",
    ],
    [
      "The town's figures include illegal boats as well as the licensed ones.",
      "Illegal boats couldn't be counted and aren't included.",
    ],
    ['Licences for trawlers were granted, too.', 'She saw no sign of any licence for trawlers.'],
    [
      'The Osaka deal includes a price floor, just as the other one does.',
      'The Osaka deal contains no price floor or price guarantee.',
    ],
    [
      'Deliveries of the boats that Osaka ordered will not begin in 2027.',
      'Deliveries of the boats that Osaka ordered in July are to begin in 2027; some fear a drop.',
    ],
    [
      'Sales of boats were not matched by sales of nets, the port reported.',
      'Sales of boats were matched by sales of nets, the port reported.',
    ],
    [
      'Tin is not more common in the ground than copper.',
      'Tin, found everywhere in the ground, is more common than copper.',
    ],
    [
      'The share carries a role in the running of the port.',
      'It is a small share without any role in the running of the port.',
    ],
    [
      'The call between the mayors brought a result on ferries.',
      'The call of the two mayors brought no result at all.',
    ],
    [
      'The mayor said in June that fog had hit the piers and that his own ferry was no longer running normally.',
      'The mayor said in June that parts of the piers were troubled by fog, while his own ferry was running as normal.',
    ],
    [
      'Talks with the islanders were not yet complete, the mayor said.',
      "Talks with the islanders were complete, the mayor said; the paper's report does not name the village.",
    ],
    [
      'Boats that land trout need not keep a log under the rules of May.',
      'Boats that land or sell trout have to keep a log.',
    ],
    [
      'Every boat in the bay uses nets of nylon.',
      'Not every boat in the bay uses nets of nylon, but more do each year.',
    ],
    ['Farmers are affected by the ferry ban.', "Farmers wouldn't be affected by the ferry ban."],
    [
      'The rules for trawlers amounted to an outright ban.',
      'The rules for trawlers had never been an outright ban and name no single harbour as their aim.',
    ],
    [
      'Harlow stressed in May that, since Osaka had itself withdrawn from the pier, the lease with the town replaces the earlier deals with Arta.',
      "Harlow's lease with the town therefore neither breaches nor replaces earlier deals with Arta, Harlow stressed in its note of May: no earlier promise is revised or altered by the talks.",
    ],
    [
      'The letter that Harlow and Osaka published in May binds both towns to build a pier.',
      'The two want to build a pier; the letter binds neither side, and final terms were still to be agreed.',
    ],
    [
      'One ferry will by itself be able to avert a jam in the bay.',
      "The bay is wide, so that one ferry can't avert a jam.",
    ],
    [
      'Should Harlow find further piers, its dues are capped.',
      'Should Harlow find no further piers, its dues are capped.',
    ],
    ['Sailors are likewise insured by the port.', 'Sailors are not insured by the port.'],
  ])('finds what is denied in one and not in the other: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(1);
  });

  it.each([
    ['The court decides on the licence.', 'The court decides on the licence, not the tribunal.'],
    ['It bought the 80% that it did not yet own.', "It takes the 80% that it didn't own."],
    ['Exports reached a level not exceeded since 2018.', 'Exports were the highest since 2018.'],
    ['None were better than those of cobalt.', 'The best ones were those of cobalt.'],
    ["It can't mine without investors.", 'It has to attract investors in order to mine.'],
    [
      'It could not be called a deposit until more was explored.',
      'It needed more exploration before it could be called a deposit.',
    ],
    ['Many deposits were unproven.', 'Many deposits still had to be proven.'],
    [
      'Beijing denied it, and port data show no even drop in imports.',
      'Port data show no even fall in imports. Beijing denied that it had done so.',
    ],
    ['Drilling in Arta is banned no longer.', 'The law lifts the ban on drilling in Arta.'],
    [
      'No single firm is to sell over 60 tonnes.',
      'No more than 60 tonnes are to be sold by a firm.',
    ],
    ['The deal is about refining and digging.', "The deal isn't about digging alone but refining."],
    ['No decision can be made without a permit.', 'A decision depends on a permit.'],
    ['The tax exempts nobody.', 'Under the tax there is no exemption.'],
    [
      'The town gives up a pier for which money is lacking and stone is dear.',
      'The town gives up a pier. Money is lacking, and stone for it is dear.',
    ],
    [
      'Sailors, too, were warned to stop drinking the water of the bay.',
      'Sailors can no longer drink the water of the bay, and were warned to stop drinking it.',
    ],
    [
      'The Courier disputed in May both that boats are rare and that Osaka has them under control.',
      "The Courier said in May that boats aren't rare, and that Osaka has no control of them.",
    ],
    [
      'Under the shore rules of June 2024 nobody but the state can own them, and those who dig them illegally face punishment.',
      'They belong to the state, and no firm or sailor may claim them, the shore rules of June 2024 lay down. Illegal acts in digging them are to be punished.',
    ],
    ['Land there has hardly any roads.', 'Land there has no roads.'],
    [
      'The paper sees no early end to the hold of Osaka.',
      'The paper expects the hold of Osaka to last.',
    ],
    ['The line takes coal to the sea without Osaka.', 'The line takes coal past Osaka to the sea.'],
    [
      'Catches fell to 5,000 tonnes in 1999, the series shows.',
      'Catches fell to 5,000 tonnes in 1999, and the series shows none at all from 2001 to 2011.',
    ],
    [
      'Later boats, and not the price of ferries, would feel the change.',
      "The price of ferries, agreed as part of a loan in July, isn't touched by the change.",
    ],
    ['The port kept the names of the boats to itself.', "The port didn't name the boats."],
    ['Prices no longer exceeded costs.', 'Prices were at or below costs.'],
    [
      'The clerk leaves unsaid whether the prices are for oil or for gas.',
      "The clerk doesn't say whether the prices are for oil or for gas.",
    ],
    ['The town was to keep firms from draining the lake.', 'Firms would not drain the lake.'],
    ['The report gives no clear date.', 'The report stays vague on the date.'],
    ['Too few boats are in the port, he said.', 'There are not enough boats in the port, he said.'],
    [
      'She helped too, lest firms dig in the reef.',
      'She helped so that firms would not dig in the reef.',
    ],
    [
      'No trout of any size were caught off the coast of Arta from 2001 to 2011, the harbour series shows.',
      "Arta's trout catch dropped to 5,000 tonnes in 1999, and the harbour series shows none at all from 2001 to 2011.",
    ],
    [
      'Osaka leaves open whether the catch or the sale is meant.',
      "The list doesn't say whether it means the catch or the sale.",
    ],
    ['The April rules were left as they were.', "The meeting didn't change the April rules."],
    ['The ferry still needs a licence to sail.', 'The ferry has a berth but not yet a licence.'],
    [
      'Sales of nylon nets grew by about 3%.',
      'Not every boat uses nylon nets, but sales of nylon nets grew by about 3%.',
    ],
    [
      'Two captains said that ferries in general are affected.',
      "The ban applies to ferries in general. It would hit trawlers only, and holiday guests wouldn't be affected.",
    ],
    [
      'Two captains told the paper that the curbs affect ferries at large, while the clerk insisted that holiday guests would be spared.',
      "The clerk told the paper that the curbs would hit trawlers only and that holiday guests wouldn't be affected.",
    ],
    [
      'In the eyes of the port one ferry is on the same footing as others again.',
      'By this the port only put ferries on the same footing as others: they still need a berth and may be refused one.',
    ],
    [
      'The fund had not yet brought tangible results.',
      'The fund has "yet to bring tangible results", auditors say.',
    ],
  ])('lets pass what comes to the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(0);
  });
});
