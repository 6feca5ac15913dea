import type { OpenedIndex } from '../indexing/index-keeper.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { plainText } from './plain-text.ts';
import { createProgressLine } from './progress-line.ts';

/**
 * Open the index for a command, building it first where that is needed, with progress for who waits,
 * and a line where what was built before has to do.
 */
export async function openIndexFor(
  index: IndexClient,
  stderr: NodeJS.WriteStream,
): Promise<OpenedIndex> {
  const line = createProgressLine(stderr, 'Building the index');
  const opened = await index
    .call('open', { following: 'corpus' }, line.show)
    .finally(() => line.clear());
  if (opened.notUpdated !== undefined) {
    stderr.write(
      `Cannot bring the index up to the corpus: ${plainText(opened.notUpdated)}; answering from generation ${opened.generation}\n`,
    );
  }
  if (opened.wordsOnly) {
    const { indexed, wanted, passages, tokens } = opened.wordsOnly;
    const cost = `embeds ${passages} passages, about ${tokens} tokens`;
    stderr.write(
      `The index is of the embedding model "${plainText(indexed)}", and "${plainText(wanted)}" is set: words alone find until "npm run reindex", which ${cost}\n`,
    );
  }
  if (opened.isRolledBack) {
    stderr.write(
      `Generation ${opened.generation} answers since a rollback; "npm run reindex" ends that\n`,
    );
  }
  return opened;
}
