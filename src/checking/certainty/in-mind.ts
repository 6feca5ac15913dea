import type { Piece } from '../reading/reading.ts';

/** How open a sentence leaves what a verb tells: 1 is planned, expected or bound to be; 2 is only possible. */
export type Level = 1 | 2;

/** The verb that a word leaves open: where it stands, and how open. */
export type Verb = Readonly<{ head: number; level: Level; kind: 'plan' | 'estimate' }>;

// "Approached it about taking a share", "considers buying".
const TALKS =
  /^(?:approach|talk|discuss|negotiat|consider|contemplat|propos|plan|idea|possibility|option|prospect|intention|weigh|mull|explor|hope|interest|favou?r|suggest|step|way|path|work|verge|brink|close|near)(?:e|es|s|ed|ing|ned|ning|ions?|ies|als?)?$/;

/** "Approached it about taking a share": what somebody has in mind, in a gerund. */
export function gerundAfter(pieces: readonly Piece[], at: number): Verb | undefined {
  const { word = '', clause } = pieces[at] ?? {};
  // "By way of explaining it": that is done.
  if (!TALKS.test(word) || (word === 'way' && pieces[at - 1]?.word === 'by')) return undefined;
  for (let head = at + 1; head < at + 8; head += 1) {
    const piece = pieces[head];
    if (!piece || piece.clause !== clause) return undefined;
    const isNext =
      head === at + 1 ||
      /^(?:about|of|for|in|on|at|to|towards?)$/.test(pieces[head - 1]?.word ?? '');
    if (isNext && isGerund(piece)) return { head, level: 1, kind: 'plan' };
  }
  return undefined;
}

/** What somebody waits for, in a noun: "awaits approval" is no approval. */
const WAITS =
  /^(?:await(?:s|ed|ing)?|seek(?:s|ing)?|sought|pending|need(?:s|ed)?|requir(?:e|es|ed|ing)|lack(?:s|ed|ing)?|hop(?:es|ed|ing)|appl(?:ies|ied|ying)|applications?|ask(?:s|ed|ing)|bids?)$/;
const EVENT =
  /^(?:approvals?|licen[cs]es?|permits?|permission|consents?|clearance|decision|authori[sz]ation|go|ratification|certification|confirmation|completion|funding|financing|guarantees?|signature)$/;

/** What somebody has in mind, in a noun: "studies an expansion" is none. */
const WEIGHS =
  /^(?:stud(?:y|ies|ied|ying)|examin(?:es|ed|ing)|consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|explor(?:es|ed|ing)|evaluat(?:es|ed|ing)|assess(?:es|ed|ing)|contemplat(?:es|ed|ing)|discuss(?:es|ed|ing)|propos(?:es|ed|ing)|negotiat(?:es|ed|ing)|plann(?:ed|ing)|plans)$/;
const CHANGE =
  /^(?:expansions?|extensions?|purchases?|sales?|acquisitions?|takeovers?|mergers?|increases?|reductions?|suspensions?|closures?|construction|investments?|listings?|bans?|restrictions?|releases?|withdrawals?|cuts?|reopening)$/;

/** What somebody asks for, in a noun: "asked for the renewal of" is no renewal. */
const ASKS =
  /^(?:ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|plead(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?)$/;
const ASKED =
  /^(?:\p{L}{3,}(?:tions?|sions?|ments?|(?:ew|ov|raw|pos|ers|rais)als?|ances?|ences?|ures?)|stud(?:y|ies)|reviews?|audits?|repairs?|inspections?|bans?|cuts?|releases?)$/u;

/** Words of whom it is asked. */
const WHOM = 4;

/** "Asked for the renewal of": what somebody wants of others. */
function askedAfter(pieces: readonly Piece[], at: number): Verb | undefined {
  const { word = '', clause } = pieces[at] ?? {};
  if (!ASKS.test(word)) return undefined;
  // "Asked the ministry for", and no "called it vital for".
  const isNext = (i: number): boolean =>
    /^(?:ask|petition)/.test(word) ||
    pieces
      .slice(at + 1, i)
      .every(({ kind, word: between }) => kind === 'figure' || between === 'in');
  const from = /^(?:request|demand)/.test(word)
    ? at
    : pieces.findIndex((piece, i) => i > at && i <= at + WHOM && piece.word === 'for' && isNext(i));
  if (from < 0 || pieces[from]?.clause !== clause) return undefined;
  const head = pieces.findIndex(
    (piece, i) => i > from && i < from + 5 && piece.clause === clause && ASKED.test(piece.word),
  );
  return head < 0 ? undefined : { head, level: 1, kind: 'plan' };
}

/** "Awaits approval": what somebody has in mind or waits for, in a noun. */
export function eventAfter(pieces: readonly Piece[], at: number): Verb | undefined {
  const { word = '', clause } = pieces[at] ?? {};
  const events = WAITS.test(word) ? EVENT : WEIGHS.test(word) ? CHANGE : undefined;
  const head = pieces.findIndex(
    (piece, i) => i > at && i < at + 5 && piece.clause === clause && events?.test(piece.word),
  );
  return head < 0 ? askedAfter(pieces, at) : { head, level: 1, kind: 'plan' };
}

const isGerund = ({ kind, word }: Piece): boolean =>
  kind !== 'name' && word.length > 5 && word.endsWith('ing');

/** Whether a word may speak of what somebody has in mind or waits for. */
export const isInMind = (word: string): boolean =>
  [TALKS, WAITS, WEIGHS, ASKS].some((words) => words.test(word));
