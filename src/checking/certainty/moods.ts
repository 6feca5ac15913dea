import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isTelling } from '../reading/windows.ts';
import { isInMind, eventAfter, gerundAfter } from './in-mind.ts';
import type { Level, Verb } from './in-mind.ts';
import { isInfinitive } from './infinitives.ts';

/** What a sentence leaves open: the word that does so, the verb that it leaves open, and what else is told of it. */
export type Open = Readonly<{
  marker: Piece;
  kind: 'plan' | 'estimate';
  level: Level;
  head: Piece;
  scope: readonly Piece[];
}>;

const WILL = /^(?:will|would|shall|wo)$/;
const COULD = /^(?:could|might|may)$/;
/** "Is to", "has to": right before it. */
export const IS_TO = /^(?:is|are|was|were|has|have|had)$/;
/** "Expected to", "plans to", "ready to", "the aim is to": what comes after is not done. */
const BOUND =
  /^(?:plan|intend|aim|aspir|hope|want|wish|desire|propose|promise|pledge|vow|swear|swore|sworn|commit|undertake|undertook|expect|anticipat|forecast|predict|project|foresee|foreseen|envisage|envision|schedule|target|seek|sought|striv|strove|prepar|ask|request|appl|offer|threaten|require|need|oblig|task|urge|call|invite|order|instruct|mandat|slate|earmark|poise|tr|attempt|mean|endeavour|lobb|ready|willing|determined|keen|eager|due|set|bound|meant|suppose|likely|unlikely|tip|negotiat|consider|about|option|obligation|intention|goal|objective|ambition|proposal|commitment|duty|mission|purpose|decid|decision|agree|resolv|allow|permit|authori[sz]|free|entitle)(?:|e|s|es|ed|d|ned|ning|ted|ting|ing|y|ies|ied|ying|ped|tion|tions|al)$/;
/** The same of what somebody asks for or may do: in the passage it says nothing that the claim could harden. */
const GUESSED =
  /^(?:estimated|believed|thought|reckoned|assumed|presumed|suspected|alleged|reported|rumou?red|said|considered|understood|seems?|seemed|appears?|appeared)$/;
/** What is no verb, or leaves open by itself what somebody does. */
const NO_VERB =
  /^(?:the|an?|its?|their|his|her|this|that|these|those|each|all|both|more|some|among|amongst|between|of|for|from|with|by|ready|willing|able|prepared|open|eager|keen|interested|free|possible|likely)$/;
/** What may stand between what leaves open and the verb. */
export const BETWEEN =
  /^(?:to|be|been|being|have|has|had|not|also|then|now|soon|still|only|even|just|again|later|first|already|once|both|either|it|they|\w+ly)$/;

/** What a sentence leaves open, in its order. */
export const opensIn: (reading: Reading) => readonly Open[] = remembered((reading) => {
  const opens: Open[] = [];
  const isIffy = CONDITION.test(reading.text);
  for (let at = 0; at < reading.pieces.length && opens.length < MOST; at += 1) {
    const found = verbAt(reading, at);
    const head = found && reading.pieces[found.head];
    const marker = reading.pieces[at];
    if (!found || !head || !marker) continue;
    const level = found.level === 2 || (isIffy && WILL.test(marker.word)) ? 2 : 1;
    opens.push({ marker, kind: found.kind, level, head, scope: scopeOf(reading, at, found.head) });
  }
  return opens;
});

/** What is only done at its end: who was building it hadn't built it. */
const UNFINISHED =
  /^(?:building|constructing|erecting|completing|finishing|buying|acquiring|negotiating|drafting|installing|merging|converting)$/;
const mayBeUnfinished = trait((word) => UNFINISHED.test(word));

/** What a sentence tells as under way: it isn't done, and no plan any more. */
export const underWayIn: (reading: Reading) => readonly Open[] = remembered((reading) => {
  if (!mayBeUnfinished(reading)) return [];
  return reading.pieces.flatMap((head, at): Open[] => {
    const marker = reading.pieces[at - 1];
    if (!mayBeUnfinished(head) || !marker || !/^(?:is|are|was|were)$/.test(marker.word)) return [];
    return [{ marker, kind: 'plan', level: 1, head, scope: scopeOf(reading, at - 1, at) }];
  });
});

const MOST = 12;
/** What holds only under a condition. */
export const CONDITION =
  /\b(?:if|unless|provided (?:that|it|they|the)|providing|assuming|subject to|depend(?:s|ing)? on|on condition|conditional|contingent|as long as|should (?:the|it|they|this|these|that|an?)|once|until)\b|^should\b|[,;:] should\b/i;

// The verb that a word leaves open, if it does so.
function verbAt({ pieces, text }: Reading, at: number): Verb | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  if (!mayLeaveOpen(piece)) return undefined;
  const { word } = piece;
  if (word === 'may' && text.charAt(piece.start) === 'M') return undefined;
  if (isDenied(pieces, at) || isGivenUp(pieces, at)) return undefined;
  if (word === 'should' && isOpening(pieces, at)) return conditionAt(pieces, at);
  if (/^(?:if|unless)$/.test(word)) return conditionAt(pieces, at);
  if (WILL.test(word) || word === 'should') return verbFrom(pieces, at + 1, 1, 'plan');
  if (COULD.test(word)) return verbFrom(pieces, at + 1, 2, 'estimate');
  if (word === 'to' && isJoined(pieces, at)) return verbFrom(pieces, at + 1, 1, 'plan');
  const to = toAfter(pieces, at);
  if (to === undefined) return gerundAfter(pieces, at) ?? eventAfter(pieces, at);
  if (IS_TO.test(word)) return to === at + 1 ? verbFrom(pieces, to + 1, 1, 'plan') : undefined;
  if (GUESSED.test(word)) return verbFrom(pieces, to + 1, 2, 'estimate');
  return BOUND.test(word) ? verbFrom(pieces, to + 1, 1, 'plan') : undefined;
}

