/** A search system under test; `build` and `open` run in processes of their own. */
export type System = Readonly<{
  /** Make everything that `open` needs, in `dir`. */
  build(inputs: BenchInputs): Promise<void>;
  /** Ready to answer; the time this takes is its load time. */
  open(inputs: BenchInputs): Promise<Opened>;
}>;

export type BenchInputs = Readonly<{
  corpusDir: string;
  /** Our index, which the peers take passages and vectors from. */
  indexDir: string;
  /** The peer's own folder. */
  dir: string;
}>;

export type Opened = Readonly<{
  /** The texts of the ten best passages, best first. */
  search: (question: string) => Promise<readonly string[]>;
  close: () => Promise<void>;
}>;
