import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isHelper } from '../reading/verbs.ts';
import { after, before } from '../reading/windows.ts';

/** A word that denies, and what it denies: the telling words after it, or before it where none is. */
export type Negator = Readonly<{ at: number; piece: Piece; scope: readonly Piece[] }>;

const PLAIN =
  /^(?:not|no|non|never|none|neither|nor|without|nobody|nothing|cannot|nowhere|deny|denie[sd]|denying|refuse[sd]?|refusing|lack|lacks|lacked|lacking|fail|fails|failed|failing|refrain\w*|exempt\w*|unable|omit\w*|nicht|kein|keine|pas|jamais|nunca|не|нет|khong|chua)$/u;
const CUT = /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n$/;
/** "No more than", "not only", "not until": these set bounds and deny nothing. */
const BOUND =
  /^(?:more|less|fewer|later|earlier|only|just|least|doubt|matter|until|(?:high|low|great|larg|small|fast|slow|strong|weak|short|earli|new|old|cheap|dear|rich|poor|bigg|hard|bett|near|furth|wid|few|deep|heavi|light)er)$/u;

const mayDeny = trait(
  (word) =>
    PLAIN.test(word) ||
    CUT.test(word) ||
    /^(?:yet|still|remain(?:s|ed)?|less|far|decline[sd]?|leaves?|left|hold|holds|held)$/.test(word),
);

/** The plain denials of a sentence. */
export const negatorsIn = remembered(findNegatorsIn);

function findNegatorsIn(reading: Reading): Negator[] {
  const { pieces } = reading;
  if (!mayDeny(reading)) return [];
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'name' || !mayDeny(piece)) return [];
    if (!isDenial(pieces, at) || isNoDenial(pieces, at)) return [];
    const ahead = isBehind(pieces, at) ? [] : aheadOf(reading, at);
    // "Lack of buyers", "without recourse": of what follows, and of nothing before.
    if (ahead.length === 0 && /^(?:lack|without)$/.test(piece.word)) return [];
    const scope = ahead.length > 0 ? ahead : before(reading, at, 3);
    return [scope, ...secondOf(reading, at, scope)].map((one) => ({ at, piece, scope: one }));
  });
}

// What stands after it, as far as the next denial: "was never a ban and names no country".
function aheadOf(reading: Reading, at: number): Piece[] {
  const { pieces } = reading;
  const next = pieces.slice(at + 2).find(({ word }) => /^(?:no|not|never|without)$/.test(word));
  const ahead = after(reading, at, 6).filter(
    ({ word, start }) => !EMPTY.test(word) && start < (next?.start ?? Infinity),
  );
  // "Binds neither side"
  const verb = pieces[at - 1];
  const isObject =
    pieces[at]?.word === 'neither' &&
    verb?.kind === 'content' &&
    !pieces.slice(at).some(({ word }) => word === 'nor');
  if (isObject) return [verb];
  return [...verbAfter(pieces, at), ...ahead].slice(0, 4);
}

// "Neither breaks nor replaces the deal": the second verb with all that follows.
function secondOf({ pieces }: Reading, at: number, scope: readonly Piece[]): Piece[][] {
  if (pieces[at]?.word !== 'neither') return [];
  const nor = pieces.findIndex(({ word }, next) => next > at && word === 'nor');
  const second = scope.filter(({ start }) => start > (pieces[nor]?.start ?? Infinity));
  return nor - at < SECOND && second.length > 1 ? [second] : [];
}

/** Words to the "nor" of two verbs. */
const SECOND = 4;

/** "No sign of a licence" denies the licence. */
const EMPTY =
  /^(?:longer|sign|signs|evidence|trace|traces|hint|hints|indication|indications|word|prospect|suggestion|question|proof|confirmation)$/;

// "Is banned no longer under", "exempts nobody from", "was nothing that they hoped for": what is denied stands before.
function isBehind(pieces: readonly Piece[], at: number): boolean {
  const [piece, one] = [pieces[at], pieces[at - 1]];
  if (!piece || one?.clause !== piece.clause) return false;
  const isLong = piece.word === 'no' && pieces[at + 1]?.word === 'longer';
  const isThing =
    /^(?:not|hardly)$/.test(piece.word) &&
    /^(?:something|anything)$/.test(pieces[at + 1]?.word ?? '');
  if (isThing) return true;
  // "Money is lacking and prices fall"
  if (piece.word === 'lacking' && isHelper(one.word)) return isEndAt(pieces, at + 1);
  if (!isLong && !/^(?:nobody|nothing|none)$/.test(piece.word)) return false;
  const isEnd = isEndAt(pieces, at + (isLong ? 2 : 1));
  return isEnd && (one.kind === 'content' || one.kind === 'light') && !PREPOSITION.test(one.word);
}

