/** Texts are hostile: beyond so many all are forgotten, and long ones are never remembered. */
const MOST = 50_000;
const LONGEST = 32;

/**
 * The same function of a word, which works once for each: what it gives is one and the same string, so
 * that comparing two of them and looking one up is quick.
 */
export function rememberedWords(of: (raw: string) => string): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const word = of(raw);
    if (raw.length > LONGEST) return word;
    if (known.size >= MOST) known.clear();
    const one = shared(word);
    known.set(copyOf(raw), one);
    return one;
  };
}

const words = new Map<string, string>();

function shared(word: string): string {
  const before = words.get(word);
  if (before !== undefined) return before;
  if (words.size >= MOST) words.clear();
  const copy = copyOf(word);
  words.set(copy, copy);
  return copy;
}

// A part of a string holds on to all of its text.
const copyOf = (part: string): string => Array.from(part).join('');
