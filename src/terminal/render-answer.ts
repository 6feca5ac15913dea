import { styleText } from 'node:util';
import type { Answer, Citation } from '../answering/answer.ts';
import type { FoundAnswer } from '../answering/asking.ts';
import { plainText } from './plain-text.ts';

type Style = Parameters<typeof styleText>[0];
/** Colours where the terminal has them, and the text as it is elsewhere. */
export type Paint = (style: Style, text: string) => string;

export const paintNothing: Paint = (_, text) => text;

/** An answer for a terminal: the sentences, and under them what they cite. */
export function renderAnswer(answer: FoundAnswer, paint: Paint): string {
  const numbers = (text: string) => text.replace(/\[\d+\]/g, (mark) => paint('cyan', mark));
  const body = numbers(plainText(answer.answer));
  if (answer.citations.length === 0) return `${body}\n`;
  const title = answer.status === 'answered' ? 'Sources' : 'Nearest in the sources';
  const isOurs = answer.citations.every(({ kind }) => kind === 'brief');
  const list = answer.citations.map((one) => renderCitation(one, paint, isOurs)).join('\n');
  const found = answer.byWordsAlone === true ? [BY_WORDS_ALONE] : [];
  const maker = [...found, ...makerOf(answer)].map((line) => `${paint('dim', line)}\n`);
  return `${body}\n\n${paint('bold', title)}${isOurs ? `, each ${IN_OUR_WORDS}` : ''}\n${list}\n${maker.join('')}`;
}

const IN_OUR_WORDS = 'a summary in our own words';

const BY_WORDS_ALONE =
  'Searched by words alone: passages that say it in other words may be missing';

/** Nothing where there is no model at all: that is what the terminal does by itself. */
function makerOf({ model, instead, isFromMemory }: Answer): string[] {
  if (instead) {
    return [`Without a language model: "${plainText(instead.model)}" ${WHY[instead.reason]}`];
  }
  if (model === 'offline') return [];
  const before = isFromMemory === true ? ', given before to the same question' : '';
  return [`Written by "${plainText(model)}", each sentence checked against its passages${before}`];
}

const WHY: Readonly<Record<NonNullable<Answer['instead']>['reason'], string>> = {
  budget: 'has used up its budget for today',
  down: 'failed some times in a row, and is left alone for half a minute',
  slow: 'took too long',
  failed: 'could not be asked, or gave nothing that can be read',
  unsupported: 'wrote what the passages do not bear out',
};

/** What is in whose words is told here, where it isn't of all of them at once. */
function renderCitation(citation: Citation, paint: Paint, areAllOurs: boolean): string {
  const { n, publisher, published, title, url, passage, kind } = citation;
  const words = kind === 'brief' ? IN_OUR_WORDS : 'in the words of the source';
  const told = areAllOurs ? '' : `, ${words}`;
  return [
    `${paint('cyan', `[${n}]`)} ${plainText(publisher)}, ${published}: ${plainText(title)}`,
    `    ${paint('underline', plainText(url))}`,
    `    ${paint('dim', passage)}${told}`,
  ].join('\n');
}
