import { ownerIn } from '../text/countries.ts';
import { wordsOf } from '../text/words.ts';

/** "Tell us", "all of us", "us all": nobody's country. */
const SPEAKS_TO =
  /^(?:affect|around|ask|behind|bother|cost|for|give|given|gives|help|hurt|let|like|make|makes|offer|on|remind|send|show|teach|tell|told|upon|with|worry)$/;
const SOME = /^(?:all|any|both|each|few|half|many|most|none|one|some|two)$/;
const SPOKEN_TO = /^(?:a|about|all|an|both|how|more|that|the|what|when|where|which|who|why)$/;

/** A question with the countries as texts write them: "china's" of "chinas", "US" of "us" where it is the country. */
export function countriesSpelt(question: string): string {
  if (!/s\b/.test(question)) return question;
  const words = wordsOf(question);
  let text = '';
  let from = 0;
  for (const [at, { word, start, end }] of words.entries()) {
    const told = question.slice(start, end);
    const spelt = told === 'us' && isLand(words, at) ? 'US' : possessiveIn(told, word);
    text += question.slice(from, start) + (spelt ?? told);
    from = end;
  }
  return text + question.slice(from);
}

function isLand(words: ReturnType<typeof wordsOf>, at: number): boolean {
  const [earlier, before, after] = [at - 2, at - 1, at + 1].map((one) => words[one]?.word ?? '');
  if (before === 'the') return true;
  if (SPEAKS_TO.test(before ?? '') || SPOKEN_TO.test(after ?? '')) return false;
  if (before === 'of' && SOME.test(earlier ?? '')) return false;
  // "Does it concern us": at the end it is who speaks, but after what leads to a name.
  return after !== '' || /^(?:and|by|from|in|of|or|than|to|versus|vs)$/.test(before ?? '');
}

function possessiveIn(told: string, word: string): string | undefined {
  return ownerIn(word) === undefined ? undefined : `${told.slice(0, -1)}'s`;
}
