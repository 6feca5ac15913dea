import type { Search } from './open-search.ts';

/** Holds the `Search` that answers; one that was replaced is closed when its last question is done. */
export type SearchSlot = Readonly<{
  put(search: Search | undefined): Promise<void>;
  use<T>(work: (search: Search) => Promise<T>): Promise<T>;
}>;

type Held = { readonly search: Search; users: number; isRetired: boolean };

export function createSearchSlot(): SearchSlot {
  let held: Held | undefined;
  return {
    async put(search) {
      const before = held;
      held = search && { search, users: 0, isRetired: false };
      if (!before) return;
      before.isRetired = true;
      await closeUnused(before);
    },
    async use(work) {
      const mine = held;
      if (!mine) throw new Error('Cannot search: the index is not open');
      mine.users += 1;
      try {
        return await work(mine.search);
      } finally {
        mine.users -= 1;
        await closeUnused(mine);
      }
    },
  };
}

async function closeUnused({ search, users, isRetired }: Held): Promise<void> {
  if (isRetired && users === 0) await search.close();
}
