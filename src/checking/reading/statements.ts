import type { Name } from '../../text/names.ts';
import { predicatesIn } from './predicates.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { subjectOf } from './subjects.ts';
import { isVerbAt, RELATIVE } from './verbs.ts';
import { isTelling } from './windows.ts';

/** A part of a sentence with a verb of its own, and whom it is about. */
export type Statement = Readonly<{
  sentence: Reading;
  /** Its telling words and figures, and those of its subject. */
  pieces: readonly Piece[];
  meanings: ReadonlySet<string>;
  names: readonly Name[];
  parts: readonly Part[];
  /** Whether a pronoun or "the company" stands for one who was named before. */
  isOfAnother: boolean;
}>;

/** Who does it, to whom, or what a small word brings in: "does", "done", "to". */
type Part = Readonly<{ role: string; pieces: readonly Piece[] }>;

/** What a sentence says, verb by verb. */
export const statementsIn = remembered((reading: Reading): Statement[] =>
  runsOf(reading).map((run) => statementOf(reading, run)),
);

type Run = Readonly<{ from: number; to: number }>;

function statementOf(sentence: Reading, { from, to }: Run): Statement {
  const run = sentence.pieces.slice(from, to);
  const subject = run.flatMap((_, i) =>
    isVerbAt(sentence, from + i) ? subjectOf(sentence, from + i) : [],
  );
  const all = [...run, ...subject.filter((piece) => !run.includes(piece))];
  const pieces = all.filter((piece) => isTelling(piece) || piece.kind === 'figure');
  return {
    sentence,
    pieces,
    meanings: new Set(pieces.flatMap(({ meanings }) => meanings)),
    names: sentence.names.filter(({ start, end }) =>
      all.some((piece) => start <= piece.start && piece.end <= end),
    ),
    parts: partsIn(sentence, { from, to }),
    isOfAnother: all.some((_, at) => isAnaphor(all, at)),
  };
}

function partsIn(sentence: Reading, { from, to }: Run): Part[] {
  return predicatesIn(sentence)
    .filter(({ at }) => at >= from && at < to)
    .flatMap(({ isPassive, subject, object, beside }) => [
      { role: isPassive ? 'done' : 'does', pieces: subject },
      { role: 'done', pieces: object },
      ...Array.from(beside, ([prep, pieces]) => ({ role: prep === 'by' ? 'does' : prep, pieces })),
    ]);
}

// A clause without a verb goes with the one before it: an apposition with what it tells of.
function runsOf(reading: Reading): Run[] {
  const { length } = reading.pieces;
  const runs: Run[] = [];
  let from = 0;
  let isVerbed = false;
  for (let at = 0; at < length; at += 1) {
    if (isVerbed && opensStatement(reading, at)) {
      runs.push({ from, to: at });
      from = at;
      isVerbed = false;
    }
    isVerbed ||= isVerbAt(reading, at);
  }
  return [...runs, { from, to: length }];
}

const JOINS = /^(?:and|but|while|whereas|although|though|because|when|after|before|or)$/;

function opensStatement(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece) return false;
  const isNew = piece.clause !== pieces[at - 1]?.clause;
  if (!isNew && !JOINS.test(piece.word) && !RELATIVE.test(piece.word)) return false;
  for (let next = at; next < pieces.length; next += 1) {
    const other = pieces[next];
    if (!other || other.clause !== piece.clause) return false;
    if (next > at && JOINS.test(other.word)) return false;
    if (isVerbAt(reading, next)) return true;
  }
  return false;
}

const PRONOUN = /^(?:it|he|she|they|its|his|her|their|him|them|this|these|those|both|one|other)$/;
const BODY =
  /^(?:company|firm|group|agency|ministry|mine|plant|project|association|government|ministers?|president|consultancy|fund|bank|country|state|deposit|organi[sz]ation|two|partners|author|paper|institute|body|site)$/;

const isAnaphor = (pieces: readonly Piece[], at: number): boolean => {
  const word = pieces[at]?.word ?? '';
  if (PRONOUN.test(word)) return true;
  return BODY.test(word) && /^(?:the|this|that)$/.test(pieces[at - 1]?.word ?? '');
};
