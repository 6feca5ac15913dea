import type { DateMention } from '../../text/dates.ts';
import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isReportDay } from '../reading/report-day.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isSpeechVerb } from '../speakers/speech-words.ts';
import { isPart, isPerfect } from './asserted.ts';
import { isDenied } from './hardened.ts';
import { opensIn } from './moods.ts';
import { openerAt } from './openers.ts';
import { isPastForm } from './past-forms.ts';

/** A date for which a passage plans something, and the telling words of what that is. */
type Planned = Readonly<{ date: DateMention; scope: readonly Piece[] }>;

/** A finding where a claim tells what happened on a date for which its passages only plan or expect it. */
export function dateOpenIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  for (const date of claim.dates) {
    const planned = evidence.flatMap((one) =>
      plannedIn(one).filter((other) => isSame(other.date, date)),
    );
    if (planned.length === 0) continue;
    const told = evidence.flatMap((one) => one.dates.filter((other) => isSame(other, date)));
    if (planned.length < told.length) continue;
    const own = pastAround(claim, date);
    if (own.length === 0 || isReportDay(claim.text, date) || isPartOf(claim, date)) continue;
    if (!planned.some(({ scope }) => isAbout(scope, own))) continue;
    const why = `"${date.text}" is when the passages plan or expect it`;
    return { kind: 'estimate', text: date.text, why };
  }
  return undefined;
}

// "In the first four months of 2025": what is planned for the year is another matter.
const isPartOf = ({ text }: Reading, { start }: DateMention): boolean =>
  /\b(?:months|weeks|days) of (?:the year )?$/.test(text.slice(Math.max(0, start - 24), start));

const isSame = (one: DateMention, other: DateMention): boolean =>
  one.year === other.year &&
  one.month === other.month &&
  one.day === other.day &&
  (one.part === other.part || !NARROWED.test(`${one.part} ${other.part}`));

// A thing or an amount is the same, and not only who it is about.
const isAbout = (scope: readonly Piece[], own: readonly Piece[]): boolean =>
  scope.some((piece) => piece.kind !== 'name' && own.some((other) => meets(piece, other)));

/** "Early in 2026" may be read as 2026, or as its beginning. */
const NARROWED = /[QH]\d|decade|fiscal/;

const PAST = /^(?:was|were|had|did)$/;
/** What may be signed, approved or published: it leaves open what it speaks of, and not that it was. */
const PAPER =
  /^(?:strateg\w+|agreements?|deal|contract|accord|pact|letter|memorandum|understanding|application|draft|required|designed|order(?:s|ed)|mandate|prepar\w+|willing\w*)$/;
/** A claim with one of these tells of what was to be. */
const DEADLINE = /^(?:deadline|dates?|milestones?|as|since|until|if|unless)$/;

// The words of the part of a claim in which a date stands, where that tells what has happened.
function pastAround(claim: Reading, { start }: DateMention): readonly Piece[] {
  const { pieces } = claim;
  const at = pieces.findIndex((piece) => piece.start === start);
  if (at < 0) return [];
  let from = at;
  while (from > 0 && !isPart(pieces, from)) from -= 1;
  let to = at + 1;
  while (to < pieces.length && !isPart(pieces, to)) to += 1;
  const own = pieces.slice(from, to);
  const isOpen = own.some(
    ({ word }, i) => DEADLINE.test(word) || (openerAt(claim, from + i) && !PAPER.test(word)),
  );
  const verb = own.findIndex(
    ({ word }, i) => PAST.test(word) || isPerfect(own, i) || isPastForm(own, i),
  );
  if (isOpen || verb < 0 || isDenied(claim, from + verb + 1) || isSaidOn(pieces, at)) return [];
  if (isOfNext(pieces, at)) return [];
  return own.filter((piece) => isTelling(piece) || isNumber(piece));
}

// "Struck a 2015 deal": of when the thing is, and not when it was done.
const isOfNext = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:an?|the|its|their|his|her)$/.test(pieces[at - 1]?.word ?? '') &&
  pieces[at + 1]?.kind === 'content' &&
  pieces[at + 1]?.clause === pieces[at]?.clause;

const isNumber = ({ kind, word }: Piece): boolean =>
  kind === 'figure' && /^(?!(?:19|20)\d\d$)\d/.test(word);

// "Argued in May"
const isSaidOn = (pieces: readonly Piece[], date: number): boolean =>
  pieces.slice(Math.max(0, date - 2), date).some(isSpeechVerb);

const FORESEES =
  /^(?:expected|expects?|planned|plans?|scheduled|due|slated|targets?|targeted|targeting|aims?|aimed|aiming|wants?|wanted|hopes?|hoped|hoping|intends?|intended|will|would|shall|foreseen|foresees|foresaw|envisaged|envisages|anticipated|anticipates|projected|pencilled|promised|pledged)$/;
/** What parts a date from the plan before it. */
const PARTS =
  /^(?:that|which|who|whose|where|since|because|after|if|when|while|as|agreed|signed|said|told)$/;

const NEEDED = /^(?:needed|required)$/;

const plannedIn = remembered((reading): Planned[] => {
  const { pieces, dates } = reading;
  if (dates.length === 0) return [];
  const open = new Set(opensIn(reading).map(({ marker }) => marker));
  return dates.flatMap((date) => {
    const at = pieces.findIndex(({ start }) => start === date.start);
    const clause = pieces[at]?.clause;
    if (at < 2 || isOfThing(pieces, at)) return [];
    let marker = at - 1;
    while (marker >= 0 && pieces[marker]?.clause === clause && !isMarker(pieces[marker], open)) {
      const between = pieces[marker];
      if (!between || PARTS.test(between.word) || isSpeechVerb(between)) return [];
      marker -= 1;
    }
    const piece = pieces[marker];
    if (!piece || piece.clause !== clause || isDayOfPlan(pieces, marker, at)) return [];
    // "Released the money needed to build it in May": it is not planned for May.
    if (pieces.slice(marker - 1, marker + 1).some(({ word }) => NEEDED.test(word))) return [];
    return [{ date, scope: scopeAround(pieces, marker) }];
  });
});

// "The contract of 2015", and not "the end of 2015".
const isOfThing = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.word === 'of' &&
  !/^(?:end|start|beginning|close|half|quarter|middle|summer|autumn|spring|winter|months?|weeks?)$/.test(
    pieces[at - 2]?.word ?? '',
  );

const isMarker = (piece: Piece | undefined, open: ReadonlySet<Piece>): boolean =>
  piece !== undefined && piece.kind !== 'name' && (FORESEES.test(piece.word) || open.has(piece));

// "As planned in May": when it was planned.
const isDayOfPlan = (pieces: readonly Piece[], marker: number, at: number): boolean =>
  at - marker <= 2 &&
  !/^(?:expected|due|scheduled|slated|targeted)$/.test(pieces[marker]?.word ?? '') &&
  /^(?:in|on)$/.test(pieces[at - 1]?.word ?? '');

function scopeAround(pieces: readonly Piece[], marker: number): Piece[] {
  let from = marker;
  while (from > 0 && pieces[from - 1]?.clause === pieces[marker]?.clause && !isPart(pieces, from)) {
    from -= 1;
  }
  let to = marker + 1;
  while (to < pieces.length && !isPart(pieces, to)) to += 1;
  const own = pieces.slice(from, to).filter((piece) => isTelling(piece) || isNumber(piece));
  // "Passage was expected": of what, the rest of the sentence tells.
  const isShort = own.length - own.filter(({ word }) => FORESEES.test(word)).length < 2;
  return isShort ? pieces.filter(isTelling) : own;
}
