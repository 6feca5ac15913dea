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
  ['costs? to (?:build|mine)|build', String.raw`cost\w*|invest\w*|capital|buil\w+|constru\w*`],
  ['loans?|lend|borrow(?:s|ed)?', String.raw`loan\w*|len[dt]\w*|credit\w*|debts?|borrow\w*`],
  ['capacity', String.raw`capacity|capable|able to|a year|annual`],
  [
    'reserves?|resources?|in the ground',
    String.raw`reserve\w*|resource\w*|contain\w*|deposit\w*|h[oe]ld\w*|lies?|tonnes`,
  ],
  ['quotas?|allowances?', String.raw`quota\w*|allow\w*|ceilings?|limit\w*|allocat\w*|batch\w*`],
  [
    String.raw`exports?|(?<!\b(?:an?|the|what|which) )ship(?:ped|ping|s)?|sent|deliver(?:s|ed|y|ies)?`,
    String.raw`export\w*|ship\w*|sen[dt]\w*|deliver\w*|sold|suppl\w+|import\w*|buyer|contract`,
  ],
  [
    'imports?|imported',
    String.raw`import\w*|export\w*|b(?:ou|uy)\w*|suppl\w+|deliver\w*|sent|ship\w*|from`,
  ],
  [
    String.raw`output|produc\w+|(?:turn(?:ed)?|put) out|dig(?:s|ging)?|dug|mined|ma(?:kes?|king|de)|refined?`,
    String.raw`output|produc\w+|min(?:ed?|ing)|dug|ma(?:k\w+|de)|creat\w*|invent\w*|yield\w*|turn\w*|extract\w*|refin\w+|process\w*|manufactur\w+|exploit\w*|capacity|quotas?|allow\w*`,
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
    'courts?|judges?|ruled|rulings?|sued?',
    String.raw`court\w*|judge\w*|rul(?:ed|ing|es)|tribunal|appeal\w*|panel|sued?|lawsuit|legal`,
  ],
  [
    'owns|owned|owners?|belongs?|shareholders?',
    String.raw`own\w*|belong\w*|h[oe]ld\w*|stake|share\w*|subsidiary|bought|acquir\w+|took over|part of`,
  ],
  ['tender|who won', String.raw`tender\w*|bid\w*|won|win\w*|award\w*|auction`],
  [
    String.raw`(?:when|year|date|how soon)\b.*\b(?:start(?:s|ing)?|begins?|open(?:s|ing)?)`,
    String.raw`start\w*|beg[aiu]n\w*|open\w*|launch\w*|commission\w*|ready|expected|by (?:early |late |mid-?)?20\d\d|from 20\d\d|since|ran|runs?|first|gone? into|apply|applies|came|come`,
  ],
  ['finish(?:ed)?|complet(?:e|ed)', String.raw`finish\w*|complet\w+|ready|done|end(?:ed|s)`],
  [
    'shut(?: down)?|(?<!\\d )clos(?:ed|es|ing)|stop(?:ped|s)?',
    String.raw`shut\w*|clos\w+|stop\w*|ceas\w+|halt\w*|end(?:ed|s)|idle|suspen\w+`,
  ],
  ['chief executive|ceo', 'chief executive|ceo|heads?|headed|leads?|led|runs?|boss'],
  ['stakes?', String.raw`stakes?|shar\w+|own\w*|h[oe]ld\w*|per cent|[\d.]+ ?%`],
  ['species|breed|model|brand', 'species|breed|model|brand'],
  [
    'customers?|clients?|buyers?',
    String.raw`customer\w*|client\w*|b(?:ou|uy)\w*|purchas\w*|s[eo]l[ld]\w*|suppl\w+|deliver\w*|take\w*`,
  ],
  ['what date|(?:what|which) (?:exact )?day|exact (?:day|date)|ngày nào|quel jour', DAY],
  ['how old|age', String.raw`years?|aged|old|born|founded|since`],
  ['phone|e-?mail|website', 'phone|telephone|e-?mail|www|http'],
  ['degree|education|stud(?:y|ied) at', String.raw`stud\w*|graduat\w*|degree|educat\w*|university`],
  ['depth', String.raw`deep\w*|depths?|met(?:re|er)s|feet|below|down|kilomet\w+`],
  ['how far|distance', String.raw`km|kilomet\w+|miles?|hours?|met(?:re|er)s|away|feet`],
  [
    'how long|how many years',
    String.raw`years?|months?|days?|weeks?|decades?|until|hours?|minutes?`,
  ],
  ['how often|how many times', String.raw`times|twice|once|every|yearly|annual\w*|a year`],
  ['how heavy|weigh(?:s|t)?', String.raw`weigh\w*|tonnes?|tons?|kilo\w*|kg|pounds?|grams?`],
  ['strip(?:ping)? ratio', String.raw`strip\w*`],
  ['rate of return|irr|npv|net present value|payback', 'return|irr|npv|present value|payback'],
  ['royalt(?:y|ies)', String.raw`royalt\w*`],
  ['dividends?', String.raw`dividend\w*`],
  [
    'per share|(?:share|stock) price',
    'per share|a share|apiece|closed|shares? (?:rose|fell|stood|at)',
  ],
  [
    'market (?:value|cap(?:itali[sz]ation)?)|valuation',
    String.raw`market (?:value|cap\w*)|worth|valu\w+`,
  ],
  [
    'fine[sd]|(?:a|the|what|maximum) fine|penalt(?:y|ies)',
    String.raw`fine[sd]?|penalt\w*|sanction\w*|punish\w*`,
  ],
  ['vote[sd]?|voting|referendum', String.raw`vot\w+|ballot|majority|referendum|elect\w*|pass\w*`],
  ['appeal(?:s|ed)?', String.raw`appeal\w*`],
  [
    'arrest(?:s|ed)?|jail(?:ed)?|prison',
    String.raw`arrest\w*|detain\w*|custody|charg\w*|jail\w*|prison|sentenc\w*`,
  ],
  [
    'succe(?:ssor|eds|eded)|replac(?:es|ed)|takes? over',
    String.raw`succe\w*|replac\w*|t(?:ook|ake[sn]?|aking) over|acqui\w*|b(?:ought|uy\w*)|former\w*`,
  ],
  [
    'scrap(?:s|ped)?|abolish(?:es|ed)?|withdr(?:ew|awn)|revoked?|cancel(?:s|led|ed)?',
    String.raw`scrap\w*|lift\w*|dropp\w*|end(?:s|ed)|abolish\w*|suspen\w*|paus\w*|withdr\w*|remov\w*|cancel\w*|revok\w*|g[ai]v\w+ up|abandon\w*|repeal\w*`,
  ],
  ['admit(?:s|ted)?|confess(?:es|ed)?', String.raw`admit\w*|acknowledg\w*|conced\w*|confess\w*`],
  [
    'react(?:s|ed|ion)?',
    String.raw`react\w*|respon\w*|answer\w*|comment\w*|welcom\w*|critici\w*|reject\w*|refus\w*|condemn\w*`,
  ],
  [
    'findings|conclusions?|conclu(?:de|ded)|c[ao]me up with',
    String.raw`f[oi]und|conclu\w*|find\w*|show\w*|result\w*|rul\w*|decid\w*`,
  ],
  ['melt(?:s|ing)?', String.raw`melt\w*`],
  ['boil(?:s|ing)?', String.raw`boil\w*`],
  ['half-li(?:fe|ves)', String.raw`half-li\w*|decay\w*`],
  ['densit(?:y|ies)|dense', String.raw`dens\w*`],
  ['temperature|how (?:hot|cold)', String.raw`temperatur\w*|degrees|celsius|heat\w*|hot`],
  [
    'colou?r',
    String.raw`colou?r\w*|red|green|blue|yellow|pink|purple|violet|white|black|silver\w*|gr[ea]y`,
  ],
  ['patents?', String.raw`patent\w*`],
  ['subsidiar(?:y|ies)', String.raw`subsidiar\w*`],
  ['warrants?', String.raw`warrant\w*`],
  ['seats?', 'seats?|board'],
  ['smelting', String.raw`smelt\w*|separat\w*|refin\w*|process\w*`],
  ['kron(?:er|or|e)', String.raw`kron\w*`],
  ['roubles?|rubles?|рублей', 'roubles?|rubles?'],
  ['yen', 'yen'],
  ['euros?', 'euros?'],
];

const SIGNS = TOLD.map(([asked, told]) => ({ asked: wordsOf(asked), told: wordsOf(told) }));

function wordsOf(source: string): RegExp {
  return new RegExp(String.raw`\b(?:${source})(?![\p{L}\p{N}])`, 'iu');
}

/** Whether a question asks something of a thing that a text doesn't tell of anything. */
export function isUntold(question: string, text: string): boolean {
  return SIGNS.some(({ asked, told }) => asked.test(question) && !told.test(text));
}
