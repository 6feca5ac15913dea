import { contentHash } from '../corpus/passages.ts';
import type { Passage } from '../corpus/passages.ts';

/** What a reindex does to one source. */
export type SourceChange = Readonly<{
  source: string;
  added: number;
  changed: number;
  removed: number;
}>;

/** What a reindex does, in passages; `sources` has those with any change, by id. */
export type Changes = Readonly<{
  added: number;
  changed: number;
  removed: number;
  kept: number;
  sources: readonly SourceChange[];
}>;

/** A passage is changed where its id stays and its title or heading does not: then it is embedded again. */
export function compareGenerations(
  before: readonly Readonly<{ id: string; hash: string }>[],
  passages: readonly Passage[],
): Changes {
  const old = new Map(before.map(({ id, hash }) => [id, hash]));
  const now = new Set(passages.map(({ id }) => id));
  const sources = new Map<string, { added: number; changed: number; removed: number }>();
  const count = (id: string, what: 'added' | 'changed' | 'removed') => {
    const source = sourceOf(id);
    const counts = sources.get(source) ?? { added: 0, changed: 0, removed: 0 };
    counts[what] += 1;
    sources.set(source, counts);
  };

  let kept = 0;
  for (const passage of passages) {
    const hash = old.get(passage.id);
    if (hash === undefined) count(passage.id, 'added');
    else if (hash === contentHash(passage)) kept += 1;
    else count(passage.id, 'changed');
  }
  for (const id of old.keys()) if (!now.has(id)) count(id, 'removed');

  const bySource = Array.from(sources, ([source, counts]) => ({ source, ...counts }));
  const sum = (what: 'added' | 'changed' | 'removed') =>
    bySource.reduce((total, counts) => total + counts[what], 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    kept,
    sources: bySource.toSorted((a, b) => (a.source < b.source ? -1 : 1)),
  };
}

function sourceOf(passageId: string): string {
  return passageId.slice(0, passageId.indexOf('#'));
}
