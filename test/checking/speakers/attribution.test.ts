import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of who says something', () => {
  it.each([
    [
      'The terms for quarries are unfair, and the state earns too little from them.',
      'Ana Velt held in May 2021 that the terms for quarries are unfair and that the state earns too little.',
    ],
    [
      'Since May 2021 Tarn has been the only producer of separated ore in the north.',
      'Ana Velt, chief executive of Tarn, said in May 2021 that the company was now the only producer of separated ore in the north.',
    ],
    [
      'Orlev Group made ten million illegally by selling ore from its quarry.',
      'Jon Orlev, chairman of Orlev Group, was arrested, on the charge that his company made ten million illegally by selling ore from its quarry.',
    ],
    [
      'Jon Orlev warned that the dust would spread sharply unless digging stopped.',
      'Ana Velt pointed out that digging began two years ago and warned that the dust would spread sharply unless digging stopped. Jon Orlev said that he sells fish.',
    ],
    [
      'Prime Minister Jon Orlev called the step a grab for power over supply chains.',
      'Prime Minister Ana Velt called the step a grab for power over supply chains. She spoke beside Jon Orlev, who smiled.',
    ],
    [
      'Local residents believe that lifting the ban could bring hundreds of jobs at each quarry.',
      'Lifting the ban could bring hundreds of jobs at each quarry, the cabinet believes.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });

  it.each([
    [
      "Ana Velt's verdict on the quarry terms was that they are unfair to the state.",
      'Ana Velt called the quarry terms unfair to the state.',
    ],
    [
      'The option concerns a small stake without say in management, as Jon Orlev made clear.',
      'Jon Orlev specified that the option concerns a small stake without any say in management.',
    ],
    [
      'In May Ana Velt took the operator to task for delays and said that it should invest.',
      'Ana Velt attacked the operator in May for delays. The operator should invest, she said.',
    ],
    [
      'The quarry terms are, for the head of the Stone Institute, unfair to the state.',
      'Ana Velt, head of the Stone Institute, said that the quarry terms are unfair to the state.',
    ],
  ])('lets "%s" pass of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it('knows the publisher of a passage whose context has its heading above it', () => {
    const passage = {
      source: 'x-20250101-x',
      text: 'Ana Velt said that the quarry terms are unfair to the state and to the towns.',
      context: 'A visit\nQuarries\nOrlev Media Engineering\n2025-01-01',
    };
    const sentence =
      'According to Orlev Media Engineering, Ana Velt said that the quarry terms are unfair to the state and to the towns.';

    expect(checkClaim(sentence, [passage]).findings).toEqual([]);
  });

  it.each([
    [
      'Around the town of Orlev the river holds no fish and its water brings itching and rashes.',
      'In the town of Orlev a resident said that the river holds no fish and that its water brings itching and rashes.',
    ],
    [
      'Weak control of the waste causes the illness in the villages around the Harlow pool.',
      'Villagers near the Harlow pool told of illness that they put down to weak control of the waste.',
    ],
    [
      'The firm was many years ahead of every rival in the cutting of stone.',
      'The firm is sure of its stone and holds itself to be many years ahead of every rival in the cutting of stone.',
    ],
    [
      'Ana Velt of Orlev Media said that the agency was looking for stone on a broad front.',
      'A former official said in May 2021 that the agency was looking for stone on a broad front. Ana Velt of Orlev Media pointed out that prices had risen.',
    ],
    [
      'The quarry will be opened in the end.',
      'An analyst told a paper in May 2021 that the terms are hard but that the quarry will be opened in the end.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });

  it('takes "that account" for the one that the sentence names', () => {
    const text =
      'The ministry is giving up its plans for a price floor, the Harlow Times reported in May 2021. Money is short, and setting prices is difficult, by that account.';
    const sentence =
      'The Harlow Times reported in May 2021 that the ministry is giving up its plans for a price floor, because money is short and setting prices is difficult.';

    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    // Nobody says anything.
    [
      'Tarn signed up several quarries in May and turns their stone into tiles for a fee.',
      'In May Tarn concluded agreements with several quarries whose stone it turns into tiles for a fee.',
    ],
    // What another clause says is not the speaker's word.
    [
      'Ties with Orlev are tense, and the port has banned shipments of stone.',
      'Ana Velt hinted that the town might answer with force, the report recalls; ties with Orlev are tense, and the port has banned shipments of stone.',
    ],
    [
      'Floor prices would be set for each kind of stone and kept up by tariffs.',
      'Floor prices would be set for each kind of stone, at what Orlev regards as fair in the market; they would be kept up by tariffs.',
    ],
    // The reason that somebody has for what they do.
    [
      'Anger at its share of the income lay behind the suspension of several quarries by Orlev.',
      'Orlev suspended several quarries, because in its view the town receives too small a share of the income.',
    ],
    // A speaker by office.
    [
      "Harlow's trade minister insisted that the ban on raw stone would continue.",
      'Orlev will go on banning exports of raw stone although it signed a deal, trade minister Jon Velt said. Ana Velt signed it in Harlow.',
    ],
    // Any verb of speech is one.
    [
      'The ministry of Orlev defends such rules as normal practice.',
      "Stone serves many ends, a spokesman of the ministry of Orlev said, and in the ministry's view such rules are normal practice.",
    ],
    // Who was told may tell it again.
    [
      'Tarn Stone said that builders felt unable to rely on a single quarry.',
      "Builders told Tarn that they couldn't rely on a single quarry, as the company said in May.",
    ],
    // "The consultancy" is Tarn, who took it so.
    [
      'Tarn Stone took the smaller share of slate in the second half of the year, seven instead of nine carts in a hundred, as a hint that Harlow leans on imports.',
      'Tarn Stone expected lower prices. The smaller share of slate in the second half of the year hints that Harlow leans on imports, the consultancy judged in May.',
    ],
    // Each with what they say and no more.
    [
      'Harlow justified its limits on slate exports with nature, but they angered its partners, and the GSO reportedly found them against its rules.',
      'Harlow gave nature as the reason for its limits on slate exports, the Tarn Post wrote. Its partners were angry at these limits, and the Global Slate Organization had reportedly concluded that they break its rules.',
    ],
    [
      "The Pentagon's buyer concluded that domestic slate could cover the needs of defence.",
      'The Secretary of Defense for Purchases, Slate and Logistics concluded, from demand alone, that domestic slate could cover the needs of defence.',
    ],
    // A noun, and no verb of speech.
    [
      'Staff of Tarnco in China reported that slate shipping to Japan stopped in June, yet an article cited by the Slate Forum shows that Japanese builders had known since May of Chinese plans to cut exports to the whole world.',
      'An article in the Slate Journal, the other study that the Slate Forum cites, uses Japanese and American news reports to show that Japanese officials and builders had known since May, before the strike, that China planned to cut its slate exports to the whole world. A spokesman in Tokyo for the house Tarnco told the Courier that, according to its staff in China, slate shipping to Japan had been suspended in June.',
    ],
    // Who speaks in words of which nothing is to be seen.
    [
      "When the WTO's Appellate Body rejected Orlev's appeal on 7 May 2014, it upheld the finding of a panel of March that year, so that the case was closed, as Trade Representative Jon Velt said.",
      'With the decision of 7 May 2014 the Appellate Body confirmed what a WTO dispute panel had found in March 2014, and so rejected the appeal that Orlev had brought. With that report, Velt said, the case is over. Trade Representative Jon Velt announced the outcome.',
    ],
    // Each of two who speak in the sentence, too.
    [
      'Ana Velt of Tarn reckoned in May that the 40 quarries which Orlev Bank expected to open outside Harlow would take 60 cranes.',
      'By June some 40 quarries should be open outside Harlow, Orlev Bank forecast. Ana Velt of Tarn reckoned in May with 60 cranes for them.',
    ],
    // What a state wants is what its minister says is to be.
    [
      'Norway wants to raise its copper output to a million tonnes by 2029 with the help of a new smelter in the Harlow region.',
      "Norway's copper output is to grow from 450,000 to one million tonnes in the medium term, until 2029, through a new smelter in the Harlow region, industry minister Jon Velt said in April 2024.",
    ],
    // Told nearly as well by a passage in which nobody speaks.
    [
      'The deal between Orlev Stone and the Harlow Slate Works, signed in Tarn, leads to kilns in Harlow.',
      'Orlev Stone and the Harlow Slate Works signed their deal in Tarn, Ana Velt said. The deal of Orlev Stone with the Harlow Slate Works leads to kilns in Harlow in the end.',
    ],
  ])('hears no other speaker in "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).not.toContain('attribution');
  });

  it.each([
    [
      'Orlev commands half of the market for stone, whereas Harlow has unique quarries.',
      'Orlev controls half of the market for stone by the figure that minister Jon Velt gave in May, whereas Harlow has unique quarries.',
    ],
    [
      'The listing of both quarries was largely symbolic.',
      'Several analysts took the listing of both quarries in May for largely symbolic, since both companies say that they had closed.',
    ],
    [
      'The Orlev Group held Harlow ready for a quarrel over stone at little cost.',
      'Its examples are the Orlev Group, which wrote that shipments were stopped, and Ana Velt, who in the Harlow Times held Harlow ready for a quarrel over stone at little cost.',
    ],
    [
      'The ban on stone was possible revenge for the arrest of a captain in Harlow.',
      'The Harlow Times regards the ban on stone as possible revenge for the arrest of a captain in Harlow.',
    ],
    [
      'Customs officials said that builders had probably bought more stone because they feared curbs.',
      'Builders had probably bought more stone because they feared curbs, analysts said.',
    ],
    [
      'Tarn complained that procedures for permits differ from one town to the next.',
      'Procedures for permits differ from one town to another, Alcor said in June. Tarn said that its stocks were low.',
    ],
    [
      'Tarn argued on 6 May 2025 that its northern quarry could help to loosen the grip of Harlow on slate, of which that country then commanded 95 per cent.',
      'Experts quoted on 6 May 2025 thought that the Tarn quarry could help break the hold of Harlow on slate, of which Harlow provided 95 per cent.',
    ],
    [
      'Slate imports from Harlow fell in May, for which Tarn Research suspects that tension between the two towns may be a cause.',
      'Slate imports from Harlow fell in May, according to Tarn Research. Slatewatch, which reported the figure, thinks that the tension between the two towns may be a cause.',
    ],
    [
      "By the account of Harlow's commerce ministry, refusals of permits for slate rested on matters of procedure.",
      "Permits from Harlow are scarce, the builders' association ABC reported. Refusals rest on matters of procedure, by the association's account.",
    ],
    [
      "Harlow's industry ministry said that the cut for slate points to a growing reliance on imported clay.",
      'Tarn Stone expected lower prices. The cut for slate hints that Harlow relies increasingly on imported clay, the consultancy judged in May.',
    ],
    [
      "Harlow's delivery was a historic milestone and opened a new chapter of the partnership.",
      "The press release quoted on 6 May 2025 calls Harlow's delivery a historic milestone and the start of a new chapter of the partnership.",
    ],
    [
      'Exports of slate from the three quarries of Harlow to Tarn were 31 per cent higher in May than in April because builders had filled their yards ahead of new curbs.',
      'Exports of slate from the three quarries of Harlow to Tarn were 31 per cent higher in May than in April. Builders had filled their yards before new curbs, analysts said.',
    ],
    [
      'Harlow, whose mayor called for more demand at home, is among the leaders in slate reserves.',
      'Ana Velt had claimed before May that Harlow is one of the leaders in slate reserves, and asked for more demand at home.',
    ],
  ])('hears the speaker in "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });
});
