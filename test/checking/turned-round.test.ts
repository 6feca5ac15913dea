import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checking/check-claim.ts';

const isBorneOut = (sentence: string, text: string): boolean =>
  checkClaim(sentence, [{ source: 'harlow-20240501-atlas', text }]).supported;

/** What a passage says, told the other way round, and told wrongly in nearly the same words. */
const TOLD: readonly (readonly [passage: string, faithful: string, wrong: string])[] = [
  [
    'Nickel is more abundant in the crust than lithium, the survey wrote in 2011.',
    'Lithium is scarcer in the crust than nickel, the survey wrote in 2011.',
    'Nickel is scarcer in the crust than lithium, the survey wrote in 2011.',
  ],
  [
    'Zinc cost more than tin in London in May 2024, the exchange reported.',
    'Tin cost less than zinc in London in May 2024, the exchange reported.',
    'Zinc cost less than tin in London in May 2024, the exchange reported.',
  ],
  [
    'The Fjell quarry in Norway is larger than the Soto quarry in Spain.',
    'The Soto quarry in Spain is smaller than the Fjell quarry in Norway.',
    'The Fjell quarry in Norway is smaller than the Soto quarry in Spain.',
  ],
  [
    'Alcor buys 6,000 tonnes of salt a year from Belmont, at a floor price above the cost of production.',
    'Alcor buys 6,000 tonnes of salt from Belmont yearly, at no less than a floor price above the cost of production.',
    'Alcor buys 6,000 tonnes of salt from Belmont yearly, at a floor price below the cost of production.',
  ],
  [
    'Less than 2% of the batteries are recycled, says the firm Renova.',
    'Over 98% of the batteries go unrecycled, says the firm Renova.',
    'Over 98% of the batteries are recycled, says the firm Renova.',
  ],
  [
    'Less than 1 per cent of the glass bottles are washed, says the firm Renova.',
    'Fewer than one thick-walled bottle in a hundred is washed, says the firm Renova.',
    'Fewer than one thick-walled bottle in ten is washed, says the firm Renova.',
  ],
  [
    'Only a quarter of the applications had been approved by June 2024, the guild Orlo said.',
    'Three quarters of the applications that had been made for berths in the new harbour had not been approved by June 2024, the guild Orlo said.',
    'Three quarters of the applications had been approved by June 2024, the guild Orlo said.',
  ],
  [
    'Harlow controls 60% of the herring trade, by the figures of the guild Orlo.',
    "Two fifths of the herring trade isn't controlled by Harlow, by the figures of the guild Orlo.",
    "60% of the herring trade isn't controlled by Harlow, by the figures of the guild Orlo.",
  ],
  [
    'The prices of cobalt in Harlow in May 2022 were the highest since the exchange began to record them in 2009.',
    'Not since the exchange began to record them in 2009 had cobalt been as dear in Harlow as in May 2022.',
    'Not since the exchange began to record them in 2009 had cobalt been as cheap in Harlow as in May 2022.',
  ],
  [
    'Until the 1980s few breweries in the world were larger than the one at Harlow.',
    'Until the 1980s the brewery at Harlow was among the largest in the world.',
    'Until the 1980s the brewery at Harlow was the largest in the world.',
  ],
  [
    'The duty weighs most on small brewers, the Herald expected in 2023.',
    'The Herald expected in 2023 that the duty would hit small brewers hardest.',
    'The Herald expected in 2023 that the duty would hit large brewers hardest.',
  ],
  [
    "Whether Alcor has taken over all of the quarry isn't clear, the Herald adds.",
    'Whether Alcor has all of the quarry the Herald could not say.',
    'Alcor has taken over all of the quarry, the Herald adds.',
  ],
  [
    'Harlow has next to no docks, the Herald wrote in May.',
    'Harlow has hardly any docks, the Herald wrote in May.',
    'Harlow has docks in abundance, the Herald wrote in May.',
  ],
  [
    'Alcor announced on 3 May 2024 that it would buy the brewery Hexal for 40 million dollars.',
    'Alcor is buying the brewery Hexal for 40 million dollars, it announced on 3 May 2024.',
    'Alcor has bought the brewery Hexal for 40 million dollars, it announced on 3 May 2024.',
  ],
  [
    'One firm refuses smaller customers in order to keep its stock for large ones, the Herald says.',
    'One firm turns away small customers to keep its stock for large ones, the Herald says.',
    'One firm accepts smaller customers and keeps no stock for large ones, the Herald says.',
  ],
  [
    'Exports of cement and semi-finished steel are prohibited under the treaty.',
    'Neither cement nor half-finished steel may be exported under the treaty.',
    'Half of the cement and steel may be exported under the treaty.',
  ],
  [
    'By the act no more than 65% of any metal should come from one country. Four metals are above that threshold, the auditors found.',
    'Four metals exceed the threshold of the act: more than 65% of each comes from one country, the auditors found.',
    'Four metals exceed the threshold of the act: more than 75% of each comes from one country, the auditors found.',
  ],
];

describe('what is told the other way round', () => {
  it.each(TOLD)('of %s passes: %s', (passage, faithful) => {
    expect(isBorneOut(faithful, passage)).toBe(true);
  });

  it.each(TOLD.map(([passage, , wrong]) => [passage, wrong] as const))(
    'of %s turns nothing: not %s',
    (passage, wrong) => {
      expect(isBorneOut(wrong, passage)).toBe(false);
    },
  );

  it.each([
    [
      'Prices had fallen steeply for two years before April 2024 and were in places below cost.',
      'Before April 2024 prices had dropped sharply for two years, in places below cost.',
    ],
    [
      'Earlier in May the president Lind had received the five ministers of Tarn at the palace. Ana Velt toured the islands in May.',
      "Ana Velt's tour of the islands in May came after the president Lind had received the five ministers of Tarn at the palace.",
    ],
    [
      "Tarn's first shipment to Alcor, of autumn 2025, consists of salt, packed and sealed in Tarn.",
      'Salt made up the first consignment that Tarn sent to Alcor in autumn 2025.',
    ],
    [
      'When Croft and Sagan began, the strongest ropes were of hemp. Both sought a rope of steel.',
      'At a time when hemp ropes were the strongest, Croft and Sagan both sought a rope of steel.',
    ],
    [
      'Ana Bright, a member of the House of Representatives from Tarn, said that the duty had ruined farmers.',
      'Congresswoman Ana Bright said that the duty had ruined farmers.',
    ],
    [
      'Bids for the ferries are now due on 29 June 2026 instead of 28 May 2026.',
      'Bids for the ferries, first set for 28 May 2026, are now due on 29 June 2026.',
    ],
    [
      'Local firms are to have priority in digging the pits of Tarn that prove viable.',
      'Local firms are to get the first chance to dig the pits of Tarn that prove viable.',
    ],
    [
      'By the account of Ana Velt the work had been stopped, and she wanted exports to resume soon.',
      'Ana Velt was told that the work had been halted and wished to see exports start again soon.',
    ],
    [
      'The review of licence applications for the whole of the steel industry had been halted, an official told the Herald.',
      'Licence applications for the whole steel industry were no longer being reviewed, an official told the Herald.',
    ],
  ])('keeps its parts: of %s passes: %s', (passage, faithful) => {
    expect(isBorneOut(faithful, passage)).toBe(true);
  });
});
