import { createHash } from 'node:crypto';
import { isTopic, type SourceMeta } from '../corpus/source.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { dateOf } from './dates.ts';
import { escapeText, escapeUpTo } from './markdown.ts';
import { COLOURS, containerOf, type Message, noteOf, rowOf, textOf } from './message.ts';
import { placeNameOf } from './places.ts';
import { pagingButtons, selectOfSources, type Viewer } from './source-parts.ts';

/** Empty where there is no such condition. In a button the publisher is a hash: names may be too long. */
export type ListConditions = Readonly<{ topic: string; place: string; publisher: string }>;

/** The sources that fit, the newest first, a page of them at a time. */
export async function listPage(
  conditions: ListConditions,
  page: number,
  viewer: Viewer,
  index: IndexClient,
): Promise<Message> {
  const { words, language } = viewer;
  const sources = await findSources(conditions, index);
  const pages = Math.ceil(sources.length / LISTED);
  const at = Math.min(Math.max(page, 0), pages - 1);
  const shown = sources.slice(at * LISTED, (at + 1) * LISTED);
  const [first] = shown;
  if (!first) return noteOf(words.noSourceFits, COLOURS.warning);
  const { topic, place } = conditions;
  const publisher = conditions.publisher === '' ? '' : first.publisher;
  const placeName = place === '' ? '' : placeNameOf(place, language);
  const named = [topic, placeName, publisher].filter((one) => one !== '').map(escapeText);
  const box = containerOf(
    [
      textOf(`### ${[words.sourceCount(sources.length), ...named].join(' · ')}`),
      textOf(shown.map((source) => lineFor(source, viewer)).join('\n')),
      textOf(`-# ${words.page(at + 1, pages)} · ${words.summaries}`),
    ],
    COLOURS.answer,
  );
  const args = ['list', topic, place, publisher === '' ? '' : hashOf(publisher)];
  const buttons = pagingButtons(args, at, pages, words);
  return { components: [box, selectOfSources(shown, viewer), rowOf(buttons)] };
}

const LISTED = 10;
const TITLE = 150;
const NAME = 60;

async function findSources(
  { topic, place, publisher }: ListConditions,
  index: IndexClient,
): Promise<SourceMeta[]> {
  const filter = {
    ...(isTopic(topic) && { topics: [topic] }),
    ...(place !== '' && { places: [place] }),
  };
  const sources = await index.call('sources', { filter });
  return sources
    .filter((source) => publisher === '' || isPublisher(source, publisher))
    .toSorted((a, b) => b.published.localeCompare(a.published));
}

function lineFor({ title, publisher, published, id }: SourceMeta, { language }: Viewer): string {
  const origin = `${escapeUpTo(publisher, NAME)} · ${dateOf(published, language)} · \`${id}\``;
  return `${escapeUpTo(title, TITLE)}\n-# ${origin}`;
}

function isPublisher(source: SourceMeta, wanted: string): boolean {
  return [source.publisher.toLowerCase(), hashOf(source.publisher)].includes(wanted.toLowerCase());
}

function hashOf(name: string): string {
  return createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 12);
}
