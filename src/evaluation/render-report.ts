import type { EvaluationQuestion } from './question.ts';
import { groupsOf } from './score-answer.ts';
import type { GivenAnswer, Score } from './score-answer.ts';
import type { Figures, Share, Summary } from './summarise.ts';
import type { TradeOff } from './trade-off.ts';

const HEAD = [
  'type',
  'questions',
  'answers right',
  'sources right',
  'refusals right',
  'over-refusals',
  'forbidden',
  'quotes verbatim',
];

/** The figures as a table that is aligned on a terminal and valid as Markdown. */
export function renderSummary({ overall, byType }: Summary): string {
  const rows = [...byType, { type: 'all', figures: overall }].map(({ type, figures }) =>
    rowOf(type, figures),
  );
  return renderTable(HEAD, rows);
}

function rowOf(type: string, figures: Figures): string[] {
  return [
    type,
    String(figures.questions),
    renderShare(figures.answersRight),
    renderShare(figures.sourcesRight),
    renderShare(figures.refusalsRight),
    renderShare(figures.overRefusals),
    String(figures.forbidden),
    renderShare(figures.quotesVerbatim),
  ];
}

/** "96.4% (106/110)", or "-" where there is nothing to share. */
export function renderShare({ held, of }: Share): string {
  if (of === 0) return '-';
  // A share is never rounded up to all, nor down to none.
  const percent =
    held === 0 || held === of ? held / of : Math.min(0.999, Math.max(0.001, held / of));
  return `${(100 * percent).toFixed(1)}% (${held}/${of})`;
}

/** Rows under a head, the first column at the left and the others at the right. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const [first = '', ...body] = cells.map((row) =>
    line(widths.map((width, at) => pad(row[at] ?? '', width, at))),
  );
  const rule = line(
    widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [first, rule, ...body].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** How right answers and right refusals trade against each other, a line for each bar. */
export function renderTradeOffs(curve: readonly TradeOff[]): string {
  const rows = curve.map(({ least, overRefusals, answersRight, refusalsRight }) => [
    least.toFixed(2),
    renderShare(overRefusals),
    renderShare(answersRight),
    renderShare(refusalsRight),
  ]);
  return renderTable(['least sure', 'over-refusals', 'answers right', 'refusals right'], rows);
}

/** One question that was answered wrongly. */
export type Failure = Readonly<{ question: EvaluationQuestion; answer: GivenAnswer; score: Score }>;

/** The failures as Markdown for a person: what was asked, expected and answered, and why that is wrong. */
export function renderFailures(failures: readonly Failure[]): string {
  if (failures.length === 0) return 'No failures.';
  return failures.map(renderFailure).join('\n\n');
}

function renderFailure({ question, answer, score }: Failure): string {
  const cited = [...new Set(answer.citations.map(({ source }) => source))];
  const came = answer.answer.replaceAll(/\s+/g, ' ').trim();
  return [
    `### ${question.id} (${question.type})`,
    '',
    `- Question: ${question.question}`,
    `- Expected: ${expectedOf(question)}`,
    `- Came (${answer.status}): ${came === '' ? 'nothing' : came}`,
    `- Cited: ${cited.length > 0 ? cited.join(', ') : 'nothing'}`,
    `- Wrong: ${reasonsOf(question, score).join('; ')}`,
  ].join('\n');
}

function expectedOf({ answerable, type, key, sources }: EvaluationQuestion): string {
  const keys = key.map((group) => group.map((one) => `"${one}"`).join(' or ')).join(', and ');
  const from = groupsOf(sources)
    .map((group) => group.join(' or '))
    .join(', and ');
  const said = [keys, from && `from ${from}`].filter(Boolean).join(', ');
  if (answerable) return said;
  return type === 'premise' ? `no answer, or ${said}` : 'no answer';
}

function reasonsOf(question: EvaluationQuestion, score: Score): string[] {
  const reasons = score.forbidden.map((wrong) => `it says "${wrong}"`);
  const isRefusal = score.status === 'abstained';
  if (score.status === 'error') reasons.push('it ended in an error');
  if (question.answerable && isRefusal) reasons.push('it abstained from what the corpus answers');
  const isOpen = question.answerable || question.type === 'premise';
  if (!question.answerable && score.status === 'answered') {
    reasons.push('it answered what the corpus does not');
  }
  if (isOpen && score.status === 'answered') {
    const missing = score.missingKeys.map((group) => group.map((one) => `"${one}"`).join(' or '));
    reasons.push(...missing.map((group) => `${group} is missing`));
  }
  const wantsSource = isOpen && question.sources.length > 0 && !isRefusal;
  if (wantsSource && !score.sourceRight) reasons.push('a source that it needs is not cited');
  if (!score.verbatim) reasons.push('a quote is not in its passage word for word');
  return reasons.length > 0 ? reasons : ['nothing'];
}
