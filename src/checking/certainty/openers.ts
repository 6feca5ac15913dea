import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import type { Level } from './in-mind.ts';
import { isDueTo, isInfinitive } from './infinitives.ts';
import { IS_TO } from './moods.ts';

/** A word with which a sentence leaves open whether a thing is so: as planned, or as no more than likely. */
export type Opener = Readonly<{ level: Level; kind: 'plan' | 'guess' }>;

/** What speaks of what is not yet: intentions, expectations, orders, agreements and what they are written in. */
const PLANNED =
  /^(?:will|would|shall|should|wo|plan|plans|planned|planning|intend\w*|intent\w*|aim(?:s|ed|ing)?|aspir\w+|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|wish\w*|desire[sd]?|propos\w+|promis\w+|pledg\w+|vow\w*|commit\w*|undertak\w+|undertook|expect\w*|anticipat\w+|forecast\w*|predict\w*|projected|projections?|foresee\w*|foresaw|envisag\w+|envision\w*|scheduled?|timetable|agenda|timeline|calendar|roadmap|target\w*|goals?|objectives?|ambitions?|sights|seek\w*|sought|striv\w+|prepar(?:es?|ed|ing|ations?)|requests?|requested|applications?|applicants?|bids?|bidding|offer\w*|invit\w+|await\w*|pending|negotiat\w+|discuss\w*|talks?|consider\w*|contemplat\w+|weigh(?:s|ed|ing)|mull\w*|eye[sd]?|eyeing|slated|earmark\w*|tipped|poised|verge|brink|cusp|readiness|willing\w*|prospects?|prospective|outlook|draft\w*|options?|letter|memorandum|understanding|agrees?|agreed|agreements?|accord|pact|deal|contract|pipeline|pencil\w*|future|upcoming|forthcoming|imminent|impending|looming|order(?:s|ed)|must|oblig\w+|requir\w+|needed|needing|task\w*|mandate[sd]?|purpose|meant|destined|designed|budgeted|costed|blueprints?|touted|mooted|billed|geared|assur\w+|delay\w*|postpon\w*|deferr?\w*|hamper\w*|strateg\w+)$/;
/** What speaks of what nobody knows for sure. */
const GUESSED =
  /^(?:(?:re|under|over)?-?estimat\w+|reckon\w*|calculat\w+|provisional\w*|tentativ\w+|assum\w+|threat\w*|risks?|supposed)$/;
const COULD_BE =
  /^(?:could|might|may|can|possib\w+|potential\w*|perhaps|maybe|probabl\w+|likel\w+|plausibl\w+|conceivabl\w+|presum\w+|apparent\w*|seem\w*|appear(?:s|ed)?|allege\w*|allegation\w*|reportedly|rumou?r\w*|suppos\w+|suspect\w*|suspicio\w+|believ\w+|thought|think|thinks|thinking|guess\w*|doubt\w*|deem\w*|suggest\w*|indicat\w+|hint\w*|if|unless|provided|providing|depend\w*|condition\w*|contingent|hing\w+|scenario|hypothe\w+|feasible|able|ability|capable|capabilit\w+|chances?|whether|unconfirmed|uncertain\w*|unclear|speculat\w+)$/;

/** As what a word of a sentence leaves open what stands around it. */
export function openerAt({ pieces, text }: Reading, at: number): Opener | undefined {
  const piece = pieces[at];
  // "In the Announced Pledges Scenario"
  if (piece?.word === 'scenario') return { level: 2, kind: 'guess' };
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  if (!mayOpen(piece)) return undefined;
  const { word } = piece;
  if (IS_TO.test(word) && pieces[at + 1]?.word === 'to' && isInfinitive(pieces, at + 1)) {
    return { level: 1, kind: 'plan' };
  }
  if (word === 'may' && text.charAt(piece.start) === 'M') return undefined;
  const special = SPECIAL.find(([words]) => words.test(word));
  if (special) return special[1](pieces, at);
  if (COULD_BE.test(word)) return { level: 2, kind: 'guess' };
  if (GUESSED.test(word)) return { level: 1, kind: 'guess' };
  return PLANNED.test(word) ? { level: 1, kind: 'plan' } : undefined;
}

type Special = (pieces: readonly Piece[], at: number) => Opener | undefined;

const when = (isSo: boolean, kind: Opener['kind'], level: Level): Opener | undefined =>
  isSo ? { kind, level } : undefined;

const follows = (pieces: readonly Piece[], at: number, words: RegExp): boolean =>
  words.test(pieces[at + 1]?.word ?? '');

