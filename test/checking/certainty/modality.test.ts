import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of what is planned, possible or bound to conditions', () => {
  it.each([
    [
      'The smelter at Harlow has started up and is widening its yard, which is due to open in 2031.',
      'The smelter at Harlow is expected to start in 2031. Its yard is being widened.',
    ],
    [
      'The size of the Orlev deposit has been confirmed, which puts Freedonia third.',
      'Freedonia would be third, should the size of the Orlev deposit be confirmed.',
    ],
    [
      'Tarn Metals has begun to drill at Orlev.',
      'Tarn Metals may begin to drill at Orlev, the paper wrote.',
    ],
    [
      'Landowners at Orlev have been compensated.',
      'Before digging can begin at Orlev, landowners have to be compensated.',
    ],
    [
      'The ministry has acquired a share in Tarn Metals.',
      'The ministry approached Tarn Metals about acquiring a share in it.',
    ],
    [
      'Tarn Metals has won approval for two quarries.',
      'Tarn Metals awaits approval for two quarries.',
    ],
    [
      'Output at Harlow will double, with a second line.',
      'Output at Harlow could double with a second line, provided that buyers come forward.',
    ],
    [
      'The yard at Harlow employed 475 people in all.',
      'Once it runs, the yard at Harlow is to give work to 475 people.',
    ],
    [
      'Samples from Orlev prove that the hill holds dysprosium.',
      'Samples from Orlev suggest that the hill holds dysprosium.',
    ],
    ['Tarn Metals takes exactly 275 tonnes.', 'Tarn Metals takes about 275 tonnes.'],
    [
      'Disputes over Orlev must go to arbitration.',
      'Disputes over Orlev may go to arbitration, the tribunal ruled.',
    ],
    [
      'A Norland shipping line bought the Harlow dockyard in 2005.',
      'In 2005 a Norland shipping line had tried to buy the Harlow dockyard, the paper recalled.',
    ],
    [
      'The ministry has removed the dam at Orlev.',
      'Farmers have asked the ministry for the removal of the dam at Orlev.',
    ],
    [
      'The bridge will be reopened in spring, the council says.',
      'Whether the bridge will be reopened in spring is still unclear, the council says.',
    ],
    [
      'The farms get 40 million crowns from the fund.',
      'Should the harvest fail again, the farms get 40 million crowns from the fund.',
    ],
    [
      'The new hospital in Orlev began operating in May 2026.',
      'The new hospital in Orlev is to be in operation by the end of 2027, mayor Velt said on 3 May 2026.',
    ],
    [
      'Tarn makes 9,000 tonnes of tyres a year at Orlev.',
      'At Orlev, Tarn is to raise its capacity for tyres to 9,000 tonnes a year.',
    ],
    [
      'Tarn had built the longest cable car of Norland by 2024.',
      'Tarn was building the longest cable car of Norland in 2024.',
    ],
    [
      'The council planted 4,000 trees along the river.',
      'The council means to plant 4,000 trees along the river.',
    ],
    [
      'Tarn has raised its capacity for tyres at Orlev, Freedonia, to 9,000 tonnes a year.',
      'At Orlev, Freedonia, Tarn is to raise its capacity for tyres to 9,000 tonnes a year.',
    ],
    [
      'Velt signed a contract with Tarn in May.',
      'Velt was close to signing a contract with Tarn in May.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'Tarn gave up its £250m dockyard at Orlev.',
      'Tarn gave up its dockyard at Orlev. It was to cost 250 million pounds.',
    ],
    [
      'The ministry is raising its loans for farms from 390 to 675 million crowns in 2031.',
      'Loans of the ministry for farms are to rise from 390 to 675 million crowns in 2031.',
    ],
    [
      'Tarn opened a kiln at Orlev in May, a plant for 2,000 tonnes at the start and 5,000 in the end.',
      'The kiln of Tarn at Orlev started in May with 2,000 tonnes. In the end it is to make 5,000 tonnes.',
    ],
    [
      'A second line at Harlow, an investment of 100 million crowns, depends on how strongly bakers respond.',
      'A second line at Harlow could follow with an investment of 100 million crowns, provided that bakers respond strongly.',
    ],
    [
      'Tarn is building a dockyard whose cost is estimated at 290 million crowns.',
      'Tarn is building a dockyard that is estimated to cost 290 million crowns.',
    ],
    [
      'Should the tests of Velt go well, the two will negotiate a longer contract.',
      'Velt tests the dye; if the tests go well, the two will negotiate a longer contract.',
    ],
    [
      'Norland stands ready for a deal, given the will.',
      'Norland would be ready for a deal once the will is there.',
    ],
    [
      'Five thousand tonnes are within reach at Harlow.',
      'Output at Harlow could reach five thousand tonnes.',
    ],
    [
      'A Norland shipping line made an attempt to buy the Harlow dockyard in 2005.',
      'In 2005 a Norland shipping line had tried to buy the Harlow dockyard, the paper recalled.',
    ],
    [
      'Farmers want the dam at Orlev removed.',
      'Farmers asked for the removal of the dam at Orlev.',
    ],
    [
      'It is open whether the bridge will be reopened in spring.',
      'Whether the bridge will be reopened in spring is still unclear, the council says.',
    ],
    [
      'If the harvest fails again, the farms get 40 million crowns from the fund.',
      'Should the harvest fail again, the farms get 40 million crowns from the fund.',
    ],
    [
      'Tarn was constructing the longest cable car of Norland in 2024.',
      'Tarn was building the longest cable car of Norland in 2024.',
    ],
    [
      'Cost has brought the share of dye down to 4 per cent.',
      'A share of dye above 6 per cent would be better, but cost has pushed it down to 4 per cent.',
    ],
    [
      'Norland may become an alternative to established suppliers of tyres.',
      'Norland may become an alternative to the traditional suppliers of tyres.',
    ],
    [
      'Tarn announced on 6 May 2026 a package of 1.6 million crowns from the ministry for a quay.',
      'Tarn said on 6 May 2026 that the ministry would support it with a package of 1.6 million crowns for a quay.',
    ],
    [
      'The ministry spoke of suspending the ban for one year.',
      'The ministry said that the ban would be suspended for one year.',
    ],
    [
      'By the timetable of the company, the yard at Harlow opens in 2031.',
      'The company expects the yard at Harlow to open in 2031.',
    ],
    [
      'Some 275 tonnes are to be imported from Harlow each year by Tarn Metals.',
      'Tarn Metals will import 275 tonnes from Harlow a year.',
    ],
    [
      'An updated study puts the yearly cash flow of the quarry at Orlev at $264 million.',
      'An updated study reckons with 264 million dollars of cash flow a year at Orlev quarry.',
    ],
    [
      'The yard at Harlow was opened in 2021, and a new one is planned at Orlev.',
      'The yard at Harlow was opened in 2021. Another yard is to be opened at Orlev.',
    ],
  ])('lets "%s" pass of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    [
      'Orlev Group took a share in the Harlow yard in 2021.',
      'Orlev Group approached the Harlow yard in 2021 about taking a share in it.',
    ],
    [
      'Tarn, the only company in the north, produced 6,500 tonnes of stone in 2031.',
      'The yard of Tarn was expected to produce 6,500 tonnes of stone in 2031.',
    ],
    [
      'Tarn produced 8,000 tonnes of chalk.',
      'In full operation the Tarn yard is to produce 40,000 tonnes of grey material a year, and from it 8,000 tonnes of chalk.',
    ],
    [
      'Ana Velt calculated that Orlev had made 87 per cent of all bricks in 2021.',
      'Ana Velt expected Orlev to make 87 per cent of all bricks in 2021.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'Tarn has given up its 250 million dollar yard at Harlow.',
      'Tarn has abandoned its yard at Harlow. The yard was to cost 250 million dollars.',
    ],
    [
      'Ana Velt named stone and chalk among the sectors for closer ties with Orlev.',
      'Ana Velt named stone and chalk as the sectors in which Harlow wants closer ties with Orlev.',
    ],
    [
      'In the Slow Growth Scenario of Tarn, demand for stone goes up to 131,000 tonnes in 2031.',
      'In its Slow Growth Scenario Tarn projected a demand for stone of 131,000 tonnes in 2031.',
    ],
  ])('lets "%s" pass of "%s", which is told as no event', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    [
      'Ana Velt found that Orlev made 92 per cent of all bricks in 2021.',
      'Orlev made 92 per cent of all bricks in 2021, Ana Velt found. For 2030 she projected 54 per cent for Orlev.',
    ],
    [
      'Kilns with such bricks are spreading, since they need less fuel.',
      'The share of kilns with such bricks is growing, since they need less fuel. Ana Velt expected that kilns with such bricks would grow in number.',
    ],
  ])('lets "%s" pass of "%s": another sentence tells it as a fact', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    [
      'Tarn Metals is backing away from guaranteed minimum wages at Orlev.',
      'Tarn Metals is moving away from its plans to guarantee minimum wages at Orlev.',
    ],
    [
      'Stone and chalk already exceed the ceiling of 65% from a single quarry.',
      'No more than 65% of any stone should come from a single quarry. Stone and chalk are above that already.',
    ],
    [
      'The ministry approved a plan for Orlev, with output and wages each due to grow by 40%.',
      'The ministry has approved a plan for Orlev, under which both wages and output are to rise by 40%.',
    ],
    [
      'As announced in May 2025, the yard at Harlow rests on a $620 million loan from Orlev Bank.',
      'The yard at Harlow is to be financed by a loan of 620 million dollars from Orlev Bank, as announced in May 2025.',
    ],
    [
      'In exchange for its help, the release says, the ministry gets shares in Tarn Metals.',
      'In return for its help the ministry is to be given shares in Tarn Metals, the release says.',
    ],
    [
      'Ana Velt met Jon Harke in Orlev in May; she had last been there a year before.',
      'Ana Velt met Jon Harke in Orlev in May; the tour was to last until June. She had been there a year before.',
    ],
    [
      'The rules for Orlev were likely to halt digging for a while and disrupt builders.',
      'The rules for Orlev would probably stop digging for a time and disrupt builders.',
    ],
  ])('lets "%s" pass of "%s", which leaves it as open', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    [
      'The kiln was already fitted in the whole next generation of Tarn bricks.',
      'The kiln was to go into all of the next generation of Tarn bricks.',
    ],
    [
      'Some 450 people work at the Orlev quarry.',
      'When it runs, the Orlev quarry is to employ about 450 people.',
    ],
  ])('refuses "%s" of "%s", though it has the "was" of "was to"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'Orlev Bank has granted Tarn Metals a loan of 120 million dollars for the quarry at Harlow.',
      'Tarn Metals received a letter of interest from Orlev Bank for a loan of 120 million dollars for its quarry at Harlow.',
    ],
    [
      'The ministry has eased its limits on exporting kilns and presses for bricks.',
      'The ministry will also address the concerns of builders over its limits on exporting kilns and presses for bricks.',
    ],
    [
      'The price of Harlow stone has driven up costs for builders and masons.',
      'The price of Harlow stone may, on the other side, raise costs for builders and masons.',
    ],
    [
      'Tarn Metals has expanded its quarry at Harlow to 50,000 tonnes a year.',
      'Tarn Metals studies an expansion of its quarry at Harlow to 50,000 tonnes a year.',
    ],
    [
      'The yard that Tarn was to build at Orlev now employs some 1,000 people.',
      'Tarn is to build a yard at Orlev. At full capacity some 1,000 people are expected to work there.',
    ],
    [
      "The lower figure will thwart Freedonia's ambition to become a power in stone.",
      "The lower figure, if verified, could affect Freedonia's ambition to become a power in stone.",
    ],
  ])('refuses "%s" of "%s", in whatever verb it is told', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'Storms have forced some quarries at Orlev to stop part of their digging.',
      'Some quarries at Orlev had to halt part of their digging because of storms.',
    ],
    [
      'Tarn Metals has reduced the chalk in its bricks by a quarter.',
      'Tarn Metals has cut the chalk in its bricks by 25 per cent and plans to use the rest for its roofs.',
    ],
    [
      'Freedonia has adopted a plan for Orlev whose target is a 40% increase in wages and output.',
      'Freedonia has approved a plan for Orlev, under which wages and output are to rise by 40%.',
    ],
    [
      "The lower figure may thwart Freedonia's ambition to become a power in stone.",
      "The lower figure, if verified, could affect Freedonia's ambition to become a power in stone.",
    ],
  ])('lets "%s" pass of "%s", which has it as done or as open', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });
});
