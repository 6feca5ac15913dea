import { ComponentType, type MessageComponentInteraction } from 'discord.js';
import type { AnswerRecord, AnswerRecords } from '../records/answer-records.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { customIdOf } from './custom-id.ts';
import { OPTION_LABEL, PLACEHOLDER, SELECT_OPTIONS } from './limits.ts';
import { shorten, visible } from './markdown.ts';
import { type Message, noteOf } from './message.ts';
import { type CardView, renderCard } from './render-card.ts';
import type { ComponentAction, Facts, Turn } from './turn.ts';

type Deps = Readonly<{ answers: AnswerRecords; index: IndexClient }>;

/** The button under an answer: its first passage, only for who pressed it, and a select for the others. */
export function createPassages(deps: Deps): ComponentAction {
  return {
    action: 'passages',
    visibility: 'private',
    run: (_, [answerId = ''], turn) => showCard(answerId, undefined, turn, deps),
  };
}

/** The select on a card: another passage in the place of this one. */
export function createPassageSelect(deps: Deps): ComponentAction {
  return {
    action: 'passage',
    visibility: 'in-place',
    run: (interaction, [answerId = ''], turn) =>
      showCard(answerId, chosenOf(interaction), turn, deps),
  };
}

function chosenOf(interaction: MessageComponentInteraction): number {
  return interaction.isStringSelectMenu() ? Number(interaction.values[0]) : 0;
}

async function showCard(
  answerId: string,
  n: number | undefined,
  turn: Turn,
  { answers, index }: Deps,
): Promise<Facts> {
  const record = answers.find(answerId);
  const cited = record?.citations.find((one) => n === undefined || one.n === n);
  if (!record || !cited) {
    await turn.reply.finish(noteOf(turn.words.answerGone));
    return { refused: 'gone' };
  }
  const now = await index.call('passageInPlace', { id: cited.passage.id });
  // An id belongs to one text; a title or heading may have changed since.
  const place = now?.passage.text === cited.passage.text ? now : undefined;
  const { words, language } = turn;
  const card = { cited, place, words, language };
  await turn.reply.finish(cardOf(card, { answerId, citations: record.citations }));
  return { n: cited.n, isGone: place === undefined };
}

type Among = Readonly<{ answerId: string; citations: AnswerRecord['citations'] }>;

/** A card of one citation, and a select for the other citations of its answer. */
export function cardOf(card: CardView, { answerId, citations }: Among): Message {
  const { components } = renderCard(card);
  if (citations.length < 2) return { components };
  const options = citations.slice(0, SELECT_OPTIONS).map(({ n, quote, passage }) => ({
    value: String(n),
    label: shorten(`${n} · ${visible(quote)}`, OPTION_LABEL),
    description: shorten(visible(`${passage.publisher}: ${passage.title}`), OPTION_LABEL),
    default: n === card.cited.n,
  }));
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: customIdOf('passage', answerId),
    placeholder: shorten(card.words.choosePassage, PLACEHOLDER),
    options,
  };
  return { components: [{ type: ComponentType.ActionRow, components: [select] }, ...components] };
}
