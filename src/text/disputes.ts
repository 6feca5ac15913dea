const OF_A_CLAIM =
  '(?:accounts?|accusations?|allegations?|charges?|claims?|criticism|figures?|ideas?|legitimacy|notions?|reports?|stor(?:y|ies)|suggestions?|views?)';

/** What somebody says against what others say, and not what they refuse to do: "rejected the report", no offer. */
const DISPUTES = new RegExp(
  [
    String.raw`\bden(?:y|ies|ied)\b(?! (?:access|entry|it|them|the right)\b)`,
    String.raw`\b(?:contradict|disput|rebut|refut)\p{L}* (?:it|that|this|these|those|any|all|the)\b`,
    String.raw`\breject(?:s|ed)? (?:it|that|(?:(?:any|all|the|this|these|such|his|her|its|their) )(?:[\p{L}-]+ )?${OF_A_CLAIM})\b`,
    String.raw`\b(?:baseless|fairy tale|fantasy|false|flawed|groundless|hoax|hype|incorrect|misinformed|misleading|mistaken|myth|nonsense|unfounded|untrue)\b`,
    String.raw`\b(?:doubt(?:s|ed|ful)?|exaggerat\p{L}+|overstated?|s[ck]eptic\p{L}*)\b`,
    String.raw`\b(?:do|does|did|had|has|have)(?: not|n['’]t) (?:agree|confirm\p{L}*|match|mention(?:ed)?)\b|\bno mention of\b`,
    String.raw`\b(?:said|says) less\b|\b(?:puts?|sees?|saw|tells?|told) [^.]{1,60} differently\b|\bdiffer(?:s|ed)? (?:on|over)\b`,
    String.raw`\b(?:by|in) contrast\b|\bon the other hand\b|\bin fact\b(?! sheet)|\bcontrary to\b`,
  ].join('|'),
  'iu',
);

/** Whether a text sets itself against what others say. */
export function isDisputing(text: string): boolean {
  return DISPUTES.test(text);
}
