import { isCountry } from '../../text/countries.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { isGeneric } from '../reading/entities.ts';
import { isSeat } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { statementsIn } from '../reading/statements.ts';
import type { Statement } from '../reading/statements.ts';
import { isIn } from '../reading/windows.ts';
import { bearersOf, isNamedIn, isOtherwiseIn } from './bearers.ts';
import type { Bearer } from './bearers.ts';

/**
 * A finding where a sentence has somebody do, or be given, what its passages tell of another: the
 * statement that says most of it has another name in the same part, and none with this name says nearly as much.
 */
export function misanchoredIn(claim: Reading, passages: readonly Evidence[]): Finding[] {
  let held: readonly Held[] | undefined;
  for (const own of statementsIn(claim)) {
    for (const bearer of bearersOf(own)) {
      held ??= passages.flatMap(heldIn);
      const found = rivalOf(bearer, own, held);
      if (!found) continue;
      const { rival, sentence } = found;
      const text = bearer.name.text;
      const why = `the passage tells it of "${rival}" and not of "${text}": "${sentence.text}"`;
      return [{ kind: 'relation', text, why }];
    }
  }
  return [];
}

/** A statement of a passage, and the sentence before it. */
type Held = Readonly<{ statement: Statement; before: Reading | undefined }>;

const heldIn = ({ sentences }: Evidence): Held[] =>
  sentences.flatMap((sentence, at) =>
    statementsIn(sentence).map((statement) => ({ statement, before: sentences[at - 1] })),
  );

/** Words of which something has to be found. */
const LEAST = 3;
/** So much of what is told with a name one statement must say. */
const CLEARLY = 0.5;
/** Where another one with the name says so much of that, it may be meant. */
const NEARLY = 0.6;

function rivalOf(
  bearer: Bearer,
  own: Statement,
  held: readonly Held[],
): Readonly<{ rival: string; sentence: Reading }> | undefined {
  const { start, end } = bearer.name;
  const words = own.pieces.filter((piece) => piece.start >= end || piece.end <= start);
  if (words.length < LEAST) return undefined;
  const scored = held.map((one) => ({
    ...one,
    score: words.filter((word) => isIn(word, one.statement)).length,
    isHaving: isNamedIn(bearer, one.statement),
  }));
  const [first, ...rest] = scored;
  if (!first) return undefined;
  const best = rest.reduce((most, one) => (one.score > most.score ? one : most), first);
  if (best.isHaving || best.score < words.length * CLEARLY) return undefined;
  if (scored.some(({ isHaving, score }) => isHaving && score >= best.score * NEARLY)) {
    return undefined;
  }
  if (best.statement.isOfAnother && isNamedBefore(bearer, best)) return undefined;
  const { sentence } = best.statement;
  const rival = rivalIn(best.statement, bearer, own.sentence, held);
  return rival && { rival: rival.word, sentence };
}

// Whom "it" or "the company" may stand for.
const isNamedBefore = (bearer: Bearer, { statement: { sentence }, before }: Held): boolean =>
  [sentence, ...(before ? [before] : [])].some((one) =>
    isNamedIn(bearer, { pieces: one.pieces, sentence: one }),
  );

// Another of its sort, a state for a state, in a part that the name has, too; none whom the claim names.
function rivalIn(
  { parts }: Statement,
  { roles, words }: Bearer,
  claim: Reading,
  held: readonly Held[],
): Piece | undefined {
  const isOfStates = words.every(isOfState);
  return parts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ pieces }) => pieces)
    .find(
      (piece) =>
        (piece.kind === 'name' || (piece.start === 0 && isNameElsewhere(piece, held))) &&
        !isGeneric(piece.word) &&
        isOfState(piece) === isOfStates &&
        !isIn(piece, claim) &&
        !isOtherwiseIn(piece, claim),
    );
}

const isOfState = ({ word }: Piece): boolean => isCountry(word) || isSeat(word);

// What a sentence begins with may be a name, and not look like one.
const isNameElsewhere = ({ word }: Piece, held: readonly Held[]): boolean =>
  held.some(({ statement }) =>
    statement.pieces.some((piece) => piece.kind === 'name' && piece.word === word),
  );
