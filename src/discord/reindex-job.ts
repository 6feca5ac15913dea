import type { OpenedIndex } from '../indexing/index-keeper.ts';
import type { Progress, ReindexReport } from '../indexing/reindex.ts';
import type { ReindexKind, ReindexLog } from '../records/reindex-log.ts';
import type { IndexClient } from '../worker/index-client.ts';

/** What came of a run, for the moderator who began it and for the history. */
export type ReindexResult =
  | Readonly<{ kind: 'reindexed'; report: ReindexReport }>
  | Readonly<{ kind: 'rolled-back'; opened: OpenedIndex }>;

/** The run under way. */
export type RunningJob = Readonly<{
  kind: ReindexKind;
  /** Who began it, by id. */
  member: string;
  /** Milliseconds since 1970. */
  started: number;
  progress: Progress;
  /** Ends with the run. */
  done: Promise<ReindexResult>;
}>;

/** Reindexes and rollbacks, one at a time; each is in the log from its first moment. */
export type ReindexJobs = Readonly<{
  running(): RunningJob | undefined;
  /** Begins a run; where one is under way, gives that one. */
  begin(kind: ReindexKind, who: Readonly<{ member: string; guild: string }>): RunningJob;
}>;

type Deps = Readonly<{ index: IndexClient; log: ReindexLog; now: () => number }>;

export function createReindexJobs({ index, log, now }: Deps): ReindexJobs {
  let running: RunningJob | undefined;

  const onProgress = (progress: Progress) => {
    if (running) running = { ...running, progress };
  };
  const perform = async (kind: ReindexKind, run: number): Promise<ReindexResult> => {
    try {
      const result = await runOne(kind, index, onProgress);
      log.end(run, { outcome: 'done', ended: now(), ...outcomeOf(result) });
      return result;
    } catch (error) {
      const facts = error instanceof Error ? error.message : String(error);
      log.end(run, { outcome: 'failed', ended: now(), facts });
      throw error;
    } finally {
      running = undefined;
    }
  };
  return {
    running: () => running,
    begin(kind, { member, guild }) {
      if (running) return running;
      const started = now();
      const run = log.begin({ kind, member, guild, started });
      const progress: Progress = { stage: 'wait', share: 0 };
      const done = perform(kind, run);
      // Whoever waits for it is told; where nobody does, the log has it.
      done.catch(() => undefined);
      running = { kind, member, started, progress, done };
      return running;
    },
  };
}

async function runOne(
  kind: ReindexKind,
  index: IndexClient,
  onProgress: (progress: Progress) => void,
): Promise<ReindexResult> {
  if (kind === 'rollback') {
    return { kind: 'rolled-back', opened: await index.call('rollback', {}, onProgress) };
  }
  const report = await index.call('reindex', { mode: 'changes' }, onProgress);
  return { kind: 'reindexed', report };
}

function outcomeOf(result: ReindexResult): { generation?: string; facts: string } {
  if (result.kind === 'rolled-back') {
    const { generation, passages } = result.opened;
    return { generation, facts: `${passages} passages` };
  }
  const { changes, generation, passages } = result.report;
  const { added, changed, removed } = changes;
  const facts = `${added} added, ${changed} changed, ${removed} removed; ${passages} passages`;
  return { facts, ...(generation !== undefined && { generation }) };
}
