const SHORTEST = 3;
const LONGEST = 5;

/**
 * Gives the hash of each run of three to five letters of a word, its edges marked: "terbium" and
 * "terbuim" share most of them.
 */
export function forEachLetterGram(word: string, visit: (hash: number) => void): void {
  const marked = `#${word}#`;
  for (let start = 0; start + SHORTEST <= marked.length; start++) {
    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of the shortest is the start of the longer.
    let hash = 0x811c9dc5;
    const end = Math.min(start + LONGEST, marked.length);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
      if (at - start + 1 >= SHORTEST) visit(mixed(hash));
    }
  }
}

/** Which of `buckets` (a power of two) holds the rarity of the gram. */
export function rarityBucketOf(hash: number, buckets: number): number {
  return mixed(hash ^ 0x9e3779b9) & (buckets - 1);
}

/** Spreads what FNV leaves in the low bits (MurmurHash3's finaliser); unsigned. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
