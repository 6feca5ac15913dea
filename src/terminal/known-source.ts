import type { Filter } from '../retrieval/filter.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { UsageError } from './run-command.ts';

/** @throws UsageError where the filter names a source that there isn't: nothing could come of it. */
export async function assertSourceKnown(index: IndexClient, { source }: Filter): Promise<void> {
  if (source === undefined) return;
  const known = await index.call('sources', { filter: { source } });
  if (known.length > 0) return;
  throw new UsageError(
    `Cannot use --source "${source}": no source has that id; "npm run source -- --list" lists the sources`,
  );
}
