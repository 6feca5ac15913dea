import { ComponentType } from 'discord.js';
import type { SourceMeta } from '../corpus/source.ts';
import { customIdOf } from './custom-id.ts';
import { OPTION_LABEL, PLACEHOLDER, SELECT_OPTIONS } from './limits.ts';
import { shorten, visible } from './markdown.ts';
import { buttonOf, type Message } from './message.ts';
import { shareButton } from './share.ts';
import type { Turn } from './turn.ts';
import type { Words } from './words/en.ts';

/** For whom a page is made. */
export type Viewer = Pick<Turn, 'words' | 'language'>;

/** A select that opens a source. */
export function selectOfSources(sources: readonly SourceMeta[], { words }: Viewer) {
  const options = sources.map(({ id, title, publisher, published }) => ({
    value: id,
    label: shorten(visible(title), OPTION_LABEL),
    description: shorten(visible(`${publisher}, ${published}`), OPTION_LABEL),
  }));
  return selectOf('open', words.readOn, options);
}

/** A select of passages or sources, by their ids. */
export function selectOf(
  action: string,
  placeholder: string,
  options: readonly Readonly<{ value: string; label: string; description: string }>[],
): Message['components'][number] {
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: customIdOf(action),
    placeholder: shorten(placeholder, PLACEHOLDER),
    options: options.slice(0, SELECT_OPTIONS),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** To the page before and after, where there are any, and to share this one. */
export function pagingButtons(args: readonly string[], page: number, pages: number, words: Words) {
  const to = (target: number, label: string, isDisabled: boolean) =>
    buttonOf({ id: customIdOf('page', String(target), ...args), label, isDisabled });
  return [
    ...(pages > 1
      ? [to(page - 1, words.back, page === 0), to(page + 1, words.next, page === pages - 1)]
      : []),
    shareButton(words),
  ];
}
