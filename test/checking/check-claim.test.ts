import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checking/check-claim.ts';
import { variantsOf } from '../../src/checking/names/names-kept.ts';

const SIGNED = { source: 'signed', text: 'The US and Britain signed on 1 May 2025.' };

const PASSAGE = {
  source: 'congthuong-20250318-central-asia-race',
  text:
    'Uzbekistan announced in early March 2025 a programme worth 2.6 billion US dollars for 76 projects, ' +
    'which cover 28 different elements. President Shavkat Mirziyoyev signed it on 13 March. About two ' +
    'thirds of the ore, 390,000 tonnes a year, would cost 110 to 125 dollars a kilogram. The ' +
    'Saskatchewan Research Council helps with six further studies from fiscal 2024-25.',
  context: 'The race in Central Asia\nBáo Công Thương\n2025-03-18\nA programme of its own',
};

const findingsOf = (sentence: string): string[] =>
  checkClaim(sentence, [PASSAGE, SIGNED]).findings.map(({ kind, text }) => `${kind}: ${text}`);

const numbersOf = (count: number, unit: string): string =>
  Array.from({ length: count }, (_, i) => `${2 * i + 1} ${unit}`).join('; ');

describe('checkClaim', () => {
  it.each([
    'Uzbekistan announced a programme worth $2.6bn for mining in March 2025.',
    'The Uzbek programme covers twenty-eight elements in 76 projects.',
    'The programme was signed by Mirziyoyev on 13 March 2025.',
    'The ore, 390,000 t, would cost between 110 and 125 US dollars per kilogram.',
    '67 per cent of the ore would come at $110/kg.',
    'The SRC helps the programme with 6 studies.',
    'Studies from 2024 to 2025 help the programme.',
    'The programme of Uzbekistan was announced in March 2025 [1][2, 3].',
    'The USA and the UK signed on 1 May 2025.',
    'American and British ministers signed on 1 May.',
    'The United States and the United Kingdom signed on 1 May.',
    'Báo Công Thương wrote on 18 March 2025 that Uzbekistan announced projects.',
    'In the first quarter of 2025 Uzbekistan announced a programme.',
  ])('supports what the passage says in other words: %s', (sentence) => {
    expect(findingsOf(sentence)).toEqual([]);
  });

  it.each([
    [
      'Uzbekistan announced a programme worth 2.7 billion US dollars.',
      'number: 2.7 billion US dollars',
    ],
    [
      'Uzbekistan announced a programme worth 2.6 million US dollars.',
      'number: 2.6 million US dollars',
    ],
    ['Uzbekistan announced a programme worth 2.6 billion euros.', 'unit: 2.6 billion euros'],
    ['Uzbekistan announced a programme of 76 tonnes in projects.', 'unit: 76 tonnes'],
    ['The ore of the programme, 390,000 kilograms, would cost.', 'unit: 390,000 kilograms'],
    ['Uzbekistan announced a programme in early March 2024.', 'date: early March 2024'],
    ['Uzbekistan announced a programme in April 2025.', 'date: April 2025'],
    ['The programme was signed by Shavkat Mirziyoyev on 14 March.', 'date: 14 March'],
    ['In the last quarter of 2025 Uzbekistan announced a programme.', 'date: last quarter of 2025'],
    ['Kazakhstan announced a programme worth 2.6 billion US dollars.', 'name: Kazakhstan'],
    ['The programme was signed by President Tokayev on 13 March.', 'name: President Tokayev'],
    ['The programme of Uzbekistan comes with the IAEA and projects.', 'name: IAEA'],
  ])('finds what the passage does not say: %s', (sentence, finding) => {
    expect(findingsOf(sentence)).toEqual([finding]);
  });

  it('takes a whole name from the rest of a source whose passage has it in part', () => {
    const sintered = {
      source: 's',
      text: 'In 1982 Sagawa presented sintering.',
      context: 'A prize',
    };
    const claim = 'Masato Sagawa presented sintering in 1982.';
    const elsewhere = 'The prize went to Masato Sagawa. John Croat had one before.';

    expect(checkClaim(claim, [sintered]).supported).toBe(false);
    expect(checkClaim(claim, [{ ...sintered, elsewhere }]).supported).toBe(true);
    expect(
      checkClaim('John Croat presented sintering in 1982.', [{ ...sintered, elsewhere }]).supported,
    ).toBe(false);
  });

  it.each([
    [
      'World mine production of rare earths was 390,000 tonnes in 2024.',
      'The survey put the estimated world mine production of rare earths at 390,000 tonnes in 2025, after 380,000 tonnes in 2024.',
      'relation',
    ],
    [
      'Magnet exports rose by 5% in May 2025.',
      'Magnet exports fell by 5% in May 2025.',
      'negation',
    ],
    [
      'The mine is the largest in Europe.',
      'The mine is one of the largest in Europe.',
      'superlative',
    ],
    ['The refinery was built in Lacq.', 'A refinery is to be built in Lacq.', 'estimate'],
    [
      'The ore is as poor as any soil.',
      'James Kennedy, who heads a consultancy, said in 2025 that the ore is as poor as any soil.',
      'attribution',
    ],
    [
      'Noveon was the first company to make sintered magnets in Texas.',
      'Noveon was a company that made sintered magnets in Texas.',
      'superlative',
    ],
    [
      'Thulium is the most abundant rare earth.',
      'Cerium, the most abundant rare earth, is at one end, and thulium at the other.',
      'superlative',
    ],
    [
      'Recycled material could raise the emissions of the magnets.',
      'Recycled material could lower the emissions of those magnets.',
      'comparison',
    ],
    [
      'Beijing confirmed that it had prevented shipments to Osaka.',
      'Beijing denied that it had prevented shipments to Osaka.',
      'negation',
    ],
    ['The memorandum is binding.', 'The memorandum is not binding.', 'negation'],
    ['The memorandum is not binding.', 'The memorandum is binding.', 'negation'],
    [
      'In 1995 the Sextant Group sold the firm to General Motors.',
      'General Motors sold the firm in 1995 to the Sextant Group.',
      'relation',
    ],
    [
      'Shipments cost 245 million dollars for cobalt and 500 million for antimony.',
      'Shipments cost 500 million dollars for cobalt and 245 million for antimony.',
      'relation',
    ],
    ['China put gallium under licence.', 'China put samarium under licence.', 'name'],
    ['The mine gave 45,000 tonnes a month.', 'The mine gave 45,000 tonnes in 2024.', 'unit'],
    ['The mine gave 45,000 tonnes daily.', 'The mine gave 45,000 tonnes in 2024.', 'unit'],
    [
      'Alcor is closing its refinery at Orlev.',
      'Alcor is building its refinery at Orlev.',
      'negation',
    ],
  ])('refuses "%s" by "%s": %s', (sentence, text, kind) => {
    const { findings } = checkClaim(sentence, [{ source: 'a', text }]);

    expect(findings.map((finding) => finding.kind)).toContain(kind);
  });

  it.each([
    ['14.kg wrote of the two ferries.', '24.kg wrote of the two ferries.', ['14.kg']],
    ['Nasdaq.com wrote of it.', 'The market wrote of it.', []],
  ])('takes an address for a name: %s', (sentence, text, missing) => {
    const { findings } = checkClaim(sentence, [{ source: 'nasdaq-20250714-floor', text }]);

    expect(findings.map((finding) => finding.text)).toEqual(missing);
  });

  it.each([
    [
      'Fifteen dollars of 240 are 12% of the award.',
      'They paid 15 dollars of an award of 240 dollars.',
      'number',
    ],
    [
      'About 6% of the award was paid.',
      'They paid 15 dollars of an award of 240 dollars.',
      'number',
    ],
    [
      'In 2025 it mined 19,900 tonnes, and in 1984 25,300 tonnes.',
      'In 1974 it mined 19,900 tonnes, and in 1984 25,300 tonnes.',
      'relation',
    ],
    ['The officer Just said that it is a minority stake.', 'The officer said so.', 'name'],
  ])('refuses what only seems to follow: %s', (sentence, text, kind) => {
    const passage = { source: 'a', text, context: 'Title\n\nPublisher\n2025-03-01' };

    expect(checkClaim(sentence, [passage]).findings.map((one) => one.kind)).toContain(kind);
  });

  it.each([
    ['The Pentagon bought magnets.', 'The US Department of Defense bought magnets.'],
    ['The Pentagon bought magnets.', 'The DoD bought magnets.'],
    ['Whatever is said of Alcor is wrong.', 'All that is said of Alcor is wrong.'],
    ['Neodymium and boron grew dearer in Asia.', 'Nd-Fe-B magnets grew dearer in Asia.'],
    ['The mine gave 4 tonnes a day.', 'The mine gave 4 tonnes daily.'],
    ['Alcor closed a month later, after 4 years.', 'Alcor closed some weeks later, after 4 years.'],
    ['NdFeB magnets grew dearer in Asia.', 'Neodymium-iron-boron magnets grew dearer in Asia.'],
    ['It lies six kilometres down.', 'It lies 6,000 metres down.'],
    ['According to Reuters the mine closed in May.', 'The mine closed in May, Reuters reported.'],
    ['Lynas says that it is to build a plant.', 'Lynas says that it will build a plant.'],
    ['Six per cent of the award, 15 of 250 dollars, was paid.', 'Of 250 dollars 15 were paid.'],
    ['The fund is to go ahead, they hoped.', 'They were hoping that the fund goes ahead.'],
    ['From January to June 2020 it sold 5 t.', 'In the first half of 2020 it sold 5 t.'],
    ['Thailand is the sixth-largest producer.', 'Thailand ranks sixth among producers.'],
    ['Neither France nor Spain has a refinery.', 'France and Spain have no refinery.'],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(checkClaim(sentence, [{ source: 'reuters-1', text }]).findings).toEqual([]);
  });

  it('takes the variants of a name that it is given', () => {
    const passage = { source: 'a', text: 'The Bayan Obo mine opened in 1957.' };
    const sentence = 'The Baiyun Ebo mine opened in 1957.';
    const variants = variantsOf([['Bayan Obo', 'Baiyun Ebo', '白云鄂博']]);

    expect(checkClaim(sentence, [passage]).supported).toBe(false);
    expect(checkClaim(sentence, [passage], variants).supported).toBe(true);
  });

  it.each(['5 t in 2020, ', 'Not A to B ', 'X said, ', 'one of the largest ', 'may rise; ', 'Ab '])(
    'comes to an end on 20,000 characters of %j',
    { timeout: 60_000 },
    (piece) => {
      const text = piece.repeat(20_000 / piece.length);
      const evidence = [{ source: 'a', text: `${text}.` }];

      expect(() => checkClaim(`In all ${text}`, evidence)).not.toThrow();
    },
  );

  it('finds a sentence on another subject', () => {
    const sentence = 'Nobody knows how beetles came to delay the quarry near the fjord.';

    expect(checkClaim(sentence, [PASSAGE])).toMatchInlineSnapshot(`
      {
        "findings": [
          {
            "kind": "subject",
            "text": "Nobody knows how beetles came to delay the quarry near the fjord.",
            "why": "the passage speaks of other things: congthuong-20250318-central-asia-race has 0% of the sentence's words",
          },
        ],
        "supported": false,
      }
    `);
  });

  it('says where it looked and what is there instead', () => {
    const sentence =
      'Uzbekistan and Prime Minister Abdulla Aripov announced in May 2025 a programme worth 2.7 billion US dollars.';

    expect(checkClaim(sentence, [PASSAGE]).findings.map(({ why }) => why)).toMatchInlineSnapshot(`
      [
        ""2.7 billion US dollars" is not in congthuong-20250318-central-asia-race; it has 2.6 billion US dollars",
        ""May 2025" is not in congthuong-20250318-central-asia-race; it has early March 2025, 2025-03-18, 13 March",
        ""Prime Minister Abdulla Aripov" is not in congthuong-20250318-central-asia-race",
      ]
    `);
  });

  it('takes each figure from any of the cited passages', () => {
    const other = { source: 'other', text: 'Kazakhstan announced 38 promising deposits in 2024.' };
    const sentence = 'Uzbekistan announced 76 projects, Kazakhstan 38 deposits in 2024.';

    expect(checkClaim(sentence, [PASSAGE, other]).supported).toBe(true);
    expect(checkClaim(sentence, [other]).supported).toBe(false);
  });

  it.each(['', '   ', '[1]', '[1][2, 3].', '…', '?!', '🙂'])(
    'does not support a sentence that says nothing: %j',
    (sentence) => {
      expect(checkClaim(sentence, [PASSAGE]).findings).toEqual([
        expect.objectContaining({ kind: 'subject', why: 'the sentence says nothing' }),
      ]);
    },
  );

  it.each([
    ['The programme was announced in Uzbekistan in March 2025.', []],
    ['On 18 March 2025, Báo Công Thương reported a programme of Uzbekistan.', []],
    ['Báo Công Thương wrote of the programme on 18 March 2025.', []],
    ['The programme of Uzbekistan opened on 18 March 2025.', ['date: 18 March 2025']],
    ['On 18 March 2025 the programme of Uzbekistan opened.', ['date: 18 March 2025']],
    ['Uzbekistan said that the programme opened on 18 March 2025.', ['date: 18 March 2025']],
    ['The programme opened on 18 March 2025, said Uzbekistan.', ['date: 18 March 2025']],
  ])('takes the day of publication for the day of a report only: %s', (sentence, findings) => {
    expect(findingsOf(sentence)).toEqual(findings);
  });

  it('takes a day in the title for a day of what it tells', () => {
    const passage = {
      source: 'notice',
      text: 'The ministry put seven elements under control.',
      context: 'Notice No. 18 of 4 April 2025\nMinistry\n2025-04-07\n',
    };
    const sentence = 'The ministry put seven elements under control on 4 April 2025.';

    expect(checkClaim(sentence, [passage]).findings).toEqual([]);
  });

  it('tells of no more than 50 missing figures', () => {
    const sentence = Array.from({ length: 60 }, (_, i) => `${i + 1000} tonnes`).join('; ');
    const { findings } = checkClaim(sentence, [PASSAGE]);

    expect(findings.filter(({ kind }) => kind === 'number')).toHaveLength(50);
  });

  it.each([
    ['capitals', 'A'.repeat(400_000), 'A programme.'],
    ['missing numbers', numbersOf(30_000, 'tonnes'), numbersOf(15_000, 'kg')],
    ['missing days', '4 May 2018; '.repeat(60_000), '3 June 2019; '.repeat(60_000)],
    ['numbers and words', '5 kg', '5 kg B '.repeat(120_000)],
  ])('checks %s without end in no time', (_, text, sentence) => {
    expect(() => checkClaim(sentence, [{ source: 'long', text }])).not.toThrow();
  });

  it('supports nothing without a passage', () => {
    expect(checkClaim('Nothing is cited here.', []).findings).toEqual([
      { kind: 'subject', text: 'Nothing is cited here.', why: 'no passage is cited' },
    ]);
  });
});
