export const STAGES = ['read', 'fit', 'embed', 'words', 'graph', 'save', 'switch'] as const;

/** A part of a reindex. First it may have to `wait` for another build. */
export type Stage = 'wait' | (typeof STAGES)[number];

/** What is being done, in words for whoever waits. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  wait: 'waiting for another build',
  read: 'reading the corpus',
  fit: 'fitting the embedder',
  embed: 'embedding passages',
  words: 'indexing words',
  graph: 'linking vectors',
  save: 'writing the generation',
  switch: 'switching to it',
};
