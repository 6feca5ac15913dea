import { checkQuestion } from '../answering/question.ts';
import type { Passage } from '../corpus/passages.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { dateOf } from './dates.ts';
import { OPTION_LABEL } from './limits.ts';
import { escapeUpTo, shorten, visible } from './markdown.ts';
import { COLOURS, containerOf, type Message, noteOf, rowOf, textOf } from './message.ts';
import { shareButton } from './share.ts';
import { selectOf, type Viewer } from './source-parts.ts';

/** The passages that fit words best, and a select that opens one. */
export async function searchPage(
  typed: string,
  viewer: Viewer,
  index: IndexClient,
): Promise<Message> {
  const { words } = viewer;
  const question = checkQuestion(typed);
  const shown = escapeUpTo(question, WORDS);
  const { passages } = await index.call('search', { question, filter: {}, limit: FOUND });
  if (passages.length === 0) return noteOf(words.noPassageFits(shown), COLOURS.warning);
  const found = passages.map(({ passage }) => passage);
  const box = containerOf(
    [
      textOf(`### ${words.passagesFor(shown)}`),
      textOf(found.map((passage) => excerptOf(passage, viewer)).join('\n')),
      textOf(`-# ${words.ourSummary}`),
    ],
    COLOURS.answer,
  );
  const select = selectOf('open', words.choosePassage, found.map(optionOf));
  return { components: [box, select, rowOf([shareButton(words)])] };
}

const FOUND = 6;
const WORDS = 100;
const TITLE = 120;
const EXCERPT = 280;
const NAME = 60;

function excerptOf({ source, text, id }: Passage, { language }: Viewer): string {
  const { title, publisher, published } = source;
  const origin = `${escapeUpTo(publisher, NAME)} · ${dateOf(published, language)} · \`${id}\``;
  return `**${escapeUpTo(title, TITLE)}**\n${escapeUpTo(text, EXCERPT)}\n-# ${origin}`;
}

function optionOf({ id, source, heading }: Passage) {
  return {
    value: id,
    label: shorten(visible(source.title), OPTION_LABEL),
    description: shorten(visible(`${source.publisher} · ${heading}`), OPTION_LABEL),
  };
}
