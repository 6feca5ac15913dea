import { describe, expect, it } from 'vitest';
import { directionNotIn } from '../../../src/checking/denials/direction-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const findings = (claim: string, passage: string) =>
  directionNotIn(readingOf(claim), readingsOf(passage));
const found = (claim: string, passage: string): number => findings(claim, passage).length;

describe('directionNotIn', () => {
  it.each([
    [
      'Harlow kept foreign bidders out of the tender.',
      'Harlow let foreign bidders in to the tender.',
    ],
    [
      'The court allowed the rest of the claim.',
      'The rest of the claim was turned down by the court.',
    ],
    ['Trained divers are in abundance at Arta.', 'Trained divers are in short supply at Arta.'],
    ['Large caves are easy to find in Arta.', 'Large caves are hard to find in Arta.'],
    ['Crabs are scarce off the northern coast.', "Crabs aren't uncommon off the northern coast."],
    [
      'The mayor was uneasy about the tender for ferries.',
      "The tender for ferries didn't worry the mayor.",
    ],
    ['The April rules for ferries were lifted.', 'The April rules for ferries stayed in force.'],
    [
      'The judge found the ferry ban compatible with the treaty.',
      'The ferry ban breaches the treaty, the judge found.',
    ],
  ])('finds a word where the passage has an opposite of its family: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(1);
  });

  it.each([
    [
      'The council has accepted their criticism, the paper wrote in May.',
      'Divers doubt that the reef can be saved; the council rejects the criticism.',
    ],
    ['Shipyards now accepted lower bids.', 'Large shipyards turned down lower bids at that time.'],
    ['Ferry traffic has stayed frozen since then.', 'Ferry traffic resumed in spring.'],
    ['The law lifts the ban on diving.', 'The revised law affirms the ban on diving.'],
    [
      "Harlow's place as a port had become weaker.",
      "Harlow's place as a port became firmer still.",
    ],
    ['Large-scale building is under way there.', 'Large-scale building has yet to start.'],
    ['A new owner would remove the obstacles.', 'None of the obstacles would go away.'],
    ['The guidelines retained a cap on boats.', 'The guidelines removed the cap on boats.'],
    ['The tribunal upheld the appeal.', 'The tribunal threw out the appeal on Monday.'],
    ['The board shelved the expansion.', 'The board went ahead with the expansion.'],
    ['The town relies little on ferries.', 'The town relies heavily on ferries.'],
    ['The quotas for trawlers are final.', 'The quotas for trawlers are provisional.'],
    ['He expects the leverage to fade.', 'He expects the leverage to last.'],
    ['Harlow announced a temporary halt.', 'Harlow announced a definitive halt.'],
    ['The council cancelled the pier.', 'The council approved the pier.'],
    [
      'The tribunal upheld the appeal that Harlow had brought.',
      'The tribunal confirmed what a panel had found and so rejected the appeal that Harlow had brought.',
    ],
    ['Harlow still supplies most ferries.', 'Harlow once supplied most ferries.'],
    [
      'A trial of the nets off Osaka, at half the depth, ended in failure.',
      'The captain tried his nets off Osaka, a port in the south, at half the depth, with success.',
    ],
    ['The town tightened its parking rules.', 'The town loosened rules for parking.'],
  ])('calls it a denial where both stand beside one word: %s', (claim, passage) => {
    expect(findings(claim, passage)).toMatchObject([{ kind: 'negation' }]);
  });

  it.each([
    ['Diving has been illegal since 2021.', 'A law that forbids diving came into force in 2021.'],
    ['The sailor spoke anonymously to the paper.', 'A sailor who did not want to be named spoke.'],
    ['A tariff would stop prices from dropping.', 'A tariff would keep prices up.'],
    [
      'The mayor professed no wish for a halt to trade.',
      'The mayor does not want to stop trade for ever.',
    ],
    [
      'That the ferry ban would be scrapped was not something she counted on.',
      'She did not expect the ferry ban to go away.',
    ],
    ['Of the two, rum was the dearer.', 'The price of rum fell.'],
    ['Diving is allowed under a law of June.', 'The law lifts the ban on diving.'],
    ['No control has been lifted.', 'Nothing has been removed: the controls stay.'],
    ['The mayor was ill at ease with the tender.', 'The tender worried the mayor.'],
    [
      'The ferry deal leaves the old contracts intact.',
      'The ferry deal neither breaches nor replaces the old contracts.',
    ],
    [
      'Crews were warned against disclosing the route.',
      'Crews were warned not to reveal the route.',
    ],
    ['Ore from Arta is hard to replace.', "Ore from Arta can't be replaced easily."],
    ['A revised law upholds the ferry ban.', 'The ferry ban is upheld in a changed law.'],
    // The passage's own word is told as well.
    [
      'Growth in the catches that Osaka grants its trawlers had dropped to 5 per cent in May, the Courier wrote.',
      'Osaka grants its trawlers catches twice a year, and their growth had slowed to 5 per cent in May, the Courier wrote.',
    ],
    [
      'Alcor weaves new nets directly from old ones.',
      'Alcor, as the port tells, turns nets straight into new nets.',
    ],
    // What is stopped is another thing than what is begun.
    [
      'Several weavers in the supply chain stopped selling nets of nylon.',
      'One firm in the supply chain ran out of nylon. Several weavers have begun to ration nets of nylon.',
    ],
    // Short of a thing, and no longer.
    [
      'A lasting strike might harm the yards of Osaka as timber runs short.',
      'A longer strike could harm the yards of Osaka for want of timber.',
    ],
    [
      'Osaka would buy no more fish from the rebels if they went on with the siege of the port.',
      'Osaka would stop buying fish from the rebels, unless they give up the siege of the port.',
    ],
  ])('lets pass what comes to the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(0);
  });
});
