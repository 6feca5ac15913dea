import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'courier-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of what is planned for a date, under a condition or in talks', () => {
  it.each([
    [
      'Tarn Metals finished its kiln in the spring of 2021.',
      'Tarn Metals began work on its kiln in 2019. It was due to be finished in the spring of 2021.',
    ],
    [
      'The Orlev quarry delivered its first stone in 2020.',
      'The Orlev quarry was opened on 3 May 2018. First stone was expected in 2020.',
    ],
    [
      'By the end of 2022 the works at Harlow were turning out 40 tonnes of brick a month.',
      'The works at Harlow could make ten tonnes of brick a month in 2021. The council hoped to reach 40 tonnes by the end of 2022.',
    ],
    [
      'Freedonia passed its quarry law early in 2024.',
      'A quarry law is being drafted in Freedonia, and in December 2023 passage was expected by early 2024.',
    ],
    [
      'Tarn has chosen Orlev Stone as its partner for kilns.',
      'Reuters reported that Tarn was weighing a kiln partnership with Orlev Stone.',
    ],
    [
      'The National Bank of Freedonia lent Tarn 150 million dollars for its quarry.',
      'Tarn received a letter of intent from the National Bank of Freedonia for a loan of 150 million dollars for its quarry.',
    ],
    [
      'The two firms have concluded a longer delivery contract.',
      'Harlow tests whether the stone suits its kilns; if it does, the two firms will negotiate a longer delivery contract.',
    ],
    [
      'Arta and Norland dug chalk as well in 2019.',
      'Arta, Norland and some states of the Southern League may have dug chalk as well in 2019, but nobody counted it.',
    ],
    [
      'The closure is bound to leave the builders without brick for a while.',
      'The closure would probably leave the builders without brick for a time, Velt judged. Owners must now register their kilns.',
    ],
    [
      'The two ministers agreed in Tarn in May 2019 that Freedonia would dig chalk in Norland.',
      'Freedonia plans to dig chalk in Norland, officials said in May 2019. The two ministers were expected to agree on it in Tarn later that month.',
    ],
    [
      'Tarn took over the Orlev quarry in July 2022.',
      'Tarn planned to take over the Orlev quarry in July 2022, its head said.',
    ],
    [
      'The ministry granted Tarn a licence for the quarry in March 2021.',
      'Tarn applied for a licence for the quarry, and a decision of the ministry was expected in March 2021.',
    ],
    [
      'Work on the Harlow kiln started in June 2020.',
      'Work on the Harlow kiln was scheduled to start in June 2020.',
    ],
    ['Tarn sold its Orlev stake in 2021.', 'Tarn intends to sell its Orlev stake in 2021.'],
    [
      'Half of the kilns closed in 2023.',
      'The mayor said that half of the kilns would close in 2023.',
    ],
    [
      'Tarn raised 300 million crowns for the kiln in 2022.',
      'Tarn hopes to raise 300 million crowns for the kiln in 2022.',
    ],
    [
      'Velt stepped down as head of Tarn at the end of 2020.',
      'Velt is to step down as head of Tarn at the end of 2020.',
    ],
    [
      'Orlev has decided on Harlow as the site of its second kiln.',
      'Orlev is looking at Harlow as a possible site of its second kiln.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'The Orlev quarry was to deliver its first stone in 2020.',
      'The Orlev quarry was opened on 3 May 2018. First stone was expected in 2020.',
    ],
    [
      'First stone from the Orlev quarry was due in 2020.',
      'The Orlev quarry was opened on 3 May 2018. First stone was expected in 2020.',
    ],
    [
      'Harlow used exactly the same kiln in 2020 as in 2019.',
      'Harlow used a kiln of 30 metres in 2019. In 2020 it used a kiln of 30 metres.',
    ],
    [
      'The builder was going to use the new brick in all of its houses.',
      'The builder was to use the new brick in all of its houses.',
    ],
    [
      'In the opinion of the cabinet, ending the ban might create a thousand jobs.',
      'Up to 1,000 jobs could come from lifting the ban, the cabinet believes.',
    ],
    [
      'Tarn had its second kiln on the agenda for 2021.',
      'Tarn was to start building its second kiln in 2021.',
    ],
    [
      'Tarn signed the contract in May 2019, and the kiln is to open in 2021.',
      'Tarn signed a contract in May 2019. The kiln is expected to open in 2021.',
    ],
    [
      'Norland relied wholly on imports of chalk in 2021.',
      'Norland imported an estimated 100 tonnes of chalk in 2021, and its import reliance was 100 per cent.',
    ],
    [
      'Orlev set itself 2025 as the date for the opening of its kiln.',
      'Orlev wants to open its kiln in 2025.',
    ],
    [
      'Tarn announced in June 2020 that its kiln would open in 2022.',
      'Tarn announced in June 2020 that it was going to open its kiln in 2022.',
    ],
    [
      'The opening of the kiln was put back to 2023.',
      'The kiln, which was to open in 2021, is now expected to open in 2023.',
    ],
    [
      'In 2021 Tarn had plans to open a kiln by 2024.',
      'Tarn planned in 2021 to open a kiln by 2024.',
    ],
    [
      'The plan that Velt drew up in 2020 foresaw two kilns by 2025.',
      'By the plan drawn up by Velt in 2020 two kilns are to stand by 2025.',
    ],
    [
      'The council gave itself until the end of 2022 to find a buyer.',
      'The council aims to find a buyer by the end of 2022.',
    ],
    ['Velt had put the opening at 2022.', 'Velt expected the opening in 2022.'],
    [
      'The mayor no longer sees Tarn as a town that only digs chalk.',
      'Tarn no longer wants only to dig chalk, the mayor said.',
    ],
  ])('lets "%s" of "%s" pass', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });
});
