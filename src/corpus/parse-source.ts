import { basename } from 'node:path';
import type { Problem } from './corpus.ts';
import { invisiblesOf } from './invisible.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import { addIssues, createProblemList, type ProblemList, shown } from './problems.ts';
import { type Section, type Source, SourceMeta } from './source.ts';

/** A source, or everything that is wrong with its file; `id` is what the file calls itself. */
export type ParsedSource =
  | Readonly<{ kind: 'source'; source: Source }>
  | Readonly<{ kind: 'invalid'; id?: string; problems: readonly Problem[] }>;

const FRONT_MATTER_CHARACTERS = 16_000;
// What a passage may cost downstream, in checking, embedding and showing it, is bounded here, once.
const PARAGRAPH_CHARACTERS = 5000;
const HEADING_CHARACTERS = 300;
const figures = new Intl.NumberFormat('en');
const FRONT_MATTER = /(?<![^])---[ \t]*\n(?<yaml>.*?)^---[ \t]*(?:\n(?<body>.*))?$(?![^])/ms;

/** Read the text of one file of sources/; `file` is its path below the corpus folder. */
export function parseSource(file: string, text: string): ParsedSource {
  const problems = createProblemList(file);
  addNameProblem(file, problems);
  const invisibles = invisiblesOf(text);
  for (const { line, codePoint } of invisibles) {
    const message = `found the invisible character ${codePoint}; expected visible text only`;
    problems.add(`line ${line}`, message);
  }

  const { yaml, body = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (yaml === undefined) {
    const start = shown(text.slice(0, 20));
    problems.add(undefined, `found ${start} at the start; expected front matter between two "---"`);
    return { kind: 'invalid', problems: problems.all() };
  }

  const meta = parseMeta(file, yaml, problems);
  // A body with something hidden in it is refused as it stands, and never taken apart.
  const sections = invisibles.length > 0 ? [] : sectionsOf(text, body, problems);
  const all = problems.all();
  if (meta.success && all.length === 0) {
    return { kind: 'source', source: { ...meta.data, sections } };
  }
  return { kind: 'invalid', ...(meta.id === undefined ? {} : { id: meta.id }), problems: all };
}

function addNameProblem(file: string, problems: ProblemList): void {
  if (!file.endsWith('.md')) {
    problems.add(undefined, 'found a file of another kind; expected only sources, named "<id>.md"');
  } else if (!SourceMeta.shape.id.safeParse(basename(file, '.md')).success) {
    const wanted = 'lower case, digits and hyphens, 60 characters at most, and ".md"';
    problems.add(undefined, `found the file name ${shown(basename(file))}; expected ${wanted}`);
  }
}

type ParsedMeta = Readonly<
  { id?: string } & ({ success: true; data: SourceMeta } | { success: false })
>;

function parseMeta(file: string, yaml: string, problems: ProblemList): ParsedMeta {
  if (yaml.length > FRONT_MATTER_CHARACTERS) {
    const limit = `at most ${FRONT_MATTER_CHARACTERS}`;
    problems.add(undefined, `found front matter of ${yaml.length} characters; expected ${limit}`);
    return { success: false };
  }
  const before = problems.all().length;
  const input = parseYaml(yaml, problems, 2);
  if (problems.all().length > before) return { success: false };

  const meta = SourceMeta.safeParse(input);
  if (!meta.success) {
    addIssues(problems, { error: meta.error, input });
    const id = SourceMeta.pick({ id: true }).strip().safeParse(input);
    return id.success ? { success: false, id: id.data.id } : { success: false };
  }
  addContradictions(file, meta.data, problems);
  return { success: true, id: meta.data.id, data: meta.data };
}

function addContradictions(file: string, meta: SourceMeta, problems: ProblemList): void {
  const stem = basename(file, '.md');
  if (meta.id !== stem) {
    problems.add('id', `found ${shown(meta.id)}; expected ${shown(stem)}, as the file is named`);
  }
  const { published, updated } = meta;
  if (updated !== undefined && updated < published && !published.startsWith(updated)) {
    problems.add('updated', `found ${shown(updated)}; expected a date from ${published} on`);
  }
}

function sectionsOf(text: string, body: string, problems: ProblemList): Section[] {
  const firstLine = text.slice(0, text.length - body.length).split('\n').length;
  const { sections, faults } = parseBody(body);
  for (const { line, message } of faults) problems.add(`line ${line + firstLine}`, message);
  if (sections.length === 0) {
    problems.add('body', 'found no text under the front matter; expected a paragraph or more');
  }
  for (const section of sections) addLengthProblems(section, problems);
  return sections;
}

function addLengthProblems({ heading, paragraphs }: Section, problems: ProblemList): void {
  const field = heading === '' ? 'body' : heading;
  if (heading.length > HEADING_CHARACTERS) {
    const found = `found a heading of ${figures.format(heading.length)} characters`;
    problems.add(field, `${found}; expected ${HEADING_CHARACTERS} at most`);
  }
  for (const { length } of paragraphs.filter((text) => text.length > PARAGRAPH_CHARACTERS)) {
    const found = `found a paragraph of ${figures.format(length)} characters`;
    problems.add(field, `${found}; expected ${figures.format(PARAGRAPH_CHARACTERS)} at most`);
  }
}
