import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { QUESTION_LENGTH } from '../answering/question.ts';
import type { AnswerRecords } from '../records/answer-records.ts';
import { type AnswerOnMessage, answerOnMessage } from './answer-parts.ts';
import type { Asked, AnswerTurn } from './answer-turn.ts';
import { customIdOf } from './custom-id.ts';
import { MODAL_LABEL, MODAL_TITLE, TEXT_INPUT_PLACEHOLDER } from './limits.ts';
import { shorten } from './markdown.ts';
import { noteOf } from './message.ts';
import type { FormAction, SubmitAction } from './turn.ts';
import type { Words } from './words/en.ts';

/** The button under an answer opens a form for the next question. */
export const FOLLOW_UP_FORM: FormAction = {
  action: 'follow-up',
  open: ([answerId = ''], words) => formFor(answerId, words),
};

function formFor(answerId: string, words: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customIdOf('follow-up', answerId),
    title: shorten(words.followUp, MODAL_TITLE),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(words.yourQuestion, MODAL_LABEL),
        component: {
          type: ComponentType.TextInput,
          custom_id: 'question',
          style: TextInputStyle.Short,
          required: true,
          max_length: QUESTION_LENGTH,
          placeholder: shorten(words.followUpHint, TEXT_INPUT_PLACEHOLDER),
        },
      },
    ],
  };
}

/** The form, sent off: seen by whoever sees the answer that it follows. */
export function createFollowUp({
  answerTurn,
  answers,
}: Readonly<{ answerTurn: AnswerTurn; answers: AnswerRecords }>): SubmitAction {
  return {
    action: 'follow-up',
    visibility: ({ message }) =>
      message?.flags.has(MessageFlags.Ephemeral) === true ? 'private' : 'public',
    async run(interaction, _, turn) {
      const before = answerBefore(interaction);
      if (!before) {
        await turn.reply.finish(noteOf(turn.words.outdated));
        return { refused: 'outdated' };
      }
      const question = interaction.fields.getTextInputValue('question');
      return answerTurn(followUpOf(question, before, answers), turn);
    },
  };
}

/** The next question keeps the conditions of the one before. */
export function followUpOf(
  question: string,
  before: AnswerOnMessage,
  answers: AnswerRecords,
): Asked {
  return { question, before, filter: answers.find(before.answerId)?.filter ?? {} };
}

function answerBefore({ message }: ModalSubmitInteraction): AnswerOnMessage | undefined {
  return answerOnMessage(message?.components.map((component) => component.toJSON()));
}
