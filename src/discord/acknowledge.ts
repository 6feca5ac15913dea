import {
  MessageFlags,
  type CommandInteraction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { isAcknowledgedAlready, isGone } from './explain-failure.ts';
import { assertFits } from './fits.ts';
import type { Message } from './message.ts';
import { persist } from './persist.ts';
import type { Visibility } from './turn.ts';

type Answerable = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/**
 * The first answer to an interaction, within Discord's three seconds; `false` where it came too late
 * and nobody waits any more.
 */
export async function acknowledge(
  interaction: Answerable,
  visibility: Visibility | 'in-place',
): Promise<boolean> {
  try {
    await persist(() => defer(interaction, visibility), AGAIN_AFTER_MS);
    return true;
  } catch (error) {
    // discord.js tries again where the answer to its first try was lost; Discord then says this.
    if (isAcknowledgedAlready(error)) return true;
    if (isGone(error)) return false;
    throw error;
  }
}

/** Nobody waits longer than three seconds. */
const AGAIN_AFTER_MS = [100, 300, 900] as const;

async function defer(interaction: Answerable, visibility: Visibility | 'in-place'): Promise<void> {
  if (visibility === 'in-place' && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return;
  }
  const flags = visibility === 'public' ? {} : { flags: MessageFlags.Ephemeral as const };
  await interaction.deferReply(flags);
}

/**
 * Puts a message in the place of the acknowledgement. Not `editReply`: that refuses where discord.js
 * did not learn that the acknowledgement arrived.
 */
export async function showOn(interaction: Answerable, message: Message): Promise<void> {
  assertFits(message);
  await interaction.webhook.editMessage('@original', {
    ...NO_PINGS,
    flags: MessageFlags.IsComponentsV2,
    components: message.components,
  });
}

/** In every body: an edit without it would ping as if it were new. */
const NO_PINGS = { allowedMentions: { parse: [] } } as const;
