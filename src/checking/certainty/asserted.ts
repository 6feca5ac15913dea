import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import type { Level } from './in-mind.ts';
import { isDoneBefore, isInfinitive } from './infinitives.ts';
import { BETWEEN, IS_TO } from './moods.ts';
import { openerAt } from './openers.ts';

/** Of each word of a sentence, how open it is left by others: 0 is told as a fact. */
export const openness: (reading: Reading) => readonly (0 | Level)[] = remembered((reading) => {
  const { pieces } = reading;
  const levels = pieces.map((): 0 | Level => 0);
  const raise = (at: number, level: Level): void => {
    if (at >= 0 && at < levels.length && (levels[at] ?? 0) < level) levels[at] = level;
  };
  const cover = (from: number, until: number, level: Level): void => {
    for (let at = from; at < until; at += 1) raise(at, level);
  };
  for (let at = 0; at < pieces.length; at += 1) {
    if (pieces[at]?.word === 'to' && isInfinitive(pieces, at) && !isDoneBefore(pieces, at)) {
      const level = SURE.test(pieces[at - 1]?.word ?? '') ? 1 : 2;
      for (const verb of verbsAfter(pieces, at)) raise(verb, level);
      cover(at + 1, endOf(pieces, at, 'plan'), 1);
    }
    if (isGerund(pieces, at) || isReduced(reading, at)) raise(at, 2);
    const opener = openerAt(reading, at);
    if (!opener) continue;
    if (!isMotive(pieces, at) && !isSigned(pieces, at)) {
      cover(startOf(pieces, at), at, opener.level);
    }
    cover(at + 1, endOf(pieces, at, opener.kind), opener.level);
  }
  return levels;
});

// "Had stocked up in expectation of": what somebody has done with something in mind is done.
const isMotive = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.word === 'in' && /^(?:of|that)$/.test(pieces[at + 1]?.word ?? '');

// "Have concluded longer agreements": that is done, whatever they are about.
const isSigned = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:agreements?|contracts?|accords?|pacts?|deals?|memorandum|strateg(?:y|ies))$/.test(
    pieces[at]?.word ?? '',
  ) && [2, 3, 4, 5, 6].some((back) => isPerfect(pieces, at - back));

/** Words: no part of a sentence is longer, but in texts that mean harm. */
const LONGEST = 40;

/** "Is certain to": no more than planned, and no less. */
const SURE =
  /^(?:is|are|was|were|certain|sure|bound|guaranteed|set|due|will|going|plans?|planned|intends?|wants?|aims?)$/;

// What leaves open stands before what it speaks of, or behind it in its part ("is planned").
function startOf(pieces: readonly Piece[], at: number): number {
  const clause = pieces[at]?.clause ?? 0;
  const isLast = clause > 0 && pieces.at(-1)?.clause === clause;
  // ", analysts expect": all that stands before.
  const isOwn = RELATIVE.test(pieces.find((piece) => piece.clause === clause)?.word ?? '');
  if (isLast && !isOwn && pieces.length - at <= TAIL) return Math.max(0, at - LONGEST);
  const first = Math.max(0, at - LONGEST);
  let start = at;
  while (start > first && pieces[start - 1]?.clause === clause && !isPart(pieces, start - 1)) {
    // "Agreed that it would": who agreed did so.
    if (pieces[start - 1]?.word === 'that' && isTold(pieces, start - 1)) return start;
    start -= 1;
  }
  // "Tripling it, from 15 to 48, is one of the tasks": whose verb comes behind what is put in.
  const isVerb = start === at || FINITE.test(pieces[start]?.word ?? '');
  const isFirst = pieces[start - 1]?.clause !== clause;
  return isVerb && isFirst ? subjectBehind(pieces, start) : start;
}

// "Agreed in Hanoi in May that": where and when stand between.
function isTold(pieces: readonly Piece[], that: number): boolean {
  let verb = that - 1;
  while (verb > that - SUBJECT && isAdverbial(pieces[verb])) verb -= 1;
  return pieces[verb]?.kind === 'content' && /(?:ed|ld|wn)$/.test(pieces[verb]?.word ?? '');
}

const isAdverbial = (piece: Piece | undefined): boolean =>
  piece?.kind === 'figure' ||
  piece?.kind === 'name' ||
  /^(?:in|on|at|to|with|the)$/.test(piece?.word ?? '');

// "Alcor, a company of Arta, is to be sold": who it is about stands before what is put in.
function subjectBehind(pieces: readonly Piece[], at: number): number {
  const clause = pieces[at]?.clause ?? 0;
  const word = pieces[at]?.word ?? '';
  if (clause < 2 || !(FINITE.test(word) || GOES_ON.test(word))) return at;
  let start = at;
  while (start > 0 && (pieces[start - 1]?.clause ?? 0) >= clause - 2) start -= 1;
  const aside = pieces.find((piece) => piece.clause === clause - 1)?.word ?? '';
  const isThing = /^(?:an?|the|with|of|in|at|for|from|by|on|near)$/.test(aside);
  const isTo = IS_TO.test(word) && pieces[at + 1]?.word === 'to';
  return at - start > SUBJECT || !(isThing || isTo) ? at : start;
}

/** A verb that leaves open what was told of before a thing was put in: "the mine, a joint venture, depends on". */
const GOES_ON =
  /^(?:depends?|hinges?|hangs?|would|will|could|may|might|should|must|plans|intends|wants|aims|expects|hopes|seeks|awaits|needs|requires)$/;
