import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isIn, isTelling } from '../reading/windows.ts';
import { openerAt } from './openers.ts';

/** What a claim may say more surely than its passages: its words, and those that bear them out. */
type Stronger = Readonly<{
  claimed: RegExp;
  borne: RegExp;
  where: 'open' | 'hinted' | 'allowed' | 'anywhere';
  why: string;
}>;

const STRONGER: readonly Stronger[] = [
  {
    claimed:
      /^(?:certain|bound|certainly|sure|surely|definite|definitely|undoubted|undoubtedly|doubtless|inevitabl[ey]|unavoidabl[ey]|guaranteed|conclusive|conclusively|proves?|proved|proven|proof|established|establishes|demonstrates|demonstrated|unquestionabl[ey]|indisputabl[ey])$/,
    borne:
      /^(?:certain\w*|sure|surely|definite\w*|undoubt\w*|doubtless|inevitab\w+|unavoidab\w+|guarant\w+|conclusive\w*|prov(?:e|es|ed|en|ing)|proof|establish\w*|demonstrat\w+|confirm\w*|bound|must|unquestion\w*|indisput\w+|clear\w*|found|founded)$/,
    where: 'open',
    why: 'the passages leave it open',
  },
  {
    claimed: /^(?:confirmed|verified|ascertained)$/,
    borne:
      /^(?:confirm\w*|verif\w*|ascertain\w*|prov(?:e|es|ed|en|ing)|proof|establish\w*|certif\w*|official\w*|discover\w*|found|acknowledg\w*|approv\w*|admit\w*)$/,
    where: 'hinted',
    why: 'the passages have no more than signs of it',
  },
  {
    claimed: /^(?:exactly|precisely)$/,
    borne: /^(?:exact\w*|precise\w*)$/,
    where: 'anywhere',
    why: 'no passage is so exact',
  },
  {
    claimed: /^(?:regardless|irrespective)$/,
    borne:
      /^(?:regardless|irrespective|uncondition\w+|whether|whatever|even|although|despite|without|no|any|all)$/,
    where: 'anywhere',
    why: 'the passages set a condition or none at all',
  },
  {
    claimed: /^(?:must|obliged|obligated|compulsory|mandatory|obligatory)$/,
    borne:
      /^(?:must|need\w*|requir\w+|should|oblig\w+|compul\w+|mandat\w+|demand\w*|order\w*|dut(?:y|ies)|conditions?|only|necessar\w+|bound|insist\w*|unless|until|tied|forc\w+|rules?|prescrib\w+|law|calls?|shall|commit\w*|undertak\w+|undertook|has|have|is|are|was|were)$/,
    where: 'allowed',
    why: 'the passages allow it and demand nothing',
  },
];

const isSure = trait((word) => STRONGER.some(({ claimed }) => claimed.test(word)));

/** A finding where a sentence says in so many words that a thing is sure, exact or a duty, and no passage does. */
export function surerIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding | undefined {
  if (!isSure(claim)) return undefined;
  for (const { claimed, borne, where, why } of STRONGER) {
    const own = claim.pieces.find(
      ({ word, kind }, at) => kind !== 'name' && claimed.test(word) && isSaying(claim, at),
    );
    if (!own) continue;
    const bearers = BEFORE_VERB.test(own.word) ? nearestTo(claim, own, evidence) : evidence;
    if (bearers.some((one) => isBorne(own, one, borne))) continue;
    const isSo = where === 'anywhere' || aligned.some(LEAVES[where]);
    if (isSo) return { kind: 'estimate', text: own.word, why: `"${own.word}": ${why}` };
  }
  return undefined;
}

// "Is certain to", and no "certain minerals"; "isn't sure" says the opposite.
function isSaying({ pieces }: Reading, at: number): boolean {
  const { word = '', clause } = pieces[at] ?? {};
  const before = pieces.slice(0, at);
  if (before.slice(-3).some((one) => /^(?:not|no|never|far|\w+sn)$/.test(one.word))) return false;
  const own = before.filter((one) => one.clause === clause);
  if (own.some((one, i) => WHETHER.test(one.word) || isAsLong(own, i))) return false;
  // "An alternative to established suppliers": of what kind they are.
  if (word === 'established' && isAttribute(pieces, at)) return false;
  // "Exactly what it had been": it says that two are the same.
  if (/^(?:exactly|precisely)$/.test(word)) return !SAMENESS.test(pieces[at + 1]?.word ?? '');
  // "Officials confirmed that" says no more than "said".
  if (/^(?:confirmed|verified|ascertained)$/.test(word)) {
    return /^(?:is|are|was|were|been)$/.test(pieces[at - 1]?.word ?? '');
  }
  return (
    !/^(?:certain|bound|sure)$/.test(word) || /^(?:to|that|of)$/.test(pieces[at + 1]?.word ?? '')
  );
}

const isAttribute = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.kind === 'stop' &&
  !/^(?:is|are|was|were|be|been|has|have|had|it|he|she|they|who|which|that)$/.test(
    pieces[at - 1]?.word ?? '',
  ) &&
  pieces[at + 1]?.kind === 'content';

// "As long as demand proves strong".
const isAsLong = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'long' && pieces[at - 1]?.word === 'as' && pieces[at + 1]?.word === 'as';

/** "If the samples prove suitable". */
const WHETHER = /^(?:if|whether|unless|provided|once|until|where|should)$/;

// What is sure is what comes after it: the sentences that speak of it, or all where none does.
function nearestTo(
  { pieces }: Reading,
  own: Piece,
  evidence: readonly Reading[],
): readonly Reading[] {
  const ahead = pieces
    .slice(pieces.indexOf(own) + 1)
    .filter(isTelling)
    .slice(0, AHEAD);
  const shared = evidence.map((one) => ahead.filter((piece) => isIn(piece, one)).length);
  const most = Math.max(...shared);
  return most < 2 ? evidence : evidence.filter((_, at) => shared[at] === most);
}

const AHEAD = 6;
const BEFORE_VERB = /^(?:certain|sure|bound)$/;

const SAMENESS = /^(?:what|as|like|the|how|where|when|who|why|this|that|these|those|such|one)$/;

// "Has" and "is" bear a duty out only before a "to".
const isBorne = (own: Piece, { pieces, meanings }: Reading, borne: RegExp): boolean =>
  isIn(own, { meanings }) ||
  pieces.some(
    ({ word }, at) =>
      borne.test(word) &&
      (!/^(?:has|have|is|are|was|were)$/.test(word) || pieces[at + 1]?.word === 'to'),
  );

const isOpen = remembered((reading) =>
  reading.pieces.some(
    ({ word }, at) =>
      openerAt(reading, at)?.kind === 'guess' || /^(?:first|preliminary|initial)$/.test(word),
  ),
);

const isAllowed = remembered(({ pieces }) =>
  pieces.some(({ word }) =>
    /^(?:may|can|could|allow\w*|permit\w*|free|option|possible)$/.test(word),
  ),
);

const isHinted = remembered(({ pieces }) =>
  pieces.some(({ word }) =>
    /^(?:signs?|indications?|hints?|hinted|traces?|clues?|suspected|suspicions?|rumou?rs?|preliminary|presumed|inferred)$/.test(
      word,
    ),
  ),
);

const LEAVES = { open: isOpen, hinted: isHinted, allowed: isAllowed } as const;
