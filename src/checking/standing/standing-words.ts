import { isStopWord } from '../../text/stop-words.ts';
import type { Piece } from '../reading/reading.ts';

const POLES: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:largest|biggest|greatest|highest|most|top|leading|main|principal|record|richest|longest|strongest|deepest|heaviest|widest|broadest|busiest|best|fastest|quickest|farthest|furthest|steepest|sharpest|priciest|dearest|wealthiest|tallest|thickest)$/,
  ],
  [
    'down',
    /^(?:smallest|lowest|least|fewest|poorest|shortest|cheapest|lightest|weakest|narrowest|slowest|thinnest|scarcest|rarest|tiniest|faintest|softest)$/,
  ],
  ['early', /^(?:first|earliest|oldest)$/],
  ['late', /^(?:latest|newest|youngest)$/],
];
const OTHER = /^\p{L}{3,}est$/u;
const NO_DEGREE =
  /^(?:interest|request|invest|reinvest|divest|forest|protest|harvest|suggest|digest|ingest|contest|manifest|modest|honest|earnest|arrest|conquest|attest|detest|bequest|inquest|tempest|behest|budapest|everest|midwest|northwest|southwest|reforest|deforest|infest|molest|unrest|crest|wrest|priest|guest|quest|chest)$/;

/** Words that only bear another one out, by the end that they count from. */
export const LOOSE: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:leads|led|leader|tops?|topped|heads?|headed|dominates?|dominated|dominant|primary|foremost|unmatched|unrivalled|unrivaled|unsurpassed|unequalled|unparalleled|unprecedented|mostly|mainly|predominantly|majority|bulk|peak|peaked|maximum|champion|king)$/,
  ],
  ['down', /^(?:minimum|bottom)$/],
  [
    'early',
    /^(?:initial|initially|inaugural|beginning|begins?|begun|starts?|started|began|launch(?:ed)?|maiden|debut|pioneer(?:s|ed|ing)?|unprecedented|founding|1st|original|originally|never|historic)$/,
  ],
  ['late', /^(?:last|final|recent|recently|new)$/],
];

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A place that an ordinal names: 2 for "second" and "2nd". */
export function rankOf(word: string): number | undefined {
  const at = ORDINALS.indexOf(word);
  if (at >= 0) return at + 2;
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined;
}

/** From which end of an order a word counts, where it puts something first by itself. */
export function poleOf(word: string): string | undefined {
  const known = POLES.find(([, words]) => words.test(word))?.[0];
  if (known !== undefined) return known;
  return OTHER.test(word) && !NO_DEGREE.test(word) ? word : undefined;
}

const DEGREES: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:more|greater|higher|larger|bigger|longer|stronger|deeper|heavier|wider|better|faster|further|richer|much|many|high|large|big)$/,
  ],
  [
    'down',
    /^(?:less|fewer|lower|smaller|cheaper|shorter|weaker|narrower|slower|poorer|little|few|low|small)$/,
  ],
  ['early', /^(?:earlier|sooner|before|older)$/],
  ['late', /^(?:later|newer|younger)$/],
  ['open', /^\p{L}{3,}[bdglnprtv]ier$/u],
];

/** From which end of an order a comparing word counts. */
export const degreeOf = (word: string): string | undefined =>
  DEGREES.find(([, words]) => words.test(word))?.[0];

/** "First call on it" is priority, and puts no call before others. */
const FIRST_CALL =
  /^(?:call|refusal|choice|chance|right|option|pick|dibs|claim|aid|glance|sight|instance|hand)$/;

/** "First signs", "its first output": early ones, or that it begins. */
const BEGINNING =
  /^(?:signs|indications|hints|results|steps|samples|shipments|deliveries|amounts|quantities|sales|exports|orders|revenues?|reactions|trials|tests|talks|output|production|stage)$/;

// "Was first proposed" and "came first in May" tell when, "Arta's first licensed mine" puts one first.
function isWhen(one: string, next: string): boolean {
  if (NO_FIRST.test(next) || FIRST_CALL.test(next)) return true;
  if (DETERMINES.test(one)) return false;
  return one === 'at' || next.endsWith('ed') || PAST.test(next) || isStopWord(next) || next === '';
}

/** "First set for May": what was done then. */
const PAST =
  /^(?:set|told|put|made|built|sold|bought|held|found|drawn|shown|given|taken|seen|heard|written|thought|meant|sent|shipped|brought|laid|cast|met|won|struck)$/;

const DETERMINES = /^(?:the|its|their|his|her|our|whose|this|that|a|an|very)$/;
const NO_FIRST =
  /^(?:half|quarter|two|three|four|five|six|seven|eight|nine|ten|phase|time|named|of)$/;

// "Most of", "at least", "the first half", "top of" and "on record" put nothing first.
export function isNoPlace(
  { word, kind }: Piece,
  [one, next]: readonly [string, string],
  isOwned: boolean,
): boolean {
  if (kind === 'figure' && word !== 'first') return true;
  switch (word) {
    case 'most':
      return (
        /^(?:at|for)$/.test(one) ||
        (rankOf(one) === undefined && !/^(?:the|one|among|s|its|their|world|single)$/.test(one))
      );
    case 'least':
    case 'best':
      return /^(?:at|for)$/.test(one) || /^(?:known|when|if)$/.test(next);
    case 'first':
      if (BEGINNING.test(next) && !isOwned && one !== 'the') return true;
      return isOwned ? NO_FIRST.test(next) : isWhen(one, next);
    // "The leading role" is a weighty one, and puts it before no other.
    case 'leading':
    case 'main':
      return /^(?:role|part)$/.test(next);
    case 'latest':
      return one === 'at' || NO_FIRST.test(next);
    case 'top':
      return /^(?:on|to)$/.test(one) || /^(?:up|soil|priority)$/.test(next);
    case 'record':
      return one !== 'a' && next !== 'high';
    default:
      return false;
  }
}
