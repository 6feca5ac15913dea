import type { Piece, Reading } from './reading.ts';
import { trait } from './traits.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;
const HAVE = /^(?:has|have|had|having)$/;
const MODAL =
  /^(?:will|would|can|could|may|might|must|should|shall|does|did|do|hadn|hasn|haven|isn|aren|wasn|weren|didn|doesn|don|won|wouldn|couldn|cannot)$/;
/** May stand between a verb's words. */
const ADVERB =
  /^(?:not|never|also|now|then|already|still|just|again|even|only|first|once|soon|thereby|thus|later|together|each|both|all|itself|themselves|meanwhile|t)$|ly$/;
const PAST =
  /^(?:sold|sent|gave|given|bought|lent|told|took|taken|overtook|overtaken|led|cut|made|kept|held|left|lost|met|paid|found|saw|seen|got|went|gone|became|built|drove|driven|brought|won|beat|beaten|forbade|forbidden|fought|fell|fallen|rose|risen|grew|grown|came|began|begun|ran|stood|chose|chosen|wrote|written|said|put|set|let|sought|taught|threw|thrown|withdrew|withdrawn|drew|drawn|spent|shut|hit|outbid|bid|hurt|caught|bore|borne|broke|broken|knew|known|showed|shown|struck|shipped)$/;
const DETERMINER =
  /^(?:the|an?|its|their|his|her|this|that|these|those|some|all|any|no|more|up|over)$/;
/** Bring in a part of the sentence that is neither who does it nor to whom. */
export const PREP =
  /^(?:of|in|on|at|to|from|by|with|for|into|onto|against|over|under|through|via|within|between|among|near|as|than|since|until|after|before|during|without|towards?|about|like)$/;
const RELATIVE = /^(?:which|who|whom|that|whose|where|when)$/;

// Of no other kind, in whatever form.
const VERB_ONLY =
  /^(?:exceeds?|surpass(?:es)?|outweighs?|outnumbers?|outstrips?|outdo(?:es)?|eclipses?|dwarfs?|overtakes?|outranks?|outperforms?|precedes?|supersedes?|replaces?|belongs?|owns?|possess(?:es)?|buys?|sells?|lends?|borrows?|acquires?|receives?|obtains?|follows?|provides?|absorbs?)$/;

/** Whether a word only helps another to be a verb: "has", "will", "is". */
export const isHelper = (word: string): boolean =>
  BE.test(word) || HAVE.test(word) || MODAL.test(word);

/** Whether the word of a piece only helps another to be a verb. */
export const helps = trait(isHelper);
const isNoVerb = trait((word) => PREP.test(word) || ADVERB.test(word) || DETERMINER.test(word));
const isModal = trait((word) => MODAL.test(word));
const isBe = trait((word) => BE.test(word));
const isHave = trait((word) => HAVE.test(word));
export const isAdverb = trait((word) => ADVERB.test(word));
const isDeterminer = trait((word) => DETERMINER.test(word));
/** Whether a word brings in such a part. */
export const isPrep = trait((word) => PREP.test(word));
export const isRelative = trait((word) => RELATIVE.test(word));
const isPast = trait((word) => PAST.test(word));
/** What stands before the first word of a sentence, and after its last: no word. */
const NONE = { word: '' };
const isVerbOnly = trait((word) => VERB_ONLY.test(word));
const endsInS = trait((word) => /^[a-z]{2,}[^s]s$/.test(word));

const isHyphened = (text: string, from: number, to: number): boolean =>
  (to - from !== 1 || text[from] !== ' ') && /[-‑]/.test(text.slice(from, to));

/** Whether a word is a verb where it stands, as far as its form and its neighbours show. */
export function isVerbAt({ pieces, text }: Reading, at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return false;
  const { word } = piece;
  if (helps(piece)) return true;
  if (isNoVerb(piece)) return false;
  const last = pieces[at - 1];
  if (last && isHyphened(text, last.end, piece.start)) return false;
  const lastWord = last?.word ?? '';
  const [beside, before] = [last ?? NONE, pieces[at - 2] ?? NONE];
  if (isModal(beside) || (isAdverb(beside) && isModal(before))) {
    return piece.kind !== 'stop';
  }
  if (isPast(piece)) return !/^(?:the|an?|its|their|of)$/.test(lastWord);
  if (word.endsWith('ed') && word.length > 3) {
    return !isDeterminer(beside) && !isPrep(beside) && lastWord !== 'or';
  }
  if (word.endsWith('ing') && word.length > 4) return isBe(beside) || isBe(before);
  if (lastWord === 'to') return piece.kind !== 'stop' && pieces[at + 1] !== undefined;
  return isVerbOnly(piece) ? !isDeterminer(beside) : isThirdPerson(pieces, at, text);
}

// "Alcor holds the", "mines yield a"; but "Alcor's exports of" and "export quotas".
function isThirdPerson(pieces: readonly Piece[], at: number, text: string): boolean {
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!last || !piece || !endsInS(piece)) return false;
  // "Which Alcor backs"
  const isEnd = next?.clause !== piece?.clause;
  if (isEnd && last.kind === 'name' && /^wh(?:ich|om)$/.test(pieces[at - 2]?.word ?? '')) {
    return true;
  }
  if (!next) return false;
  if (last.kind === 'content') return isDeterminer(next);
  const isFollowed =
    next.kind === 'name' || next.kind === 'figure' || isDeterminer(next) || isPrep(next);
  if (!isFollowed) return false;
  if (last.kind !== 'name') {
    return (
      RELATIVE.test(last.word) || /^(?:it|he|she|and|also|then|now|still|already)$/.test(last.word)
    );
  }
  return next.word !== 'of' && !/['’]s?$/.test(text.slice(last.start, last.end));
}

/** Whether a verb is told of whom it is done to: "is sold", "sold by". */
export function isPassiveAt({ pieces }: Reading, at: number): boolean {
  const piece = pieces[at] ?? NONE;
  if (!isPast(piece) && !piece.word.endsWith('ed')) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = pieces[back] ?? NONE;
    if (isBe(before)) return true;
    if (isHave(before)) return false;
    if (!isAdverb(before)) break;
  }
  if (isReducedAt(pieces, at)) return true;
  return pieces.slice(at + 1, at + 3).some(({ word: next }) => next === 'by');
}

// ", sourced and prepared in Arta": said of what stands before.
function isReducedAt(pieces: readonly Piece[], at: number): boolean {
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!last || !piece?.word.endsWith('ed') || last.clause === piece.clause) return false;
  const end = next?.word === 'and' && pieces[at + 2]?.word.endsWith('ed') ? pieces[at + 3] : next;
  return end !== undefined && /^(?:in|by|at|from|on|under|for|with)$/.test(end.word);
}
