/**
 * What questions ask of a thing, and the words in which texts tell it: where a text has none of them, it
 * tells something else of the same thing.
 */
const TOLD: readonly (readonly [asked: string, told: string])[] = [
  ['interest', String.raw`interest|per cent|[\d.]+ ?%|coupon`],
  [
    'revenues?|sales|turnover|takings',
    String.raw`revenues?|sales|sold|turnover|earn\w*|export\w*|worth`,
  ],
  ['profits?|loss(?:es)?', String.raw`profit\w*|loss\w*|lost|earn\w*|deficit`],
  ['wages?|salar(?:y|ies)', String.raw`wages?|salar\w+|earn\w*|paid|pays?`],
  [
    'prices?|(?:per|a) (?:kilo|kg|gram)|(?:go|went) for|fetch(?:es|ed)?',
    String.raw`price\w*|cost\w*|kilogram|per tonne|sold|traded|stood|fetch\w*`,
  ],
  ['costs? to (?:build|mine)|build', String.raw`cost\w*|invest\w*|capital|buil\w+|constru\w*`],
  ['loans?|lend|borrow(?:s|ed)?', String.raw`loan\w*|len[dt]\w*|credit\w*|debts?|borrow\w*`],
  ['capacity', String.raw`capacity|capable|able to|a year|annual`],
  [
    'reserves?|resources?|in the ground|deposits?',
    String.raw`reserve\w*|resource\w*|contain\w*|deposit\w*|h[oe]ld\w*|lies?|tonnes`,
  ],
  ['quotas?|allowances?', String.raw`quota\w*|allow\w*|ceilings?|limit\w*|allocat\w*|batch\w*`],
  [
    'exports?|ship(?:ped|ping|s)?|sent|deliver(?:s|ed|y|ies)?',
    String.raw`export\w*|ship\w*|sen[dt]\w*|deliver\w*|sold|suppl\w+|import\w*|buyer|contract`,
  ],
  [
    'imports?|imported',
    String.raw`import\w*|export\w*|b(?:ou|uy)\w*|suppl\w+|deliver\w*|sent|ship\w*|from`,
  ],
  [
    String.raw`output|produc\w+|(?:turn(?:ed)?|put) out|dig(?:s|ging)?|dug|mined|ma(?:kes?|king|de)|refined?`,
    String.raw`output|produc\w+|min(?:ed?|ing)|dug|ma(?:k\w+|de)|yield\w*|turn\w*|extract\w*|refin\w+|process\w*|manufactur\w+|capacity|quotas?|allow\w*`,
  ],
  [
    String.raw`people (?:work|employ)\w*|work(?:ers|force)|employ\w*|(?<!h(?:is|er) )jobs?|staff`,
    String.raw`work\w*|employ\w*|jobs?|staff|people|hire\w*|miners?|positions`,
  ],
  [
    'grades?|purity|percentage of|content|level',
    String.raw`grade\w*|pur(?:e|ity)|per cent|[\d.]+ ?%|contain\w*|content|ppm|level\w*|concentration\w*|grams`,
  ],
  ['stockpiles?|stocks?', String.raw`stock\w*|shares?|reserve\w*|hoard\w*|store\w*|cash`],
  ['sign(?:ed|s)?(?! up)|signature', String.raw`sign\w*`],
  [
    'courts?|judges?|ruled?|sued?',
    String.raw`court\w*|judge\w*|rul(?:ed|ing|es)|tribunal|appeal\w*|panel|sued?|lawsuit|legal`,
  ],
  [
    'owns|owned|owners?|belongs?',
    String.raw`own\w*|belong\w*|h[oe]ld\w*|stake|share\w*|subsidiary|bought|acquir\w+|took over|part of`,
  ],
  ['tender|who won', String.raw`tender\w*|bid\w*|won|win\w*|award\w*|auction`],
  ['finish(?:ed)?|complet(?:e|ed)', String.raw`finish\w*|complet\w+|ready|done|end(?:ed|s)`],
  [
    'shut(?: down)?|clos(?:e|ed|es|ing)|stop(?:ped|s)?',
    String.raw`shut\w*|clos\w+|stop\w*|ceas\w+|halt\w*|end(?:ed|s)|idle|suspen\w+`,
  ],
  ['chief executive|ceo', 'chief executive|ceo|heads?|headed|leads?|led|runs?|boss'],
  ['stakes?', String.raw`stakes?|shar\w+|own\w*|h[oe]ld\w*|per cent|[\d.]+ ?%`],
  ['species|breed|model|brand', 'species|breed|model|brand'],
  [
    'customers?|clients?|buyers?',
    String.raw`customer\w*|client\w*|b(?:ou|uy)\w*|purchas\w*|s[eo]l[ld]\w*|suppl\w+|deliver\w*|take\w*`,
  ],
];

const SIGNS = TOLD.map(([asked, told]) => ({ asked: wordsOf(asked), told: wordsOf(told) }));

function wordsOf(source: string): RegExp {
  return new RegExp(String.raw`\b(?:${source})(?![\p{L}\p{N}])`, 'iu');
}

/** Whether a question asks something of a thing that a text doesn't tell of anything. */
export function isUntold(question: string, text: string): boolean {
  return SIGNS.some(({ asked, told }) => asked.test(question) && !told.test(text));
}
