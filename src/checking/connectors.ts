import { stemOf } from '../text/terms.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';

/**
 * A word with two sides that must not change places: who sells and who buys, what is more and than
 * what, what came of what. `isTurned` where its sides stand the other way round than its family's
 * first word has them: "is sold by", "buys".
 */
export type Connector = Readonly<{
  family: string;
  piece: Piece;
  isTurned: boolean;
  left: readonly Piece[];
  right: readonly Piece[];
}>;

// A family a line; after "/" words whose sides are the other way round.
const FAMILIES = `sell sold supply deliver export ship send sent give gave given grant award lend lent provide hand donate transfer / buy bought purchase import receive borrow source acquire absorb takeover
own control operate owner took taken contain comprise include / belong subsidiary part unit arm
exceed above surpass outnumber ahead / below behind trail
because after owing due follow thank / cause trigger prompt drive drove driven push lead led provoke spark bring brought set before force therefore
tell told inform notify warn urge persuade convince ask request order instruct oblige
credit praise thank accuse blame criticise sue charge denounce condemn
help assist back support aid protect threaten attack defend oppose
depend rely / sustain
replace substitute stand succeed supersede
reach join invite visit appoint nominate elect hire employ
ban forbid prohibit block restrict curb limit
allow permit approve enable
move shift outsource relocate
win defeat beat / lose lost
fund finance invest
use process convert turn`;

type Kind = Readonly<{ family: string; isTurned: boolean }>;

const KINDS: ReadonlyMap<string, Kind> = new Map(
  FAMILIES.split('\n').flatMap((line, row) =>
    line.split('/').flatMap((words, side) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, Kind] => [stemOf(word), { family: `${row}`, isTurned: side === 1 }]),
    ),
  ),
);

const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
const MOST = 16;

/** The connectors of a sentence and what stands on their sides. */
export const connectorsIn = remembered(findConnectorsIn);

function findConnectorsIn(reading: Reading): Connector[] {
  const { pieces } = reading;
  const found: Connector[] = [];
  for (let at = 0; at < pieces.length && found.length < MOST; at += 1) {
    const one = thanAt(reading, at) ?? wayAt(reading, at) ?? verbAt(reading, at);
    if (one && one.left.length > 0 && one.right.length > 0) found.push(one);
  }
  return found;
}

/** Small words that join clauses, and words that own or are part: these are connectors in any form. */
const JOINS =
  /^(?:because|after|before|owing|due|following|thanks|therefore|ahead|behind|above|below|part|subsidiary|unit|arm|owner)$/;
const PAST =
  /(?:ed|[^e]en)$|^(?:sold|sent|gave|bought|lent|told|took|overtook|led|set|put|cut|made|kept|held|left|lost|met|paid|found|saw|got|went|became|built|drove|brought|won|beat|lost|forbade|fought)$/;
const AUXILIARY =
  /^(?:to|will|would|can|could|may|might|must|should|shall|not|t|cannot|did|does|do|and|or|also|now|which|that|who)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|not|t|cannot|did|does|do)$/;
const OBJECT = /^(?:the|an?|its|their|his|her|it|them|this|that|these|those|all|some|more|up)$/;

// "Processing capacity", "export quotas", "won support from" have no verb.
function isVerb({ pieces, text }: Reading, at: number): boolean {
  const [word, last, next] = [pieces[at]?.word ?? '', pieces[at - 1], pieces[at + 1]];
  if (JOINS.test(word)) return true;
  if (/^(?:the|an?|its|their|his|her|of|this)$/.test(last?.word ?? '')) return false;
  // "A state-owned firm"
  if (PAST.test(word)) return last === undefined || text.charAt(last.end) !== '-';
  if (word.endsWith('ing')) return BE.test(last?.word ?? '');
  if (MODAL.test(last?.word ?? '') && KINDS.has(stemOf(word))) return true;
  if (AUXILIARY.test(last?.word ?? '')) return next?.kind !== 'stop' || OBJECT.test(next.word);
  return word.endsWith('s') && (next?.kind === 'name' || OBJECT.test(next?.word ?? ''));
}

function verbAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  if (BE.test(piece.word) || AUXILIARY.test(piece.word) || !isVerb(reading, at)) return undefined;
  const kind = KINDS.get(stemOf(nameOf(pieces, at))) ?? generic(pieces, at);
  if (!kind) return undefined;
  const by = pieces.findIndex(({ word }, i) => i > at && i < at + 6 && word === 'by');
  const isPassive = !JOINS.test(piece.word) && (by === at + 1 || isPassiveAt(pieces, at));
  // Who is told and not by whom has one side only.
  if (isPassive && by < 0) return undefined;
  const isOpening = JOINS.test(piece.word) && before(reading, at, 'sentence').length === 0;
  const right = after(reading, isPassive ? by : at, 'clause');
  const left = before(reading, at, JOINS.test(piece.word) ? 'sentence' : 'clause');
  return {
    family: kind.family,
    piece,
    isTurned: kind.isTurned !== (isPassive !== isInverted(pieces, at)),
    ...(isOpening ? openingSides(reading, at) : { left, right }),
  };
}

// "Takes over" buys.
const nameOf = (pieces: readonly Piece[], at: number): string =>
  /^(?:tak|took)/.test(pieces[at]?.word ?? '') && pieces[at + 1]?.word === 'over'
    ? 'takeover'
    : (pieces[at]?.word ?? '');

const SAID = /^(?:said|says|reported|wrote|added|noted|stated|announced|recalled|expected|called)$/;

