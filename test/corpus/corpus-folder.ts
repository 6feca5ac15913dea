import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const META = {
  id: 'usgs-20250131-rare-earths',
  title: '"Rare earths: mineral commodity summary"',
  publisher: 'U.S. Geological Survey',
  url: 'https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf',
  published: '2025-01-31',
  language: 'en',
  kind: 'brief',
  topics: '[statistics]',
  places: '[US]',
};

const BODY = '## World production\n\nWorld mine production rose in 2024.';

/** The text of a source file, its front matter as given: undefined leaves a field out. */
export function sourceFile(
  given: Readonly<Record<string, string | undefined>> = {},
  body: string = BODY,
): string {
  const lines = Object.entries({ ...META, ...given }).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${value}\n`],
  );
  return `---\n${lines.join('')}---\n${body}\n`;
}

/** A fresh corpus folder with these files, by their paths in it. */
export async function corpusFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  await mkdir(join(dir, 'sources'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

export const GOOD = 'sources/usgs-20250131-rare-earths.md';
