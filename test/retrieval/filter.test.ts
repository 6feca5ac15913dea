import { describe, expect, it } from 'vitest';
import { maskOf, passesFilter } from '../../src/retrieval/filter.ts';
import { aSource } from '../support/build.ts';

describe('passesFilter', () => {
  it.each([
    ['2025-01-31', { until: '2025-01-31' }, true],
    ['2025-01-31', { until: '2025-01-30' }, false],
    ['2025-01-31', { until: '2025-01' }, true],
    ['2025-01-31', { until: '2024' }, false],
    // Only the month or the year is known: it may have been its last day.
    ['2025-01', { until: '2025-01-30' }, false],
    ['2025-01', { until: '2025-01' }, true],
    ['2025', { until: '2025-11-30' }, false],
    ['2025', { until: '2025-12-31' }, true],
    ['2025-02', { until: '2025-02-28' }, false],
    ['2025-01-31', { since: '2025-01-31' }, true],
    ['2025-01-31', { since: '2025-02-01' }, false],
    ['2025-01-31', { since: '2025-01' }, true],
    ['2025-01-31', { since: '2025' }, true],
    ['2025', { since: '2025-06-01' }, true],
    ['2024', { since: '2025-01-01' }, false],
  ])('lets a source of %s through %j: %s', (published, filter, passes) => {
    expect(passesFilter(aSource({ published }), filter)).toBe(passes);
  });

  it('counts a revised source from its revision', () => {
    const source = aSource({ published: '2026-02-06', updated: '2026-05-27' });

    expect(passesFilter(source, { until: '2026-03-01' })).toBe(false);
    expect(passesFilter(source, { until: '2026-05-27' })).toBe(true);
  });

  it.each([
    [{ places: ['CN', 'US'] }, true],
    [{ places: ['CN'] }, false],
    [{ topics: ['statistics'] }, true],
    [{ topics: ['magnets'] }, false],
    [{ source: 'usgs-20250131-rare-earths' }, true],
    [{ source: 'another-20250131-source' }, false],
    [{ places: ['US'], topics: ['magnets'] }, false],
  ])('wants any of the places and any of the topics: %j', (filter, passes) => {
    expect(passesFilter(aSource(), filter)).toBe(passes);
  });
});

describe('maskOf', () => {
  it('marks the passages of the sources that pass', () => {
    const sources = [aSource({ published: '2024' }), aSource({ published: '2025' })];

    expect([...maskOf({ since: '2025' }, sources, Uint32Array.of(0, 1, 1, 0))]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});
