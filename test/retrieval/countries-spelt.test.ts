import { describe, expect, it } from 'vitest';
import { countriesSpelt } from '../../src/retrieval/countries-spelt.ts';

describe('countriesSpelt', () => {
  it.each([
    ['how big are chinas and brazils reserves', "how big are china's and brazil's reserves"],
    ['us production 2025', 'US production 2025'],
    ['what did the us do', 'what did the US do'],
    ['imports from us and china', 'imports from US and china'],
    ['is output higher than in the us', 'is output higher than in the US'],
  ])('reads "%s" as "%s"', (question, read) => {
    expect(countriesSpelt(question)).toBe(read);
  });

  it.each([
    'tell us about it',
    'most of us know',
    'does that concern us',
    'it matters to us all',
    'the netherlands and the philippines',
    'laos, cyprus and honduras',
  ])('leaves "%s"', (question) => {
    expect(countriesSpelt(question)).toBe(question);
  });
});
