import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderMessagesPage } from '../../scripts/preview/render-messages-page.ts';
import { takePictures } from '../../scripts/preview/take-pictures.ts';
import { NOW, SAMPLES } from './sample-exchanges.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pictures-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

describe('takePictures', () => {
  it('takes a picture of the messages, sharp and as high as they are', async (context) => {
    const page = { theme: 'dark', botName: 'Rare earths', now: NOW } as const;
    const html = await renderMessagesPage({ ...page, exchanges: SAMPLES.slice(0, 1) });
    const pictures = await takePictures([{ name: 'answer', html }], dir);
    if (pictures.kind === 'no-browser') return context.skip('no Chromium here');
    const png = await readFile(join(dir, 'answer.png'));

    expect(pictures.paths).toEqual([join(dir, 'answer.png')]);
    expect(png.readUInt32BE(16)).toBe(2 * 720);
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * 250);
    expect(png.byteLength).toBeLessThan(300_000);
  });

  it('names the pictures that are missing where there is no browser', async () => {
    const pages = [{ name: 'answer', html: '' }];

    expect(await takePictures(pages, dir, ['/nowhere/chromium'])).toEqual({
      kind: 'no-browser',
      missing: [join(dir, 'answer.png')],
      lookedAt: ['/nowhere/chromium'],
    });
  });
});
