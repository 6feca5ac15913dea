import { readdirSync, readFileSync } from 'node:fs';
import type { CitedPassage } from '../../src/checking/evidence.ts';

const SOURCES = new URL('../../corpus/sources/', import.meta.url);

/** Every paragraph of the shipped corpus as a cited passage, with title, publisher, heading and date as context. */
export function corpusParagraphs(): CitedPassage[] {
  return readdirSync(SOURCES)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => paragraphsOf(file, readFileSync(new URL(file, SOURCES), 'utf8')));
}

function paragraphsOf(file: string, markdown: string): CitedPassage[] {
  const [, front = '', body = ''] = markdown.split(/^---$/m);
  const field = (name: string): string =>
    new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? '';
  const context = `${field('title')}\n${field('publisher')}\n${field('published')}`;
  let heading = '';
  return body.split(/\n{2,}/).flatMap((block) => {
    const text = block.trim();
    if (text.startsWith('#')) heading = text.replace(/^#+ /, '');
    if (text === '' || text.startsWith('#')) return [];
    return [{ source: file.replace(/\.md$/, ''), text, context: `${context}\n${heading}` }];
  });
}

/** mulberry32: the same numbers in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
