/** Names: lower case, no blanks, 1 to 32 characters. Descriptions: 1 to 100. */
export type CommandText = Readonly<{ name: string; description: string }>;

/** What a member reads of each command and option before using it, in English. */
export const COMMANDS_EN = {
  ask: {
    name: 'ask',
    description: 'Ask about the race for rare earths; every sentence shows its source',
  },
  'ask.question': { name: 'question', description: 'Your question, in your own words' },
  'ask.since': {
    name: 'since',
    description: 'Only sources from then on: 2024, 2024-05 or 2024-05-31',
  },
  'ask.until': {
    name: 'until',
    description: 'Only sources up to then: 2024, 2024-05 or 2024-05-31',
  },
  'ask.source': { name: 'source', description: 'Only this source' },
  'ask.private': { name: 'private', description: 'Only you see the answer' },
  source: { name: 'source', description: 'Look into the sources themselves' },
  'source.show': { name: 'show', description: 'Show one source or passage' },
  'source.show.id': { name: 'id', description: 'Begin to type a title or an id' },
  'source.search': { name: 'search', description: 'Find passages by words' },
  'source.search.words': { name: 'words', description: 'What the passages should speak of' },
  'source.list': { name: 'list', description: 'List the sources, the newest first' },
  'source.list.topic': { name: 'topic', description: 'Only sources on this topic' },
  'source.list.place': {
    name: 'place',
    description: 'Only sources on this place, by its code, as in CN or EU',
  },
  'source.list.publisher': { name: 'publisher', description: 'Only sources of this publisher' },
  reindex: { name: 'reindex', description: 'Bring the index up to the sources' },
  'reindex.start': { name: 'start', description: 'See what would change, then reindex' },
  'reindex.rollback': { name: 'rollback', description: 'Go back to the generation before' },
  'reindex.history': { name: 'history', description: 'Who reindexed when, and what came of it' },
  help: { name: 'help', description: 'What this bot can do, and how' },
  privacy: {
    name: 'privacy',
    description: 'What is stored, what leaves the server, how to have it deleted',
  },
  check: { name: 'Check this message', description: 'What our sources say to a message' },
} as const satisfies Readonly<Record<string, CommandText>>;

export type CommandKey = keyof typeof COMMANDS_EN;

/** The commands' and options' texts in one language. */
export type Translation = Readonly<Record<CommandKey, CommandText>>;