/** Words. */
const SUBJECT = 16;

const TAIL = 5;
const PARTS = /^(?:while|whereas|although|though|but|because|since)$/;
const RELATIVE = /^(?:which|who|whose|where)$/;
const FINITE =
  /^(?:has|have|had|was|were|is|are|did|does|will|would|could|can|should|may|might|wants?|plans|expects|hopes|aims|intends|seeks)$/;

const mayPart = trait((word) => PARTS.test(word) || RELATIVE.test(word) || word === 'and');

/** Where another verb begins with another fact. */
export function isPart(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !mayPart(piece)) return false;
  const { word } = piece;
  if (PARTS.test(word)) return !isTime(pieces, at);
  const isCut = pieces[at]?.clause !== pieces[at - 1]?.clause;
  if (RELATIVE.test(word)) return isCut || word === 'whose';
  if (word !== 'and' || pieces.slice(Math.max(0, at - 5), at).some((one) => BOTH.test(one.word))) {
    return false;
  }
  return pieces.slice(at + 1, at + 4).some((one) => FINITE.test(one.word));
}

const BOTH = /^(?:both|between)$/;

// "For a while", "since May": no conjunctions.
const isTime = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'while'
    ? pieces[at - 1]?.word === 'a'
    : pieces[at]?.word === 'since' && pieces[at + 1]?.kind === 'figure';

function endOf(pieces: readonly Piece[], at: number, kind: 'plan' | 'guess'): number {
  // "By estimates of the ministry, …": all of the sentence.
  const isBasis = pieces[at]?.clause === 0 && BASIS.test(pieces[0]?.word ?? '');
  const most = Math.min(pieces.length, at + LONGEST);
  for (let next = at + 1; next < most; next += 1) {
    if (kind === 'plan' && (isPerfect(pieces, next) || isNow(pieces, next))) return next;
    if (!isBasis && isPart(pieces, next)) return next;
  }
  return most;
}

// "That it was to build now employ": what is so by now is planned no more.
const isNow = (pieces: readonly Piece[], at: number): boolean =>
  saysNow(pieces[at] ?? {}) &&
  /^(?:content|name)$/.test(pieces[at - 1]?.kind ?? '') &&
  pieces[at + 1]?.kind === 'content' &&
  pieces[at + 1]?.clause === pieces[at]?.clause;

const saysNow = trait((word) => /^(?:now|currently|already|today)$/.test(word));

const BASIS = /^(?:by|under|in|on|if|according)$/;

// "Has built": what an agreement before it leaves open is done.
export const isPerfect = (pieces: readonly Piece[], at: number): boolean =>
  isHave(pieces[at] ?? {}) &&
  /(?:ed|[^aeiou]n|wn|en|nt|lt|ld|de|ght|ung|ut|et)$/.test(
    pieces.slice(at + 1, at + 5).find(({ word }) => !BETWEEN.test(word))?.word ?? '',
  ) &&
  !pieces
    .slice(startOfOwn(pieces, at), at)
    .some(({ word }, i, before) => UNLESS.test(word) || isAsSoon(before, i)) &&
  !MODAL.test(pieces[at - 1]?.word ?? '');

const isHave = trait((word) => /^(?:has|have|had)$/.test(word));

// "It would be better, but they have built it": behind a "but" it is another matter.
const startOfOwn = (pieces: readonly Piece[], at: number): number =>
  Math.max(
    0,
    at - 8,
    pieces.findLastIndex(({ word }, i) => i < at && /^(?:but|although|though|whereas)$/.test(word)),
  );

const UNLESS = /^(?:if|once|when|until|unless|before|after|whether|would|could)$/;
// "As soon as", "as it has"; "named as those with whom" tells no time.
const isAsSoon = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'as' && !/^(?:those|the|an?|one|some|all)$/.test(pieces[at + 1]?.word ?? '');

const MODAL = /^(?:to|will|would|shall|should|could|may|might|must)$/;

// "To build and operate", "to be built": the verb, and the one that is joined to it.
function verbsAfter(pieces: readonly Piece[], to: number): number[] {
  let verb = to + 1;
  while (verb < to + 5 && BETWEEN.test(pieces[verb]?.word ?? '')) verb += 1;
  return pieces[verb + 1]?.word === 'and' ? [to + 1, verb, verb + 2] : [to + 1, verb];
}

// "Spoke of suspending".
const isGerund = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.word.endsWith('ing') ?? false) &&
  /^(?:of|for|about|on|before|without|against|than|into|towards?|consider\w*|propos\w*)$/.test(
    pieces[at - 1]?.word ?? '',
  );

// ", chaired by Korea,": no verb of its own, unless it tells a day; ", produced 5 tonnes" has an object.
const isReduced = ({ pieces, dates }: Reading, at: number): boolean =>
  at > 0 &&
  pieces[at]?.clause !== pieces[at - 1]?.clause &&
  (pieces[at]?.word.endsWith('ed') ?? false) &&
  !OBJECT.test(pieces[at + 1]?.word ?? '') &&
  !dates.some(({ start }) => start === pieces[at + 2]?.start);

const OBJECT = /^(?:the|an?|its|their|his|her|some|about|around|nearly|over|more|\d.*)$/;
