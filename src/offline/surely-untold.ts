import type { Candidate } from './candidates.ts';
import { textOf } from './read-block.ts';

const OF_WHICH = String.raw`\b(?:which|what|wich|name (?:the|all)|names? of(?: the| all)?) (?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|will|would)\b)[\p{L}-]+ ){0,2}?`;

/**
 * What is asked for, and the words without which no text tells it: pay, carriage, and those of some kind who
 * do a thing. Where none of them stands in any block, that tells of something else: farmers are no shops.
 */
const TOLD: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    // No "paid for it", "paid back".
    anyOf(
      String.raw`\b(?:how much|what) (?:is|was|were) (?:[\p{L}.’'-]+ ){1,5}paid\b(?! (?:back|for|off|out|to)\b)`,
    ),
    anyOf(String.raw`\b(?:bonus\p{L}*|earn\p{L}*|paid|pay(?:s|ing|ments?)?|salar\p{L}+|wages?)\b`),
  ],
  [
    anyOf(
      String.raw`\bpay(?:s|ing)? (?:its|his|her|their|the) (?:[\p{L}-]+ ){0,2}(?:boss|bosses|ceo|chief|directors?|head|miners|staff|workers)\b`,
      String.raw`\b(?:bonus(?:es)?|pay (?:cheque|packet|package|rise)|remuneration|salar(?:y|ies)|wages?)\b`,
    ),
    anyOf(
      String.raw`\b(?:bonus\p{L}*|earn\p{L}*|paid|remunerat\p{L}+|salar\p{L}+|wages?)\b|\b(?:an?|per) (?:day|month)\b`,
    ),
  ],
  [
    anyOf(
      String.raw`\bfreight\b|\b(?:haulage|shipping|transport|trucking) (?:bills?|charges?|costs?|fees?|rates?)\b`,
      String.raw`\bcosts? (?:\p{L}+ ){0,3}to (?:ship|haul|truck|transport)\b`,
    ),
    anyOf(String.raw`\b(?:freight|haul\p{L}*|transport\p{L}*|truck\p{L}*|shipping)\b`),
  ],
  ...[
    [
      'shops?|stores?|supermarkets?|retailers?',
      String.raw`shops?|stores?|supermarkets?|retail\p{L}*`,
    ],
    [
      'restaurants?|hotels?|cafes|canteens?|bars',
      String.raw`restaurants?|hotels?|cafes?|canteens?|bars?|resorts?`,
    ],
    [
      'schools?|kindergartens?',
      String.raw`school\p{L}*|kindergartens?|academ\p{L}+|college\p{L}*|pupils`,
    ],
    [
      'hospitals?|clinics?|doctors?|nurses?',
      String.raw`hospital\p{L}*|clinics?|doctors?|medic\p{L}*|nurses?|physicians?`,
    ],
    [
      'church(?:es)?|temples?|mosques?|monks?',
      String.raw`church\p{L}*|temples?|mosques?|monks?|monaster\p{L}+|priests?`,
    ],
    [
      'museums?|librar(?:y|ies)|theatres?',
      String.raw`museums?|librar\p{L}+|theatres?|galler\p{L}+`,
    ],
    [
      'airlines?|pilots?',
      String.raw`airlines?|airways|air|pilots?|carriers?|flights?|aircraft|jets?|planes?`,
    ],
    ['shipyards?|shipbuilders?', String.raw`shipyards?|shipbuild\p{L}+|yards?|dock\p{L}*|built`],
    [
      'law firms?|lawyers?|solicitors?|barristers?',
      String.raw`law firms?|lawyers?|attorneys?|counsel|solicitors?|barristers?`,
    ],
    ['insurers?|insurance compan(?:y|ies)', String.raw`insur\p{L}+|underwrit\p{L}+`],
    ['trade unions?|unions?', String.raw`unions?|labou?r|workers`],
    [
      'clubs?|singers?|actors?|footballers?|players',
      String.raw`clubs?|singers?|actors?|football\p{L}*|players?`,
    ],
    ['posts?|seats?', String.raw`posts?|seats?|boards?|directors?|positions?|offices?`],
  ].map(([kind, told]): [RegExp, RegExp] => [
    anyOf(String.raw`${OF_WHICH}(?:${kind})\b`),
    anyOf(String.raw`\b(?:${told})\b`),
  ]),
];

function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'iu');
}

/** Whether a question asks for what no block has a word of. */
export function isSurelyUntold(
  question: string,
  blocks: readonly Pick<Candidate, 'sentences'>[],
): boolean {
  return TOLD.some(
    ([asked, told]) => asked.test(question) && !blocks.some((block) => told.test(textOf(block))),
  );
}