const mayLeaveOpen = trait(
  (word) =>
    [WILL, COULD, IS_TO, GUESSED, BOUND].some((words) => words.test(word)) ||
    isInMind(word) ||
    /^(?:should|if|unless|to)$/.test(word),
);

/** Whether a plan is denied: what would not be is a matter of negation. */
export const isDenied = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.word === 'not' ||
  (pieces[at - 2]?.word === 'no' && pieces[at - 1]?.word === 'longer') ||
  pieces.slice(Math.max(0, at - 3), at).some(({ word }) => NOTHING.test(word));

/** Whether a plan is given up: "is moving away from its plans", "has dropped the idea". */
export const isGivenUp = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:plan|idea|intention|proposal|promise|pledge|commitment|aim|goal|target)s?$/.test(
    pieces[at]?.word ?? '',
  ) && pieces.slice(Math.max(0, at - 4), at).some(({ word }) => GIVEN_UP.test(word));

const GIVEN_UP =
  /^(?:away|back(?:s|ed|ing)?|abandon\w*|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|cancel\w*|withdr[ae]w\w*|renounc\w+|retreat\w*|up)$/;

const NOTHING =
  /^(?:nor|neither|nothing|none|nobody|never|cannot|(?:did|does|do|is|was|were|are|wo|would)n)$/;

// "Plans to dig, and to separate": another "to" of the same plan.
const isJoined = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:and|or)$/.test(pieces[at - 1]?.word ?? '') &&
  isInfinitive(pieces, at) &&
  pieces.slice(0, at).some(({ word }, i) => BOUND.test(word) && toAfter(pieces, i) !== undefined);

const isOpening = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || pieces[at - 1]?.clause !== pieces[at]?.clause;

// "Should the size be confirmed", "if approved": the first word that looks like what is done.
function conditionAt(pieces: readonly Piece[], at: number): Verb | undefined {
  const clause = pieces[at]?.clause;
  const head = pieces.findIndex(
    (piece, i) => i > at && piece.clause === clause && piece.word.endsWith('ed'),
  );
  return head < 0 ? undefined : { head, level: 2, kind: 'estimate' };
}

// The "to" that belongs to a word: next to it, or behind whom it asks ("asked China to").
function toAfter(pieces: readonly Piece[], at: number): number | undefined {
  const clause = pieces[at]?.clause;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause) return undefined;
    if (piece.word === 'to') return isInfinitive(pieces, next) ? next : undefined;
    if (/^(?:that|and|by|in|for|from|of)$/.test(piece.word)) return undefined;
  }
  return undefined;
}

function verbFrom(
  pieces: readonly Piece[],
  from: number,
  level: Level,
  kind: Open['kind'],
): Verb | undefined {
  const start = afterAside(pieces, from);
  for (let head = start; head < start + 5; head += 1) {
    const piece = pieces[head];
    if (!piece || piece.kind === 'name' || piece.clause !== pieces[start]?.clause) return undefined;
    if (/^(?:and|or|but)$/.test(piece.word)) return undefined;
    if (!BETWEEN.test(piece.word)) {
      // "Is to be in operation": what it is to be in.
      const isState = pieces[head - 1]?.word === 'be' && /^(?:in|under)$/.test(piece.word);
      if (isState && pieces[head + 1]?.kind === 'content') return { head: head + 1, level, kind };
      // "Wants to be among them", "would be ready": the verb is no more than "be", or leaves it open by itself.
      return piece.kind === 'figure' || NO_VERB.test(piece.word)
        ? undefined
        : { head, level, kind };
    }
  }
  return undefined;
}

// "May, on the other side, raise": where a verb goes on behind what is put in.
function afterAside(pieces: readonly Piece[], from: number): number {
  const clause = pieces[from]?.clause;
  if (clause === pieces[from - 1]?.clause) return from;
  const next = pieces.findIndex((piece, at) => at > from && piece.clause !== clause);
  return next < 0 || next > from + ASIDE ? from : next;
}

/** Words. */
const ASIDE = 8;

/** Telling words of what is done, and of who does it or to what. */
const AHEAD = 5;
const BEHIND = 3;

function scopeOf({ pieces, dates }: Reading, at: number, head: number): Piece[] {
  const clause = pieces[head]?.clause;
  const isDated = (piece: Piece): boolean =>
    dates.some(({ start, end }) => start <= piece.start && piece.end <= end);
  const tells = (piece: Piece): boolean =>
    isTelling(piece) || (piece.kind === 'figure' && !isDated(piece));
  const next = pieces.slice(head + 1, head + 16).filter(tells);
  const own = next.filter((piece) => piece.clause === clause);
  const before = pieces.slice(Math.max(0, at - 10), at).filter(tells);
  // "Work could go on; the company planned": who does it stands in its own clause, if anybody does.
  const near = before.filter((piece) => piece.clause === pieces[at]?.clause);
  const behind = (near.length > 0 ? near : before).slice(-BEHIND);
  const ahead = own.length > 0 || behind.length > 0 ? own : next;
  return [...ahead.slice(0, AHEAD), ...behind];
}
