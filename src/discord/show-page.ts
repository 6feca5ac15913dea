import type { Passage } from '../corpus/passages.ts';
import type { SourceMeta } from '../corpus/source.ts';
import type { IndexClient } from '../worker/index-client.ts';
import type { PassageInPlace } from '../worker/protocol.ts';
import { escapeUpTo, lengthOf, linkTo } from './markdown.ts';
import { COLOURS, containerOf, lineOf, type Message, noteOf, rowOf, textOf } from './message.ts';
import { footOf, headOf, renderCard } from './render-card.ts';
import { shareButton } from './share.ts';
import { pagingButtons, selectOfSources, type Viewer } from './source-parts.ts';

/** A source, a page of it at a time, or one passage in its place. */
export async function showPage(
  typed: string,
  page: number,
  viewer: Viewer,
  index: IndexClient,
): Promise<Message> {
  const id = typed.trim();
  if (id.includes('#')) {
    const place = await index.call('passageInPlace', { id });
    if (place) return cardOf(place, viewer);
  }
  const passages = await index.call('passagesOfSource', { source: id });
  const [first] = passages;
  if (!first) return notFound(id, viewer, index);
  return sourcePage(first.source, passages, page, viewer);
}

function cardOf(place: PassageInPlace, viewer: Viewer): Message {
  const { id, heading, text, source } = place.passage;
  const { title, publisher, published, language, url, kind } = source;
  const passage = { id, heading, text, title, publisher, published, language, url, kind };
  const card = renderCard({ cited: { n: 1, quote: '', passage }, place, ...viewer });
  return { components: [...card.components, rowOf([shareButton(viewer.words)])] };
}

async function notFound(typed: string, viewer: Viewer, index: IndexClient): Promise<Message> {
  const near = await index.call('findSources', { typed, limit: NEAREST });
  const note = noteOf(viewer.words.noSuchSource(escapeUpTo(typed, TYPED_LENGTH)), COLOURS.warning);
  const select = near.length > 0 ? [selectOfSources(near, viewer)] : [];
  return { components: [...note.components, ...select] };
}

const NEAREST = 10;
const TYPED_LENGTH = 100;
const PAGE_LENGTH = 2600;

function sourcePage(
  source: SourceMeta,
  passages: readonly Passage[],
  page: number,
  { words, language }: Viewer,
): Message {
  const pages = pagesOf(passages);
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const { kind } = source;
  const box = containerOf(
    [
      textOf(headOf({ ...source, heading: '' }, words, language)),
      textOf(linkTo(words.openSource, source.url)),
      lineOf(),
      textOf(pages[at] ?? ''),
      lineOf(),
      textOf(`${footOf({ id: source.id, kind }, words)} · ${words.page(at + 1, pages.length)}`),
    ],
    COLOURS.answer,
  );
  return {
    components: [box, rowOf(pagingButtons(['show', source.id], at, pages.length, words))],
  };
}

/** As many passages a page as fit, each under its heading. */
function pagesOf(passages: readonly Passage[]): string[] {
  const pages: string[] = [];
  let heading = '';
  for (const passage of passages) {
    const isNew = passage.heading !== heading;
    heading = passage.heading;
    const title = isNew ? `**${escapeUpTo(heading, TYPED_LENGTH)}**\n` : '';
    const id = `-# \`#${passage.id.split('#')[1] ?? ''}\``;
    const text = `${title}${escapeUpTo(passage.text, PAGE_LENGTH - 200)}\n${id}`;
    const last = pages.at(-1);
    if (last !== undefined && lengthOf(last) + lengthOf(text) + 1 <= PAGE_LENGTH) {
      pages[pages.length - 1] = `${last}\n${text}`;
    } else {
      pages.push(text);
    }
  }
  return pages;
}
