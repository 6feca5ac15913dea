import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../../src/retrieval/tables/choose-rows.ts';
import type { DatedFigure } from '../../../src/retrieval/tables/editions.ts';

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
const ranking = { kind: 'ranking', order: 'most', count: 3, excluded: [], heads: [] } as const;
const places = { kind: 'places', places: ['china', 'us'], told: 'difference' } as const;

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

  it('shows what two editions give of one thing, where that is asked for and differs', () => {
    const two = { kind: 'figure', places: ['china'], ofTwo: true } as const;
    const before = aFigure({ place: 'China', value: 300, time: '2023', source: 'old' });

    expect(said(chooseRows(two, [before, CHINA, US]))).toEqual([
      'China 2024 new',
      'China 2023 old',
    ]);
    expect(said(chooseRows(two, [{ ...before, value: 270 }, CHINA]))).toEqual(['China 2024 new']);
    expect(said(chooseRows({ kind: 'figure', places: ['china'] }, [before, CHINA]))).toEqual([
      'China 2024 new',
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
    const since = { kind: 'times', place: 'myanmar', from: '2020', told: 'difference' } as const;

    expect(said(chooseRows(since, times))).toEqual(['Myanmar 2020 new', 'Myanmar 2024 new']);
    expect(said(chooseRows({ ...since, to: '2022' }, times))?.[1]).toBe('Myanmar 2022 new');
    expect(chooseRows({ ...since, from: '2019' }, times)).toBeUndefined();
  });

  it('takes the world where no place is named', () => {
    const then = { ...WORLD, time: '2020', value: 250 };

    expect(
      said(chooseRows({ kind: 'times', from: '2020', told: 'difference' }, [CHINA, WORLD, then])),
    ).toEqual(['the world 2020 new', 'the world 2024 new']);
  });

  it('keeps what is above or below a bound, be it one alone', () => {
    const above = { ...ranking, bound: { than: 'more', value: 100 } } as const;
    const below = { ...ranking, bound: { than: 'less', value: 10 } } as const;

    expect(said(chooseRows(above, [US, CHINA, WORLD]))).toEqual(['China 2024 new']);
    expect(chooseRows(below, [US, CHINA, WORLD])).toBeUndefined();
  });

  it('gives the figure of the time that is asked about, or the newest that is known', () => {
    const before = { ...CHINA, time: '2023', value: 255 };
    const coming = { ...CHINA, time: '2030', isExpected: true };
    const figure = { kind: 'figure', places: ['china'] } as const;

    expect(said(chooseRows(figure, [before, CHINA, coming]))).toEqual(['China 2024 new']);
    expect(said(chooseRows({ ...figure, year: '2023' }, [before, CHINA, US]))).toEqual([
      'China 2023 new',
    ]);
    expect(said(chooseRows({ ...figure, places: [] }, [CHINA, WORLD]))).toEqual([
      'the world 2024 new',
    ]);
  });

  it("gives nobody else's figure", () => {
    const figure = { kind: 'figure', places: ['myanmar'], year: '2024' } as const;

    expect(chooseRows(figure, [CHINA, US, WORLD])).toBeUndefined();
    expect(chooseRows({ ...figure, places: ['china', 'myanmar'] }, [CHINA, US])).toBeUndefined();
  });

  it('shows both values where two editions differ, the newest first', () => {
    const old = { ...US, source: 'old', published: '2025-01', value: 41 };
    const same = { ...US, source: 'older', published: '2024-01' };
    const figure = { kind: 'figure', places: ['us'], year: '2024' } as const;

    expect(said(chooseRows(figure, [old, US, same]))).toEqual([
      'the United States 2024 new',
      'the United States 2024 old',
    ]);
  });

  it('gives each year of a span that the table has whole', () => {
    const years = ['2019', '2020', '2021'].map((time) => ({ ...US, time }));
    const span = { kind: 'span', place: 'us', from: '2020' } as const;

    expect(said(chooseRows(span, [...years, CHINA]))).toEqual([
      'the United States 2020 new',
      'the United States 2021 new',
    ]);
    expect(chooseRows({ ...span, to: '2022' }, years)).toBeUndefined();
  });

  it('gives the years that are named, where the table has them all', () => {
    const years = ['2019', '2020', '2021'].map((time) => ({ ...US, time }));
    const span = { kind: 'span', place: 'us', years: ['2019', '2021'] } as const;

    expect(said(chooseRows(span, [...years, CHINA]))).toEqual([
      'the United States 2019 new',
      'the United States 2021 new',
    ]);
    expect(chooseRows({ ...span, years: ['2019', '2022'] }, years)).toBeUndefined();
  });

  it('sets a place beside the whole of the same edition and time only', () => {
    const share = { kind: 'share', place: 'china', year: '2024' } as const;
    const older = { ...WORLD, source: 'old' };

    expect(said(chooseRows(share, [CHINA, older, WORLD]))).toEqual([
      'China 2024 new',
      'the world 2024 new',
    ]);
    expect(chooseRows(share, [CHINA, older, { ...WORLD, time: '2023' }])).toBeUndefined();
  });
});
