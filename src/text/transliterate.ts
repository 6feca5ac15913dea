// Names cross from one script to the other by sound: ISO 9 has signs that nobody types, so these are
// the letters of English newspapers (BGN/PCGN, without its marks).
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts
  ч ch ш sh щ shch ы y э e ю yu я ya қ k ғ g ң n ө o ұ u ү u һ h ә a і i`
    .split(/\s+/)
    .reduce<string[][]>((pairs, sign, i, signs) => {
      if (i % 2 === 0) pairs.push([sign, signs[i + 1] ?? '']);
      return pairs;
    }, []),
);

/** A folded Cyrillic word in Latin letters: "роснефть" → "rosneft"; `undefined` for any other word. */
export function latinOf(word: string): string | undefined {
  if (!/^\p{sc=Cyrillic}+$/u.test(word)) return undefined;
  return Array.from(word, (letter) => LATIN[letter] ?? '').join('');
}
