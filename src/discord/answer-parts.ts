import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import { z } from 'zod';
import type { Answer } from '../answering/answer.ts';
import { customIdOf, parseCustomId } from './custom-id.ts';
import { unescapeText } from './markdown.ts';
import { buttonOf, rowOf } from './message.ts';
import type { Words } from './words/en.ts';

// Numbers of the parts of an answer's message that are read again when a question follows it.
export const QUESTION_PART = 1001;
export const UNDERSTOOD_PART = 1002;
export const EARLIER_PART = 1003;

/** What stands under an answer. All of it works as long as the answer's record is kept. */
export function answerButtons(
  answerId: string,
  { citations }: Pick<Answer, 'citations'>,
  words: Words,
): APIMessageTopLevelComponent {
  return rowOf([
    buttonOf({
      id: customIdOf('passages', answerId),
      label: words.passages,
      emoji: '📖',
      style: ButtonStyle.Primary,
      isDisabled: citations.length === 0,
    }),
    buttonOf({ id: customIdOf('follow-up', answerId), label: words.followUp, emoji: '💬' }),
    buttonOf({ id: customIdOf('vote', answerId, 'up'), emoji: '👍' }),
    buttonOf({ id: customIdOf('vote', answerId, 'down'), emoji: '👎' }),
  ]);
}

/** An answer of ours, read back from its message: nothing about a question is kept anywhere else. */
export type AnswerOnMessage = Readonly<{
  answerId: string;
  question: string;
  /** What the question was read as: the question itself where it stands for itself. */
  understood: string;
  earlier: readonly string[];
}>;

const Part = z.looseObject({
  id: z.number().optional(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  get components() {
    return z.array(Part).optional();
  },
});
type Part = z.infer<typeof Part>;

/** `undefined` where the message is no answer of ours. `components` are those of Discord's JSON. */
export function answerOnMessage(components: unknown): AnswerOnMessage | undefined {
  const parsed = z.array(Part).safeParse(components);
  if (!parsed.success) return undefined;
  const parts = parsed.data.flatMap(allOf);
  const contentOf = (id: number) => parts.find((part) => part.id === id)?.content;
  const question = contentOf(QUESTION_PART);
  const answerId = parts.map(({ custom_id: id }) => parseCustomId(id ?? '')).find(isFollowUp)
    ?.args[0];
  if (question === undefined || answerId === undefined) return undefined;
  const asked = unescapeText(question.slice('**'.length, -'**'.length));
  const understood = contentOf(UNDERSTOOD_PART);
  return {
    answerId,
    question: asked,
    understood: understood === undefined ? asked : unescapeText(after(': ', understood)),
    earlier: (contentOf(EARLIER_PART) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => unescapeText(after('↪ ', line))),
  };
}

function isFollowUp(id: ReturnType<typeof parseCustomId>): boolean {
  return id?.action === 'follow-up';
}

function allOf(part: Part): Part[] {
  return [part, ...(part.components ?? []).flatMap(allOf)];
}

function after(mark: string, text: string): string {
  return text.slice(text.indexOf(mark) + mark.length);
}
