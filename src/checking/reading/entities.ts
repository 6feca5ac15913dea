import { isCountry } from '../../text/countries.ts';
import { elementsOf, isElement } from '../../text/elements.ts';
import type { Name } from '../../text/names.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { trait } from './traits.ts';

/** Who or what a sentence tells something of, and the place of its first word: a name, or an element. */
export type Entity = Readonly<{
  text: string;
  kind: 'country' | 'element' | 'name';
  words: readonly string[];
  /** Of them those that tell it from others: all, where none does. */
  telling: readonly string[];
  at: number;
}>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 16;

/** Whom and what a sentence tells of, but for who tells it: "according to A", "A reported". */
export const entitiesIn = remembered(findEntitiesIn);

function findEntitiesIn(reading: Reading): Entity[] {
  const { pieces, names } = reading;
  const found: Entity[] = [];
  let past = -1;
  let nearest = 0;
  for (let at = 0; at < pieces.length && found.length < MOST; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.start < past) continue;
    while ((names[nearest]?.end ?? Infinity) <= piece.start) nearest += 1;
    const name = names[nearest];
    if (name && name.start <= piece.start && piece.end <= name.end) {
      past = name.end;
      if (!isTeller(reading, at, firstFrom(pieces, at, past))) found.push(named(name, piece, at));
    } else if (isElementAt(piece)) {
      const words = [piece.word];
      found.push({ text: piece.word, kind: 'element', words, telling: words, at });
    }
  }
  return found;
}

/** Whether a word is an element's name, or a word of a sentence is. */
export const isElementAt = trait(isElement);

// The first word after one that begins at a place of the text or later.
function firstFrom(pieces: readonly Piece[], at: number, place: number): Piece | undefined {
  let next = at + 1;
  while ((pieces[next]?.start ?? Infinity) < place) next += 1;
  return pieces[next];
}

function named({ text, words }: Name, { word, meanings }: Piece, at: number): Entity {
  if (words.length === 1 && isCountry(word)) {
    const home = meanings.slice(0, 1);
    return { text, kind: 'country', words: home, telling: home, at };
  }
  const kind = elementsOf(text).length > 0 ? 'element' : 'name';
  return { text, kind, words, telling: tellingOf(words), at };
}

const isReport = trait((word) => TELLS.test(word));
const TELLS =
  /^(?:said|says|reported|reports|wrote|writes|noted|notes|told|stated|states|announced|explained|explains|estimates?|estimated|forecasts?|projected|expects|expected|found|finds|data|cited|cites|counts?|points?|pointed|describe[sd]|call(?:s|ed)|regards?|regarded|thinks|thought|believes|believed|warned|warns|argues|argued|recalled|remarked|recalls|named|names)$/;

const isAccording = trait((word) => word === 'according');

function isTeller(reading: Reading, at: number, after: Piece | undefined): boolean {
  const { pieces } = reading;
  // "RFE/RL reported": two names of one.
  const isJoined = after?.kind === 'name' && after.start - (pieces[at]?.end ?? 0) === 1;
  const next = isJoined ? firstFrom(pieces, at, after.end) : after;
  const first = pieces[at - 1]?.word === 'the' ? at - 1 : at;
  if (next && isReport(next)) return true;
  if (!isAccording(reading)) return false;
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
  const [own, there] = [one.telling, other.telling];
  const [short, long] = own.length <= there.length ? [own, there] : [there, own];
  if (!short.every((word) => long.includes(word))) {
    return isShortFor(one, other) || isShortFor(other, one);
  }
  // "China Northern Rare Earth" is another group than "China Rare Earth".
  return short.length === long.length || !isCountry(short[0] ?? '');
}

/** Whether a folded word stands in many companies' names and tells none from another. */
export const isGeneric = (word: string): boolean => GENERIC.has(word);

function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !GENERIC.has(word));
  return telling.length > 0 ? telling : words;
}

const isShortFor = (short: Entity, { words }: Entity): boolean =>
  short.words.length === 1 &&
  words.length > 1 &&
  short.words[0] === words.map((word) => word.slice(0, 1)).join('');
