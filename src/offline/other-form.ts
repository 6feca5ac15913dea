import { isElement } from '../text/elements.ts';

const FORM = '(?:alloy|carbonate|chloride|concentrate|fluoride|metal|ore|oxide)';
const ASKED = new RegExp(String.raw`\b(?<element>[\p{L}-]+) (?<form>${FORM})s?\b`, 'giu');

/** Who says it, and where it was published: "Shanghai Metals Market" makes no metal of an ore. */
const REPORTED = /,? according to .*$|\([^)]*published[^)]*\)/giu;

/** Whether a question is about an element's metal, oxide or ore, and no sentence has both. */
export function isOfOtherForm(question: string, sentences: readonly string[]): boolean {
  for (const { groups } of question.toLowerCase().matchAll(ASKED)) {
    const { element = '', form = '' } = groups ?? {};
    if (!isElement(element)) continue;
    const isForm = new RegExp(String.raw`\b${form}s?\b`, 'iu');
    return !sentences.some((sentence) => {
      const told = sentence.replace(REPORTED, ' ').toLowerCase();
      return told.includes(element) && isForm.test(told);
    });
  }
  return false;
}
