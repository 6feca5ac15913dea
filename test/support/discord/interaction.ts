import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Component } from './component.ts';
import type { Message } from './message.ts';
import type { Platform, RegisteredCommand } from './platform.ts';
import type { Channel, User } from './world.ts';

export type Choice = Readonly<{ name: string; value: string | number }>;

/** A modal as the person sees it, opened by an interaction. */
export type OpenModal = Readonly<{
  customId: string;
  title: string;
  components: readonly Component[];
  openedBy: Interaction;
}>;

/** How the bot acknowledged: its first response. */
export type Acknowledgement = Readonly<{
  type: InteractionResponseType;
  afterMs: number;
  isEphemeral: boolean;
}>;

/** One interaction from the act to the end of its token. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly command: RegisteredCommand | undefined;
  /** The message that a component, or a modal opened from one, belongs to. */
  readonly source: Message | undefined;
  readonly createdAt: number;
  /** Only the person has the app here, not the guild: five followups. */
  readonly isUserInstall: boolean;
  readonly payload: object;
  acknowledgement?: Acknowledgement;
  /** What `@original` stands for. */
  original?: Message;
  readonly followups: Message[];
  choices?: readonly Choice[];
  modal?: OpenModal;
};

/** Whether the interaction's token is still good. */
export function isTokenAlive({ deadlines }: Platform, interaction: Interaction): boolean {
  return Date.now() - interaction.createdAt <= deadlines.tokenMs;
}

/** Which first responses each kind of interaction allows. */
export function allowedResponsesOf({
  type,
  source,
}: Interaction): readonly InteractionResponseType[] {
  const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent } = InteractionType;
  const respond = InteractionResponseType;
  const answers = [respond.ChannelMessageWithSource, respond.DeferredChannelMessageWithSource];
  const updates = [respond.DeferredMessageUpdate, respond.UpdateMessage];
  if (type === ApplicationCommand) return [...answers, respond.Modal];
  if (type === MessageComponent) return [...answers, ...updates, respond.Modal];
  if (type === ApplicationCommandAutocomplete) {
    return [respond.ApplicationCommandAutocompleteResult];
  }
  return source ? [...answers, ...updates] : answers;
}