// Any other verb, where its form leaves no doubt: "fibre-doped stretches" has none.
function generic(pieces: readonly Piece[], at: number): Kind | undefined {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next || piece.kind === 'stop' || piece.word.length < 4) return undefined;
  if (SAID.test(piece.word)) return undefined;
  const isFollowed = next.kind === 'name' || next.kind === 'figure' || next.kind === 'stop';
  const isForm = PAST.test(piece.word) || OBJECT.test(next.word);
  return isFollowed && isForm ? { family: '', isTurned: false } : undefined;
}

// "Of which it is a part", "through its subsidiary"
const isInverted = (pieces: readonly Piece[], at: number): boolean =>
  (/^(?:its|their|whose)$/.test(pieces[at - 1]?.word ?? '') &&
    /^(?:subsidiary|unit|arm|owner)$/.test(pieces[at]?.word ?? '')) ||
  pieces
    .slice(Math.max(0, at - 8), at)
    .some(({ word }, i, lead) => word === 'of' && lead[i + 1]?.word === 'which');

const isPassiveAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 3), at).some(({ word }) => BE.test(word));

// "After China had acted, prices rose": its sides are the two clauses.
function openingSides(
  reading: Reading,
  at: number,
): Readonly<{ left: readonly Piece[]; right: readonly Piece[] }> {
  const { pieces } = reading;
  const clause = pieces[at]?.clause ?? 0;
  const next = pieces.findIndex((piece) => piece.clause > clause);
  if (next < 0) return { left: [], right: [] };
  return {
    left: pieces.slice(next).filter(isTold).slice(0, SIDE),
    right: pieces
      .slice(at + 1, next)
      .filter(isTold)
      .slice(0, SIDE),
  };
}

const MORE =
  /^(?:more|higher|greater|larger|bigger|dearer|richer|better|above|longer|stronger|faster|further|\p{L}{3,}ier|older|harder|heavier)$/u;
const LESS =
  /^(?:less|lower|fewer|smaller|cheaper|poorer|worse|weaker|shorter|slower|lighter|rarer)$/;

function thanAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  const next = pieces[at + 1]?.word ?? '';
  const isTimes = piece?.word === 'times' && /^(?:those|that|as|the)$/.test(next);
  if (!piece || (piece.word !== 'than' && !isTimes)) return undefined;
  const from = Math.max(0, at - 10);
  const degree = pieces.slice(from, at).findLast(({ word }) => MORE.test(word) || LESS.test(word));
  if ((!degree && !isTimes) || pieces[at + 1]?.kind === 'figure') return undefined;
  return {
    family: 'than',
    piece,
    isTurned: degree !== undefined && LESS.test(degree.word),
    left: isTimes ? before(reading, at, 'sentence').slice(0, 3) : before(reading, at, 'sentence'),
    right: after(reading, at, 'clause'),
  };
}

// "From Myanmar to China"
function wayAt({ pieces }: Reading, at: number): Connector | undefined {
  const piece = pieces[at];
  if (!piece || !/^(?:to|into)$/.test(piece.word)) return undefined;
  const from = pieces.findLastIndex(({ word }, i) => i < at && i >= at - 4 && word === 'from');
  if (from < 0) return undefined;
  const left = pieces.slice(from + 1, at).filter(isTold);
  const right = pieces
    .slice(at + 1, at + 4)
    .filter(isTold)
    .slice(0, 2);
  return { family: 'way', piece, isTurned: false, left, right };
}

/** Words on each side. */
const SIDE = 6;
/** And so many at the beginning of the sentence, where its subject is. */
const LEAD = 4;

const isTold = ({ kind }: Piece): boolean => kind === 'content' || kind === 'name';

// Up to the next comma, or semicolon.
type Within = 'clause' | 'sentence';

const isCut = ({ text }: Reading, one: Piece, other: Piece, within: Within): boolean =>
  (within === 'clause' && one.clause !== other.clause) ||
  text.slice(one.end, other.start).includes(';');

function before(reading: Reading, at: number, within: Within): Piece[] {
  const side: Piece[] = [];
  for (let next = at - 1; next >= 0 && side.length < SIDE; next -= 1) {
    const [piece, last] = [reading.pieces[next], reading.pieces[next + 1]];
    if (!piece || !last || isCut(reading, piece, last, within)) break;
    if (isTold(piece)) side.push(piece);
  }
  if (side.length === 0) return antecedentOf(reading, at);
  const lead = reading.pieces.slice(0, at).filter(isTold).slice(0, LEAD);
  return [...side, ...lead.filter((piece) => !side.includes(piece))];
}

// "A firm, which had outbid it": what the clause before ends with.
function antecedentOf({ pieces }: Reading, at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const opener = pieces.find((piece) => piece.clause === clause);
  if (!/^(?:which|who|that)$/.test(opener?.word ?? '')) return [];
  const ahead = pieces.filter((piece) => piece.clause === clause - 1 && isTold(piece));
  return ahead.toReversed().slice(0, SIDE);
}

function after(reading: Reading, at: number, within: Within): Piece[] {
  const side: Piece[] = [];
  for (let next = at + 1; next < reading.pieces.length && side.length < SIDE; next += 1) {
    const [piece, last] = [reading.pieces[next], reading.pieces[next - 1]];
    if (!piece || !last || isCut(reading, last, piece, within)) break;
    if (isTold(piece)) side.push(piece);
  }
  return side;
}
