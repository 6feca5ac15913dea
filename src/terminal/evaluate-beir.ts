import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type BeirCollection,
  type BeirDocument,
  type BeirFile,
  parseBeir,
} from '../evaluation/beir-form.ts';
import { type BeirFigures, beirFiguresOf, meanBeirFigures } from '../evaluation/beir.ts';
import { renderTable } from '../evaluation/render-report.ts';
import { buildRank } from '../indexing/build-rank.ts';
import { offlineEmbedderKind } from '../offline/offline-embedder-kind.ts';
import { plainText } from './plain-text.ts';
import { createProgressLine } from './progress-line.ts';

/** How well one collection's documents are found; it is named as its folder. */
type Row = Readonly<{ name: string; documents: number; queries: number }> & BeirFigures;

export type BeirReport = Readonly<{
  collections: readonly Row[];
  /** Every collection counts the same, however many queries it has. */
  mean: BeirFigures;
}>;

/**
 * Ranks the documents of the collections in these folders with the product's own index, embedder and
 * blend; progress goes to the terminal.
 * @throws before any work where a file of any of them is not of the form
 */
export async function evaluateBeir(
  dirs: readonly string[],
  terminal: Parameters<typeof createProgressLine>[0],
): Promise<BeirReport> {
  const read: (readonly [string, BeirCollection])[] = [];
  for (const dir of dirs) read.push([basename(resolve(dir)), await readCollection(dir)]);
  const collections: Row[] = [];
  for (const [name, collection] of read) {
    const line = createProgressLine(terminal, plainText(name));
    const figures = await figuresOf(collection, line.show).finally(line.clear);
    const { documents, queries } = collection;
    collections.push({ name, documents: documents.length, queries: queries.length, ...figures });
  }
  return { collections, mean: meanBeirFigures(collections) };
}

async function figuresOf(
  { documents, queries }: BeirCollection,
  onProgress: ReturnType<typeof createProgressLine>['show'],
): Promise<BeirFigures> {
  const { signal } = new AbortController();
  const passages = documents.map(passageOf);
  const rank = await buildRank(offlineEmbedderKind, passages, { onProgress, signal });
  const figures: BeirFigures[] = [];
  for (const [at, { text, grades }] of queries.entries()) {
    onProgress({ stage: 'rank', share: at / queries.length });
    const { hits } = await rank(text);
    const ids = hits.map(({ passage }) => documents[passage]?.id ?? '');
    figures.push(beirFiguresOf(ids, grades));
  }
  return meanBeirFigures(figures);
}

function passageOf({ title, text }: BeirDocument) {
  return { source: { title }, heading: '', text };
}

async function readCollection(dir: string): Promise<BeirCollection> {
  const files = {
    corpus: await readOneOf([join(dir, 'corpus.jsonl')]),
    queries: await readOneOf([join(dir, 'queries.jsonl')]),
    qrels: await readOneOf([join(dir, 'qrels.tsv'), join(dir, 'qrels', 'test.tsv')]),
  };
  try {
    return parseBeir(files);
  } catch (cause) {
    // The message may hold an id of the file, with whatever is in it.
    throw new Error(messageOf(cause), { cause });
  }
}

/** The first of these files that there is. */
async function readOneOf([path = '', ...others]: readonly string[]): Promise<BeirFile> {
  try {
    return { path, bytes: await readFile(path) };
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing && others.length > 0) return readOneOf(others);
    const reason = isMissing ? 'there is no such file' : messageOf(cause);
    throw new Error(`Cannot read "${path}": ${reason}`, { cause });
  }
}

function messageOf(error: unknown): string {
  return plainText(error instanceof Error ? error.message : String(error));
}

const HEAD = ['collection', 'documents', 'queries', 'nDCG@10', 'recall@10', 'recall@100', 'MRR@10'];

/** A table, with the mean under several collections. */
export function renderBeir({ collections, mean }: BeirReport): string {
  const rows = collections.map(({ name, documents, queries, ...figures }) => [
    plainText(name),
    String(documents),
    String(queries),
    ...renderFigures(figures),
  ]);
  const last = rows.length > 1 ? [['mean', '', '', ...renderFigures(mean)]] : [];
  return renderTable(HEAD, [...rows, ...last]);
}

function renderFigures({ ndcg10, recall10, recall100, mrr10 }: BeirFigures): string[] {
  return [ndcg10, recall10, recall100, mrr10].map((figure) => figure.toFixed(4));
}
