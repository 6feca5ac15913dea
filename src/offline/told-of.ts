const DAY = String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)`;

/**
 * What questions ask of a thing, and the words in which texts tell it: where a text has none of them, it
 * tells something else of the same thing.
 */
const TOLD: readonly (readonly [asked: string, told: string])[] = [
  ['capital (?:city )?of', 'capital (?:city|of)'],
  ['interest', String.raw`interest|coupon|a year`],
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
  [
    String.raw`people (?:work|employ)\w*|work(?:ers|force)|employ\w*|(?<!h(?:is|er) )jobs?|staff`,
    String.raw`work\w*|employ\w*|jobs?|staff|people|hire\w*|miners?|positions`,
  ],
  [
    'grades?|purity|percentage of|content|level',
    String.raw`grade\w*|pur(?:e|ity)|per cent|[\d.]+ ?%|contain\w*|content|ppm|level\w*|concentration\w*|grams`,
  ],
  ['sign(?:ed|s)?(?! up)|signature', String.raw`sign\w*`],
  [
    'courts?|judges?|ruled|rulings?|sued?',
    String.raw`court\w*|judge\w*|rul(?:ed|ing|es)|tribunal|appeal\w*|panel|sued?|lawsuit|legal`,
  ],
  [
    'owns|owned|owners?|belongs?|shareholders?',
    String.raw`own\w*|belong\w*|h[oe]ld\w*|stake|share\w*|subsidiary|bought|acquir\w+|took over|part of`,
  ],
  [
    String.raw`(?:when|year|date|how soon)\b.*\b(?:start(?:s|ing)?|begins?|open(?:s|ing)?)`,
    String.raw`start\w*|beg[aiu]n\w*|open\w*|launch\w*|commission\w*|ready|expected|by (?:early |late |mid-?)?20\d\d|from 20\d\d|since|ran|runs?|first|gone? into|apply|applies|came|come`,
  ],
  [
    'shut(?: down)?|(?<!\\d )clos(?:ed|es|ing)|stop(?:ped|s)?',
    String.raw`shut\w*|clos\w+|stop\w*|ceas\w+|halt\w*|end(?:ed|s)|idle|suspen\w+`,
  ],
  ['chief executive|ceo', 'chief executive|ceo|heads?|headed|leads?|led|runs?|boss'],
  ['stakes?', String.raw`stakes?|shar\w+|own\w*|h[oe]ld\w*|per cent|[\d.]+ ?%`],
  ['species|breed|model|brand', 'species|breed|model|brand'],
  ['what date|(?:what|which) (?:exact )?day|exact (?:day|date)|ngày nào|quel jour', DAY],
  [
    'fine[sd]|(?:a|the|what|maximum) fine|penalt(?:y|ies)',
    String.raw`fine[sd]?|penalt\w*|sanction\w*|punish\w*`,
  ],
  [
    'succe(?:ssor|eds|eded)|replac(?:es|ed)|takes? over',
    String.raw`succe\w*|replac\w*|t(?:ook|ake[sn]?|aking) over|acqui\w*|b(?:ought|uy\w*)|former\w*`,
  ],
  [
    'scrap(?:s|ped)?|abolish(?:es|ed)?|withdr(?:ew|awn)|revoked?|cancel(?:s|led|ed)?',
    String.raw`scrap\w*|lift\w*|dropp\w*|end(?:s|ed)|abolish\w*|suspen\w*|paus\w*|withdr\w*|remov\w*|cancel\w*|revok\w*|g[ai]v\w+ up|abandon\w*|repeal\w*`,
  ],
  [
    'react(?:s|ed|ion)?',
    String.raw`react\w*|respon\w*|answer\w*|comment\w*|welcom\w*|critici\w*|reject\w*|refus\w*|condemn\w*`,
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
