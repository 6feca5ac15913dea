import { rememberedTexts } from './remembered-texts.ts';
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

/** What has been read of a member so far: the sets of the members that end here, and how others go on. */
type Node = Readonly<{ sets: number[]; next: Map<string, Node> }>;
const root: Node = { sets: [], next: new Map() };
const single: string[][] = [];

/** What stands for the same in everyday English, from left to right, the longest where several begin. */
export function synonymsIn(words: readonly Word[]): SynonymMatch[] {
  return synonymsAmong(words.map((one) => ({ ...one, opening: openingOf(one.word) })));
}

/** The same, where it is known already what begins with each word. */
export function synonymsAmong(words: readonly OpenWord[]): SynonymMatch[] {
  const matches: SynonymMatch[] = [];
  for (let first = 0; first < words.length; first++) {
    const longest = words[first]?.opening.node && longestAt(words, first);
    if (!longest) continue;
    const { sets, last } = longest;
    matches.push({ sets, first, last, start: startOf(words, first), end: endOf(words, last) });
    first = last;
  }
  return matches;
}

type OpenWord = Word & Readonly<{ opening: Opening }>;
type Longest = Readonly<{ sets: readonly number[]; last: number }>;

function longestAt(words: readonly OpenWord[], first: number): Longest | undefined {
  let longest: Longest | undefined;
  let node = words[first]?.opening.node;
  for (let last = first; node; last += 1) {
    if (node.sets.length > 0) longest = { sets: node.sets, last };
    // Most members are one word: nothing goes on from there.
    const next = node.next.size > 0 ? words[last + 1] : undefined;
    node = next && node.next.get(next.opening.key);
  }
  return longest;
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

/** The key of a word, and the members that begin with it. */
export type Opening = Readonly<{ key: string; node: Node | undefined }>;

/** Words: those that texts are full of. */
const REMEMBERED = 4096;
/** What a folded word begins. */
export const openingOf = rememberedTexts((word): Opening => {
  if (single.length === 0) readSets();
  const key = keyOf(word);
  return { key, node: root.next.get(key) };
}, REMEMBERED);

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
  let node = root;
  for (const { word } of words) {
    const key = keyOf(word);
    const next = node.next.get(key) ?? { sets: [], next: new Map<string, Node>() };
    node.next.set(key, next);
    node = next;
  }
  if (words.length > 0 && !node.sets.includes(set)) node.sets.push(set);
}
