import type { AnswerStep } from '../answering/answer-question.ts';
import { plainText } from './plain-text.ts';

type Terminal = Readonly<{
  isTTY?: boolean;
  columns?: number;
  rows?: number;
  write: (text: string) => unknown;
}>;

const COLUMNS = 80;
const ROWS = 24;

/** What is being done for one question, drawn over each time: every sentence whole, as soon as it holds. */
export function createStepLine(terminal: Terminal) {
  const { isTTY = false, columns = COLUMNS, rows = ROWS } = terminal;
  let drawn = 0;
  const draw = (texts: readonly string[]) => {
    if (!isTTY) return;
    // What has left the screen at its top can't be drawn over.
    const lines = texts.flatMap((text) => linesOf(text, columns - 1)).slice(1 - rows);
    const up = drawn > 1 ? `\u001B[${drawn - 1}A` : '';
    terminal.write(`\r${up}\u001B[J${lines.join('\n')}`);
    drawn = lines.length;
  };
  return {
    show: (step: AnswerStep): void => {
      if (step.step === 'reading') {
        draw([`Reading ${step.passages} passages from ${step.publishers} publishers …`]);
      } else {
        draw([...step.answer.sentences.map(({ text }) => plainText(text)), 'Writing …']);
      }
    },
    clear: (): void => draw([]),
  };
}

/** Cut at blanks where there are any: a terminal that breaks lines itself doesn't say how many. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = Array.from(text);
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const end = blank > 0 ? blank : width;
    lines.push(rest.slice(0, end).join(''));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return [...lines, rest.join('')];
}
