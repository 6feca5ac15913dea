import type { Acknowledgement, Choice, Interaction, OpenModal } from './interaction.ts';
import type { Message } from './message.ts';
import type { Platform } from './platform.ts';

/** An interaction as its person follows it on the screen. All waiting ends with an event or fails with the transcript. */
export type Followed = Readonly<{
  id: string;
  token: string;
  interaction: Interaction;
  /** Resolves with the bot's first response. */
  acknowledged: () => Promise<Acknowledgement>;
  /** Resolves with the answer once it no longer says "is thinking…", nor what it is at, and the predicate holds. */
  settled: (isSo?: (answer: Message) => boolean) => Promise<Message>;
  /** Resolves with the first of all messages of this interaction, followups too, that fits. */
  message: (isSo?: (message: Message) => boolean) => Promise<Message>;
  /** Resolves with the modal that the bot opened. */
  modal: () => Promise<OpenModal>;
  /** Resolves with the choices that the bot proposed. */
  choices: () => Promise<readonly Choice[]>;
  /** `@original` as it stands, ephemeral or not; undefined before the first response and after deletion. */
  current: () => Message | undefined;
  /** The answer and the followups that still stand, in order. */
  messages: () => readonly Message[];
}>;

/** Lets a test follow the interaction. */
export function follow({ changes, isPassing }: Platform, interaction: Interaction): Followed {
  const { id, token, user } = interaction;
  const current = (): Message | undefined =>
    interaction.original?.isDeleted ? undefined : interaction.original;
  const messages = (): Message[] =>
    [interaction.original, ...interaction.followups].filter(
      (message) => message !== undefined && !message.isDeleted,
    ) as Message[];
  const of = `of the interaction of "${user.name}"`;
  return {
    id,
    token,
    interaction,
    current,
    messages,
    acknowledged: () =>
      changes.until(`an acknowledgement ${of}`, () => interaction.acknowledgement),
    settled: (isSo = (answer) => !isPassing(answer)) =>
      changes.until(`the answer ${of}`, () => {
        const answer = current();
        return answer && !answer.isLoading && isSo(answer) ? answer : undefined;
      }),
    message: (isSo = () => true) =>
      changes.until(`a message ${of}`, () =>
        messages().find((message) => !message.isLoading && isSo(message)),
      ),
    modal: () => changes.until(`a modal ${of}`, () => interaction.modal),
    choices: () => changes.until(`choices ${of}`, () => interaction.choices),
  };
}
