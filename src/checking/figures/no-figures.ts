import type { Quantity } from '../../text/quantities.ts';

/** Set phrases with a place in an order that give nothing a place. */
const PHRASES: readonly Readonly<{ before: RegExp; after: RegExp }>[] = [
  // Neither of the two spoken of: "anyone in a third country", "third parties".
  {
    before:
      /(?:^|\b(?:an?|any|every|each|no|some|other|all|of|to|from|in|by|for|with|through|via|and|or|[a-z]+ing)) $/i,
    after: /^third[- ](?:countr(?:y|ies)|part(?:y|ies)|states?|nations?|persons?|markets?)\b/i,
  },
  {
    before: /(?:^|\W)$/,
    after:
      /^(?:second to none|second[- ](?:hand|nature|thoughts?|guess\w*|rate|class|fiddle|wind|best|chance|look|opinion)\b|third[- ](?:rate|class|world|hand)\b|fifth columns?\b|fourth estate\b|eleventh hour\b|seventh heaven\b|split second\b)/i,
  },
];

/** "One another", "nine times out of ten", "back to square one": numbers that count nothing. */
const COUNTS_NOTHING =
  /^(?:one another|nine times out of ten|ten to one|two cents|one[- ](?:way|sided|off|time|stop|on[- ]one)|two[- ](?:way|sided|pronged|fold)|six of one|twenty[- ]twenty|half[- ](?:processed|finished|built|completed?|baked|hearted|empty|full|closed|open|measures?|truths?|product|products))\b/i;

/** Whether a number belongs to a phrase of the language and says no figure: "second to none", "a third party". */
export function isNoFigure(text: string, { kind, start }: Quantity): boolean {
  const [lead, rest] = [text.slice(Math.max(0, start - 12), start), text.slice(start, start + 24)];
  if (kind !== 'ordinal') return COUNTS_NOTHING.test(rest);
  return PHRASES.some(({ before, after }) => after.test(rest) && before.test(lead));
}
