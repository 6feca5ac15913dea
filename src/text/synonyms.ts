import { rememberedWords } from './shared-words.ts';
import { isStopWord } from './stop-words.ts';
import { SYNONYM_SETS } from './synonym-sets.ts';
import { stemOf } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

/** Words or a phrase of a text that others can stand for: the words `first` to `last`, and which sets have them. */
export type SynonymMatch = Readonly<{
  sets: readonly number[];
  first: number;
  last: number;
  start: number;
  end: number;
}>;

/** The sets of a member, by the keys of its words; and how long the longest is that begins with a word. */
const setsOf = new Map<string, number[]>();
const longestFrom = new Map<string, number>();
const single: string[][] = [];

/** What stands for the same in everyday English, from left to right, the longest where several begin. */
export function synonymsIn(words: readonly Word[]): SynonymMatch[] {
  if (single.length === 0) readSets();
  const openings = words.map(({ word }) => openingOf(word, 0, word.length));
  const matches: SynonymMatch[] = [];
  for (let first = 0; first < words.length; first++) {
    const most = Math.min(openings[first]?.longest ?? 0, words.length - first);
    for (let count = most; count > 0; count--) {
      const sets = setsOf.get(memberAt(openings, first, count));
      if (!sets) continue;
      const last = first + count - 1;
      matches.push({ sets, first, last, start: startOf(words, first), end: endOf(words, last) });
      first = last;
      break;
    }
  }
  return matches;
}

function memberAt(openings: readonly Opening[], first: number, count: number): string {
  if (count === 1) return openings[first]?.key ?? '';
  const keys = openings.slice(first, first + count).map(({ key }) => key);
  return keys.join(' ');
}

/** The stems of those members of a set that are one word. */
export function stemsOfSet(set: number): readonly string[] {
  return single[set] ?? [];
}

/** The term under which a set stands beside words and concepts; no word of a text can be written so. */
export function setTerm(set: number): string {
  return `~${set}`;
}

function startOf(words: readonly Word[], at: number): number {
  return words[at]?.start ?? 0;
}

function endOf(words: readonly Word[], at: number): number {
  return words[at]?.end ?? 0;
}

/** The key of a word, and how long the longest member is that begins with it. */
type Opening = Readonly<{ key: string; longest: number }>;

const openingOf = rememberedWords((word): Opening => {
  const key = keyOf(word);
  return { key, longest: longestFrom.get(key) ?? 0 };
});

/** Small words stay as they are: the stem of "ore" is "or". */
function keyOf(word: string): string {
  return isStopWord(word) ? `=${word}` : stemOf(word);
}

function readSets(): void {
  for (const line of SYNONYM_SETS.trim().split('\n')) {
    const members = line.split(', ').map((member) => wordsOf(member));
    for (const words of members) enter(words, single.length);
    const stems = members.flatMap((words) => (words.length === 1 ? words : []));
    single.push([...new Set(stems.map(({ word }) => stemOf(word)))]);
  }
}

function enter(words: readonly Word[], set: number): void {
  const keys = words.map(({ word }) => keyOf(word));
  const [first] = keys;
  if (first === undefined) return;
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, keys.length));
  const member = keys.join(' ');
  const sets = setsOf.get(member);
  if (!sets) setsOf.set(member, [set]);
  else if (!sets.includes(set)) sets.push(set);
}
