import type { SourceMeta } from '../corpus/source.ts';
import { wordsOf } from '../text/words.ts';

/** The sources that what was typed so far may mean, best first; the newest for nothing typed. */
export type SourceFinder = (typed: string, limit: number) => SourceMeta[];

type Entry = Readonly<{
  source: SourceMeta;
  words: readonly string[];
  grams: ReadonlySet<string>[];
}>;

/**
 * Finds sources by words of their id, title and publisher while they are being typed: each word as a
 * beginning, or with typing errors, by the letter pairs that it shares (Dice's coefficient).
 */
export function createSourceFinder(sources: readonly SourceMeta[]): SourceFinder {
  const newest = sources.toSorted(byNewest);
  const entries = newest.map(entryOf);
  return (typed, limit) => {
    const exact = typed.trim().toLowerCase().split('#')[0] ?? '';
    const wanted = wordsIn(typed).slice(0, WORDS);
    if (wanted.length === 0) return newest.slice(0, limit);
    const grams = wanted.map(gramsOf);
    return entries
      .map((entry) => ({
        source: entry.source,
        score: entry.source.id === exact ? Infinity : scoreOf(entry, wanted, grams),
      }))
      .filter(({ score }) => score > LEAST * wanted.length)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ source }) => source);
  };
}

/** More words than these nobody types to find a title; it bounds the work for a pasted page. */
const WORDS = 12;
/** Of each word, on average: below it a title shares letters by chance. */
const LEAST = 0.45;
const BEGINNING = 0.9;

function byNewest(a: SourceMeta, b: SourceMeta): number {
  if (a.published === b.published) return 0;
  return a.published < b.published ? 1 : -1;
}

function entryOf(source: SourceMeta): Entry {
  const words = [...new Set(wordsIn(`${source.title} ${source.id} ${source.publisher}`))];
  return { source, words, grams: words.map(gramsOf) };
}

function scoreOf(entry: Entry, wanted: readonly string[], grams: readonly ReadonlySet<string>[]) {
  return wanted.reduce((sum, word, i) => sum + bestOf(entry, word, grams[i] ?? new Set()), 0);
}

function bestOf({ words, grams }: Entry, word: string, own: ReadonlySet<string>): number {
  let best = 0;
  for (const [i, other] of words.entries()) {
    if (other === word) return 1;
    if (other.startsWith(word)) best = Math.max(best, BEGINNING);
    else best = Math.max(best, dice(own, grams[i] ?? new Set()));
  }
  return best;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Pairs of letters, the word's ends marked. */
function gramsOf(word: string): Set<string> {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2)));
}

/** Folded, so that "Bao Cong Thuong" finds "Báo Công Thương". */
function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ word }) => word.slice(0, LONGEST));
}

const LONGEST = 40;
