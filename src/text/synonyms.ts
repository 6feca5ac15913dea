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

type Branch = { readonly next: Map<string, Branch>; readonly sets: number[] };

const root: Branch = { next: new Map(), sets: [] };
const single: string[][] = [];

/** What stands for the same in everyday English, from left to right, the longest where several begin. */
export function synonymsIn(words: readonly Word[]): SynonymMatch[] {
  if (single.length === 0) readSets();
  const matches: SynonymMatch[] = [];
  for (let first = 0; first < words.length; first++) {
    const match = longestAt(words, first);
    if (!match) continue;
    matches.push(match);
    first = match.last;
  }
  return matches;
}

/** The stems of those members of a set that are one word. */
export function stemsOfSet(set: number): readonly string[] {
  return single[set] ?? [];
}

/** The term under which a set stands beside words and concepts; no word of a text can be written so. */
export function setTerm(set: number): string {
  return `~${set}`;
}

function longestAt(words: readonly Word[], first: number): SynonymMatch | undefined {
  let longest: SynonymMatch | undefined;
  let branch: Branch | undefined = root;
  for (let last = first; last < words.length; last++) {
    const word: Word | undefined = words[last];
    branch = word && branch.next.get(keyOf(word));
    if (!branch || !word) break;
    const start = words[first]?.start ?? 0;
    if (branch.sets.length > 0) longest = { sets: branch.sets, first, last, start, end: word.end };
  }
  return longest;
}

/** Small words stay as they are: the stem of "ore" is "or". */
function keyOf({ word }: Word): string {
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
  let branch = root;
  for (const word of words) {
    const next = branch.next.get(keyOf(word)) ?? { next: new Map(), sets: [] };
    branch.next.set(keyOf(word), next);
    branch = next;
  }
  if (branch !== root && !branch.sets.includes(set)) branch.sets.push(set);
}
