import type { IndexClient } from '../worker/index-client.ts';
import { listPage } from './list-page.ts';
import { showPage } from './show-page.ts';
import type { ComponentAction } from './turn.ts';

/** The selects under lists: the source or passage that was chosen, beside the list. */
export function createOpen({ index }: Readonly<{ index: IndexClient }>): ComponentAction {
  return {
    action: 'open',
    visibility: 'private',
    async run(interaction, _, turn) {
      const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
      await turn.reply.finish(await showPage(id, 0, turn, index));
      return {};
    },
  };
}

/** Back and Next, in the place of the page that they are on. */
export function createPaging({ index }: Readonly<{ index: IndexClient }>): ComponentAction {
  return {
    action: 'page',
    visibility: 'in-place',
    async run(_, [page = '0', kind, ...args], turn) {
      const [first = '', place = '', publisher = ''] = args;
      const message =
        kind === 'show'
          ? await showPage(first, Number(page), turn, index)
          : await listPage({ topic: first, place, publisher }, Number(page), turn, index);
      await turn.reply.finish(message);
      return { page: Number(page) };
    },
  };
}
