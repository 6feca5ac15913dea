import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeIndex } from '../../src/compose.ts';
import type { Message } from '../../src/discord/message.ts';
import { renderChanges, renderProgress, renderResult } from '../../src/discord/render-reindex.ts';
import type { Progress } from '../../src/indexing/reindex.ts';

/** How many sources are new to the index that is reindexed. */
const NEW_SOURCES = 4;

/**
 * A real reindex of a copy of the corpus, of which some sources are new and one file is broken: its
 * messages one below the other.
 */
export async function playReindex(member: string, now: Date): Promise<Message> {
  const dir = await mkdtemp(join(tmpdir(), 'rare-earth-preview-'));
  const corpusDir = join(dir, 'corpus');
  const index = composeIndex({ corpusDir, dataDir: join(dir, 'data'), logLevel: 'info' });
  try {
    await cp('corpus', corpusDir, { recursive: true });
    const addNews = await withhold(join(corpusDir, 'sources'), join(dir, 'news'));
    await index.call('open', { following: 'corpus' });
    await addNews();
    await writeFile(join(corpusDir, 'sources', 'draft-20261101-notes.md'), 'To be written.');
    const check = await index.call('reindex', { mode: 'check' });
    let seen: Progress = { stage: 'read', share: 0 };
    const report = await index.call('reindex', { mode: 'changes' }, (progress) => {
      if (progress.stage === 'embed' || progress.stage === 'words') seen = progress;
    });
    const job = { kind: 'reindex', member, started: now.valueOf() - 1000 } as const;
    const done = Promise.resolve({ kind: 'reindexed', report } as const);
    const messages = [
      renderChanges(check),
      renderProgress({ ...job, progress: seen, done }),
      renderResult(await done, { ...job, progress: seen, done }),
    ];
    return { components: messages.flatMap(({ components }) => components) };
  } finally {
    await index.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Moves the last sources away; gives what brings them back. */
async function withhold(sources: string, away: string): Promise<() => Promise<void>> {
  const files = (await readdir(sources)).toSorted().slice(-NEW_SOURCES);
  for (const file of files) await rename(join(sources, file), `${away}-${file}`);
  return async () => {
    for (const file of files) await rename(`${away}-${file}`, join(sources, file));
  };
}
