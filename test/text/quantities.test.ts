import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/text/quantities.ts';

const shortOf = (text: string): string[] =>
  quantitiesOf(text).map(({ value, kind, unit }) => [value, kind, unit].filter(Boolean).join(' '));

describe('quantitiesOf', () => {
  it.each([
    ['2.6 billion US dollars', '2600000000 money USD'],
    ['19 billion U.S. dollars)', '19000000000 money USD'],
    ['$2.6bn', '2600000000 money USD'],
    ['US$2.6 billion', '2600000000 money USD'],
    ['USD 2.6 bn', '2600000000 money USD'],
    ['a 1.5-billion-dollar partnership', '1500000000 money USD'],
    ['€18.7m', '18700000 money EUR'],
    ['C$71m', '71000000 money CAD'],
    ['A$1.65bn', '1650000000 money AUD'],
    ['91.5 million Australian dollars', '91500000 money AUD'],
    ['100 billion yen', '100000000000 money JPY'],
    ['¥100 billion', '100000000000 money JPY'],
    ['80 trillion yuan', '80000000000000 money CNY'],
    ['Twelve billion euros', '12000000000 money EUR'],
    ['half a million dollars', '500000 money USD'],
    ['16,300 crore', '163000000000 number'],
    ['110 dollars per kilogram', '110 money USD/kg'],
    ['$110/kg', '110 money USD/kg'],
    ['605,000 yuan a tonne', '605000 money CNY/t'],
  ])('reads money: %s', (text, expected) => {
    expect(shortOf(text)).toEqual([expected]);
  });

  it.each([
    ['390,000 tonnes', '390000 mass t'],
    ['3,700 t', '3700 mass t'],
    ['3700t', '3700 mass t'],
    ['8.8 million metric tons', '8800000 mass t'],
    ['5 kt', '5000 mass t'],
    ['50,000 tonnes a year', '50000 mass t/year'],
    ['9,200 pounds', '9200 mass lb'],
    ['28.4%', '28.4 percent %'],
    ['28.4 per cent', '28.4 percent %'],
    ['eighty per cent', '80 percent %'],
    ['3 percentage points', '3 percent pp'],
    ['two thirds of it', '66.6666666667 percent %'],
    ['two-thirds of it', '66.6666666667 percent %'],
    ['a quarter', '25 percent %'],
    ['half of it', '50 percent %'],
    ['a fifth of its exports', '20 percent %'],
    ['2,359 parts per million', '2359 percent ppm'],
    ['11 square kilometres', '11 area km²'],
    ['35 km', '35 length km'],
    ['110 gigawatts a year', '110 power GW/year'],
    ['a five-year plan', '5 duration year'],
    ['45 working days', '45 duration working day'],
    ['a 26-fold rise', '26 count times'],
    ['thirty years', '30 duration year'],
  ])('reads shares and measures: %s', (text, expected) => {
    expect(shortOf(text)).toEqual([expected]);
  });

  it.each([
    ['fifteen sites', '15 count'],
    ['twelve', '12 number'],
    ['twenty-six', '26 number'],
    ['a dozen', '12 number'],
    ['one hundred and fifty', '150 number'],
    ['two and a half million', '2500000 number'],
    ['two hundred thousand', '200000 number'],
    ['1.2 million', '1200000 number'],
    ['for more than a million electric cars', '1000000 count'],
    ['the sixth', '6 ordinal'],
    ['the 44th Honda Prize', '44 ordinal'],
    ['Announcement No. 61', '61 number'],
    ['Section 232 of the Trade Expansion Act', '232 number'],
    ['600111', '600111 number'],
    ['the 10X magnet plant', '10 number'],
    ['a third batch', '3 ordinal'],
  ])('reads counts, orders and labels: %s', (text, expected) => {
    expect(shortOf(text)).toEqual([expected]);
  });

  it.each([
    ['13 715 tấn', '13715 mass t'],
    ['13.715 tấn', '13715 mass t'],
    ['13.715 tonnes', '13.715 mass t'],
    ['13\u00A0715 tonnes', '13715 mass t'],
    ['1500万美元', '15000000 money USD'],
    ['1,500万', '15000000 number'],
    ['2.6亿', '260000000 number'],
    ['2,6 Mrd. Euro', '2600000000 money EUR'],
    ['18,7 Mio. Euro', '18700000 money EUR'],
    ['2,6 млрд долларов', '2600000000 money USD'],
    ['390 тыс. тонн', '390000 mass t'],
    ['2,6 tỷ USD', '2600000000 money USD'],
    ['20 triệu tấn', '20000000 mass t'],
    ['18,7 millions d’euros', '18700000 money EUR'],
    ['2,6 milliards de dollars', '2600000000 money USD'],
    ['1,00,000 tonnes', '100000 mass t'],
  ])('reads other languages’ ways: %s', (text, expected) => {
    expect(shortOf(text)).toEqual([expected]);
  });

  it.each([
    ['2 to 4 kilograms', ['2 mass kg', '4 mass kg']],
    ['2-4 kg', ['2 mass kg', '4 mass kg']],
    ['between 110 and 125 dollars a kilo', ['110 money USD/kg', '125 money USD/kg']],
    ['51 and 49 per cent', ['51 percent %', '49 percent %']],
    ['$2-3bn', ['2000000000 money USD', '3000000000 money USD']],
    ['700,000 to 1 million tonnes', ['700000 mass t', '1000000 mass t']],
    ['3 to 5 million euros', ['3000000 money EUR', '5000000 money EUR']],
    ['20 projects and 15 tonnes', ['20 count', '15 mass t']],
    ['20, 30 and 40 tonnes', ['20 mass t', '30 mass t', '40 mass t']],
  ])('shares a unit over a range or a list: %s', (text, expected) => {
    expect(shortOf(text)).toEqual(expected);
  });

  it.each([
    'on 17 January 2024',
    'in 2024-25',
    'from 2013 to 2014',
    'the 1990s',
    'an F-35 fighter and a G7 summit',
    'the C5+1 format',
    'said 163.com in a report',
    'as 7.example.org has it',
    'ThREE Consulting',
    'one of the largest, and no one knew',
    'the second half of 2025',
    'Q3 2025',
  ])('finds none in "%s"', (text) => {
    expect(shortOf(text)).toEqual([]);
  });

  it('keeps how the text hedges', () => {
    const bounds = quantitiesOf('about 20 tonnes, more than 30 tonnes, up to 40 tonnes, 50 tonnes');

    expect(bounds.map(({ bound }) => bound)).toEqual(['about', 'at-least', 'at-most', undefined]);
  });

  const written: readonly ((value: number) => string)[] = [
    (value) => `${value}`,
    (value) => value.toLocaleString('en'),
    (value) => `${value.toLocaleString('en')} tonnes`,
    (value) => `${value.toLocaleString('en').replaceAll(',', ' ')} tonnes`,
    (value) => `${value.toLocaleString('en').replaceAll(',', '\u00A0')} tonnes`,
    (value) => `${value.toLocaleString('de')} Tonnen`,
    (value) => `$${value.toLocaleString('en')}`,
    (value) => `${value} %`,
  ];

  it('reads a number back however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 999_999_999 }), fc.nat(), (value, way) => {
        const text = written[way % written.length]!(value);

        expect([text, quantitiesOf(text).map((quantity) => quantity.value)]).toEqual([
          text,
          [value],
        ]);
      }),
    );
  });

  it('reads a scaled number back however it is written', () => {
    const scales = [
      [1e6, 'million', 'm', 'Mio.', 'млн', 'triệu', 'millions'],
      [1e9, 'billion', 'bn', 'Mrd.', 'млрд', 'tỷ', 'milliards'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 9999 }),
        fc.constantFrom(...scales),
        fc.integer({ min: 1, max: 6 }),
        (tenths, scale, way) => {
          const name = String(scale[way]);
          const digits = (tenths / 10).toString();
          const number = way < 3 ? digits : digits.replace('.', ',');
          const text = way === 2 ? `€${number}${name}` : `${number} ${name} euro`;
          const value = Math.round((tenths / 10) * scale[0]);

          expect([text, quantitiesOf(text).map((one) => one.value)]).toEqual([text, [value]]);
        },
      ),
    );
  });

  it('gives offsets of its text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '2.6',
      'billion',
      '$',
      'US',
      'dollars',
      '-',
      'two',
      'thirds',
      '%',
      ' ',
      ',',
      '1,500',
      'a',
      '2025',
      'May',
      '万',
      '美',
      '元',
      'tấn',
      'half',
      'and',
      'to',
      'per',
      '年',
      '.',
      'x',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const quantity of quantitiesOf(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(Number.isFinite(quantity.value)).toBe(true);
          end = quantity.end;
        }
      }),
    );
  });

  it('gives a sign between two numbers to one of them', () => {
    expect(quantitiesOf('1,500 $ 1,500').map(({ text }) => text)).toEqual(['1,500 $', '1,500']);
  });

  it.each(['one hundred and ', 'million ', '5+', '123 ', '9', 'half a '])(
    'comes to an end with "%s" without end',
    (piece) => {
      expect(() => quantitiesOf(piece.repeat(20_000))).not.toThrow();
    },
  );
});
