import { ButtonStyle } from 'discord.js';
import type { Problem } from '../corpus/corpus.ts';
import type { Changes } from '../indexing/compare-generations.ts';
import type { Progress, ReindexReport } from '../indexing/reindex.ts';
import { STAGE_WORDS, STAGES } from '../indexing/stages.ts';
import type { ReindexEntry } from '../records/reindex-log.ts';
import { customIdOf } from './custom-id.ts';
import { escapeUpTo } from './markdown.ts';
import { buttonOf, COLOURS, containerOf, type Message, noteOf, rowOf, textOf } from './message.ts';
import type { ReindexResult, RunningJob } from './reindex-job.ts';

// For moderators, in English throughout: these are the words of the terminal's commands and the log.

/** What a reindex would do, and whether to go ahead. */
export function renderChanges(report: ReindexReport): Message {
  const { changes, problems, generation, embedding } = report;
  const isSame = changes.added + changes.changed + changes.removed === 0;
  const head = isSame ? '### The sources have not changed' : '### What would change';
  const box = containerOf(
    [
      textOf(`${head}\n${countsOf(changes)}`),
      ...sourceLines(changes),
      ...problemLines(problems),
      ...(embedding
        ? [textOf(`-# To embed: ${embedding.passages} passages, about ${embedding.tokens} tokens.`)]
        : []),
      textOf(`-# Generation \`${generation ?? 'none'}\` answers until the new one is ready.`),
    ],
    problems.length > 0 ? COLOURS.warning : COLOURS.answer,
  );
  const buttons = [
    buttonOf({
      id: customIdOf('reindex-go'),
      label: 'Reindex now',
      style: isSame ? ButtonStyle.Secondary : ButtonStyle.Primary,
    }),
    buttonOf({ id: customIdOf('reindex-cancel'), label: 'Leave it' }),
  ];
  return { components: [box, rowOf(buttons)] };
}

/** Whether to go back: for everybody who asks, in every server. */
export const ROLLBACK_QUESTION: Message = {
  components: [
    containerOf(
      [
        textOf('### Go back to the generation before?'),
        textOf(
          '-# It answers in every server from then on. Changes of the sources are followed again after the next reindex.',
        ),
      ],
      COLOURS.warning,
    ),
    rowOf([
      buttonOf({
        id: customIdOf('reindex-go', 'rollback'),
        label: 'Roll back now',
        style: ButtonStyle.Danger,
      }),
      buttonOf({ id: customIdOf('reindex-cancel'), label: 'Leave it' }),
    ]),
  ],
};

const CELLS = 20;

/** A bar, the stage, who began it and when. */
export function renderProgress({ kind, member, started, progress }: RunningJob): Message {
  const share = overallOf(progress);
  const full = Math.round(share * CELLS);
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
  const title = kind === 'reindex' ? 'Reindexing' : 'Rolling back';
  const since = Math.floor(started / 1000);
  return {
    components: [
      containerOf(
        [
          textOf(`### ${title}\n\`${bar}\` ${Math.round(share * 100)} %`),
          textOf(`${STAGE_WORDS[progress.stage]} …`),
          textOf(`-# Begun by <@${member}> <t:${since}:R>. Questions are answered meanwhile.`),
        ],
        COLOURS.quiet,
      ),
    ],
  };
}

/** 0 to 1 over all stages, each of them counted alike. */
function overallOf({ stage, share }: Progress): number {
  const at = STAGES.findIndex((one) => one === stage);
  return at < 0 ? 0 : (at + share) / STAGES.length;
}

export function renderResult(result: ReindexResult, { started }: RunningJob): Message {
  if (result.kind === 'rolled-back') {
    const { generation, passages, sources } = result.opened;
    const text = `### Rolled back\nGeneration \`${generation}\` answers now: ${passages} passages from ${sources} sources.\n-# Changes of the sources are followed again after the next reindex.`;
    return noteOf(text, COLOURS.answer);
  }
  const { report } = result;
  const seconds = (report.ms / 1000).toFixed(1);
  const box = containerOf(
    [
      textOf(
        report.isBuilt
          ? `### Reindexed in ${seconds} s\n${countsOf(report.changes)}`
          : '### Up to date\nThere was nothing to do.',
      ),
      ...sourceLines(report.changes),
      ...problemLines(report.problems),
      textOf(
        `-# Generation \`${report.generation ?? 'none'}\` answers now: ${report.passages} passages. Begun <t:${Math.floor(started / 1000)}:t>.`,
      ),
    ],
    report.problems.length > 0 ? COLOURS.warning : COLOURS.answer,
  );
  return { components: [box] };
}

/** Who ran what, when, and what came of it, the newest first. */
export function renderHistory(entries: readonly ReindexEntry[]): Message {
  if (entries.length === 0) return noteOf('Nobody has reindexed yet.');
  const lines = entries.map((entry) => {
    const { kind, member, started, ended, outcome, generation, facts = '' } = entry;
    const took = ended === undefined ? '' : ` in ${((ended - started) / 1000).toFixed(1)} s`;
    const what = `**${kind}** ${outcome}${took} · <t:${Math.floor(started / 1000)}:f> · <@${member}>`;
    const more = [generation && `\`${generation}\``, escapeUpTo(facts, FACTS)].filter(Boolean);
    return `${what}\n-# ${more.join(' · ') || 'no result'}`;
  });
  return {
    components: [containerOf([textOf('### Reindexes'), textOf(lines.join('\n'))], COLOURS.answer)],
  };
}

const FACTS = 120;

function countsOf({ added, changed, removed, kept }: Changes): string {
  return `**${added}** added · **${changed}** changed · **${removed}** removed · ${kept} kept, in passages`;
}

const LISTED = 12;
const NAME = 60;
const MESSAGE = 100;

function sourceLines({ sources }: Changes) {
  if (sources.length === 0) return [];
  const lines = sources
    .slice(0, LISTED)
    .map(
      ({ source, added, changed, removed }) =>
        String.raw`-# +${added} \~${changed} −${removed}  ${escapeUpTo(source, NAME)}`,
    );
  const rest = sources.length > LISTED ? [`-# and ${sources.length - LISTED} more sources`] : [];
  return [textOf([...lines, ...rest].join('\n'))];
}

function problemLines(problems: readonly Problem[]) {
  if (problems.length === 0) return [];
  const files = new Set(problems.map(({ file }) => file)).size;
  const lines = problems
    .slice(0, LISTED)
    .map(
      ({ file, field, message }) =>
        `-# ${escapeUpTo(field === undefined ? file : `${file}, ${field}`, NAME)}: ${escapeUpTo(message, MESSAGE)}`,
    );
  const rest = problems.length > LISTED ? [`-# and ${problems.length - LISTED} more`] : [];
  const title = `⚠️ Left out, since not valid: ${files} ${files === 1 ? 'file' : 'files'}`;
  return [textOf([title, ...lines, ...rest].join('\n'))];
}