// Where nothing follows that could be denied.
function isEndAt(pieces: readonly Piece[], next: number): boolean {
  const { word = '', clause } = pieces[next] ?? {};
  return clause !== pieces[next - 1]?.clause || PREPOSITION.test(word) || word === 'and';
}

const PREPOSITION =
  /^(?:in|at|on|under|from|to|by|for|with|within|since|after|before|until|into|through|during|according|against)$/;

// "That it did not yet own", "did not expect": the verb says what is denied, however little it says itself.
function verbAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.slice(at + 1, at + 5).find(({ word }) => !AUXILIARY.test(word));
  const isVerb = next && (next.kind === 'light' || next.word === 'own') && !SMALL.test(next.word);
  return isVerb ? [next] : [];
}

const SMALL =
  /^(?:among\w*|amid|along|alongside|across|towards?|within|without|behind|beyond|besides|via|upon|some|any|each|both|either|others?|another|every|either|yet|even|already|now|then|only|just|quite|very|too|enough|all|together|alone|over|up|down|out)$/;

const AUXILIARY =
  /^(?:yet|longer|t|be|been|being|have|has|had|to|in|principle|even|really|the|an?|any)$/;

// "None was better than", "not exceeded since", "not until": ranks and conditions.
function isNoDenial(pieces: readonly Piece[], at: number): boolean {
  const { clause } = pieces[at] ?? { clause: 0 };
  const ahead = pieces.slice(at + 1, at + FAR).filter((piece) => piece.clause === clause);
  const words = ahead.map(({ word }) => word);
  if (isUnbeaten(words)) return true;
  if (isConditional(pieces, at)) return true;
  // "Isn't about digging alone": not only.
  if (/^(?:not|\p{L}+n)$/u.test(pieces[at]?.word ?? '') && isAlone(ahead)) return true;
  // "No country to have over 60": a bound of the 60.
  const word = pieces[at]?.word ?? '';
  // "Nobody but the port": the port alone.
  if (/^(?:none|nobody|nothing)$/.test(word) && /^(?:but|except|save)$/.test(words[0] ?? '')) {
    return true;
  }
  if (/^(?:no|none|nobody)$/.test(word) && isBound(ahead, FAR)) return true;
  const isOfAny = words.some((one) => /^(?:any|single)$/.test(one));
  if (/^(?:not|never)$/.test(word) && isBound(ahead, isOfAny ? FAR : FEW)) return true;
  // "Not quite 5", "not far from 5"
  if (
    word === 'not' &&
    /^(?:quite|far)$/.test(words[0] ?? '') &&
    ahead.slice(1, FEW).some(isFigure)
  ) {
    return true;
  }
  const than = words.indexOf('than');
  if (than > 0 && words.slice(0, than).some((one) => COMPARES.test(one))) {
    return /^(?:none|nobody|nothing|nowhere|never|no)$/.test(word);
  }
  // "Can't mine it without": it has to.
  if (/^(?:no|not|cannot|unable|ca|could)/.test(word) && words.includes('without')) return true;
  return word === 'without' && pieces.slice(0, at).some(isUnableAt);
}

// "Not seen since 2018": the most since then.
function isUnbeaten(words: readonly string[]): boolean {
  const at = words.slice(0, 4).findIndex((word) => BEATEN.test(word));
  return at >= 0 && words.slice(at).some((word) => TIMES.test(word));
}

const TIMES = /^(?:since|before|ever|until|again|elsewhere|anywhere|previously|other|any)$/;

const isFigure = ({ kind }: Piece): boolean => kind === 'figure';

// A thing after a small word, and "alone" behind it.
const isAlone = (ahead: readonly Piece[]): boolean =>
  ahead.slice(2, 5).some(({ word }) => /^(?:alone|exclusively|solely|merely)$/.test(word)) ||
  // "Doesn't explain it by itself"
  ahead.some(
    ({ word }, step) =>
      (word === 'by' && /^(?:itself|themselves)$/.test(ahead[step + 1]?.word ?? '')) ||
      (word === 'own' && ahead[step - 2]?.word === 'on'),
  );

