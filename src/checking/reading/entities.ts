import { isCountry } from '../../text/countries.ts';
import { elementsOf, isElement } from '../../text/elements.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';

/** Who or what a sentence tells something of, and the place of its first word: a name, or an element. */
export type Entity = Readonly<{
  text: string;
  kind: 'country' | 'element' | 'name';
  words: readonly string[];
  at: number;
}>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 16;

/** Whom and what a sentence tells of, but for who tells it: "according to A", "A reported". */
export const entitiesIn = remembered(findEntitiesIn);

function findEntitiesIn({ pieces, names }: Reading): Entity[] {
  const found: Entity[] = [];
  let past = -1;
  for (const [at, piece] of pieces.entries()) {
    if (piece.start < past || found.length >= MOST) continue;
    const name = names.find(({ start, end }) => start <= piece.start && piece.end <= end);
    if (name) {
      past = name.end;
      const next = pieces.find(({ start }) => start >= name.end);
      if (isTeller(pieces, at, next)) continue;
      const isCountryName = name.words.length === 1 && isCountry(piece.word);
      const kind = isCountryName
        ? 'country'
        : elementsOf(name.text).length > 0
          ? 'element'
          : 'name';
      const words = isCountryName ? piece.meanings.slice(0, 1) : name.words;
      found.push({ text: name.text, kind, words, at });
    } else if (isElement(piece.word)) {
      found.push({ text: piece.word, kind: 'element', words: [piece.word], at });
    }
  }
  return found;
}

const TELLS =
  /^(?:said|says|reported|reports|wrote|writes|noted|notes|told|stated|states|announced|explained|explains|estimates?|estimated|forecasts?|projected|expects|expected|found|finds|data|cited|cites|counts?|points?|pointed|describe[sd]|call(?:s|ed)|regards?|regarded|thinks|thought|believes|believed|warned|warns|argues|argued|recalled|remarked|recalls|named|names)$/;

function isTeller(pieces: readonly Piece[], at: number, after: Piece | undefined): boolean {
  // "RFE/RL reported": two names of one.
  const isJoined = after?.kind === 'name' && after.start - (pieces[at]?.end ?? 0) === 1;
  const next = isJoined ? pieces.find(({ start }) => start > after.start) : after;
  const first = pieces[at - 1]?.word === 'the' ? at - 1 : at;
  const [one, two] = [pieces[first - 1]?.word, pieces[first - 2]?.word];
  if ((one === 'to' && two === 'according') || TELLS.test(next?.word ?? '')) return true;
  // "According to state broadcaster CCTV"
  const lead = pieces.slice(Math.max(0, first - 5), first);
  const to = lead.findLastIndex(
    ({ word }, i) => word === 'to' && lead[i - 1]?.word === 'according',
  );
  return to >= 0 && lead.slice(to + 1).every(({ kind }) => kind === 'content' || kind === 'light');
}

const GENERIC: ReadonlySet<string> = new Set(
  'rare earth earths group company co corp corporation inc ltd limited plc ag materials resources metals technologies high tech hightech'.split(
    ' ',
  ),
);

/** Whether two stand for the same: "Lynas" and "Lynas Rare Earths", "SRC" and the council of these letters. */
export function isSameEntity(one: Entity, other: Entity): boolean {
  if (one.kind !== other.kind) return false;
  const [own, there] = [tellingOf(one), tellingOf(other)];
  const [short, long] = own.length <= there.length ? [own, there] : [there, own];
  if (!short.every((word) => long.includes(word))) {
    return isShortFor(one, other) || isShortFor(other, one);
  }
  // "China Northern Rare Earth" is another group than "China Rare Earth".
  return short.length === long.length || !isCountry(short[0] ?? '');
}

/** Whether a folded word stands in many companies' names and tells none from another. */
export const isGeneric = (word: string): boolean => GENERIC.has(word);

function tellingOf({ words }: Entity): readonly string[] {
  const telling = words.filter((word) => !GENERIC.has(word));
  return telling.length > 0 ? telling : words;
}

const isShortFor = (short: Entity, { words }: Entity): boolean =>
  short.words.length === 1 &&
  words.length > 1 &&
  short.words[0] === words.map((word) => word.slice(0, 1)).join('');
