/** Words, or their meanings, of which one asks whether they are there. */
export type WordLookup = Pick<ReadonlySet<string>, 'has'>;

/** A value that is made when it is asked for first. */
export function later<T>(of: () => T): () => T {
  let made: Readonly<{ value: T }> | undefined;
  return () => {
    made ??= { value: of() };
    return made.value;
  };
}

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
