import type { Piece, Reading } from '../reading/reading.ts';
import { isHelper } from '../reading/verbs.ts';
import { isTelling } from '../reading/windows.ts';
import type { Speaker } from './speakers.ts';

/**
 * The speakers of a sentence, each with what they say and no more: neither what stands behind a
 * semicolon nor what another one says after "and" or "while".
 */
export function withOwnScopes(speakers: readonly Speaker[], reading: Reading): Speaker[] {
  return speakers.map((speaker) => {
    const first = startOf(speaker);
    const until = Math.min(
      semicolonAfter(reading, speaker),
      ...speakers.map((other) => {
        const start = startOf(other);
        return start > first && isJoined(reading.pieces, start) ? start : Infinity;
      }),
    );
    if (until === Infinity) return speaker;
    return { ...speaker, scope: speaker.scope.filter(({ start }) => start < until) };
  });
}

const startOf = ({ who }: Speaker): number => who[0]?.start ?? -1;

// What comes before its speaker is not parted from them.
function semicolonAfter({ text }: Reading, { who, scope }: Speaker): number {
  const [first, said] = [who[0], scope[0]];
  if (!first || !said || said.start < first.start) return Infinity;
  const at = text.indexOf(';', first.start);
  return at < 0 ? Infinity : at;
}

const JOINS = /^(?:and|while|whereas|but|though|although|because|since)$/;
const ARTICLE = /^(?:the|an?|its|their|his|her|both|two|some|many|several)$/;

function isJoined(pieces: readonly Piece[], start: number): boolean {
  const at = pieces.findIndex((piece) => piece.start === start);
  if (JOINS.test(pieces[at]?.word ?? '')) return true;
  const before = pieces[at - 1]?.word ?? '';
  return JOINS.test(ARTICLE.test(before) ? (pieces[at - 2]?.word ?? '') : before);
}

/** What is said: before a comma and a name, all that stands before; else what comes after the verb. */
export function scopeOf(pieces: readonly Piece[], at: number, who: readonly Piece[]): Piece[] {
  const head = who[0] ?? pieces[at];
  const first = head ? pieces.indexOf(head) : -1;
  const isSuffix =
    first > 0 &&
    (pieces[first]?.clause ?? 0) > 0 &&
    !/^(?:that)$/.test(pieces[at + 1]?.word ?? '') &&
    !isJoined(pieces, pieces[first]?.start ?? 0);
  const ahead = pieces.slice(at + 1).filter(isTelling);
  // "At what the ministry regards as fair", ", which the ministry sees as fair": no more than that clause.
  if (isFused(pieces, first)) return ahead.filter(({ clause }) => clause === pieces[at]?.clause);
  if (isInside(pieces, at)) return ahead.filter(({ clause }) => clause === pieces[at]?.clause);
  const behind = pieces.slice(0, Math.min(first, at)).filter(isTelling);
  if (!isSuffix || (ahead.length > TAIL && behind.length < TAIL)) return ahead;
  return [...behind, ...ahead];
}

// "Arta, whose head called for more, is": the clause after goes on with what stood before.
function isInside(pieces: readonly Piece[], at: number): boolean {
  const clause = pieces[at]?.clause ?? 0;
  const opener = pieces.find((piece) => piece.clause === clause);
  const next = pieces.find((piece) => piece.clause > clause);
  return /^(?:whose|who|which)$/.test(opener?.word ?? '') && isHelper(next?.word ?? '');
}

const isFused = (pieces: readonly Piece[], first: number): boolean =>
  pieces.slice(Math.max(0, first - 2), first).some(({ word }) => /^(?:what|which)$/.test(word));

/** Telling words after a verb that closes a sentence: "…, Zacks wrote on 27 August 2025". */
const TAIL = 4;
