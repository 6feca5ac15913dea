/** What sort of thing would answer a question. */
export type Wanted = 'money' | 'percent' | 'number' | 'date' | 'name' | 'reason';

// Question words of the languages that the glossary has; the first alternatives are the English ones.
const SIGNS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'date',
    /\b(?:when|since when|what (?:year|date|day|month)|which (?:year|date|day|month)|what day|how long ago|wann|welche[mnrs]? (?:tag|jahr|datum)|quand|quelle (?:date|année))\b|когда|в каком году|какого числа|khi nào|năm nào|ngày nào|何时|什么时候|哪一?年|哪天/iu,
  ],
  [
    'percent',
    /%|\b(?:per ?cent|percentages?|shares? of|stakes?|slice|proportion|fraction|split|prozent|anteil|pourcent(?:age)?|quelle part)\b|процент|доля|долю|phần trăm|tỷ lệ|百分|占多少|股份|比例/iu,
  ],
  [
    'money',
    /[$€£¥]|\b(?:how much (?:money|cash|did .{1,60} (?:cost|pay|spend|invest|lend|raise)|does .{1,60} cost|is .{1,60} (?:worth|putting))|costs?|prices?|priced|dollars?|euros?|yuan|yen|usd|worth|cash|budget|grants?|loans?|lending|funding|invest(?:s|ed|ing|ment)?|combien de millions|kosten|kostet|prix|coût)\b|сколько (?:долларов|рублей|стоит)|цена|bao nhiêu (?:tiền|đô|usd)|giá|多少美元|多少钱|价格/iu,
  ],
  [
    'number',
    /\b(?:how (?:many|much|big|large|deep|far|high|tall|little|old|long|fast)|(?:hw|how) (?:many|mny|much)|what (?:number|amount|weight|rank)|number of|tonnes?|tons?|kilos?|kg|pounds?|wie ?viele?|combien)\b|сколько|bao nhiêu|多少|几/iu,
  ],
  [
    'reason',
    /\b(?:why|how come|what (?:caused?|keeps|held|made|stops|stopped)|reasons?|warum|weshalb|pourquoi)\b|почему|зачем|tại sao|vì sao|为什么|为何/iu,
  ],
  [
    'name',
    /\b(?:who|whose|whom|wich|which|where|name the|nearest town|wer|wo|qui|où|welche[mnrs]?|quel(?:le)?s?)\b|\bwhat(?:'s| is) the (?:name|only)\b|кто|кого|где|како[йе]|ai\b|ở đâu|nào|谁|哪里|哪个|哪些/iu,
  ],
];

/** Everything that the question asks for, most telling first; empty where it is open ("what is …"). */
export function wantedBy(question: string): Wanted[] {
  const wanted = SIGNS.filter(([, sign]) => sign.test(question)).map(([kind]) => kind);
  // "How much money" asks for an amount alone.
  const isAmount = wanted.includes('money') || wanted.includes('percent');
  return wanted.filter((kind) => kind !== 'number' || !isAmount);
}
