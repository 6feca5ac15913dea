/** What a figure may be of, and the words in which a text or a question tells that it is. */
const WORDS: readonly (readonly [measure: string, words: RegExp])[] = [
  ['reserves', /\breserves\b/iu],
  [
    'resources',
    /\b(?:(?:indicated|inferred|measured|mineral) resources?|resource (?:is|was|estimate)|resources (?:of|are|were|in))\b/u,
  ],
  ['quota', /\bquotas?\b/iu],
  ['capacity', /\bcapacit(?:y|ies)\b|\b(?:can|able to) (?:make|process|produce|turn out)\b/iu],
  [
    'output',
    /\b(?:output|(?:mine )?production|produce[sd]?|producing|mined|min(?:e|es) (?=\d)|yielded|turn(?:ed)? out|dug|dig|put out)\b/iu,
  ],
  ['exports', /\b(?:export(?:s|ed|ing)?|ship(?:s|ped|ments?)?|sent)\b/iu],
  ['imports', /\b(?:import(?:s|ed|ing)?|bought abroad)\b/iu],
  [
    'price',
    /\b(?:price[sd]?|averaged|dearer|cheaper)\b|\b(?:dollars|yuan|euros) (?:a|per) (?:kilogram|tonne|pound)\b/iu,
  ],
  ['loan', /\b(?:loans?|lend(?:s|ing)?|lent|credit)\b/iu],
  ['stake', /\b(?:stakes?|own(?:s|ed|er|ers|ership)?|shareholders?|shares in|belongs?)\b/iu],
  [
    'content',
    /\b(?:contain(?:s|ed|ing)?|content|grades?|parts per million|ppm|purity|pure|rich(?:er)? in)\b/iu,
  ],
  ['jobs', /\b(?:employ(?:s|ed|ees)?|workers|jobs|staff|workforce)\b/iu],
  ['sales', /\b(?:revenues?|sales|turnover|profits?)\b/iu],
  ['demand', /\b(?:consum(?:e|es|ed|ption)|demand|needs?)\b/iu],
];

/** The measures that a text or a question names; few, and often none. */
export function measuresIn(text: string): ReadonlySet<string> {
  return new Set(WORDS.flatMap(([measure, words]) => (words.test(text) ? [measure] : [])));
}
