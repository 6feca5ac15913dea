import { styleText } from 'node:util';
import { composeIndex } from '../compose.ts';
import { parseConfig, parseModelConfig } from '../config.ts';
import type { Problem } from '../corpus/corpus.ts';
import type { ReindexMode, ReindexReport } from '../indexing/reindex.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { jsonLineOf } from './json-lines.ts';
import { plainText } from './plain-text.ts';
import { createProgressLine } from './progress-line.ts';
import { type Paint, paintNothing } from './render-answer.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';
import { tell } from './tell.ts';

const HELP = `
Usage: npm run reindex                 bring the index up to the corpus
       npm run reindex -- --check      only say what would change, and what is wrong with the corpus
       npm run reindex -- --full       fit and embed everything again
       npm run reindex -- --rollback   go back to the generation before
  --json                               the report as one JSON object

Exit code 1 where a check finds a file that is not valid. A reindex leaves such files out and says so.`;

const FLAGS = {
  check: { type: 'boolean' },
  full: { type: 'boolean' },
  rollback: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `npm run reindex` */
export function runReindex(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: async ({ values, positionals }) => {
        const { check, full, rollback } = values;
        if (positionals.length > 0 || [check, full, rollback].filter(Boolean).length > 1) {
          throw new UsageError(
            'Cannot reindex so: give one of --check, --full, --rollback, or none',
          );
        }
        const { env } = surroundings;
        const { index, close } = await openCounted(env);
        const write = (plain: object, text: string) =>
          process.stdout.write(values.json ? jsonLineOf(plain) : text);
        try {
          if (rollback) {
            const line = createProgressLine(process.stderr, 'Rolling back');
            const opened = await index.call('rollback', {}, line.show).finally(line.clear);
            write(opened, `Generation ${opened.generation} answers now\n`);
            return;
          }
          const mode = check ? 'check' : full ? 'full' : 'changes';
          const report = await reindexWithProgress(index, mode);
          const paint = process.stdout.isTTY ? styleText : paintNothing;
          write(report, renderReport(report, { isCheck: mode === 'check', paint }));
          if (check && report.problems.length > 0) process.exitCode = 1;
        } finally {
          await close();
        }
      },
    },
    surroundings,
  );
}

/** What is embedded counts in the bot's own budget; nothing of it is loaded where there is no model. */
async function openCounted(env: Surroundings['env']) {
  const config = parseConfig(env);
  const models = parseModelConfig(env);
  if (!models) {
    const index = composeIndex(config);
    return { index, close: () => index.close() };
  }
  const { openRecords } = await import('../records/open-records.ts');
  const records = openRecords(config.dataDir);
  const spending = records.spending(models.budget, Date.now, tell);
  const index = composeIndex(config, models, spending);
  const close = async () => {
    await index.close();
    records.close();
  };
  return { index, close };
}

async function reindexWithProgress(index: IndexClient, mode: ReindexMode): Promise<ReindexReport> {
  const line = createProgressLine(process.stderr, mode === 'check' ? 'Checking' : 'Reindexing');
  return index.call('reindex', { mode }, line.show).finally(() => line.clear());
}

type Style = Readonly<{ isCheck: boolean; paint: Paint }>;

/** What changed, by source, what is wrong, and which generation answers. */
function renderReport(report: ReindexReport, { isCheck, paint }: Style): string {
  const { added, changed, removed, kept, sources } = report.changes;
  const counts = `${added} added, ${changed} changed, ${removed} removed, ${kept} kept`;
  const listed = sources
    .slice(0, LISTED)
    .map(
      (source) =>
        `  ${plainText(source.source)}  +${source.added} ~${source.changed} -${source.removed}`,
    );
  const rest = sources.length > LISTED ? [`  and ${sources.length - LISTED} more sources`] : [];
  const seconds = (report.ms / 1000).toFixed(1);
  const last = isCheck
    ? `Nothing was written (${seconds} s)`
    : report.isBuilt
      ? `Generation ${report.generation} answers now: ${report.passages} passages (${seconds} s)`
      : `Generation ${report.generation} is up to date (${seconds} s)`;
  return [
    `${isCheck ? 'Would change' : 'Passages'}: ${counts}`,
    ...listed,
    ...rest,
    ...renderProblems(report.problems, paint),
    ...renderEmbedding(report.embedding, isCheck),
    last,
    '',
  ].join('\n');
}

function renderEmbedding(embedding: ReindexReport['embedding'], isCheck: boolean): string[] {
  if (!embedding) return [];
  const counts = `${embedding.passages} passages, ${isCheck ? 'about ' : ''}${embedding.tokens} tokens`;
  return [`${isCheck ? 'Would embed' : 'Embedded'}: ${counts}`];
}

function renderProblems(problems: readonly Problem[], paint: Paint): string[] {
  if (problems.length === 0) return ['The corpus is valid'];
  const lines = problems.map(
    ({ file, field, message }) =>
      `  ${plainText(file)}${field === undefined ? '' : `, ${plainText(field)}`}: ${plainText(message)}`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [paint('red', `Not valid: ${problems.length} problems in ${files} files`), ...lines];
}

const LISTED = 20;
