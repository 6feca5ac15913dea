import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { orderNotIn } from '../../../src/checking/roles/order-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  orderNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const STRIKE =
  'The parliament passed the new labour law. The strike at Arta Mining had begun weeks earlier.';
const MET =
  'Ana Velt met the governor in Arta on Monday. The Cordoba conference was still to come.';
const QUOTA = 'Belmont published its quota after the talks between the ministers Velt and Orro.';
const CURBS =
  'Arta curbed its exports of cobalt, which led to fear of a shortage among battery makers.';
const ROSE = 'Higher tin prices in Cordoba resulted in a rush of investment in new smelters.';
const HOPES =
  'The analyst explains the rally of tin with hopes of a truce between Belmont and Cordoba.';

describe('orderNotIn', () => {
  it.each([
    ['The strike at Arta Mining began once the parliament had passed the new labour law.', STRIKE],
    ['Ana Velt met the governor when the Cordoba conference was already over.', MET],
    ['Fear of a shortage among battery makers drove Arta to curb its exports of cobalt.', CURBS],
    [
      'The Belmont mine closed after prices had collapsed in the Cordoba region.',
      'Prices in the Cordoba region collapsed following the closure of the Belmont mine.',
    ],
    [
      'Because Arta Mining cut its forecast, banks withdrew credit from the Cordoba pit.',
      'Arta Mining cut its forecast because banks had withdrawn credit from the Cordoba pit.',
    ],
    [
      'Cordoba raised its steel duty in response to the decision of Arta Mining to halt shipments.',
      'Arta Mining has halted its shipments. Cordoba had raised its steel duty before that.',
    ],
  ])('finds what came first and comes second: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });

  it.each([
    ['The strike at Arta Mining began weeks before the parliament passed the law.', STRIKE],
    ['Ana Velt met the governor before the Cordoba conference.', MET],
    ['Belmont published its quota following talks between ministers Velt and Orro.', QUOTA],
    ["Arta's curbs on cobalt exports caused battery makers to fear a shortage.", CURBS],
    ['A rush of investment in new smelters was the result of higher tin prices.', ROSE],
    ['Hopes of a truce between Belmont and Cordoba spurred the rally of tin.', HOPES],
    [
      'In retaliation for the Belmont ban on nickel exports, Cordoba raised duties on steel.',
      'Belmont banned nickel exports, and in return Cordoba raised duties on steel.',
    ],
    // What is denied came of nothing.
    [
      'The rally of tin was not set off by the halt in Cordoba, since it had begun months before.',
      'Many put it down to the halt in Cordoba. In fact the rally of tin had begun months earlier.',
    ],
    // Days that are put off lead to nothing.
    [
      'The ministry pushed back the dates of its tender at the request of several bidders.',
      'The ministry extended the dates of its tender, because several bidders had asked for it.',
    ],
    // A price is compared, and nothing came of it.
    [
      'Tin was cheaper in Arta in early June than a month earlier, though dearer than in April.',
      'Early in June tin cost less in Arta than a month before. It had still risen since April.',
    ],
  ])('keeps the order: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });
});
