import type { Finding } from '../finding.ts';
import { isGeneric } from '../reading/entities.ts';
import { eventsIn, isLikeEvent } from '../reading/events.ts';
import type { Event } from '../reading/events.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isTelling, meets, sharedOf } from '../reading/windows.ts';
import { isSame } from '../speakers/whose-speech.ts';

/** A finding where who does what to whom is turned round: buyer and seller, owner and owned. */
export function actorsNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  for (const own of eventsIn(claim)) {
    if (own.parts.size < 2) continue;
    const held = evidence.flatMap((sentence) =>
      eventsIn(sentence)
        .filter((other) => isLikeEvent(own, other))
        .map((event) => ({ event, sentence })),
    );
    if (held.some(({ event }) => isAlike(own, event))) continue;
    const found = held.find(({ event }) => isTurned(own, event) || isReversed(own, event, claim));
    if (!found) continue;
    const text = own.piece.word;
    const why = `who has which part in "${text}" has changed: "${found.sentence.text}"`;
    return [{ kind: 'relation', text, why }];
  }
  return [];
}

const isAmong = (word: Piece, others: readonly Piece[] = []): boolean =>
  !isGeneric(word.word) &&
  others.some(
    (other) =>
      other.word === word.word ||
      // "Material" is no "Arta Materials".
      (other.meanings[0] === word.meanings[0] && !isGeneric(other.word)) ||
      (word.kind === 'name' && isSame(word, other)),
  );

// Two words have kept their parts, and none has changed it.
const isAlike = (own: Event, other: Event): boolean => {
  const roles = [...own.parts.keys()];
  const kept = roles.filter((role) =>
    own.parts
      .get(role)
      ?.some(
        (word) =>
          word.kind === 'name' &&
          isAmong(word, other.parts.get(role)) &&
          !isElsewhere(word, role, own),
      ),
  );
  if (kept.length > 1) return true;
  return kept.length === 1 && moves(own, other).length === 0 && !isOfOther(own, other, []);
};

// What one passes on to another here is not what is passed on there.
const isOfOther = (own: Event, other: Event, beside: readonly Piece[]): boolean => {
  const [mine = [], theirs] = [own.parts.get('theme'), other.parts.get('theme')];
  if (!theirs || meets(own.piece, other.piece)) return false;
  return sharedOf(theirs, mine) + sharedOf(theirs, beside) === 0;
};

// What stands beside it in its clause, but for who has another part in it.
function clauseOf({ piece: { clause }, parts }: Event, pieces: readonly Piece[]): readonly Piece[] {
  const others = new Set([...parts].flatMap(([role, words]) => (role === 'theme' ? [] : words)));
  return pieces.filter(
    (piece) => piece.clause === clause && isTelling(piece) && !others.has(piece),
  );
}

// "The mine opens" of "Alcor opens the mine": it is no doer of anything.
const isDoneByItself = ({ family, parts }: Event): boolean => family === '' && !parts.has('done');

// "Samruk" of "Tau-Ken Samruk, the owner of Samruk-Kazyna" tells neither from the other.
const isElsewhere = (word: Piece, role: string, { parts }: Event): boolean =>
  [...parts].some(([there, others]) => there !== role && isAmong(word, others));

type Move = Readonly<{ word: Piece; from: string; to: string }>;

function moves(own: Event, other: Event): Move[] {
  return [...own.parts].flatMap(([role, words]) =>
    words.flatMap((word) => {
      if (isAmong(word, other.parts.get(role))) return [];
      const [to] = [...other.parts].filter(
        ([there, others]) => there !== role && isAmong(word, others),
      );
      return to && !isElsewhere(word, role, own) ? [{ word, from: role, to: to[0] }] : [];
    }),
  );
}

function isTurned(own: Event, other: Event): boolean {
  const all = moves(own, other);
  return all.some((one) =>
    all.some(
      (two) =>
        one.from === two.to &&
        one.to === two.from &&
        (one.word.kind === 'name' || two.word.kind === 'name' || own.family !== ''),
    ),
  );
}

const OPPOSITE: Readonly<Record<string, string>> = {
  doer: 'done',
  done: 'doer',
  giver: 'taker',
  taker: 'giver',
  owner: 'owned',
  owned: 'owner',
  urger: 'urged',
  urged: 'urger',
  part: 'whole',
  whole: 'part',
  new: 'old',
  old: 'new',
  earlier: 'later',
  later: 'earlier',
  more: 'less',
  less: 'more',
};

/** Who can do something without a name: "the authorities", "the company". */
const BODY =
  /^(?:authorit(?:y|ies)|government|ministry|state|agency|company|firm|group|fund|bank|parent|owner|miner|producer|developer|association|consortium|partner|investor|shareholder|buyer|seller|customer|supplier|operator)s?$/;
const isBody = ({ word }: Piece): boolean => BODY.test(word);

// One has the opposite part, and whoever has it in its place is told of there.
function isReversed(own: Event, other: Event, { pieces }: Reading): boolean {
  if (isOfOther(own, other, clauseOf(own, pieces)) || isDoneByItself(other)) return false;
  return moves(own, other).some(
    ({ word, from, to }) =>
      word.kind === 'name' &&
      OPPOSITE[from] === to &&
      (own.parts.get(to) ?? []).some(
        (rival) =>
          (rival.kind === 'name' || isBody(rival)) &&
          !meets(rival, word) &&
          !isAmong(rival, other.parts.get(to)),
      ),
  );
}
