import { isUtf8 } from 'node:buffer';
import { z } from 'zod';

export type BeirDocument = Readonly<{ id: string; title: string; text: string }>;

/** A query, and how relevant which documents are to it, by their ids: one of them at least is. */
export type BeirQuery = Readonly<{ text: string; grades: ReadonlyMap<string, number> }>;

/** A collection of documents with queries that people judged. */
export type BeirCollection = Readonly<{
  documents: readonly BeirDocument[];
  queries: readonly BeirQuery[];
}>;

/** A file of a collection: where it lay, for what there is to say of it, and its bytes. */
export type BeirFile = Readonly<{ path: string; bytes: Uint8Array }>;

const id = z.string().min(1);
const DocumentLine = z
  .object({ _id: id, title: z.string().nullish(), text: z.string() })
  .transform(({ _id, title, text }): BeirDocument => ({ id: _id, title: title ?? '', text }));
const QueryLine = z
  .object({ _id: id, text: z.string() })
  .transform(({ _id, text }) => ({ id: _id, text }));

/**
 * The collection that stands in its three files. Queries without a relevant document are left out,
 * since every ranking would score the same.
 * @see https://github.com/beir-cellar/beir/wiki/Load-your-custom-dataset
 * @throws at the first line that is not of the form, and names it.
 */
export function parseBeir(
  files: Readonly<Record<'corpus' | 'queries' | 'qrels', BeirFile>>,
): BeirCollection {
  const documents = parseLines(files.corpus, DocumentLine);
  const texts = parseLines(files.queries, QueryLine);
  const grades = parseJudgements(files.qrels, { documents, queries: texts });
  const queries = Array.from(texts, ([query, { text }]) => ({
    text,
    grades: grades.get(query) ?? new Map<string, number>(),
  }));
  const judged = queries.filter((query) => query.grades.values().some((grade) => grade > 0));
  if (judged.length === 0) {
    throw new Error(
      `Cannot use the judgements in "${files.qrels.path}": no document is relevant to any query`,
    );
  }
  return { documents: [...documents.values()], queries: judged };
}

/** The objects of a file by their ids, in order. */
function parseLines<Line extends Readonly<{ id: string }>>(
  file: BeirFile,
  schema: z.ZodType<Line>,
): Map<string, Line> {
  const parsed = new Map<string, Line>();
  for (const { text, at } of linesOf(file)) {
    const line = schema.safeParse(jsonOf(text));
    if (!line.success) throw lineError(at, problemOf(line.error));
    const { data } = line;
    if (parsed.has(data.id)) {
      throw lineError(at, `its _id ${JSON.stringify(data.id)} is an earlier line's too`);
    }
    parsed.set(data.id, data);
  }
  return parsed;
}

type Known = Readonly<Record<'documents' | 'queries', ReadonlyMap<string, unknown>>>;

/** By query, and in it by document. */
function parseJudgements(file: BeirFile, known: Known): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { text, at } of linesOf(file)) {
    const [query = '', document = '', grade = '', ...rest] = text.split('\t');
    const isGrade = /^\s*[+-]?\d+\s*$/.test(grade) && rest.length === 0;
    if (at.line === 1) {
      if (isGrade) throw lineError(at, 'the header "query-id, corpus-id, score" is missing');
      continue;
    }
    if (!isGrade) {
      throw lineError(at, 'it is not a query, a document and a whole number with tabs between');
    }
    if (!known.queries.has(query)) {
      throw lineError(at, `there is no query ${JSON.stringify(query)}`);
    }
    if (!known.documents.has(document)) {
      throw lineError(at, `there is no document ${JSON.stringify(document)}`);
    }
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery);
    if (ofQuery.has(document) && ofQuery.get(document) !== Number(grade)) {
      throw lineError(at, 'an earlier line grades the same document otherwise');
    }
    ofQuery.set(document, Number(grade));
  }
  return grades;
}

type At = Readonly<{ path: string; line: number }>;

/** The lines that aren't blank. Each is decoded by itself: a file may be longer than a string can be. */
function* linesOf({ path, bytes }: BeirFile): Generator<Readonly<{ text: string; at: At }>> {
  const utf8 = new TextDecoder();
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const at = { path, line };
    const encoded = bytes.subarray(start, end);
    if (!isUtf8(encoded)) throw lineError(at, 'it is not UTF-8');
    const text = utf8.decode(encoded);
    if (text.trim() !== '') yield { text, at };
    start = end + 1;
  }
}

const LINE_FEED = 10;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function problemOf({ issues }: z.ZodError): string {
  const [{ path, message } = { path: [], message: '' }] = issues;
  return path.length === 0 ? 'it is no JSON object' : `its "${path.join('.')}": ${message}`;
}

function lineError({ path, line }: At, problem: string): Error {
  return new Error(`Cannot read "${path}", line ${line}: ${problem}`);
}
