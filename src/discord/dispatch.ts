import type {
  AutocompleteInteraction,
  Interaction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from '../log.ts';
import { acknowledge, showOn } from './acknowledge.ts';
import { parseCustomId } from './custom-id.ts';
import { isGone, withoutSecrets } from './explain-failure.ts';
import { noteOf } from './message.ts';
import { createReply, type EditPace } from './reply.ts';
import type { IsFirst } from './seen.ts';
import { DIRECT, type Facts, type Features, type Turn, type Visibility } from './turn.ts';
import type { Turns } from './turns.ts';
import { languageFor, wordsFor } from './words/words.ts';

type Deps = Readonly<{
  features: Features;
  turns: Turns;
  isFirst: IsFirst;
  pace: EditPace;
  log: Logger;
}>;

/** What to do about one interaction: who sees it, and the work. */
type Plan = Readonly<{
  visibility: Visibility | 'in-place';
  facts: Facts;
  run(turn: Turn): Promise<Facts>;
}>;

/** Answers interactions, each at once and once. The function never rejects: the gateway has no use for it. */
export function createDispatch(deps: Deps): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    if (!deps.isFirst(interaction.id)) return;
    try {
      if (interaction.isAutocomplete()) await complete(interaction, deps);
      else await answer(interaction, deps);
    } catch (error) {
      const facts = { id: interaction.id, error: withoutSecrets(error) };
      if (isGone(error)) deps.log.debug('too late to answer', facts);
      else deps.log.error('interaction not acknowledged', facts);
    }
  };
}

async function answer(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  deps: Deps,
): Promise<void> {
  if (interaction.isMessageComponent() && (await openForm(interaction, deps))) return;
  const plan = planFor(interaction, deps.features);
  // Before anything else is awaited: Discord waits three seconds.
  if (!plan || interaction.isPrimaryEntryPointCommand()) return;
  if (!(await acknowledge(interaction, plan.visibility))) {
    deps.log.debug('too late to answer', { id: interaction.id });
    return;
  }
  const words = wordsFor(interaction.locale);
  const reply = createReply({ show: (message) => showOn(interaction, message), pace: deps.pace });
  const guild = interaction.guildId ?? DIRECT;
  const facts = { id: interaction.id, guild, ...plan.facts };
  const member = interaction.user.id;
  const language = languageFor(interaction.locale);
  await deps.turns.run({ reply, words, facts }, (signal) =>
    plan.run({ member, guild, words, language, reply, signal }),
  );
}

function planFor(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  features: Features,
): Plan | undefined {
  if (interaction.isChatInputCommand()) {
    const found = features.slashCommands.find(
      ({ definition }) => definition.name === interaction.commandName,
    );
    return (
      found && {
        visibility: found.visibility(interaction),
        facts: { kind: 'command', name: interaction.commandName },
        run: (turn) => found.run(interaction, turn),
      }
    );
  }
  if (interaction.isMessageContextMenuCommand()) {
    const found = features.messageCommands.find(
      ({ definition }) => definition.name === interaction.commandName,
    );
    return (
      found && {
        visibility: found.visibility,
        facts: { kind: 'message command', name: interaction.commandName },
        run: (turn) => found.run(interaction, turn),
      }
    );
  }
  if (interaction.isMessageComponent()) return planForComponent(interaction, features);
  return interaction.isModalSubmit() ? planForSubmit(interaction, features) : undefined;
}

function planForComponent(interaction: MessageComponentInteraction, features: Features): Plan {
  const id = parseCustomId(interaction.customId);
  const found = features.components.find(({ action }) => action === id?.action);
  if (!id || !found) return OUTDATED;
  return {
    visibility: found.visibility,
    facts: { kind: 'component', name: id.action },
    run: (turn) => found.run(interaction, id.args, turn),
  };
}

function planForSubmit(interaction: ModalSubmitInteraction, features: Features): Plan {
  const id = parseCustomId(interaction.customId);
  const found = features.submits.find(({ action }) => action === id?.action);
  if (!id || !found) return OUTDATED;
  return {
    visibility: found.visibility(interaction),
    facts: { kind: 'form', name: id.action },
    run: (turn) => found.run(interaction, id.args, turn),
  };
}

/** For a button that an older version has put there. */
const OUTDATED: Plan = {
  visibility: 'private',
  facts: { kind: 'component', name: 'outdated' },
  run: async ({ reply, words }) => {
    await reply.finish(noteOf(words.outdated));
    return {};
  },
};

async function openForm(
  interaction: MessageComponentInteraction,
  { features, log }: Deps,
): Promise<boolean> {
  const id = parseCustomId(interaction.customId);
  const found = features.forms.find(({ action }) => action === id?.action);
  if (!id || !found) return false;
  await interaction.showModal(found.open(id.args, wordsFor(interaction.locale)));
  log.info('interaction', { id: interaction.id, kind: 'form', name: id.action });
  return true;
}

async function complete(interaction: AutocompleteInteraction, { features }: Deps): Promise<void> {
  const found = features.slashCommands.find(
    ({ definition }) => definition.name === interaction.commandName,
  );
  await interaction.respond((await found?.complete?.(interaction)) ?? []);
}
