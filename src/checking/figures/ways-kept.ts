import type { Quantity } from '../../text/quantities.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';

type Way = 'up' | 'down';

/** A finding where a sentence has something go up by a percentage by which it goes down in its passages, or so much less. */
export function waysNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  if (!mayGo(claim)) return [];
  for (const quantity of claim.quantities) {
    const way = wayOf(claim, quantity);
    if (!way) continue;
    const ways = evidence.flatMap((sentence) =>
      sentence.quantities
        .filter((other) => isSameFigure(quantity, other))
        .map((other) => ({ sentence, way: wayOf(sentence, other) })),
    );
    const [first] = ways;
    if (!first || ways.some((other) => other.way === undefined || other.way === way)) continue;
    const why = `"${quantity.text}" goes ${way} in the sentence, and ${first.way} in the passage: "${first.sentence.text}"`;
    return [{ kind: 'comparison', text: quantity.text, why }];
  }
  return [];
}

const UP = String.raw`above|climb\w*|dearer|expand\w*|gain\w*|gr[eo]w\w*|higher|increas\w+|jump\w*|larger|longer|more|raised?|r[io]s\w+|soar\w*|surg\w+|up`;
const DOWN = String.raw`below|cheaper|contract\w*|cut|declin\w+|decreas\w+|down|drop\w*|f[ae]ll\w*|fewer|less|lower\w*|plung\w+|reduc\w+|sh(?:or|r[aiu]n)\w+|slump\w*|smaller|s[aiu]nk\w*|tumbl\w+`;
/** "Rose by some 5%", and no "rose to 5%"; "more than 5%" alone is a bound. */
const BY = String.raw`(?: (?:by|of|about|around|some|nearly|almost|roughly|over|as much as|(?:more|less) than|an?|another|estimated|just|only))*`;
const BEFORE = new RegExp(String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))${BY} $`, 'iu');
const BEHIND = new RegExp(String.raw`^,? (?:(?<up>${UP})|(?<down>${DOWN}))\b`, 'iu');
const EITHER = new RegExp(`^(?:${UP}|${DOWN})$`, 'iu');
const mayGo = trait((word) => EITHER.test(word));

/** Characters before a figure in which it is said which way something went. */
const REACH = 48;

function wayOf({ text }: Reading, { kind, start, end }: Quantity): Way | undefined {
  if (kind !== 'percent') return undefined;
  const behind = BEHIND.exec(text.slice(end, end + REACH))?.groups;
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups;
  const said = behind ?? before;
  if (!said) return undefined;
  return said['up'] === undefined ? 'down' : 'up';
}
