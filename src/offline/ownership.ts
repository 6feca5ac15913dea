import { isCountry } from '../text/countries.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** What one may own, and mine or make things at. */
const THING = String.raw`(?:business|company|deposit|factory|firm|mine|operation|plant|project|prospect|quarry|refinery|site|smelter|subsidiary|unit|works)`;

/** "Who owns …", "whose is …", "which company runs …". */
const ASKED = new RegExp(
  [
    String.raw`^(?=.*\b(?:who|whose|wh?ich|what|name)\b).*\b(?:own(?:s|ed|ers?|ership|ing)?|belong(?:s|ed)?|shareholders?|stockholders?|proprietors?|possess(?:es|ed)?)\b`,
    String.raw`\bwhose(?: \p{L}+)? (?:is|are|was|were)\b`,
    String.raw`\b(?:who|wh?ich (?:\p{L}+ )?(?:company|firm|group|miner)|what (?:\p{L}+ )?(?:company|firm))(?: is| was|['’]s)? (?:behind|develop\w*|operat\w+)\b`,
    String.raw`\b(?:wh?ich|what) (?:\p{L}+ )?(?:company|firm|group|miner)(?: is| was)? (?:runs?|ran|running|controls?|controlling|has|holds?)\b`,
    String.raw`\bwho(?: is|['’]s)? (?:runs?|ran|running|controls?|controlling) .*\b${THING}\b`,
  ].join('|'),
  'iu',
);

const OWNING: ReadonlySet<string> = new Set(
  wordsOf(
    `behind belong company control develop developer firm group has hold miner operate operator own
    owner ownership possess proprietor run shareholder stockholder whose`,
  ).map(({ word }) => stemOf(word)),
);

/** Which clauses of a question ask whose a thing is; none where it doesn't ask that. */
export function owningIn(
  question: string,
  clauses: readonly Readonly<{ text: string }>[],
): Set<number> {
  if (!ASKED.test(question)) return new Set();
  return new Set(
    clauses.flatMap(({ text }, clause) =>
      wordsOf(text).some(({ word }) => OWNING.has(stemOf(word))) ? [clause] : [],
    ),
  );
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&-]*`;
const PLAIN = String.raw`(?!(?:about|and|at|by|for|from|in|near|of|on|to|with) )\p{Ll}[\p{L}-]*`;
const OWNER = String.raw`(?:\b(?:its|their)|(?<owner>${NAME})['’]s?)`;
/** "Alcor's project ", "its magnet plant in ". */
const POSSESSOR = new RegExp(
  String.raw`${OWNER}(?: ${PLAIN}){0,3} ${THING}(?: (?:at|in|near|called))?(?: the)?(?: ${NAME}){0,3} $`,
  'u',
);
/** "Alcor's X" is its own, and "Alcor's X loan" is not. */
const BARE_POSSESSOR = new RegExp(String.raw`${OWNER}(?: ${PLAIN}){0,2}(?: ${NAME}){0,3} $`, 'u');
const BARE_ENDS = new RegExp(
  String.raw`^(?: ${NAME}){0,3}(?:[,.;]|(?: ${PLAIN}){0,2} ${THING}| (?:at|in|is|to|was)\b)`,
  'u',
);
/** "The refinery of Alcor Resources at ". */
const OWNER_BEFORE = new RegExp(
  String.raw`\b${THING} of (?<owner>${NAME})(?: ${NAME}){0,3}(?: (?:at|in|near))(?: ${NAME}){0,3} $`,
  'u',
);
/** "Alcor bought the company ", "has opened its first plant in ", "a stake in ". */
const DEED_BEFORE = new RegExp(
  String.raw`\b(?:owns?|owned|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|t(?:akes?|ook|aking|aken) over|opened|operates?|develops?|developing|controls?|stakes? in|shares? in|interest in|owners? of|subsidiary)\b[^.;:]{0,60} $`,
  'iu',
);
/** " mine of the miner Alcor", " of Alcor". */
const OWNER_AFTER = new RegExp(
  String.raw`^(?: ${NAME}){0,3},?(?: (?:an? |the )?(?:[\p{L}-]+ )?${THING})? of (?:the )?(?:(?:[\p{L}-]+ ){0,2}(?:company|firm|group|miner|producer|developer|bank) |(?<owner>${NAME}))`,
  'u',
);
/** " is Alcor's". */
const OWNED_AFTER = new RegExp(
  String.raw`^(?: ${NAME}){0,3} (?:is|are|was|were)(?: now)? (?<owner>${NAME})(?: ${NAME}){0,3}['’]s?(?=[.,;]|$)`,
  'u',
);
/** "'s owner", " is owned by", " belongs to". */
const DEED_AFTER = new RegExp(
  String.raw`^(?: ${NAME}){0,3}(?:['’]s? (?:\p{L}+ ){0,2}(?:owner|parent|operator|developer|shareholder)|[^.;:]{0,30}\b(?:(?:owned|run|held|controlled|operated|developed|bought|acquired|taken over) by|belong(?:s|ed)? to|passed to|sold to|part of|subsidiary of)\b)`,
  'u',
);

/** Whether a text tells whose it is what stands there in it: "Alcor's project X", "X, which Alcor took over". */
export function tellsOwner(
  text: string,
  { start, end }: Readonly<{ start: number; end: number }>,
): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    DEED_BEFORE.test(before) ||
    DEED_AFTER.test(after) ||
    (BARE_ENDS.test(after) && isOwner(BARE_POSSESSOR.exec(before))) ||
    [POSSESSOR.exec(before), OWNER_BEFORE.exec(before)].some(isOwner) ||
    [OWNER_AFTER.exec(after), OWNED_AFTER.exec(after)].some(isOwner)
  );
}

/** Where a thing lies is no owner: "Madagascar's mine", "Europe's first plant". */
function isOwner(found: RegExpExecArray | null): boolean {
  const owner = found?.groups?.['owner']?.toLowerCase();
  return found !== null && (owner === undefined || !(isCountry(owner) || LANDS.has(owner)));
}

const LANDS: ReadonlySet<string> = new Set(['africa', 'america', 'asia', 'europe', 'world']);
