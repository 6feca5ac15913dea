import type { Piece } from '../reading/reading.ts';
import { isTelling } from '../reading/windows.ts';
import { FIRM, PEOPLE, PERSON } from './speaker-ranks.ts';

/** "Doesn" of "doesn't". */
const CUT = /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should)n$/;
/** Words: names with titles are no longer. */
const REACH = 8;

/**
 * Who stands before a verb: "Stuart Gale, chief executive of Meteoric, said", "traders in Tokyo told".
 * No further than the clause before, where that names him.
 */
export function subjectBefore(pieces: readonly Piece[], at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const led = ledBy(pieces, at);
  if (led.length > 0) return led;
  let who: Piece[] = [];
  let beside: Piece[] = [];
  for (let next = at - 1; next >= 0 && at - next <= REACH; next -= 1) {
    const piece = pieces[next];
    if (!piece || piece.clause < clause) break;
    if (PLACE.test(piece.word) && beside.length === 0 && who.length > 0) {
      [beside, who] = [who, []];
      continue;
    }
    // "The release quoted on 6 May calls"
    if (who.length === 0 && isDay(pieces, next)) continue;
    if (piece.kind === 'figure' || (BREAKS.test(piece.word) && !isInName(pieces, next))) break;
    // "In the town of Chipwe a resident said"
    if (/^(?:the|an?)$/.test(piece.word) && isNoun(pieces[next - 1], clause)) break;
    if (CUT.test(piece.word)) continue;
    if (
      isTelling(piece) ||
      piece.kind === 'light' ||
      /^(?:he|she|it|they|i|we|others)$/.test(piece.word)
    ) {
      who.unshift(piece);
    }
  }
  const antecedent = who.length === 0 ? antecedentOf(pieces, at) : [];
  if (antecedent.length > 0) return antecedent;
  const isHead =
    beside.length === 0 || who.some(({ word }) => PEOPLE.test(word) || FIRM.test(word));
  return isHead ? who : beside;
}

// "Scholars who went up a hill in Arta have confirmed": who stands before the "who".
function ledBy(pieces: readonly Piece[], at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const from = at - LED;
  const who = pieces.findLastIndex(
    (piece, i) => i < at - 1 && i >= from && piece.clause === clause && piece.word === 'who',
  );
  const before = pieces[who - 1];
  if (who < 1 || before?.clause !== clause || !PEOPLE.test(before.word)) return [];
  return pieces.slice(Math.max(0, who - 2), who).filter(isTelling);
}

/** Words from whom a relative clause speaks of to their verb. */
const LED = 20;

// "Ana Velt, who in the Times held": whom the clause before ends with.
function antecedentOf(pieces: readonly Piece[], at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const opener = pieces.findIndex((piece) => piece.clause === clause);
  if (opener < 1 || !/^(?:who|which)$/.test(pieces[opener]?.word ?? '')) return [];
  const who: Piece[] = [];
  for (let next = opener - 1; next >= 0 && opener - next <= REACH; next -= 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause - 1) break;
    if (!isTelling(piece) && !IN_NAME.test(piece.word)) break;
    if (isTelling(piece)) who.unshift(piece);
  }
  return who;
}

const IN_NAME = /^(?:of|the|for)$/;

const isDay = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'figure' ||
  (/^(?:on|in|of)$/.test(pieces[at]?.word ?? '') && pieces[at + 1]?.kind === 'figure');

/** Before where somebody is. */
const PLACE = /^(?:in|at|on|near|around|from|outside|inside|across|within|behind)$/;

const isNoun = (piece: Piece | undefined, clause: number): boolean =>
  piece !== undefined && piece.clause === clause && isTelling(piece);

const BREAKS = /^(?:in|on|that|which|what|because|as|by|while|for|when|if)$/;

// "Endowment for International Peace"
const isInName = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'for' && pieces[at - 1]?.kind === 'name' && pieces[at + 1]?.kind === 'name';

/** Who stands behind a verb, or in the clause before. */
export function speakerBeside(pieces: readonly Piece[], at: number): Piece[] {
  const next = INVERTED.test(pieces[at]?.word ?? '') ? subjectAfter(pieces, at) : [];
  if (next.length > 0) return next;
  const before = speakerBefore(pieces, at);
  return before.length > 0 ? before : speakerPutIn(pieces, at);
}

/** Verbs that may stand before who speaks: ", said Ana Velt", and no "credited Ana Velt". */
const INVERTED =
  /^(?:says?|said|writes?|wrote|writing|adds?|added|argue[sd]?|answer(?:s|ed)|ask(?:s|ed)|announce[sd]?|note[sd]?|explain(?:s|ed)|warn(?:s|ed)|repl(?:y|ies|ied)|report(?:s|ed)|recall(?:s|ed)|remark(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|declare[sd]?|think(?:s)?|thought|believe[sd]?|estimate[sd]?|reckon(?:s|ed)|according|quote[sd]?|stated?|states|conclude[sd]?|judge[sd]?|predict(?:s|ed)|suggest(?:s|ed)|complain(?:s|ed)|stress(?:es|ed)|confirm(?:s|ed)|observe[sd]?|comment(?:s|ed)|fear(?:s|ed)|hope[sd]?|maintain(?:s|ed)|found|finds?|shows?|showed)$/;

// "…, Ana Velt, an official of Tarn, said": a name by itself, and what she is.
function speakerPutIn(pieces: readonly Piece[], at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const isFirst = pieces[at - 1]?.clause === clause - 1;
  const role = pieces.filter((piece) => piece.clause === clause - 1);
  const name = pieces.filter((piece) => piece.clause === clause - 2);
  if (!isFirst || name.length > NAME || role.length > REACH + 4) return [];
  if (name.length === 0 || name.some(({ kind }) => kind !== 'name')) return [];
  const isRole = /^(?:an?|the|its|who|head|chief|director|chairman|president)$/.test(
    role[0]?.word ?? '',
  );
  return isRole ? [...name, ...role.filter(isTelling)].slice(0, REACH) : [];
}

/** Words of a person's name. */
const NAME = 4;

// "James Kennedy, president of a firm, told": who is called so in the clause before.
function speakerBefore(pieces: readonly Piece[], at: number): Piece[] {
  const own = pieces[at]?.clause ?? 0;
  const last = pieces.findLastIndex((piece, i) => i < at && piece.clause < own);
  if (last < 0 || (pieces[last]?.clause ?? 0) > 1 || at - last > 3) return [];
  return pieces.slice(0, Math.min(last + 1, REACH)).filter(isTelling);
}

// ", said Stuart Gale": after a comma.
function subjectAfter(pieces: readonly Piece[], at: number): Piece[] {
  // "X, head of Y, called the deal": no "the deal called".
  const next = pieces[at + 1];
  if (!next || (next.kind !== 'name' && !PERSON.test(next.word))) return [];
  return pieces.slice(at + 1, at + 5).filter(({ kind }) => kind === 'name');
}
