import type { Progress } from '../indexing/reindex.ts';
import { STAGE_WORDS } from '../indexing/stages.ts';

type Stage = Progress['stage'] | 'rank';

const DOING: Readonly<Record<Stage, string>> = {
  ...STAGE_WORDS,
  rank: 'ranking for each question',
};

type Terminal = Readonly<{ isTTY?: boolean; write: (text: string) => unknown }>;

/** One line that is drawn over while work goes on; nothing at all where nobody sees it (a pipe). */
export function createProgressLine(terminal: Terminal, title: string) {
  let drawn = '';
  const draw = (line: string) => {
    if (!terminal.isTTY || line === drawn) return;
    terminal.write(`\r\u001B[2K${line}`);
    drawn = line;
  };
  return {
    show: ({ stage, share }: Readonly<{ stage: Stage; share: number }>): void => {
      const full = Math.round(share * BAR);
      const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
      draw(`${title} ${bar} ${DOING[stage]} ${Math.round(share * 100)} %`);
    },
    clear: (): void => {
      if (drawn !== '') draw('');
    },
  };
}

const BAR = 24;
