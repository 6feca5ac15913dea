import type { Quantity } from '../text/quantities.ts';
import type { Candidate } from './candidates.ts';
import { measuresIn } from './measures.ts';
import { namesIn, quantitiesIn, stemsIn } from './read-text.ts';

type Block = Pick<Candidate, 'sentences'>;

/** What a block says, as one text. */
export const textOf = onceEach(({ sentences }) => sentences.map(({ text }) => text).join(' '));

/** Its quantities, none read over two sentences. */
export const figuresOf = onceEach(({ sentences }): readonly Quantity[] =>
  sentences.flatMap(({ text }) => quantitiesIn(text)),
);

/** The names in it, folded. */
export const calledIn = onceEach(({ sentences }): readonly string[] =>
  sentences.flatMap(({ text }) => namesIn(text).map(({ words }) => words.join(' '))),
);

/** The stems of its words. */
export const stemsOf = onceEach(({ sentences }): ReadonlySet<string> => {
  const [first = new Set<string>(), ...others] = sentences.map(({ text }) => stemsIn(text));
  // Most blocks are one sentence, of which they are known.
  return others.reduce((all, own) => all.union(own), first);
});

/** The measures that it tells of. */
export const measuresOf = onceEach((block) => measuresIn(textOf(block)));

/** A block is looked at once for each one that is shown before it. */
function onceEach<T>(read: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<readonly unknown[], T>();
  return (block) => {
    const before = known.get(block.sentences);
    if (before !== undefined) return before;
    const value = read(block);
    known.set(block.sentences, value);
    return value;
  };
}
