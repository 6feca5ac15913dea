import {
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CheckMessage } from '../answering/check-message.ts';
import type { Admission } from './admission.ts';
import { COLOURS, noteOf } from './message.ts';
import { renderCheck } from './render-check.ts';
import type { MessageCommand } from './turn.ts';
import { EVERYWHERE, menuTextsOf } from './words/command-words.ts';

export const CHECK_DEFINITION: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  ...menuTextsOf('check'),
  ...EVERYWHERE,
};

/** "Check this message": what our sources say to its statements, seen by who asks alone. */
export function createCheck({
  checkMessage,
  admission,
}: Readonly<{ checkMessage: CheckMessage; admission: Admission }>): MessageCommand {
  return {
    definition: CHECK_DEFINITION,
    visibility: 'private',
    async run({ targetMessage }, turn) {
      const { words, reply, member, signal, language } = turn;
      const admitted = admission.enter(member);
      if (admitted.kind !== 'in') {
        const text =
          admitted.kind === 'wait' ? words.slowDown(admitted.seconds) : words.tooManyAtOnce;
        await reply.finish(noteOf(text, COLOURS.warning));
        return { refused: admitted.kind };
      }
      try {
        reply.update(noteOf(words.searching));
        const check = await checkMessage(textOf(targetMessage), signal);
        await reply.finish(renderCheck({ check, words, language }));
        return { claims: check.claims.length, generation: check.generation ?? 'none' };
      } finally {
        admitted.leave();
      }
    },
  };
}

type Target = MessageContextMenuCommandInteraction['targetMessage'];

/** A message may have no text of its own: it forwards another, or is made of embeds. */
function textOf({ content, embeds, messageSnapshots }: Target): string {
  const shown = (parts: Pick<Target, 'content' | 'embeds'>) => [
    parts.content,
    ...parts.embeds.map(({ title, description }) =>
      [title, description].filter(Boolean).join('\n'),
    ),
  ];
  const forwarded = [...messageSnapshots.values()];
  const all = [
    ...shown({ content, embeds }),
    ...forwarded.flatMap((snapshot) =>
      shown({ content: snapshot.content ?? '', embeds: snapshot.embeds ?? [] }),
    ),
  ];
  return all.filter((text) => text !== '').join('\n');
}
