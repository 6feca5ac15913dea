import type { AnswerStep } from '../answering/answer-question.ts';
import { plainText } from './plain-text.ts';

type Terminal = Readonly<{ isTTY?: boolean; columns?: number; write: (text: string) => unknown }>;

const COLUMNS = 80;

/** What is being done for one question, on a line that is drawn over: each sentence as soon as it holds. */
export function createStepLine(terminal: Terminal) {
  const draw = (text: string) => {
    if (!terminal.isTTY) return;
    const points = Array.from(text).slice(0, (terminal.columns ?? COLUMNS) - 1);
    terminal.write(`\r\u001B[2K${points.join('')}`);
  };
  return {
    show: (step: AnswerStep): void => {
      if (step.step === 'reading') {
        draw(`Reading ${step.passages} passages from ${step.publishers} publishers …`);
      } else {
        draw(`Writing … ${plainText(step.answer.sentences.at(-1)?.text ?? '')}`);
      }
    },
    clear: (): void => draw(''),
  };
}
