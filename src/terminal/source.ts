import { styleText } from 'node:util';
import { checkQuestion } from '../answering/question.ts';
import { composeIndex } from '../compose.ts';
import { parseConfig, parseModelConfig } from '../config.ts';
import type { Filter } from '../retrieval/filter.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { filterOf, FILTER_FLAGS, FILTER_HELP } from './filter-flags.ts';
import { jsonLineOf } from './json-lines.ts';
import { assertSourceKnown } from './known-source.ts';
import { openIndexFor } from './open-index.ts';
import { plainText } from './plain-text.ts';
import { type Paint, paintNothing } from './render-answer.ts';
import { renderPassage, renderSource, renderSourceList } from './render-source.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';

const HELP = `
Usage: npm run source -- ID                 a source, or one passage of it (SOURCE#N)
       npm run source -- --search "WORDS"   the passages that fit best
       npm run source -- --list             every source
  --json                                    as one JSON object

With --search and --list:
${FILTER_HELP}`;

const FLAGS = {
  search: { type: 'string' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  ...FILTER_FLAGS,
} as const;

const FOUND = 10;

/** `npm run source` */
export function runSource(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: async ({ values, positionals: [id, ...rest] }) => {
        const ways = [id, values.search, values.list].filter((way) => way !== undefined);
        if (ways.length !== 1 || rest.length > 0) {
          throw new UsageError(
            'Cannot show a source so: give one ID, or --search "WORDS", or --list',
          );
        }
        const filter = filterOf(values);
        const { env } = surroundings;
        const index = composeIndex(parseConfig(env), parseModelConfig(env));
        try {
          await openIndexFor(index, process.stderr);
          await assertSourceKnown(index, filter);
          const shown =
            id !== undefined
              ? await showId(index, id)
              : values.search !== undefined
                ? await search(index, values.search, filter)
                : await list(index, filter);
          const paint = process.stdout.isTTY ? styleText : paintNothing;
          process.stdout.write(values.json ? jsonLineOf(shown.value) : `${shown.render(paint)}\n`);
        } finally {
          await index.close();
        }
      },
    },
    surroundings,
  );
}

type Shown = Readonly<{ value: object; render: (paint: Paint) => string }>;

async function showId(index: IndexClient, id: string): Promise<Shown> {
  const passages = id.includes('#')
    ? [await index.call('findPassage', { id })].filter((passage) => passage !== undefined)
    : await index.call('passagesOfSource', { source: id });
  const [first] = passages;
  if (!first) {
    throw new Error(
      `Cannot find "${plainText(id)}": no source or passage has that id; "npm run source -- --list" lists the sources`,
    );
  }
  if (id.includes('#')) {
    const value = { ...first.source, passage: first.id, heading: first.heading, text: first.text };
    return { value, render: (paint) => renderPassage(first, paint) };
  }
  const value = {
    ...first.source,
    passages: passages.map(({ id: passage, heading, text }) => ({ passage, heading, text })),
  };
  return { value, render: (paint) => renderSource(first.source, passages, paint) };
}

async function search(index: IndexClient, words: string, filter: Filter): Promise<Shown> {
  const question = checkQuestion(words);
  const { generation, passages } = await index.call('search', { question, filter, limit: FOUND });
  const value = {
    generation,
    passages: passages.map(({ passage: { id, source, heading, text }, score }) => ({
      passage: id,
      source: source.id,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      url: source.url,
      heading,
      text,
      score,
    })),
  };
  const render = (paint: Paint) =>
    passages.length === 0
      ? 'No passage fits these words'
      : passages.map(({ passage }) => renderPassage(passage, paint)).join('\n\n');
  return { value, render };
}

async function list(index: IndexClient, filter: Filter): Promise<Shown> {
  const sources = await index.call('sources', { filter });
  const render = (paint: Paint) =>
    sources.length === 0 ? 'No source fits this filter' : renderSourceList(sources, paint);
  return { value: { sources }, render };
}
