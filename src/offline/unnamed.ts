import { isCountry } from '../text/countries.ts';
import { isElement } from '../text/elements.ts';
import { MONTHS } from '../text/month-names.ts';
import { type Name, namesOf } from '../text/names.ts';

const FIRM = String.raw`(?:compan(?:y|ies)|firms?|suppliers?|(?:car|auto)?makers?|customers?|clients?|buyers?|backers?|investors?|subsidiar(?:y|ies)|producers?|enterprises?)`;
const KIND_OF = String.raw`(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|an?|the|by|to|of|for|from|that|who)\b)`;

/** "Which Chinese company", "names of the two firms", "company names". */
const ASKED = new RegExp(
  [
    String.raw`\b(?:which|what|names? of)(?: the)?(?: ${KIND_OF}[\p{L}\p{N}-]+){0,4}? ${FIRM}\b(?! (?:minister|official|law))`,
    String.raw`\b${FIRM} names?\b`,
    String.raw`\bwho (?:is|are|was|were) the (?:[\p{L}-]+ ){0,3}${FIRM}\b`,
  ].join('|'),
  'iu',
);

const COUNT = String.raw`(?:An?|an?|[Oo]ne|[Tt]wo|[Tt]hree|four|five|[Ss]ome|[Ss]everal|[Aa]nother|unnamed|undisclosed|certain|private|[Mm]any)`;
const KIND = String.raw`(?:\p{Ll}[\p{L}-]* |North |South |\p{Lu}\p{Ll}+(?:an|ese|ish|ch) |US ){0,3}`;
/** "A Chinese company is to mine …", "at least two companies turned customers away". */
const UNNAMED = new RegExp(
  String.raw`\b${COUNT} ${KIND}${FIRM}\b(?!,? (?:called|named|\p{Lu})|,? (?:of|led by) \p{Lu})`,
  'u',
);

/** Whether a question asks for a firm's name, and a sentence speaks of firms and names none. */
export function isUnnamed(
  question: string,
  asked: ReadonlySet<string>,
  sentences: Iterable<string>,
): boolean {
  if (!ASKED.test(question)) return false;
  for (const sentence of sentences) {
    const told = sentence.replace(REPORTED, ' ');
    if (!UNNAMED.test(told)) continue;
    if (!namesOf(told).some((name) => isFirm(name, told, asked))) return true;
  }
  return false;
}

/** Who says it is no firm of which it is said. */
const REPORTED =
  /,? (?:according to|whose words|as reported by)\b.*$|,? [^,]*\b(?:reported|wrote|said|told)\b(?: (?:on|in) [^,]*)?[.]?$/iu;

function isFirm({ words, text, start }: Name, told: string, asked: ReadonlySet<string>): boolean {
  return (
    !words.some((word) => asked.has(word) && !isCountry(word)) &&
    !words.every((word) => isCountry(word) || isElement(word) || PLAIN.has(word)) &&
    !OFFICE.test(text) &&
    !OFFICE_BEFORE.test(told.slice(Math.max(0, start - 20), start))
  );
}

const PLAIN: ReadonlySet<string> = new Set([
  'north',
  'south',
  'american',
  'ndpr',
  ...MONTHS.keys(),
]);
const OFFICE =
  /\b(?:Agency|Announcement|Commission|Committee|Council|Department|Government|Minist(?:er|ry)|Parliament|President|Survey)\b/u;
const OFFICE_BEFORE =
  /\b(?:by|minist(?:er|ry)(?: of)?|president|told|in|at|near|from)(?: the)? $/iu;
