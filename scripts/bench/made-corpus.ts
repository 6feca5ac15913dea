import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { termsOf } from '../../src/text/terms.ts';
import { createRandom } from './random.ts';

const PASSAGES_A_SOURCE = 10;
const SENTENCES_A_PASSAGE = 4;
const WORDS_A_SENTENCE = 24;

/** What a made corpus is searched for: words of one passage in a plain frame, and which passage. */
export type MadeQuestion = Readonly<{ question: string; text: string }>;

/**
 * Write a corpus of so many passages, made of the real one's words: each word follows the one before
 * as it does there. The same every time. Gives questions, each with the text that it was made from.
 */
export async function writeMadeCorpus(
  dir: string,
  { passages }: Corpus,
  size: Readonly<{ passages: number; questions: number }>,
): Promise<MadeQuestion[]> {
  await mkdir(join(dir, 'sources'), { recursive: true });
  const random = createRandom(1);
  const sentence = createSentence(
    passages.map(({ text }) => text),
    random,
  );
  const every = Math.max(1, Math.floor(size.passages / size.questions));
  const questions: MadeQuestion[] = [];
  for (let from = 0; from < size.passages; from += PASSAGES_A_SOURCE) {
    const count = Math.min(PASSAGES_A_SOURCE, size.passages - from);
    const texts = Array.from({ length: count }, () =>
      Array.from({ length: SENTENCES_A_PASSAGE }, sentence).join(' '),
    );
    texts.forEach((text, i) => {
      if ((from + i) % every === 0) questions.push({ question: questionOf(text, random), text });
    });
    await writeSource(dir, from, { title: sentence().slice(0, 80), texts });
  }
  return questions.slice(0, size.questions);
}

function createSentence(texts: readonly string[], random: () => number): () => string {
  const follows = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.replace(/[#`*_[\]]/g, '').split(/\s+/);
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next !== undefined) follows.set(word, [...(follows.get(word) ?? []), next]);
    });
  }
  const starts = [...follows.keys()];
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return () => {
    let word = pick(starts);
    const words = [word];
    while (words.length < WORDS_A_SENTENCE) {
      word = pick(follows.get(word) ?? starts);
      words.push(word);
    }
    return `${words.join(' ').replace(/[.;:,]+$/, '')}.`;
  };
}

function questionOf(text: string, random: () => number): string {
  const words = [...new Set(termsOf(text).map(({ word }) => word))].filter(
    (word) => word.length > 3,
  );
  const count = 2 + Math.floor(random() * 4);
  const chosen = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
  return `What is known about ${chosen.join(' ')}?`;
}

async function writeSource(
  dir: string,
  number: number,
  { title, texts }: Readonly<{ title: string; texts: readonly string[] }>,
): Promise<void> {
  const id = `made-20260101-source-${number}`;
  const file = `---
id: ${id}
title: ${JSON.stringify(title.replace(/["\\]/g, ''))}
publisher: Made for the benchmark
url: https://example.org/${number}
published: 2026-01-01
language: en
kind: brief
topics: [statistics]
places: []
---
## Made of the corpus' own words

${texts.join('\n\n')}
`;
  await writeFile(join(dir, 'sources', `${id}.md`), file);
}
