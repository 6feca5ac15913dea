import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const isLetPass = (claim: string, passage: string): boolean =>
  checkClaim(claim, [{ source: 'made-up', text: passage }]).supported;

describe('what one text denies and another says', () => {
  it.each([
    [
      'The Hull charter of May 2019, unlike the draft, commits both ferry companies, though no tickets had been sold.',
      'The Hull charter of May 2019 commits neither ferry company, and no tickets had been sold.',
    ],
    [
      'Osprey was still delivering timber to Norway in March 2021, although little came from Sweden.',
      'Little timber came from Sweden in March 2021, and Osprey had stopped delivering timber to Norway.',
    ],
    [
      'The Lisbon mill met its target for cotton in 2020, despite the strike.',
      'The Lisbon mill failed to meet its target for cotton in 2020, because of the strike.',
    ],
    [
      'By 2022 Malta no longer relied on ferries from Sicily for its fresh water.',
      'Malta still relied on ferries from Sicily for its fresh water in 2022.',
    ],
    [
      'The fishing rules of 2016 had lapsed by March 2018.',
      'The fishing rules of 2016 were still in force in March 2018.',
    ],
    [
      'Minister Ana Reis said in June 2017 that Portugal had no intention of buying the two tugs.',
      'Minister Ana Reis said in June 2017 that Portugal planned to buy the two tugs.',
    ],
    [
      "The Oslo tunnel doesn't depend on money from the city, the board wrote in 2015.",
      'The Oslo tunnel depends on money from the city, the board wrote in 2015.',
    ],
    [
      'The Bergen port board was not worried that the new quay would raise fees.',
      'The Bergen port board feared that the new quay would raise fees.',
    ],
    [
      "The Treasury confirmed the Herald's report of 4 May 2012 on the sale of the docks.",
      "The Treasury called the Herald's report of 4 May 2012 on the sale of the docks untrue.",
    ],
    [
      'Logging in the Arta valley is in line with Greek law, the watchdog found in 2020.',
      'Logging in the Arta valley breaks Greek law, the watchdog found in 2020.',
    ],
    [
      'Logging in the Arta valley respects Greek law, the watchdog found in 2020.',
      'Logging in the Arta valley runs counter to Greek law, the watchdog found in 2020.',
    ],
    [
      'The Arta ski lift is already standing, 12 years after it was proposed.',
      "The Arta ski lift, proposed 12 years ago, doesn't exist yet.",
    ],
    [
      'Iceland has no proven stocks of herring, the institute wrote in 2014.',
      'Iceland does have proven stocks of herring, the institute wrote in 2014, although nobody knows how much cod there is.',
    ],
    [
      'After the fire of May 2011 the share price of Norsk Tran rose by almost 7%.',
      'After the fire of May 2011 the stock of Norsk Tran fell by about 7%.',
    ],
    [
      'Its stock gained nearly 7% after the fire at the dock in May 2011.',
      'The dock burned in May 2011. Its shares lost about 7%.',
    ],
    [
      'The ban of May 2013 applies to nets and traps, but not to harpoons for tuna.',
      'The ban of May 2013 covers nets, traps and harpoons for tuna.',
    ],
    [
      'The board is to shorten the timetable and give up the night ferries.',
      'The board is to shorten the timetable, while the night ferries stay.',
    ],
    [
      'The board is to shorten the timetable and scrap the night ferries.',
      'The board is to shorten the timetable without giving up the night ferries.',
    ],
    [
      "The report of May 2015 gives a firm date for the ferry's launch.",
      "The report of May 2015 stays vague on the date of the ferry's launch.",
    ],
    [
      'Dealers in Antwerp took up low offers in 2016.',
      'Dealers in Antwerp turned down low offers in 2016.',
    ],
    [
      'The licence for the Riga bridge had been granted by May 2018.',
      'The licence for the Riga bridge was still pending in May 2018.',
    ],
    [
      "Many boats from Riga reached Malta in 2015, the port's figures show.",
      "Few boats from Riga reached Malta in 2015, the port's figures show.",
    ],
    [
      'Officials explained in July 2005 why the tolls had risen when the Herald asked them.',
      'Officials kept silent in July 2005 when the Herald asked why the tolls had risen.',
    ],
    [
      'Ola Berg was one of the authors of the harbour study of 2012.',
      'Ola Berg took no part in the harbour study of 2012.',
    ],
    [
      'The change of 2012 touches the ferry subsidy as well, the Herald wrote.',
      "The ferry subsidy isn't affected by the change of 2012, the Herald wrote.",
    ],
    [
      'The owner, Sea Lines, recognised the verdict of the Riga court as legitimate in 2019.',
      'The owner, Sea Lines, rejected the legitimacy of the verdict of the Riga court in 2019.',
    ],
    [
      'The appeal of Sea Lines was upheld by the Riga court in 2019, which overturned the finding of the port.',
      'The Riga court confirmed the finding of the port in 2019 and rejected the appeal of Sea Lines.',
    ],
    [
      'The yard built no boats in 2020 but repaired some.',
      'The yard neither built nor repaired boats in 2020.',
    ],
    [
      'The strike stopped the yard from building boats in 2020.',
      'The yard went on building boats in 2020 in spite of the strike.',
    ],
    [
      'Danube Lines has not paid the 2014 fine but intends to pay it.',
      'Danube Lines has not paid the fine of 2014 and does not plan to pay it.',
    ],
    [
      'The Linz plant uses coal from Poland, though hardly any from Ukraine.',
      'The Linz plant has ceased to use coal from Poland and takes hardly any from Ukraine.',
    ],
    [
      'The subsidy covers boats built before 1990 as well.',
      'Boats built before 1990 are excluded from the subsidy.',
    ],
    [
      'The new owner kept on all workers of the Linz yard in 2014.',
      'The new owner dismissed all workers of the Linz yard in 2014.',
    ],
  ])('is found: %s', (claim, passage) => {
    expect(isLetPass(claim, passage)).toBe(false);
  });

  it.each([
    [
      "The Corfu quarry isn't expected to reopen before the autumn of 2031.",
      'The owner expects the Corfu quarry to reopen in the autumn of 2031 at the earliest.',
    ],
    [
      'The town raised not quite 3 million euros for the new ferry.',
      'The town raised nearly 3 million euros for the new ferry.',
    ],
    [
      'The board is to shorten the timetable without giving up the night ferries.',
      'The board is to shorten the timetable, while the night ferries stay.',
    ],
    [
      "The club doesn't object to relying on boats hired from Malta.",
      'The club is at ease with relying on boats hired from Malta.',
    ],
    [
      "The report of May 2015 names no exact date for the ferry's launch.",
      "The report of May 2015 stays vague on the date of the ferry's launch.",
    ],
    [
      'Dealers in Antwerp declined low offers in 2016.',
      'Dealers in Antwerp turned down low offers in 2016.',
    ],
    [
      'A toll that was never announced, the skippers said: the port published no rule but delayed their papers.',
      'The skippers said that there was no published rule: their papers were delayed at the port.',
    ],
    [
      'It is not the boats that are costly but their crews, the owner said.',
      'The owner said that what is costly is the crews of the boats.',
    ],
    [
      'The storm does not explain the loss of the fleet by itself, because the nets had rotted before.',
      'Many put the loss of the fleet down to the storm; in fact the nets had rotted before, the article argues.',
    ],
    [
      'None of the five mills that the state taxed in 2010 was then running at a profit.',
      'The state taxed five mills in 2010. The mills neither ran at a profit nor paid wages in 2010.',
    ],
    [
      'Riga has hardly any mooring capacity for tugs.',
      'Riga has next to no mooring capacity for tugs.',
    ],
    [
      'The yard neither built nor repaired boats in 2020.',
      'The yard built no boats in 2020 and repaired none.',
    ],
    [
      "The strike didn't stop the yard from building boats in 2020.",
      'The yard went on building boats in 2020 in spite of the strike.',
    ],
    [
      'The yard never stopped building boats in 2020.',
      'The yard kept building boats throughout 2020.',
    ],
    [
      'Only three of the nine boats that Malta ordered in 2014 have not been delivered.',
      'Six of the nine boats that Malta ordered in 2014 have been delivered, and three have not.',
    ],
    [
      'The union, which had refused to sign the 2014 pact, signed it in May 2016.',
      'The union signed the 2014 pact in May 2016, having refused to do so before.',
    ],
    [
      'Whether the tunnel at Linz will be built is not certain, the mayor said in 2014.',
      'The mayor said in 2014 that it was uncertain whether the tunnel at Linz would be built.',
    ],
    [
      'Unlike Vienna, Linz charges no toll on the bridge.',
      'Vienna charges a toll on its bridge; Linz does not charge one on the bridge.',
    ],
    [
      "The court didn't dismiss the claim of Danube Lines in 2014.",
      'The court allowed the claim of Danube Lines in 2014.',
    ],
    [
      'Few of the Linz boats failed the test of 2014.',
      'Most of the Linz boats passed the test of 2014.',
    ],
    [
      "The Linz yard hasn't launched a ship since 2011.",
      'The Linz yard launched its last ship in 2011.',
    ],
    ['The Linz yard is not independent of Danube Lines.', 'The Linz yard depends on Danube Lines.'],
    [
      'Danube Lines did not manage to sell the Linz yard in 2014.',
      'Danube Lines tried in vain to sell the Linz yard in 2014.',
    ],
  ])('is let pass where both come to the same: %s', (claim, passage) => {
    expect(isLetPass(claim, passage)).toBe(true);
  });
});
