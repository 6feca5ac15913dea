import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A source file: what it says, under a heading. */
export type SmallSource = Readonly<{ id: string; title?: string; paragraphs: readonly string[] }>;

export const SMALL_SOURCES: readonly SmallSource[] = [
  {
    id: 'lynas-20250101-kalgoorlie',
    title: 'Lynas opens its plant at Kalgoorlie',
    paragraphs: [
      'Lynas Rare Earths opened a cracking and leaching plant at Kalgoorlie in Western Australia in November 2024.',
      'The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.',
    ],
  },
  {
    id: 'mofcom-20250404-licences',
    title: 'China licenses seven rare earths',
    paragraphs: [
      "China's commerce ministry put seven medium and heavy rare earths under export licensing on 4 April 2025.",
      'Samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium need a licence since April 2025.',
    ],
  },
  {
    id: 'usgs-20250131-production',
    title: 'World production of rare earths',
    paragraphs: [
      'World mine production of rare earths was 390,000 tonnes of rare-earth-oxide equivalent in 2024.',
      'Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates.',
    ],
  },
];

/** A fresh folder that goes when the test is over. */
export async function freshDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rare-earth-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Write a corpus folder with these sources, in FORMAT.md's form. */
export async function writeCorpus(
  dir: string,
  sources: readonly SmallSource[] = SMALL_SOURCES,
): Promise<string> {
  await mkdir(join(dir, 'sources'), { recursive: true });
  for (const source of sources) await writeSource(dir, source);
  return dir;
}

export async function writeSource(dir: string, { id, title, paragraphs }: SmallSource) {
  const text = `---
id: ${id}
title: ${JSON.stringify(title ?? id)}
publisher: The Test Post
url: https://example.org/${id}
published: 2025-01-31
language: en
kind: brief
topics: [statistics]
places: [CN]
---
## What happened

${paragraphs.join('\n\n')}
`;
  await writeFile(join(dir, 'sources', `${id}.md`), text);
}
