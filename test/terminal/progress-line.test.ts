import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/indexing/stages.ts';
import { createProgressLine } from '../../src/terminal/progress-line.ts';

function aTerminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

describe('createProgressLine', () => {
  it('draws one line over and over, and leaves it blank', () => {
    const terminal = aTerminal(true);
    const line = createProgressLine(terminal, 'Reindexing');
    line.show({ stage: 'embed', share: 0 });
    line.show({ stage: 'embed', share: 0.5 });
    line.show({ stage: 'graph', share: 1 });
    line.clear();

    const shown = terminal.written.join('').split('\r\u001B[2K');
    expect(shown).toEqual([
      '',
      `Reindexing ${'░'.repeat(24)} embedding passages 0 %`,
      `Reindexing ${'█'.repeat(12)}${'░'.repeat(12)} embedding passages 50 %`,
      `Reindexing ${'█'.repeat(24)} linking vectors 100 %`,
      '',
    ]);
  });

  it('writes nothing where nobody sees it', () => {
    const terminal = aTerminal(false);
    const line = createProgressLine(terminal, 'Reindexing');
    for (const stage of STAGES) line.show({ stage, share: 0.5 });
    line.clear();

    expect(terminal.written).toEqual([]);
  });

  it('does not draw what stands there already, nor clear what was never drawn', () => {
    const terminal = aTerminal(true);
    const line = createProgressLine(terminal, 'Reindexing');
    line.clear();
    line.show({ stage: 'words', share: 0.5 });
    line.show({ stage: 'words', share: 0.5001 });

    expect(terminal.written).toHaveLength(1);
  });

  it('has words for every stage', () => {
    const terminal = aTerminal(true);
    const line = createProgressLine(terminal, '');
    const stages = ['wait', ...STAGES] as const;
    for (const stage of stages) line.show({ stage, share: 0 });

    expect(new Set(terminal.written).size).toBe(stages.length);
    expect(terminal.written.join('')).not.toContain('undefined');
  });
});
