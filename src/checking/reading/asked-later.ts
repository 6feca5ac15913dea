/** Words, or their meanings, of which one asks whether they are there. */
export type WordLookup = Pick<ReadonlySet<string>, 'has'>;

/** Words that are gathered when the first one is asked for: of few claims all are. */
export function askedLater(wordsOf: () => readonly string[]): WordLookup {
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      words ??= new Set(wordsOf());
      return words.has(word);
    },
  };
}
