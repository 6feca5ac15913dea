import type { Finding } from './finding.ts';
import type { Piece } from './reading/reading.ts';

const OPENS_PART = /^(?:and|which|who|where|but|while|after|with|because|since|as|when)$/;
/** So many words of a part of a sentence, whatever they speak of, and so many of all its words. */
const LEAST_OF_PART = 4;
const EXTRA_OF_PART = 0.7;
/** What joins another fact to a sentence. */
const ADDS = /^(?:and|which|who|where|but|in|by|after)$/;

/**
 * Findings where a part of a sentence has words that no passage has, whatever field they are of: ", after local
 * authorities had refused a permit".
 */
export function extraPartIn(
  pieces: readonly Piece[],
  missing: readonly Piece[],
  text: string,
): Finding[] {
  const isLost = new Set(missing);
  for (const words of partsOf(pieces)) {
    const lost = words.filter((piece) => isLost.has(piece));
    const telling = words.filter(({ kind }) => /^(?:content|name|figure)$/.test(kind));
    const isAll = lost.length === missing.length && words.length < pieces.length;
    const isReason = isAll && lost.length > 1 && isReasonIn(words, pieces);
    if (lost.length < telling.length * (isReason ? EXTRA : EXTRA_OF_PART)) continue;
    const isLong = lost.length >= LEAST_OF_PART;
    if (!isLong && !isReason && !(isAll && isAdded(words, lost))) continue;
    const said = text.slice(lost[0]?.start, lost.at(-1)?.end);
    return [{ kind: 'extra', text: said, why: `no cited passage says "${said}"` }];
  }
  return [];
}

// "And medical contrast agents", where all else of the sentence is told: what is missing stands together.
const isAdded = ([first]: readonly Piece[], lost: readonly Piece[]): boolean =>
  lost.length === LEAST_OF_PART - 1 && ADDS.test(first?.word ?? '');

// ", because the country lacks money": a reason that no passage gives is made up in few words.
const isReasonIn = ([first]: readonly Piece[], pieces: readonly Piece[]): boolean =>
  first !== undefined &&
  /^(?:because|as|since)$/.test(first.word) &&
  pieces[pieces.indexOf(first) - 1]?.clause !== first.clause;

// The words between commas and between what joins one part to another.
function partsOf(pieces: readonly Piece[]): Iterable<readonly Piece[]> {
  let part = 0;
  let clause = 0;
  return Map.groupBy(pieces, (piece) => {
    if (piece.clause !== clause || OPENS_PART.test(piece.word)) part += 1;
    clause = piece.clause;
    return part;
  }).values();
}

/** Of a reason so many words. */
const EXTRA = 0.6;
