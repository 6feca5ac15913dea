import type { StoredSeries } from '../../src/store/passage-store.ts';

/** A table's series of figures by country and year. */
export const MINED: StoredSeries = {
  title: 'Mine production of rare earths by country and year',
  column: '',
  key: '',
  subject: 'mine production of rare earths',
  isOwned: false,
  unit: 'tonnes',
  of: 'country',
  isStock: false,
  places: ['China'],
};
