import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type NamedPage = Readonly<{ name: string; html: string }>;

export type Pictures =
  | Readonly<{ kind: 'taken'; paths: readonly string[] }>
  /** No Chromium was found in any of `lookedAt`; these pictures are missing. */
  | Readonly<{ kind: 'no-browser'; missing: readonly string[]; lookedAt: readonly string[] }>;

// As wide as the column of messages in a window of middling size, and as sharp as on a phone.
const WIDTH = 720;
const SCALE = 2;

/** Takes a picture of each page's messages, `NAME.png`, where there is a Chromium to do so. */
export async function takePictures(
  pages: readonly NamedPage[],
  outDir: string,
  candidates: readonly string[] = browserPaths(),
): Promise<Pictures> {
  const shots = pages.map(({ name, html }) => ({ html, path: join(outDir, `${name}.png`) }));
  const paths = shots.map(({ path }) => path);
  const executablePath = await findFirst(candidates);
  if (executablePath === undefined) {
    return { kind: 'no-browser', missing: paths, lookedAt: candidates };
  }
  await mkdir(outDir, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const { html, path } of shots) await takePicture(browser, html, path);
  } finally {
    await browser.close();
  }
  return { kind: 'taken', paths };
}

/** Where a Chromium is usually found; `CHROMIUM_PATH` alone, where it is set. */
function browserPaths(): readonly string[] {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return [own];
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
}

async function findFirst(candidates: readonly string[]): Promise<string | undefined> {
  for (const path of candidates) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

async function takePicture(browser: Browser, html: string, path: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 600 },
    deviceScaleFactor: SCALE,
  });
  await page.setContent(html);
  // The elements draw themselves in microtasks, and their letters may come later.
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.locator('discord-messages').screenshot({ path, animations: 'disabled' });
  await page.close();
}
