import { participleOf } from '../text/irregular-verbs.ts';
import { AUXILIARY, isVerb } from './question-words.ts';

/** A question for whoever does something: "who owns Nolans", "which country has the biggest reserves". */
const FOR_DOER =
  /^(?:who|(?:which|what) (?<noun>(?!(?:is|are|was|were|has|have|had)\b)\p{L}[\p{L}\p{N}'’-]*(?: (?:mine|company|plant|maker|deposit))?)) (?<verb>[\p{L}'’-]+) (?<rest>.+?)[\s?？.!]*$/iu;
const HAS = /^(?:has|have|had|is|are|was|were)$/i;

/** Who "they" are after such a question, where it says no name: "the country that has the biggest reserves". */
export function doerAskedFor(question: string): string | undefined {
  const { noun, verb = '', rest = '' } = FOR_DOER.exec(question)?.groups ?? {};
  if (noun === undefined || !(HAS.test(verb) || isVerb(verb.toLowerCase()))) return undefined;
  return `the ${noun} that ${verb} ${rest}`;
}

const AMOUNT = /^(?:the )?(?:most|least)\b/i;

/** "Since when" and "Who owns Nolans": "Since when is Nolans owned"; none where nobody does anything. */
export function passiveWith(asked: string, question: string): string | undefined {
  const { verb = '', rest = '' } = FOR_DOER.exec(question)?.groups ?? {};
  const low = verb.toLowerCase();
  if (AUXILIARY.test(low) || !isVerb(low) || AMOUNT.test(rest)) return undefined;
  const isPresent = /[^s]s$/.test(low);
  const mark = /[?？]\s*$/u.test(question) ? '?' : '';
  return `${asked} ${isPresent ? 'is' : 'was'} ${rest} ${participleOf(low)}${mark}`;
}
