import { homeOf, isCountry } from '../../text/countries.ts';
import { isSeat, otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import type { Speaker } from './speakers.ts';

type Told = Pick<Speaker, 'who'>;

/** Houses in which a state's government sits, and the state. */
const HOUSES: ReadonlyMap<string, string> = new Map([
  ['pentagon', 'us'],
  ['capitol', 'us'],
  ['kremlin', 'russia'],
  ['whitehall', 'uk'],
  ['elysee', 'france'],
]);

/** Whether another state's government speaks: "the White House" for "Norland", whose minister spoke as "US envoy Velt". */
export function isOfOtherState(
  telling: readonly Piece[],
  { who }: Told,
  evidence: readonly Reading[],
): boolean {
  const own = statesAmong(telling);
  if (own.length === 0 || own.length < telling.length) return false;
  const theirs = statesOf(who, evidence);
  return theirs.length > 0 && !theirs.some((state) => own.includes(state));
}

function statesOf(who: readonly Piece[], evidence: readonly Reading[]): readonly string[] {
  const named = who.filter(({ kind }) => kind === 'name');
  const own = statesAmong(who);
  if (own.length > 0 || named.length === 0) return own;
  const others = evidence.flatMap((one) => titledIn(one));
  return others.flatMap(({ state, words }) =>
    named.some(({ word }) => words.includes(word)) ? [state] : [],
  );
}

// "US Secretary of State Marco Rubio": of which state somebody is, whom another sentence only names.
const titledIn = remembered(
  ({ names }): readonly Readonly<{ state: string; words: readonly string[] }>[] =>
    names.flatMap(({ words }) => {
      const [first, ...rest] = words;
      const state = first === undefined ? undefined : stateOf(first);
      return state === undefined || rest.length < 2 ? [] : [{ state, words: rest }];
    }),
);

function statesAmong(who: readonly Piece[]): string[] {
  const isWhite =
    who.some(({ word }) => word === 'white') && who.some(({ word }) => word === 'house');
  const named = who.flatMap(
    ({ word, meanings: [first = word] }) => stateOf(word) ?? stateOf(first) ?? [],
  );
  return [...(isWhite ? ['us'] : []), ...named];
}

const stateOf = (word: string): string | undefined =>
  isCountry(word) ? homeOf(word) : isSeat(word) ? otherNamesOf(word)[0] : HOUSES.get(word);
