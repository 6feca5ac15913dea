import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeAnswering, composeCheckMessage, composeIndex } from '../src/compose.ts';
import { parseConfig, parseModelConfig } from '../src/config.ts';
import { openIndexFor } from '../src/terminal/open-index.ts';
import { runCommand } from '../src/terminal/run-command.ts';
import { readEnvironment } from './environment.ts';
import { exchangesOf, MONA } from './preview/exchanges.ts';
import { renderMessagesPage } from './preview/render-messages-page.ts';
import { takePictures } from './preview/take-pictures.ts';

const HELP = `
Usage: npm run preview               the bot's messages as HTML and, where Chromium is, as PNG
  --out DIR                          where to; DATA_DIR/preview unless given`;

const THEMES = ['dark', 'light'] as const;
const env = readEnvironment();

await runCommand(
  { help: HELP, flags: { out: { type: 'string' } }, run: ({ values }) => preview(values.out) },
  { args: process.argv.slice(2), env },
);

async function preview(out: string | undefined): Promise<void> {
  const config = parseConfig(env);
  const dir = out ?? join(config.dataDir, 'preview');
  const index = composeIndex(config, parseModelConfig(env));
  try {
    await openIndexFor(index, process.stderr);
    const pages = await pagesOf(index);
    await mkdir(dir, { recursive: true });
    for (const { name, html } of pages) await writeFile(join(dir, `${name}.html`), html);
    const pictures = await takePictures(pages, dir);
    process.stdout.write(
      pictures.kind === 'taken'
        ? `${pages.length} pages as HTML and PNG in ${dir}\n`
        : `${pages.length} pages as HTML in ${dir}; for PNG install Chromium or set CHROMIUM_PATH\n`,
    );
  } finally {
    await index.close();
  }
}

/** One page an exchange and theme: "answer-dark". */
async function pagesOf(index: ReturnType<typeof composeIndex>) {
  const now = new Date();
  const answerQuestion = composeAnswering(index);
  const checkMessage = composeCheckMessage(index);
  const exchanges = await exchangesOf({ answerQuestion, checkMessage, index, now });
  const viewing = { botName: 'Rare Earths', now, names: { [MONA]: 'mona' } };
  return Promise.all(
    Object.entries(exchanges).flatMap(([name, exchange]) =>
      THEMES.map(async (theme) => ({
        name: `${name}-${theme}`,
        html: await renderMessagesPage({ theme, ...viewing, exchanges: [exchange] }),
      })),
    ),
  );
}
