import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf, isSaid } from '../../src/evaluation/key-match.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { groupsOf } from '../../src/evaluation/score-answer.ts';

describe('isSaid', () => {
  it.each([
    ['2.6 billion', 'It costs $2.6bn.'],
    ['$2.6bn', 'It costs 2.6 billion US dollars.'],
    ['3,700', 'They bought 3700 tonnes.'],
    ['3700', 'They bought 3,700 t of it.'],
    ['25%', 'It is 25 per cent.'],
    ['25 per cent', 'It is 25 percent.'],
    ['25%', 'Only a quarter of them.'],
    ['51', 'MP holds 51%, Maaden 49%.'],
    ['49', 'MP and Maaden hold 51 and 49 per cent.'],
    ['28.4', 'a share of 28.4 per cent'],
    ['15.9', 'It holds 15.9 million tonnes.'],
    ['106', "l'état met 106 millions d'euros"],
    ['9 t', 'Output was 9 tonnes of it.'],
    ['2 to 4', 'It needs 2-4 kg.'],
    ['2–4', 'It needs two to four kilograms.'],
    ['fifteen', 'There were 15 sites.'],
    ['15 sites', 'There were fifteen sites.'],
    ['13,715', 'thu giữ 13.715 tấn quặng'],
    ['13 715', 'thu giữ 13.715 tấn quặng'],
    ['1500万', 'It is 15 million US dollars.'],
    ['15 million', '赔偿1500万美元'],
    ['100 billion yen', 'It took ¥100 billion.'],
    ['5 April 2024', 'am 5. April 2024'],
    ['5.4.2024', 'on April 5, 2024'],
    ['2024-04-05', 'le 5 avril 2024'],
    ['17 January', 'on 17 January 2024'],
    ['January 2024', 'on 17 January 2024'],
    ['2025', 'in early March 2025'],
    ['2025', 'in fiscal 2024-25'],
    ['second or third', 'It is 2nd or 3rd in the world.'],
    ['6th', 'It is the sixth largest.'],
    ['semi-processed', 'only semi processed goods'],
    ['by-product', 'mined as a by‑product'],
    ['Sikela', 'Commissioner Síkela’s words'],
    ['US', 'the U.S. and Japan'],
    ["isn't a party", 'Denmark isn’t a party to it.'],
    ['quarter', 'a quarter of them'],
    ['no price floor', 'There is No Price-Floor here.'],
    ['C5+1', 'the C5+1 format'],
    ['nitro.example.com', 'see https://nitro.example.com now'],
    ['稀土', '中国的稀土出口'],
  ])('finds "%s" in "%s"', (alternative, text) => {
    expect(isSaid(alternative, factsOf(text))).toBe(true);
  });

  it.each([
    ['51', '1,510 tonnes'],
    ['30', 'by 2030'],
    ['30', 'on 30 June'],
    ['2.6 billion', '2.6 million'],
    ['2.6 billion', '12.6 billion'],
    ['8,000', '18,000 tonnes'],
    ['25%', '25 tonnes'],
    ['98%', '98 tonnes'],
    ['5 April 2024', 'in April 2024'],
    ['17 January', 'on 18 January 2024'],
    ['2025', '2,025 tonnes were'],
    ['US', 'many buses'],
    ['quarter', 'at the headquarters'],
    ['metal', 'heavy metals'],
    ['6th', 'the 16th'],
    ['100 billion yen', '100 billion dollars'],
    ['13,715', '13.715 tonnes'],
  ])('does not find "%s" in "%s"', (alternative, text) => {
    expect(isSaid(alternative, factsOf(text))).toBe(false);
  });

  it('finds every key of the development set in its sources and the tables', () => {
    const root = new URL('../../corpus/', import.meta.url);
    const tables = readdirSync(new URL('data/', root))
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => readFileSync(new URL(`data/${file}`, root), 'utf8').split('\n'));
    const set = readFileSync(new URL('development.jsonl', import.meta.url), 'utf8');
    const missing = parseQuestions(set).flatMap(({ id, sources, key }) => {
      const ids = groupsOf(sources).flat();
      const texts = ids.map((source) =>
        readFileSync(new URL(`sources/${source}.md`, root), 'utf8'),
      );
      const rows = tables.filter((row) => ids.some((source) => row.includes(source)));
      const said = factsOf([...texts, ...rows.map((row) => row.replaceAll(',', ' ; '))].join('\n'));
      const groups = key.filter((group) => !group.some((one) => isSaid(one, said)));
      return groups.map((group) => ({ id, group }));
    });

    expect(missing).toEqual([]);
  });
});
