import { describe, expect, it } from 'vitest';
import type { AnswerStep } from '../../src/answering/answer-question.ts';
import { createStepLine } from '../../src/terminal/step-line.ts';

const READING: AnswerStep = { step: 'reading', passages: 18, publishers: 7 };

const writing = (...texts: readonly string[]): AnswerStep => ({
  step: 'writing',
  answer: {
    status: 'answered',
    answer: '',
    sentences: texts.map((text) => ({ text, citations: [1], supported: true })),
    citations: [],
    model: 'fake',
    generation: '1',
    timings: { retrieveMs: 0, answerMs: 0, totalMs: 0 },
  },
});

/** What stands on a screen after it was drawn to: it knows the three signs that are used. */
function aScreen(columns: number, rows = 24) {
  let lines = [''];
  let row = 0;
  const write = (text: string) => {
    const parts = text.replaceAll('\u001B[', '␛').matchAll(/\r|\n|␛\d*[AJ]|[^\r\n␛]+/g);
    for (const [part] of parts) {
      const up = /␛(?<rows>\d+)A/.exec(part)?.groups?.['rows'];
      if (up !== undefined) row -= Number(up);
      else if (part === '\n') row += 1;
      else if (part === '␛J') lines = [...lines.slice(0, row), ''];
      else if (part !== '\r') lines[row] = part;
    }
  };
  return { isTTY: true, columns, rows, write, shown: () => lines };
}

describe('createStepLine', () => {
  it('shows each sentence whole, and what is being done under it', () => {
    const screen = aScreen(24);
    const line = createStepLine(screen);
    line.show(READING);
    line.show(writing('The plant at Kalgoorlie cost 800 million dollars.'));
    line.show(writing('The plant at Kalgoorlie cost 800 million dollars.', 'It opened in 2024.'));

    expect(screen.shown()).toEqual([
      'The plant at Kalgoorlie',
      'cost 800 million',
      'dollars.',
      'It opened in 2024.',
      'Writing …',
    ]);
    line.clear();
    expect(screen.shown()).toEqual(['']);
  });

  it('draws no more than the screen holds', () => {
    const screen = aScreen(80, 4);
    const line = createStepLine(screen);
    line.show(writing('One.', 'Two.', 'Three.', 'Four.'));

    expect(screen.shown()).toEqual(['Three.', 'Four.', 'Writing …']);
  });

  it('cuts a word that no line holds', () => {
    const screen = aScreen(5);
    createStepLine(screen).show(writing('abcdefghij'));

    expect(screen.shown()).toEqual(['abcd', 'efgh', 'ij', 'Writ', 'ing', '…']);
  });

  it('writes nothing where nobody sees it', () => {
    const written: string[] = [];
    const line = createStepLine({ write: (text) => written.push(text) });
    line.show(READING);
    line.show(writing('One.'));
    line.clear();

    expect(written).toEqual([]);
  });
});
