import { FORMS, isElement } from '../text/elements.ts';

const ASKED = new RegExp(
  String.raw`\b(?<element>[\p{L}-]+) (?<form>${FORMS.join('|')})s?\b`,
  'giu',
);

/** Whether a question is about an element's metal, oxide or ore, and no sentence has the two together. */
export function isOfOtherForm(question: string, sentences: readonly string[]): boolean {
  return formsMissing(question, sentences).length > 0;
}

/** Whether what they have of it instead is another form: the price of an oxide is none of the metal. */
export function isLookAlikeForm(question: string, sentences: readonly string[]): boolean {
  return formsMissing(question, sentences).some(({ element, form }) => {
    const others = FORMS.filter((other) => other !== form).map((other) => toldAs(element, other));
    return sentences.some((sentence) => others.some((other) => other.test(sentence)));
  });
}

type Form = Readonly<{ element: string; form: string }>;

function formsMissing(question: string, sentences: readonly string[]): Form[] {
  return Array.from(question.toLowerCase().matchAll(ASKED), ({ groups }) => {
    const { element = '', form = '' } = groups ?? {};
    return { element, form };
  }).filter(({ element, form }) => {
    if (!isElement(element)) return false;
    const told = toldAs(element, form);
    return !sentences.some((sentence) => told.test(sentence));
  });
}

/**
 * "Terbium and dysprosium oxides", "oxides of dysprosium and terbium". A form with a capital is in a
 * name, "Asian Metal", and "rare-earth metals" are called so in whatever form they are.
 */
function toldAs(element: string, form: string): RegExp {
  const own = `(?:${element}|${element.slice(0, 1).toUpperCase()}${element.slice(1)})`;
  const between = String.raw`(?:,? [\p{Ll}-]+)`;
  return new RegExp(
    String.raw`\b${own}(?:-\p{Ll}+)?${between}{0,3},? ${form}s?\b|(?<!\brare[- ]earth )\b${form}s? of${between}{0,3}?,? ${own}\b`,
    'u',
  );
}
