import { isCountry } from '../../text/countries.ts';
import { isSeat } from '../reading/other-names.ts';
import type { Piece } from '../reading/reading.ts';
import type { Speaker } from './speakers.ts';

type Told = Pick<Speaker, 'who'>;

const KINDS: readonly RegExp[] = [
  /^(?:ministry|ministers?|government|department|customs|officials?|agency|authority|authorities|cabinet|president|premier|secretary|parliament|senators?|lawmakers?)$/,
  /^(?:company|companies|firms?|corporation|manufacturers?|producers?|makers?|carmakers?|executives?)$/,
  /^(?:analysts?|experts?|economists?|geologists?|researchers?|scientists?|academics?|observers?|commentators?|critics?|historians?|consultancy|consultancies|consultants?|research)$/,
  /^(?:associations?|lobby|chamber|federation|alliance|union)$/,
  /^(?:residents?|villagers?|locals?|farmers?|fishermen|activists?|campaigners?|environmentalists?)$/,
  /^(?:traders?|brokers?|buyers?|investors?|dealers?)$/,
  /^(?:sources?|persons?|insiders?)$/,
];

/** Which kind of people speak, where that is all that is told of them. */
export function kindOf({ who }: Told): RegExp | undefined {
  const kinds = KINDS.filter((kind) => who.some(({ word }) => kind.test(word)));
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** "Geologists" may be "scientists". */
export const isOfSameKind = (telling: readonly Piece[], { who }: Told): boolean =>
  telling.every(({ kind }) => kind !== 'name') &&
  kindOf({ who: telling }) !== undefined &&
  kindOf({ who: telling }) === kindOf({ who });

/** Offices that nobody holds at once, as words of who speaks. */
const OFFICES: readonly RegExp[] = [
  /^(?:ministers?|premier|chancellor|treasurer)$/,
  /^(?:president|king)$/,
  /^(?:spokes\w+)$/,
  /^(?:ambassador|envoy|diplomats?)$/,
  /^(?:senators?|lawmakers?|deput(?:y|ies))$/,
  /^(?:analysts?|consultants?)$/,
  /^(?:generals?|admiral|commander)$/,
];

/** "A spokesperson of the ministry" is not "Arta's prime minister", be she of Arta. */
export function isOfOtherOffice(own: Told, telling: readonly Piece[], { who }: Told): boolean {
  if (who.some(({ kind }) => kind === 'name') || !telling.every(({ word }) => isState(word))) {
    return false;
  }
  const [mine, theirs] = [own.who, who].map((all) =>
    OFFICES.filter((office) => all.some(({ word }) => office.test(word))),
  );
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((office) => theirs.includes(office));
}

/** "Customs officials" are no "analysts". */
export function isOfOtherKind(own: Told, { who }: Told): boolean {
  if (who.some(({ kind }) => kind === 'name')) return false;
  // "Arta says": its government.
  const isGovernment = own.who.length > 0 && own.who.every(({ word }) => isState(word));
  const [mine, theirs] = [isGovernment ? KINDS[0] : kindOf(own), kindOf({ who })];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** Whether a word names a country or the seat of its government. */
export const isState = (word: string): boolean => isCountry(word) || isSeat(word);
