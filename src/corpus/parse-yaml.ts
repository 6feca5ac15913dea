import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type ProblemList, shown } from './problems.ts';

const DEPTH = 200;

/**
 * A YAML text whose every scalar stays text: plain YAML reads the year 2013 as a number. What is
 * wrong goes to `problems`, and then the value is undefined.
 */
export function parseYaml(text: string, problems: ProblemList, firstLine = 1): unknown {
  if (isDeep(text)) {
    problems.add(
      undefined,
      `found YAML nested deeper than ${DEPTH}; expected a flat list or mapping`,
    );
    return undefined;
  }
  const lines = new LineCounter();
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + firstLine - 1}`;
  // yaml compares each key with all before it; findDuplicates does the same in linear time.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, { ...options, stringKeys: true, lineCounter: lines });

  let isSound = true;
  const fault: Fault = (offset, message) => {
    isSound = false;
    problems.add(lineAt(offset), message);
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    fault(pos[0], `found YAML that cannot be read; ${message}`);
  }
  if (document.errors.length === 0) findFaults(document, fault);
  return isSound ? document.toJS({ maxAliasCount: 0 }) : undefined;
}

type Fault = (offset: number, message: string) => void;

function findFaults(document: Document.Parsed, fault: Fault): void {
  visit(document, {
    Node(_, node) {
      if (!('anchor' in node) || node.anchor === undefined) return;
      const message = `found the anchor ${shown(node.anchor)}; expected every value written out`;
      fault(node.range?.[0] ?? 0, message);
    },
    Alias(_, { source, range }) {
      const message = `found the alias ${shown(source)}; expected every value written out`;
      fault(range?.[0] ?? 0, message);
    },
    Map(_, map) {
      findDuplicates(map, fault);
    },
  });
}

function findDuplicates(map: YAMLMap, fault: Fault): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) {
      fault(key.range?.[0] ?? 0, `found the key ${shown(key.value)} again; expected it once`);
    }
    seen.add(key.value);
  }
}

/**
 * Whether a text could make the parser, which calls itself, run out of stack or memory. It counts
 * brackets in quoted text too: no file of ours leaves 200 of them open.
 */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEPTH) return true;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${DEPTH}}|^ {${DEPTH}}`, 'm').test(text);
}