const isBound = (ahead: readonly Piece[], reach: number): boolean =>
  ahead.slice(0, reach).some(({ word }, step) => {
    const [next, third] = [ahead[step + 1], ahead[step + 2]];
    if (/^(?:over|above|exceed\w*|beyond)$/.test(word)) return next?.kind === 'figure';
    return /^(?:more|less|fewer)$/.test(word) && next?.word === 'than' && third?.kind === 'figure';
  });

// "Before 2031", "before they are paid"
const isTimeOrVerb = (piece: Piece): boolean =>
  isFigure(piece) || /^(?:is|are|has|have)$/.test(piece.word);

// "Could not be called a deposit until more was explored"
const isConditional = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(at + 1, at + FAR)
    .some(
      ({ word, clause }, i) =>
        clause === pieces[at]?.clause &&
        (/^(?:until|unless)$/.test(word) ||
          (word === 'before' && pieces.slice(at + i + 2, at + i + 7).some(isTimeOrVerb))),
    );

const isUnableAt = ({ word }: Piece, at: number, all: readonly Piece[]): boolean =>
  /^(?:cannot|unable|impossible|no|nobody|nothing|never)$/.test(word) ||
  (/^(?:ca|could|can|may|would|wo|will)n?$/.test(word) &&
    /^(?:t|not)$/.test(all[at + 1]?.word ?? ''));

const FAR = 12;
/** Words between "not" and "over 60". */
const FEW = 4;
const BEATEN = /^(?:exceed|surpass|match|equal|beat|outdo|top|rival|seen|known)\w*$/;
const COMPARES = /^(?:better|worse|more|less|fewer|\p{L}{3,}er)$/u;

const MAY = /^(?:may|might|could|can)$/;

function isDenial(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  const [next, third] = [pieces[at + 1]?.word ?? '', pieces[at + 2]?.word ?? ''];
  if (word === 'yet' && next === 'to') return true;
  // "Still had to be proven", "remains to be seen": it isn't so far.
  if (word === 'still') {
    return (/^(?:ha[sd]|have)$/.test(next) && third === 'to') || (next === 'to' && third === 'be');
  }
  if (/^remain(?:s|ed)?$/.test(word)) return next === 'to' && third === 'be';
  // "Never before" is the first time.
  if (word === 'never' && next === 'before') return false;
  // "Less than a ban", "far from a ban".
  if (word === 'less') {
    return (
      next === 'than' && /^an?$/.test(third) && !/^(?:no|not)$/.test(pieces[at - 1]?.word ?? '')
    );
  }
  if (word === 'far') return next === 'from' && /^(?:an?|being)$/.test(third);
  // "May be refused": or else granted.
  if (/^(?:refused|denied)$/.test(word) && MAY.test(pieces[at - 2]?.word ?? '')) return false;
  if (/^decline[sd]?$/.test(word)) return next === 'to' && pieces[at + 2]?.kind !== 'figure';
  if (/^(?:leaves?|left)$/.test(word)) return next === 'out';
  if (/^(?:hold|holds|held)$/.test(word)) return next === 'off';
  if (CUT.test(word)) return next === 't';
  // "Neither A nor B" denies once.
  if (word === 'nor') return !pieces.slice(0, at).some((one) => one.word === 'neither');
  // "Without one there can be no decision": a condition.
  if (word === 'no' && pieces.slice(0, at).some((one) => one.word === 'without')) return false;
  if (word === 'without' && pieces.slice(at).some((one) => one.word === 'no')) return false;
  if (word === 'without' && pieces.slice(at).some(isUnableAt)) return false;
  // "No. 20"
  if (!PLAIN.test(word) || (word === 'no' && pieces[at + 1]?.kind === 'figure')) return false;
  // "Not more common than" denies, "not more than five" bounds.
  const isOfKind = /^(?:more|less)$/.test(next) && pieces[at + 2]?.kind === 'content';
  if (word === 'not' && isOfKind) return true;
  // "No further permits" denies, "no further than" bounds.
  if (word === 'no' && next === 'further' && pieces[at + 2]?.kind === 'content') return true;
  return !(BOUND.test(next) && /^(?:no|not|none|without|never)$/.test(word));
}
