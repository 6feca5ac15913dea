import type { Piece, Reading } from '../reading/reading.ts';

/** Whether a word that may be a verb is a thing where it stands: nobody has done it by that. */
export function isNounAt(reading: Reading, at: number): boolean {
  const { pieces, text } = reading;
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return false;
  if (/(?:tions?|sions?|ments?|ances?|ences?|als?)$/.test(piece.word)) return true;
  if (/^(?:last|next|open|close|present|mean|like|own|free|clear)$/.test(piece.word)) {
    return !/^(?:to|will|would|shall|may|could|might|can|must|should|they|we)$/.test(before.word);
  }
  if (isOwned(text, piece)) return true;
  if (piece.word.endsWith('ing')) return pieces[at + 1]?.word === 'of' && !BE.test(before.word);
  if (isObjectOf(pieces, at)) return true;
  if (FORM.test(piece.word)) return DETERMINER.test(before.word) || isAttribute(pieces, at);
  return isObject(pieces, at) || isOwned(text, pieces[at - 1]) || isOwned(text, pieces[at - 2]);
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const FORM = /(?:ed|en|own|ught)$/;
const OF =
  /^(?:of|under|in|into|for|with|by|on|from|through|as|within|at|out|beyond|over|without|against|before|after|during)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|this|that|any|no)$/;

// "From guaranteed minimum prices": of what kind a thing is.
const isAttribute = (pieces: readonly Piece[], at: number): boolean =>
  OF.test(pieces[at - 1]?.word ?? '') && pieces[at + 1]?.kind === 'content';

// "Washington's guarantee", "a suspension", "for a fixed guarantee".
const isObject = (pieces: readonly Piece[], at: number): boolean =>
  DETERMINER.test(pieces[at - 1]?.word ?? '') ||
  [1, 2].some((back) => OF.test(pieces[at - back]?.word ?? ''));

// "Imposed export controls", "the American guarantee of": what a verb has done, or what another thing has of it.
const isObjectOf = (pieces: readonly Piece[], at: number): boolean => {
  const { word = '' } = pieces[at] ?? {};
  if (FORM.test(word)) return false;
  const [second, first] = [pieces[at - 2], pieces[at - 1]];
  if (first?.clause !== pieces[at]?.clause || first?.kind === 'stop') return false;
  const isThings = word.endsWith('s') && first?.kind === 'content';
  if (isThings && /(?:ed|set)$/.test(second?.word ?? '')) return true;
  return DETERMINER.test(second?.word ?? '') && pieces[at + 1]?.word === 'of';
};

const isOwned = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && /['’]s? $/u.test(text.slice(Math.max(0, piece.start - 3), piece.start));
