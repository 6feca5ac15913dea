import { styleText } from 'node:util';
import type { Answer, Citation } from '../answering/answer.ts';
import { plainText } from './plain-text.ts';

type Style = Parameters<typeof styleText>[0];
/** Colours where the terminal has them, and the text as it is elsewhere. */
export type Paint = (style: Style, text: string) => string;

export const paintNothing: Paint = (_, text) => text;

/** An answer for a terminal: the sentences, and under them what they cite. */
export function renderAnswer(answer: Answer, paint: Paint): string {
  const numbers = (text: string) => text.replace(/\[\d+\]/g, (mark) => paint('cyan', mark));
  const body = numbers(plainText(answer.answer));
  if (answer.citations.length === 0) return `${body}\n`;
  const title = answer.status === 'answered' ? 'Sources' : 'Nearest in the sources';
  const list = answer.citations.map((citation) => renderCitation(citation, paint)).join('\n');
  return `${body}\n\n${paint('bold', title)}, each a summary in our own words\n${list}\n`;
}

function renderCitation({ n, publisher, published, title, url, passage }: Citation, paint: Paint) {
  return [
    `${paint('cyan', `[${n}]`)} ${plainText(publisher)}, ${published}: ${plainText(title)}`,
    `    ${paint('underline', plainText(url))}`,
    `    ${paint('dim', passage)}`,
  ].join('\n');
}
