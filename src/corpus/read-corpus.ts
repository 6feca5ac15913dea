import { setImmediate } from 'node:timers/promises';
import { type CorpusFile, readCorpusFiles } from './corpus-files.ts';
import type { Corpus, Problem } from './corpus.ts';
import { parseDataPackage, type Table } from './datapackage.ts';
import { decodeText } from './decode-text.ts';
import { definitionsOf } from './definitions.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Concept, parseGlossary } from './glossary.ts';
import { type ParsedSource, parseSource } from './parse-source.ts';
import { parseTable } from './parse-table.ts';
import { seriesFiguresOf } from './passage-figures.ts';
import { type Passage, passagesOf } from './passages.ts';
import { createProblemList, problemOf, shown } from './problems.ts';
import { type RowSentence, rowSentencesOf } from './row-sentences.ts';
import type { Source } from './source.ts';

const GLOSSARY = 'glossary.yaml';
const PACKAGE = 'data/datapackage.json';

type Texts = ReadonlyMap<string, string>;
type Sources = ReadonlyMap<string, Source>;

/**
 * Everything that the corpus folder holds: what is valid, and every problem of every file.
 *
 * @throws Error where the folder itself cannot be read; whatever is in it becomes a problem.
 */
export async function readCorpus(dir: string): Promise<Corpus> {
  const files = await readCorpusFiles(dir);
  const { texts, problems } = textsOf(files);
  const sources = await sourcesOf(texts, problems);
  const glossary = glossaryOf(texts, sources, problems);
  await setImmediate();
  const sentences = rowsOf(files, texts, sources, problems);
  const rows = Map.groupBy(sentences, ({ source }) => source);
  const definitions = definitionsOf(glossary);
  const passages: Passage[] = [];
  for (const [at, source] of [...sources.values()].entries()) {
    if (at % TOGETHER === 0) await setImmediate();
    passages.push(...passagesOf(source, rows.get(source.id) ?? [], definitions.get(source.id)));
  }

  return {
    sources: [...sources.values()],
    glossary,
    passages,
    series: seriesFiguresOf(passages, sentences),
    problems: problems.toSorted((a, b) => order(a.file, b.file)),
    fingerprint: fingerprintOf(files),
  };
}

/** So many sources are read before questions, which share the thread, get their turn. */
const TOGETHER = 8;

function textsOf(files: readonly CorpusFile[]): { texts: Texts; problems: Problem[] } {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const decoded = file.kind === 'read' ? decodeText(file.bytes) : file;
    const field = 'field' in decoded ? decoded.field : undefined;
    if (decoded.kind === 'text') texts.set(file.path, decoded.text);
    else problems.push(problemOf(file.path, field, decoded.message));
  }
  return { texts, problems };
}

/** In the order of their ids. */
async function sourcesOf(texts: Texts, problems: Problem[]): Promise<Sources> {
  const files = [...texts].filter(([path]) => path.startsWith('sources/'));
  const parsed: (ParsedSource & Readonly<{ path: string }>)[] = [];
  for (const [at, [path, text]] of files.entries()) {
    if (at % TOGETHER === 0) await setImmediate();
    parsed.push({ path, ...parseSource(path, text) });
  }
  problems.push(...parsed.flatMap((source) => (source.kind === 'invalid' ? source.problems : [])));
  problems.push(...twinsOf(parsed));

  const sources = parsed.flatMap((one) => (one.kind === 'source' ? [one.source] : []));
  return new Map(
    sources.toSorted((a, b) => order(a.id, b.id)).map((source) => [source.id, source] as const),
  );
}

/** Each file whose id another file bears by right, as its name: that one stays valid. */
function twinsOf(parsed: readonly (ParsedSource & { path: string })[]): Problem[] {
  const files = new Set(parsed.map(({ path }) => path));
  return parsed.flatMap(({ path, ...source }) => {
    if (source.kind === 'source' || source.id === undefined) return [];
    const owner = `sources/${source.id}.md`;
    if (owner === path || !files.has(owner)) return [];
    const message = `found ${shown(source.id)}, the id of "${owner}"; expected an id of its own`;
    return [problemOf(path, 'id', message)];
  });
}

function glossaryOf(texts: Texts, sources: Sources, problems: Problem[]): Concept[] {
  const text = texts.get(GLOSSARY);
  if (text === undefined) return [];
  const list = createProblemList(GLOSSARY);
  const concepts = parseGlossary(text, sources, list);
  problems.push(...list.all());
  return concepts;
}

/** The sentences of every table's rows. */
function rowsOf(
  files: readonly CorpusFile[],
  texts: Texts,
  sources: Sources,
  problems: Problem[],
): RowSentence[] {
  return tablesOf(files, texts, problems).flatMap((table) => {
    const path = `data/${table.path}`;
    const text = texts.get(path);
    // A file that is there but could not be read has its problem already.
    if (text === undefined) return [];
    const list = createProblemList(path);
    const rows = parseTable(text, table, { sources, problems: list });
    problems.push(...list.all());
    return rowSentencesOf(table, rows, sources);
  });
}

function tablesOf(files: readonly CorpusFile[], texts: Texts, problems: Problem[]): Table[] {
  const paths = new Set(files.map(({ path }) => path));
  const text = texts.get(PACKAGE);
  if (text === undefined && paths.has(PACKAGE)) return [];
  const list = createProblemList(PACKAGE);
  const tables = text === undefined ? [] : parseDataPackage(text, list);
  for (const { path } of tables.filter(({ path: name }) => !paths.has(`data/${name}`))) {
    list.add('resources', `found the path ${shown(path)}; expected a file of this name in data/`);
  }
  problems.push(...list.all());
  // Where the package itself is wrong, that is enough said.
  if (list.all().length === 0) problems.push(...undescribedOf(paths, tables));
  return tables;
}

function undescribedOf(paths: ReadonlySet<string>, tables: readonly Table[]): Problem[] {
  const described = new Set(tables.map(({ path }) => `data/${path}`));
  return [...paths]
    .filter((path) => path.startsWith('data/') && path.endsWith('.csv') && !described.has(path))
    .map((path) =>
      problemOf(path, undefined, `found a table that "${PACKAGE}" lacks; describe it there`),
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
