import { isCountry } from '../../text/countries.ts';
import { isSeat, otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isReport, speakersIn } from './speakers.ts';
import type { Speaker } from './speakers.ts';

type Speech = Speaker & Readonly<{ before: Reading | undefined; sentence: Reading }>;

/** Words of what a claim has somebody say that must be in what its passages have somebody say. */
const LEAST = 3;
/** Words by which what another says must be nearer to it. */
const CLEARLY = 2;

/** Who says in the passages, and nobody else, what a claim puts into another's mouth. */
export function otherMouthOf(own: Speaker, evidence: readonly Reading[]): Speaker | undefined {
  const telling = tellingOf(own, evidence);
  if (telling.length === 0) return undefined;
  const isNear = evidence.some((one) =>
    namesIn(one).some((piece) => telling.some((name) => isSame(name, piece))),
  );
  // Who is only reported to have written of it may do so anywhere.
  if (isReport(own) && isNear) return undefined;
  const said = own.scope.filter((piece) => !own.who.includes(piece));
  let rival: Speech | undefined;
  let [mine, other] = [0, 0];
  for (const speech of speechesOf(evidence)) {
    if (speech.isStrong === 'weak' && isNear) continue;
    const shared = said.filter((word) => speech.scope.some((piece) => meets(piece, word))).length;
    // At the beginning of a sentence a name may not look like one.
    const isNamed = speech.who.some(
      (one) =>
        one.kind === 'name' &&
        own.who.some((name) => meets(one, name) && !isState(name.word) && !TITLE.test(name.word)),
    );
    if (isNamed || telling.some((name) => mayBe(name, speech))) mine = Math.max(mine, shared);
    else if (shared > other) [other, rival] = [shared, speech];
  }
  const isSaid = other >= LEAST && other * 2 >= said.length && other >= mine + CLEARLY;
  return isSaid ? rival : undefined;
}

// The names of a speaker, without titles and states where there are others; else what only some people are.
function tellingOf({ who }: Speaker, evidence: readonly Reading[]): Piece[] {
  const names = who.filter(({ kind, word }) => kind === 'name' && !TITLE.test(word));
  const persons = names.filter(({ word }) => !isState(word));
  const known = persons.length > 0 ? persons : names;
  if (known.length > 0) return known;
  return who.filter(
    (piece) =>
      SOME.test(piece.word) &&
      !evidence.some(({ pieces }) => pieces.some((other) => meets(piece, other))),
  );
}

/** Who is no head, expert or official of any kind. */
const SOME =
  /^(?:residents?|villagers?|locals?|farmers?|fishermen|workers?|miners?|traders?|buyers?|carmakers?|investors?|shareholders?|customs|prosecutors?|lawyers?|judges?|courts?|police|advisers?|advisors?|lawmakers?|senators?|opposition|rebels?|activists?|campaigners?|environmentalists?|academics?|professors?|economists?|geologists?|diplomats?|ambassadors?|competitors?|rivals?|customers?|banks?|brokers?|consultants?|consultancy)$/;

// Named beside what is said, or in the sentence before where "the ministry" says it; a country anywhere.
function mayBe(name: Piece, { sentence, before, who, scope }: Speech): boolean {
  const others = isState(name.word)
    ? sentence.pieces
    : sentence.pieces.filter((piece) => !scope.includes(piece));
  if ([...others, ...who].some((piece) => isSame(name, piece))) return true;
  if (initials(sentence).includes(name.word)) return true;
  const isNamed = who.some(({ kind }) => kind === 'name');
  if (isNamed) return false;
  // Whom a "he" stands for may be named anywhere.
  if (who.every(({ word }) => PRONOUN.test(word))) return true;
  // "An analyst" is nobody named before.
  const at = sentence.pieces.findIndex((piece) => piece === who[0]);
  if (/^an?$/.test(sentence.pieces[at - 1]?.word ?? '')) return false;
  return before !== undefined && namesIn(before).some((piece) => isSame(name, piece));
}

/** Titles stand before many names. */
const TITLE =
  /^(?:president|prime|minister|premier|chancellor|secretary|vice|deputy|senator|governor|commissioner|director|chairman|chief|executive|mr|mrs|ms|dr|professor|king|sir|ambassador|treasurer|trade|commerce|industry|foreign|energy|resources|finance|mines|treasury|the|of)$/;
const PRONOUN = /^(?:it|he|she|they|we|i)$/;
/** Whether a word names a country or the seat of its government. */
export const isState = (word: string): boolean => isCountry(word) || isSeat(word);

export const isSame = (name: Piece, piece: Piece): boolean =>
  piece.kind === 'name' &&
  (meets(name, piece) ||
    otherNamesOf(name.word).some(
      (other) => other === piece.word || piece.meanings.includes(other),
    ));

const namesIn = ({ pieces }: Reading): Piece[] => pieces.filter(({ kind }) => kind === 'name');

// "USGS" of "US Geological Survey".
const initials = remembered(({ pieces }) =>
  pieces
    .filter(({ kind }) => kind === 'name')
    .map(({ word }) => (word === 'us' ? word : word.slice(0, 1)))
    .join(''),
);

function speechesOf(evidence: readonly Reading[]): Speech[] {
  return evidence.flatMap((sentence, at) =>
    speakers(sentence).map((speaker) => ({ ...speaker, sentence, before: evidence[at - 1] })),
  );
}

const speakers = remembered((reading) =>
  speakersIn(reading, 'named').filter(({ scope, who }) => scope.some(isTelling) && who.some(isWho)),
);

/** Whether a word names somebody, or one who can speak. */
export const isWho = ({ kind, word }: Piece): boolean => kind === 'name' || HUMAN.test(word);

const HUMAN =
  /^(?:it|he|she|they|analysts?|experts?|sources?|persons?|people|residents?|villagers?|officials?|ministers?|ministry|government|company|spokes\w+|researchers?|critics?|participants?|lawyers?|executives?|directors?|presidents?|chairman|chairwoman|head|authors?|study|report|article|survey|agency|institute|association|committee|court|judges?|prosecutors?|traders?|investors?|workers?|farmers?|buyers?|producers?|exporters?|makers?|advisers?|advisors?|managers?|economists?|geologists?|scientists?|firm|group|bank|commission|council|office|lawmakers?|senators?|diplomats?|ambassadors?|cabinet|parliament|tribunal|panel|union|authority|authorities|police|army|opposition)$/;
