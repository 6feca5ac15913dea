/** Every fixed word around an answer, in English; the other languages have the same. */
export const EN = {
  // While it works
  searching: 'Searching the sources …',
  reading: (passages: number, publishers: number) =>
    `Reading ${many(passages, 'passage')} from ${many(publishers, 'publisher')} …`,
  writing: 'Writing …',

  // Around an answer
  understoodAs: 'understood as',
  publishedSince: (date: string) => `published since ${date}`,
  publishedUntil: (date: string) => `published until ${date}`,
  onlyFrom: (source: string) => `only from ${source}`,
  notInSources: 'The sources do not answer that.',
  notSpokenOf: (names: string) => `No source speaks of ${names}.`,
  nearestSources: 'Nearest in the sources',
  newestSource: (date: string, age: string) => `Newest source ${date} (${age})`,
  basis: (passages: number, publishers: number) =>
    `${many(passages, 'passage')} from ${many(publishers, 'publisher')}`,
  withoutModel: 'put together without a language model',
  writtenBy: (model: string) => `written by ${model}, each sentence checked against its passages`,
  fromMemory: 'given before to the same question',
  modelOut: 'the language model could not answer this time',
  byWordsAlone:
    'Searched by words alone this time: passages that say it in other words may be missing',
  summaries: 'the sources are shown in our own summaries',
  moreInPassages: (sentences: number) =>
    `${many(sentences, 'more sentence')}: open the passages to read on.`,

  // Buttons and forms
  passages: 'Passages',
  followUp: 'Follow up',
  share: 'Share here',
  openSource: 'Open the source',
  choosePassage: 'Choose a passage',
  yourQuestion: 'Your question',
  followUpHint: 'For example: and in 2024?',
  back: 'Back',
  next: 'Next',
  thanks: 'Thank you. Your vote is kept without your name.',

  // The passage card
  ourSummary: 'our summary of the source, not its words',
  theSourceItself: 'the words of the source itself',
  publishedIn: (language: string) => `published in ${language}`,
  before: 'Before it',
  after: 'After it',
  passageGone:
    'This passage is no longer in our sources. Below is what it said when the answer was given.',
  answerGone: 'What that answer rested on is no longer kept. Please ask the question again.',

  // /source
  noSuchSource: (typed: string) =>
    `There is no source or passage “${typed}”. Choose one of those that appear while you type, or look with /source list.`,
  noPassageFits: (words: string) => `No passage fits “${words}”. Try fewer or other words.`,
  noSourceFits: 'No source fits. Leave out one of the conditions.',
  passagesFor: (words: string) => `Passages for “${words}”`,
  sourceCount: (count: number) => many(count, 'source'),
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  readOn: 'Read on',

  // Check this message
  checkTitle: 'What our sources say to this message',
  supported: 'Supported',
  contradicted: 'Contradicted',
  both: 'Sources disagree',
  notFound: 'Not in our sources',
  asPlan: 'as a plan',
  asEstimate: 'as an estimate',
  asClaim: 'as a claim',
  clash: (claimed: string, found: string) => `here “${claimed}”, there “${found}”`,
  noClaims:
    'There is nothing in this message that could be checked: no statement with a figure, a date or a name.',
  claimsLeftOut: (count: number) => `${many(count, 'more statement')} not checked.`,

  // What can't be done
  tooManyAtOnce: 'Many questions are being answered just now. Please ask again in a minute.',
  slowDown: (seconds: number) => `That was fast. You can ask again in ${many(seconds, 'second')}.`,
  tooLong: 'That took too long. Please ask again, perhaps for less at a time.',
  restarting: 'I am being restarted. Please ask again in a minute.',
  failed: 'Something went wrong on our side. Please ask again in a minute.',
  outdated: 'This button is from an older version of mine. Please ask the question again.',
  emptyQuestion: 'That question has no words. Ask, for example: Who mines dysprosium?',
  longQuestion: (limit: number) =>
    `That question is too long: ${limit} characters are the most. Ask for one thing at a time.`,
  badDate: (name: string, typed: string) =>
    `“${typed}” is not a date for ${name}. Write 2024, 2024-05 or 2024-05-31.`,
  noDaysBetween: (since: string, until: string) =>
    `No day lies between ${since} and ${until}. Swap the two.`,
  filtered: 'This server’s filter did not let the answer through.',
  mentionHint: 'Ask me a question after my name, or use /ask.',
  checkHint:
    'To have that message checked, open its menu, choose Apps, and then “Check this message”. Or ask me what you want to know.',
};

/** The fixed words around an answer in one language. */
export type Words = Readonly<typeof EN>;

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
