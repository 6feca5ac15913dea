import { baseOf } from '../../text/irregular-verbs.ts';
import { stemOf } from '../../text/terms.ts';

/** By stem: the axis of a list on which a word stands, from 0, and on which side of "/": "3+" or "3-". */
export function sidesIn(opposites: string): ReadonlyMap<string, string> {
  return new Map(
    opposites.split(/\n| ; /).flatMap((axis, row) =>
      axis.split('/').flatMap((words, side) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, string] => [stemOf(word), `${row}${side === 0 ? '+' : '-'}`]),
      ),
    ),
  );
}

/** Whether a word is one of a list or a form of one: "rejects" of "rejected"; "news" is none of "new". */
export function listedIn(words: string): (word: string) => boolean {
  const listed = words.match(/\p{L}+/gu) ?? [];
  const bare = new Set(listed.map(bareOf));
  return (word) =>
    !/^(?:news|income)$/.test(word) && [word, baseOf(word)].some((one) => bare.has(bareOf(one)));
}

// Without what a verb, a plural or a noun made of a verb ends in.
const bareOf = (word: string): string =>
  word
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ings?|ed|es|s|e|al|als|ers?|ors?|ions?|ments?)$/, '')
    .replace(/(\p{L})\1$/u, '$1');
