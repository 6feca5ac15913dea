import { describe, expect, it } from 'vitest';
import { chooseRows, type DatedFigure } from '../../../src/retrieval/tables/choose-rows.ts';

function aFigure(given: Partial<DatedFigure> & Readonly<{ place: string; value: number }>) {
  const source = given.source ?? 'new';
  return {
    passage: 0,
    code: '',
    part: 'one',
    time: '2024',
    isEstimate: false,
    isExpected: false,
    basis: '',
    source,
    published: source === 'new' ? '2026-02-06' : '2025-01',
    ...given,
  } satisfies DatedFigure;
}

const said = (rows: readonly DatedFigure[] | undefined) =>
  rows?.map(({ place, time, source }) => `${place} ${time} ${source}`);
const ranking = { kind: 'ranking', order: 'most', count: 3, excluded: [] } as const;
const places = { kind: 'places', places: ['china', 'us'] } as const;

const CHINA = aFigure({ place: 'China', value: 270 });
const US = aFigure({ place: 'the United States', value: 45 });
const WORLD = aFigure({ place: 'the world', value: 380, part: 'whole' });
const OTHERS = aFigure({ place: 'other countries', value: 100, part: 'rest' });

describe('chooseRows', () => {
  it('orders the things of one edition and time, and leaves out what sums others up', () => {
    expect(said(chooseRows(ranking, [US, WORLD, OTHERS, CHINA]))).toEqual([
      'China 2024 new',
      'the United States 2024 new',
    ]);
  });

  it('never mixes editions or times', () => {
    const older = aFigure({ place: 'Brazil', value: 900, source: 'old' });
    const before = aFigure({ place: 'India', value: 800, time: '2023' });

    expect(said(chooseRows(ranking, [US, CHINA, older, before]))).toEqual([
      'China 2024 new',
      'the United States 2024 new',
    ]);
  });

  it('falls back to an older edition where the newest has only one thing', () => {
    const lone = aFigure({ place: 'China', value: 300, time: '2025' });

    expect(said(chooseRows(ranking, [US, CHINA, lone]))?.[0]).toBe('China 2024 new');
    expect(chooseRows({ ...ranking, year: '2025' }, [US, CHINA, lone])).toBeUndefined();
  });

  it('takes projections only for the year that is asked about', () => {
    const coming = [CHINA, US].map((one) => ({ ...one, time: '2030', isExpected: true }));

    expect(said(chooseRows(ranking, [US, CHINA, ...coming]))?.[0]).toBe('China 2024 new');
    expect(said(chooseRows({ ...ranking, year: '2030' }, [US, CHINA, ...coming]))?.[0]).toBe(
      'China 2030 new',
    );
  });

  it('leaves a union out beside its members, and nothing else', () => {
    const union = aFigure({ place: 'the European Union', code: 'EU', value: 500 });
    const member = aFigure({ place: 'Sweden', code: 'SE', value: 20 });

    expect(said(chooseRows(ranking, [union, member, CHINA]))?.[0]).toBe('China 2024 new');
    expect(said(chooseRows(ranking, [union, CHINA]))?.[0]).toBe('the European Union 2024 new');
  });

  it('gives no order of two figures of one thing', () => {
    expect(chooseRows(ranking, [CHINA, { ...CHINA, value: 1 }])).toBeUndefined();
  });

  it('sets places side by side at the newest time that both have', () => {
    const lone = aFigure({ place: 'China', value: 300, time: '2025' });

    expect(said(chooseRows(places, [lone, US, CHINA]))).toEqual([
      'China 2024 new',
      'the United States 2024 new',
    ]);
    expect(chooseRows({ ...places, year: '2025' }, [lone, US, CHINA])).toBeUndefined();
  });

  it('prefers one edition for both places', () => {
    const old = [CHINA, US].map((one) => ({ ...one, source: 'old', published: '2025-01' }));

    expect(said(chooseRows(places, [CHINA, ...old]))).toEqual([
      'China 2024 old',
      'the United States 2024 old',
    ]);
  });

  it('sets the time that is asked about beside the newest after it', () => {
    const times = ['2020', '2022', '2024'].map((time) =>
      aFigure({ place: 'Myanmar', value: Number(time), time }),
    );
    const since = { kind: 'times', place: 'myanmar', from: '2020' } as const;

    expect(said(chooseRows(since, times))).toEqual(['Myanmar 2020 new', 'Myanmar 2024 new']);
    expect(said(chooseRows({ ...since, to: '2022' }, times))?.[1]).toBe('Myanmar 2022 new');
    expect(chooseRows({ ...since, from: '2019' }, times)).toBeUndefined();
  });

  it('takes the world where no place is named', () => {
    const then = { ...WORLD, time: '2020', value: 250 };

    expect(said(chooseRows({ kind: 'times', from: '2020' }, [CHINA, WORLD, then]))).toEqual([
      'the world 2020 new',
      'the world 2024 new',
    ]);
  });
});
