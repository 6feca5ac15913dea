/** What a provider's embedding model may take; src/records/spending.ts keeps it. */
export type EmbeddingBudget = Readonly<{
  /** Sets aside what a question may take at most; `undefined` where there is not as much left. */
  reserve(tokens: number): Readonly<{ settle: (tokens: number) => void }> | undefined;
  /** Counts what somebody asked for whatever it takes: a reindex. */
  add: (tokens: number) => void;
}>;

/** More than a question ever takes, in whatever script: no token is shorter than a byte. */
export function tokensSetAsideFor(question: string): number {
  return Buffer.byteLength(question) + ROOM;
}

/** For the names by which its things are known, beside it. */
const ROOM = 50;
