import type { Piece, Reading } from './reading.ts';
import { trait } from './traits.ts';
import { helps, isAdverb, isPrep, isRelative, isVerbAt } from './verbs.ts';
import { isTelling } from './windows.ts';

/** Words of a subject. */
const PART = 6;

/** Subjects that are looked for in another's place: more of them mean harm. */
const DEEP = 4;

const PRONOUN = /^(?:it|they|he|she|this)$/;

/** The words of whoever does what the verb at a place says. */
export function subjectOf(reading: Reading, at: number, depth = 0): readonly Piece[] {
  const { pieces } = reading;
  if (depth > DEEP) return [];
  const last = lastBefore(reading, at);
  const piece = pieces[last];
  if (!piece) return [];
  if (piece.clause !== pieces[last + 1]?.clause) return openingBefore(reading, last, depth);
  if (/^(?:and|or)$/.test(piece.word)) return sharedSubject(reading, last, depth);
  if (isRelative(piece)) return phraseEnding(reading, last - 1, DEEP);
  if (PRONOUN.test(piece.word)) return firstOf(reading, last, depth);
  return phraseEnding(reading, last, depth);
}

// The last word before a verb and all that belongs to it: before "has not tried to buy".
function lastBefore({ pieces }: Reading, at: number): number {
  let last = at - 1;
  for (; last >= 0; last -= 1) {
    const [before, piece] = [pieces[last - 1], pieces[last]];
    if (!piece || piece.clause !== pieces[last + 1]?.clause) break;
    if (piece.word === 'to' && before && isGoverning(before)) last -= 1;
    else if (!helps(piece) && !isAdverb(piece)) break;
  }
  return last;
}

const isGoverning = (piece: Piece): boolean =>
  (piece.kind === 'content' || piece.kind === 'light') && !helps(piece);

// "A makes it and sells it"
function sharedSubject(reading: Reading, at: number, depth: number): readonly Piece[] {
  for (let back = at - 1; back > 0; back -= 1) {
    if (reading.pieces[back]?.clause !== reading.pieces[at]?.clause) break;
    if (isVerbAt(reading, back)) return subjectOf(reading, back, depth + 1);
  }
  const isFirst = reading.pieces[at - 1]?.clause !== reading.pieces[at]?.clause;
  return isFirst ? openingBefore(reading, at - 1, depth) : [];
}

// "It" and "they" are whom the sentence begins with.
function firstOf(reading: Reading, at: number, depth: number): readonly Piece[] {
  const verb = reading.pieces.findIndex((_, i) => isVerbAt(reading, i));
  return verb < 0 || verb >= at ? [] : subjectOf(reading, verb, depth + 1);
}

const opensClause = trait((word) => /^(?:while|whereas|but|because|although|when)$/.test(word));

// The noun phrase that ends at a place: without what a preposition brings in, but for "of".
function phraseEnding(reading: Reading, last: number, depth: number): readonly Piece[] {
  const { pieces } = reading;
  const clause = pieces[last]?.clause;
  let from = last;
  while (from > 0) {
    const before = pieces[from - 1];
    if (!before || before.clause !== clause || isRelative(before) || opensClause(before)) break;
    if (isVerbAt(reading, from - 1)) break;
    from -= 1;
  }
  // "The accord reached in London preceded": whoever was reached; "came after Alcor had sold": who sold.
  const isJoined = /^(?:after|before|since|until|once)$/.test(pieces[from]?.word ?? '');
  if (isJoined) return headOf(pieces.slice(from + 1, last + 1));
  const isReduced = from > 0 && isPrep(pieces[from] ?? { word: '' }) && isVerbAt(reading, from - 1);
  if (isReduced && depth < DEEP) return subjectOf(reading, from - 1, depth + 1);
  return headOf(pieces.slice(from, last + 1));
}

// The first words of a run that no preposition brings in, and "of" what they are.
function headOf(run: readonly Piece[]): readonly Piece[] {
  const head: Piece[] = [];
  let isIn = false;
  for (const piece of run) {
    if (isPrep(piece)) {
      if (piece.word === 'of' && head.length > 0) continue;
      if (head.length > 0) break;
      isIn = true;
    } else if (piece.kind === 'figure') {
      isIn = false;
    } else if (isTelling(piece) && !isIn && head.length < PART) head.push(piece);
  }
  return head.length > 0 ? head : run.filter(isTelling).slice(-2);
}

const OPENS =
  /^(?:in|with|at|on|by|after|before|for|from|under|since|during|because|although|though|while|when|as|if|according)$/;

// "A, which …, sells", "A, based in B, sells": the first of the clauses before without a verb of its own.
function openingBefore(reading: Reading, last: number, depth: number): readonly Piece[] {
  const { pieces } = reading;
  let best: readonly Piece[] = [];
  const until = pieces[last]?.clause ?? -1;
  for (let clause = until; clause >= 0 && clause > until - DEEP; clause -= 1) {
    const from = pieces.findIndex((piece) => piece.clause === clause);
    const run = mainOf(pieces.filter((piece) => piece.clause === clause));
    const [first] = run;
    if (!first) continue;
    const verb = run.findIndex((_, i) => isVerbAt(reading, from + i));
    const isFinite = verb > 0 || helps(first);
    if (OPENS.test(first.word)) {
      const head = isFinite ? [] : afterOpening(run);
      if (head.length > 0) best = head;
    } else if (!isFinite) {
      best = headOf(run);
    } else {
      return best.length > 0 ? best : subjectOf(reading, from + verb, depth + 1);
    }
  }
  return best;
}

// Without its relative clause: none of a clause that is one.
function mainOf(clause: readonly Piece[]): readonly Piece[] {
  const relative = clause.findIndex(isRelative);
  return relative < 0 ? clause : clause.slice(0, relative);
}

// "In 2017 Alcor": whom a date or a place stands before.
function afterOpening(run: readonly Piece[]): readonly Piece[] {
  const figure = run.findLastIndex(({ kind }) => kind === 'figure');
  return figure < 0 ? [] : headOf(run.slice(figure + 1));
}
