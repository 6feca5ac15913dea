import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { whyMissing } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { turnedMultiple } from './bounds.ts';
import { isFactor } from './figure-senses.ts';

// Words that say how many times as much; what halves says two times as well, seen from the other end.
const WORDS: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:twice|doubl\w+|two-?fold|twofold|halv\w+|half as)\b/gi],
  [3, /\b(?:thrice|tripl\w+|trebl\w+|three-?fold)\b/gi],
  [4, /\b(?:quadrupl\w+|four-?fold)\b/gi],
  [5, /\b(?:quintupl\w+|five-?fold)\b/gi],
  [6, /\b(?:sextupl\w+|six-?fold)\b/gi],
  [7, /\bseven-?fold\b/gi],
  [8, /\beight-?fold\b/gi],
  [10, /\bten-?fold\b/gi],
];

const ANY =
  /\b(?:twice|thrice|doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv|half as|[a-z]+-?fold)/i;

const mayMultiply = trait((word) =>
  /twice|thrice|doubl|tripl|trebl|quadrupl|quintupl|sextupl|hal[fv]|fold/.test(word),
);

/** Whether a passage says in a word how many times as much: 3 of "tripled". */
export function hasMultiple(text: string, times: number): boolean {
  return WORDS.some(([value, words]) => value === times && text.match(words) !== null);
}

/** How far off a multiple told in a word may be. */
const ROUND = 0.2;

/** A finding for "twice" or "tripled" where the passages neither say so nor have figures that are so far apart. */
export function multiplesNotIn(
  claim: Pick<Reading, 'text' | 'known'>,
  passages: readonly Evidence[],
): Finding[] {
  const { text } = claim;
  if (!mayMultiply(claim) || !ANY.test(text)) return [];
  for (const [times, words] of WORDS) {
    const [told] = text.match(words) ?? [];
    if (told === undefined || NO_MULTIPLE.test(text)) continue;
    if (passages.some((passage) => isTold(passage, times) || isExceeded(passage, text, times))) {
      const turned = turnedMultiple(text, words, passages);
      if (turned) return [turned];
      continue;
    }
    const held = passages.flatMap(({ quantities }) => [...quantities.values()].flat());
    if (isRatio(held, times)) continue;
    const sources = passages.map(({ source }) => source);
    return [{ kind: 'number', text: told, why: whyMissing(told, sources, []) }];
  }
  return [];
}

/** "Twice a year", "redouble efforts" and "double-digit" compare nothing. */
const NO_MULTIPLE =
  /\btwice (?:a|an|per|in|over|before|since|that|this|already)\b|\bredoubl|\bdouble[- ](?:digit|down|dealing|use|check|edged|standard)|\btwice[.,;]/i;

const isTold = ({ text, quantities }: Evidence, times: number): boolean =>
  hasMultiple(text, times) ||
  (quantities.get(times) ?? []).some((quantity) => isFactor(text, quantity)) ||
  [times, 100 / times, Math.round(100 / times), 100 * (times - 1), 100 * times].some((value) =>
    (quantities.get(value) ?? []).some(({ kind, unit }) => kind === 'percent' || unit === 'times'),
  ) ||
  (times === 2 && /\b(?:half|twofold|two times|both|two|2)\b/i.test(text));

/** "More than twice" is hardly said of three times as much. */
const BEYOND = 1.3;

// "More than twice as much" of "125% more".
function isExceeded({ quantities, text: passage }: Evidence, text: string, times: number): boolean {
  if (!/\b(?:more than|over|above) (?:twice|doubl|tripl|trebl|quadrupl)/i.test(text)) return false;
  return [...quantities.values()].flat().some(({ kind, value, end }) => {
    const ratio = 1 + value / 100;
    const isMore = /^\s*(?:more|higher|above|up|increase)/i.test(passage.slice(end));
    return kind === 'percent' && isMore && ratio >= times && ratio <= times * BEYOND;
  });
}

type Amount = Readonly<{ value: number; kind: string; unit?: string }>;

function isRatio(held: readonly Amount[], times: number): boolean {
  const amounts = held.filter(({ kind }) => kind !== 'ordinal').slice(0, MOST);
  return amounts.some((one) =>
    amounts.some(
      (other) => other.value > 0 && Math.abs(one.value / other.value - times) < times * ROUND,
    ),
  );
}

/** Figures: beyond it any two of them make nearly any third. */
const MOST = 24;
