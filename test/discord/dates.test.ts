import { describe, expect, it } from 'vitest';
import { ageOf, dateOf } from '../../src/discord/dates.ts';

describe('dateOf', () => {
  it.each([
    ['2025-03-18', 'en-GB', '18 Mar 2025'],
    ['2025-03', 'en-GB', 'Mar 2025'],
    ['2025', 'en-GB', '2025'],
    ['2025-01-01', 'en-GB', '1 Jan 2025'],
    ['2024-12-31', 'en-GB', '31 Dec 2024'],
    ['2025-03-18', 'de', '18. März 2025'],
    ['2025-03-18', 'vi', '18 thg 3, 2025'],
    ['2025-03-18', 'zh', '2025年3月18日'],
    ['2025-03', 'ja', '2025年3月'],
    ['2025', 'ru', '2025'],
  ])('says %j in %j as exactly as it is known: %j', (iso, language, text) => {
    expect(dateOf(iso, language)).toBe(text);
  });
});

describe('ageOf', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-21', '2 days ago'],
    ['2026-10-24', '30 days ago'],
    ['2026-10-23', '1 month ago'],
    ['2026-08-23', '3 months ago'],
    ['2026-08-24', '2 months ago'],
    ['2025-11-24', '11 months ago'],
    ['2025-11-23', '12 months ago'],
    ['2024-11-24', '23 months ago'],
    ['2024-11-23', '2 years ago'],
    ['2023-11-24', '2 years ago'],
    ['2023-11-23', '3 years ago'],
    ['2025-11', '12 months ago'],
    ['2026-11', '22 days ago'],
    ['2020', '6 years ago'],
  ])('%j is, on 23 November 2026, %j', (iso, age) => {
    expect(ageOf(iso, '2026-11-23', 'en')).toBe(age);
  });

  it.each([
    ['2026-01-31', '2026-02-28', '28 days ago'],
    ['2026-01-31', '2026-03-01', '1 month ago'],
    ['2024-02-29', '2026-02-28', '23 months ago'],
    ['2024-02-29', '2026-03-01', '2 years ago'],
    ['2025-12-31', '2026-01-01', 'yesterday'],
  ])('counts from %j to %j by the calendar: %j', (iso, today, age) => {
    expect(ageOf(iso, today, 'en')).toBe(age);
  });

  it('is today where the source is dated later', () => {
    expect(ageOf('2027-05-01', '2026-11-23', 'en')).toBe('today');
  });

  it.each([
    ['de', 'vor 3 Monaten'],
    ['vi', '3 tháng trước'],
    ['ja', '3 か月前'],
  ])('speaks %j: %j', (language, age) => {
    expect(ageOf('2026-08-23', '2026-11-23', language)).toBe(age);
  });

  it('does not say "last month" of the month before last', () => {
    expect(ageOf('2026-09-25', '2026-11-01', 'en')).toBe('1 month ago');
  });
});
