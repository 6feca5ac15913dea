import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { ReindexKind, ReindexLog } from '../records/reindex-log.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { escapeUpTo } from './markdown.ts';
import { COLOURS, noteOf } from './message.ts';
import type { ReindexJobs, RunningJob } from './reindex-job.ts';
import {
  renderChanges,
  renderHistory,
  renderProgress,
  renderResult,
  ROLLBACK_QUESTION,
} from './render-reindex.ts';
import type { ComponentAction, Facts, SlashCommand, Turn } from './turn.ts';
import { IN_GUILDS, optionOf, textsOf } from './words/command-words.ts';

const { Subcommand: SUBCOMMAND } = ApplicationCommandOptionType;

export const REINDEX_DEFINITION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...textsOf('reindex'),
  ...IN_GUILDS,
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    optionOf(SUBCOMMAND, 'reindex.start'),
    optionOf(SUBCOMMAND, 'reindex.rollback'),
    optionOf(SUBCOMMAND, 'reindex.history'),
  ],
};

type Deps = Readonly<{
  index: IndexClient;
  jobs: ReindexJobs;
  history: ReindexLog;
  /** A role that may reindex beside those who may manage the server. */
  moderatorRole?: string;
  /** The one guild whose moderators may reindex; any, unless given. */
  guild?: string;
}>;

type Acting = ChatInputCommandInteraction | MessageComponentInteraction;

const HISTORY_SHOWN = 10;
const NOT_ALLOWED = 'Only members who may manage this server can reindex. Ask one of them.';

/** `/reindex start|rollback|history` */
export function createReindex(deps: Deps): SlashCommand {
  return {
    definition: REINDEX_DEFINITION,
    visibility: () => 'private',
    async run(interaction, turn) {
      const command = interaction.options.getSubcommand();
      if (!isModerator(interaction, deps)) return refuse(turn);
      if (command === 'history') {
        await turn.reply.finish(renderHistory(deps.history.latest(HISTORY_SHOWN)));
        return { command };
      }
      const running = deps.jobs.running();
      if (running) return follow(running, deps.jobs, turn);
      if (command === 'rollback') {
        await turn.reply.finish(ROLLBACK_QUESTION);
        return { command };
      }
      turn.reply.update(noteOf('Comparing the sources with the index …'));
      const report = await deps.index.call('reindex', { mode: 'check' });
      await turn.reply.finish(renderChanges(report));
      return { command, problems: report.problems.length };
    },
  };
}

/** The button under what would change, or under the question whether to go back. */
export function createReindexGo(deps: Deps): ComponentAction {
  return {
    action: 'reindex-go',
    visibility: 'in-place',
    run: async (interaction, [kind], turn) =>
      isModerator(interaction, deps)
        ? begin(kind === 'rollback' ? 'rollback' : 'reindex', interaction, turn, deps)
        : refuse(turn),
  };
}

export const REINDEX_CANCEL: ComponentAction = {
  action: 'reindex-cancel',
  visibility: 'in-place',
  async run(_, __, { reply }) {
    await reply.finish(noteOf('Nothing was changed.'));
    return {};
  },
};

/** Checked by us again: what Discord checks is a default that any server may widen. */
function isModerator(interaction: Acting, { moderatorRole, guild }: Deps): boolean {
  // Whoever invites the bot manages a server of their own: the index is everybody's.
  if (guild !== undefined && interaction.guildId !== guild) return false;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true) return true;
  const roles = interaction.member?.roles;
  if (moderatorRole === undefined || roles === undefined) return false;
  return Array.isArray(roles) ? roles.includes(moderatorRole) : roles.cache.has(moderatorRole);
}

async function refuse({ reply }: Turn): Promise<Facts> {
  await reply.finish(noteOf(NOT_ALLOWED, COLOURS.warning));
  return { refused: 'not a moderator' };
}

async function begin(
  kind: ReindexKind,
  interaction: Acting,
  turn: Turn,
  { jobs }: Deps,
): Promise<Facts> {
  const who = { member: turn.member, guild: interaction.guildId ?? 'none' };
  return follow(jobs.begin(kind, who), jobs, turn);
}

const LOOKS_EVERY_MS = 500;

/** Shows a run's progress until it ends, then its result; the run goes on where nobody watches. */
async function follow(job: RunningJob, jobs: ReindexJobs, turn: Turn): Promise<Facts> {
  const { reply, signal } = turn;
  const show = () => reply.update(renderProgress(jobs.running() ?? job));
  show();
  const timer = setInterval(show, LOOKS_EVERY_MS);
  const watched = Promise.withResolvers<{ kind: 'unseen' }>();
  signal.addEventListener('abort', () => watched.resolve({ kind: 'unseen' }), { once: true });
  const ended = await Promise.race([endOf(job), watched.promise]);
  clearInterval(timer);
  if (ended.kind === 'unseen') {
    await reply.finish(noteOf(GOES_ON));
    return { run: job.kind, isUnseen: true };
  }
  if (ended.kind === 'done') {
    await reply.finish(renderResult(ended.result, job));
    return { run: job.kind };
  }
  const text = `It failed: ${escapeUpTo(ended.reason, REASON)}`;
  await reply.finish(noteOf(text, COLOURS.failure));
  return { run: job.kind, failed: true };
}

/** Discord takes edits of this message for a quarter of an hour alone. */
const GOES_ON =
  'It goes on. `/reindex start` shows its progress, and `/reindex history` what came of it.';

async function endOf({ done }: RunningJob) {
  try {
    return { kind: 'done', result: await done } as const;
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    } as const;
  }
}

const REASON = 1000;