// Words that leave something open only beside others.
const SPECIAL: readonly (readonly [RegExp, Special])[] = [
  // "Reuters reported that" leaves nothing open, "a reported sale" does.
  [
    /^reported$/,
    (pieces, at) =>
      when(/^(?:is|are|was|were|an?|the|been)$/.test(pieces[at - 1]?.word ?? ''), 'guess', 2),
  ],
  // "The study puts it at", "is put at".
  [
    /^puts?$/,
    (pieces, at) =>
      when(follows(pieces, at, /^(?:back|off)$/), 'plan', 1) ??
      when(
        pieces.slice(at + 1, at + FAR).some(({ word }) => word === 'at'),
        'guess',
        2,
      ),
  ],
  // "In the ministry's opinion": so somebody sees it.
  [
    /^(?:opinion|view|viewpoint|belief|judge?ment|reckoning|eyes|estimation)$/,
    (pieces, at) =>
      when(
        pieces
          .slice(Math.max(0, at - 6), at)
          .some(({ word, clause }) => clause === pieces[at]?.clause && /^(?:in|by|to)$/.test(word)),
        'guess',
        1,
      ),
  ],
  // "Was put back to 2023"
  [/^(?:pushed|moved)$/, (pieces, at) => when(follows(pieces, at, /^(?:back|off)$/), 'plan', 1)],
  // "As announced in May", by which something is to be.
  [/^(?:announced|agreed|planned)$/, (pieces, at) => announcedAt(pieces, at)],
  // "Announced the addition of", and not "announced that it had".
  [/^announc/, (pieces, at) => when(isObject(pieces[at + 1]), 'plan', 1)],
  // "In case of a fire"
  [
    /^case$/,
    (pieces, at) =>
      when(pieces[at - 1]?.word === 'in' && follows(pieces, at, /^(?:of|that)$/), 'guess', 2),
  ],
  // "Is looking for partners"
  [
    /^look(?:s|ed|ing)?$/,
    (pieces, at) => when(follows(pieces, at, /^(?:for|to|forward)$/), 'plan', 1),
  ],
  // "Were set to double"
  [/^set$/, (pieces, at) => when(follows(pieces, at, /^to$/), 'plan', 1)],
  // "Within reach", and no "reach".
  [/^reach$/, (pieces, at) => when(pieces[at - 1]?.word === 'within', 'guess', 2)],
  // "Counts on", "bets on": it has still to come.
  [
    /^(?:count|bet|bank)(?:s|ed|ing)?$/,
    (pieces, at) => when(follows(pieces, at, /^on$/), 'guess', 1),
  ],
  // "Holds out to it a loan"
  [/^h(?:olds?|eld)$/, (pieces, at) => when(follows(pieces, at, /^out$/), 'plan', 1)],
  // "Has yet to begin"
  [/^(?:yet|still)$/, (pieces, at) => when(follows(pieces, at, /^to$/), 'plan', 1)],
  [/^(?:bound|headed)$/, (pieces, at) => when(follows(pieces, at, /^for$/), 'plan', 1)],
  [/^(?:track|course|way)$/, (pieces, at) => when(pieces[at - 1]?.word === 'on', 'plan', 1)],
  [
    /^due$/,
    (pieces, at) =>
      when(
        follows(pieces, at, /^(?:in|by|on|for|at|from|before|this|next)$/) ||
          isDueTo(pieces, at + 1),
        'plan',
        1,
      ),
  ],
  // "Needs approval", and not "the world's gallium needs".
  [
    /^needs?$/,
    (pieces, at) =>
      when(
        pieces[at + 1]?.clause === pieces[at]?.clause &&
          !follows(pieces, at, /^(?:of|for|and|in|by|at)$/),
        'plan',
        1,
      ),
  ],
];

const announcedAt = (pieces: readonly Piece[], at: number): Opener | undefined => {
  const isAs = pieces[at - 1]?.word === 'as';
  const isOpen =
    isAs ||
    pieces[at]?.word !== 'announced' ||
    isObject(pieces[at + 1]) ||
    isDatedObject(pieces, at);
  return when(isOpen || isObjectBefore(pieces, at), 'plan', 1);
};

// "Announced on 6 May a package of"
const isDatedObject = (pieces: readonly Piece[], at: number): boolean => {
  if (!/^(?:on|in)$/.test(pieces[at + 1]?.word ?? '')) return false;
  const next = pieces.findIndex(({ kind }, i) => i > at + 1 && kind !== 'figure');
  return next > at + 2 && /^(?:an?|the|its)$/.test(pieces[next]?.word ?? '');
};

// "The tightening that the ministry announced in January": a "that" without an object after the verb.
const isObjectBefore = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1]?.word ?? '';
  if (pieces[at + 1] !== undefined && !/^(?:in|on|at|last|this|by|for|was|were|is)$/.test(next)) {
    return false;
  }
  const [second, last] = [pieces[at - 2]?.word ?? '', pieces[at - 1]?.word ?? ''];
  if (/^(?:has|have|had|also|it|they|he|she)$/.test(last) && !/^(?:that|which)$/.test(second)) {
    return false;
  }
  return pieces.slice(Math.max(0, at - 6), at).some(({ word }) => /^(?:that|which)$/.test(word));
};

const mayOpen = trait(
  (word) =>
    IS_TO.test(word) ||
    SPECIAL.some(([words]) => words.test(word)) ||
    COULD_BE.test(word) ||
    GUESSED.test(word) ||
    PLANNED.test(word),
);

const FAR = 16;

const isObject = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (/^(?:content|name|figure)$/.test(piece.kind) || /^(?:the|an?|its?|their)$/.test(piece.word));
