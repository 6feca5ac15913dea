import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { SourceMeta } from '../corpus/source.ts';
import { fold } from '../text/words.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { CHOICE, CHOICES } from './limits.ts';
import { shorten, visible } from './markdown.ts';

/** Sources for an option in which one is being typed; discord.js' cache and the disk are not touched. */
export async function completeSource(
  index: IndexClient,
  typed: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const found = await index.call('findSources', { typed, limit: CHOICES });
  return found.map((source) => ({ name: choiceNameOf(source), value: source.id }));
}

/** "2025-03-18 Báo Công Thương: The race for …" */
function choiceNameOf({ published, publisher, title }: SourceMeta): string {
  return shorten(visible(`${published} ${shorten(publisher, 30)}: ${title}`), CHOICE);
}

/** Publishers for an option in which one is being typed. */
export async function completePublisher(
  index: IndexClient,
  typed: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const sources = await index.call('sources', { filter: {} });
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].toSorted();
  return publishers
    .filter((publisher) => fold(publisher).includes(fold(typed.trim())))
    .slice(0, CHOICES)
    .map((publisher) => shorten(visible(publisher), CHOICE))
    .map((publisher) => ({ name: publisher, value: publisher }));
}
