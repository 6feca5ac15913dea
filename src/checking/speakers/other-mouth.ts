import { isCountry } from '../../text/countries.ts';
import { isSeat, otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isWho, PERSON } from './speaker-ranks.ts';
import { isReport, speakersIn } from './speakers.ts';
import type { Speaker } from './speakers.ts';

type Speech = Speaker & Readonly<{ before: Reading | undefined; sentence: Reading }>;

/** Words of what a claim has somebody say that must be in what its passages have somebody say. */
const LEAST = 3;
/** Words by which what another says must be nearer to it. */
const CLEARLY = 2;

/** Who says in the passages, and nobody else, what a claim puts into another's mouth. */
export function otherMouthOf(
  own: Speaker,
  claim: Reading,
  evidence: readonly Reading[],
): Speaker | undefined {
  const telling = tellingOf(own, evidence);
  if (telling.length === 0 && kindOf(own) === undefined) return undefined;
  const isNear = evidence.some((one) =>
    namesIn(one).some((piece) => telling.some((name) => isSame(name, piece))),
  );
  // Who is only reported to have written of it may do so anywhere, unless it is told what they wrote.
  const speeches = speechesOf(evidence);
  if (isReport(own) && isNear && !speeches.some((speech) => isNamedIn(own, speech))) {
    return undefined;
  }
  const said = own.scope.filter((piece) => !own.who.includes(piece));
  let rival: Speech | undefined;
  let [mine, other, reported] = [0, 0, 0];
  for (const speech of speeches) {
    const isPlain =
      isNear && (speech.isStrong === 'weak' || (isReport(own) && speech.isStrong === 'said'));
    const shared = said.filter((word) => speech.scope.some((piece) => meets(piece, word))).length;
    const isMine =
      !isOfOtherKind(own, speech) &&
      (telling.length === 0 ||
        isNamedIn(own, speech) ||
        isSameRole(own, speech) ||
        telling.some((name) => mayBe(name, speech) || isTold(name, speech)));
    if (isMine) reported = Math.max(reported, shared);
    if (isPlain) continue;
    if (isMine) mine = Math.max(mine, shared);
    else if (shared > other) [other, rival] = [shared, speech];
  }
  if (!rival || other < LEAST || other < mine + CLEARLY) return undefined;
  const isSaid =
    other * 2 >= said.length || (other >= reported + CLEARLY && isClose(claim, rival.sentence));
  return isSaid ? rival : undefined;
}

/** Of all that a claim says so much is in one sentence, which then is the one that it tells. */
const CLOSE = 0.6;

const isClose = ({ pieces }: Reading, sentence: Reading): boolean => {
  const told = pieces.filter((piece) => isTelling(piece) || piece.kind === 'figure');
  const shared = told.filter((word) => sentence.pieces.some((piece) => meets(piece, word)));
  return shared.length >= told.length * CLOSE;
};

// At the beginning of a sentence a name may not look like one.
const isNamedIn = (own: Speaker, { who }: Speech): boolean =>
  who.some(
    (one) =>
      one.kind === 'name' &&
      own.who.some((name) => meets(one, name) && !isState(name.word) && !TITLE.test(name.word)),
  );

// "Canberra's trade minister" is "trade minister Ana Velt": an office, and nobody's own name.
function isSameRole({ who }: Speaker, speech: Speech): boolean {
  const owner = who.findLastIndex(isPossessive);
  const role = who.slice(owner + 1);
  return (
    role.some(({ word }) => PERSON.test(word)) &&
    role.every((piece) => piece.kind !== 'name' && speech.who.some((one) => meets(one, piece)))
  );
}

const KINDS: readonly RegExp[] = [
  /^(?:ministry|ministers?|government|department|customs|officials?|agency|authority|authorities|cabinet|president|premier|secretary|parliament|senators?|lawmakers?)$/,
  /^(?:company|companies|firms?|corporation|manufacturers?|producers?|makers?|carmakers?|executives?)$/,
  /^(?:analysts?|experts?|economists?|researchers?|scientists?|academics?|observers?|commentators?|critics?|historians?|consultancy|consultancies|consultants?|research)$/,
  /^(?:associations?|lobby|chamber|federation|alliance|union)$/,
  /^(?:residents?|villagers?|locals?|farmers?|fishermen|activists?|campaigners?|environmentalists?)$/,
  /^(?:traders?|brokers?|buyers?|investors?|dealers?)$/,
  /^(?:sources?|persons?|insiders?)$/,
];

// Which kind of people speak, where that is all that is told of them.
function kindOf({ who }: Pick<Speaker, 'who'>): RegExp | undefined {
  const kinds = KINDS.filter((kind) => who.some(({ word }) => kind.test(word)));
  return kinds.length === 1 ? kinds[0] : undefined;
}

// "Customs officials" are no "analysts".
function isOfOtherKind(own: Speaker, { who }: Speech): boolean {
  if (who.some(({ kind }) => kind === 'name')) return false;
  const [mine, theirs] = [kindOf(own), kindOf({ who })];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

// "Carmakers told Alcor": who was told may tell it again.
const isTold = (name: Piece, { verb, scope }: Speech): boolean =>
  /^t[eo]l[dl]/.test(verb) && scope.slice(0, 3).some((piece) => isSame(name, piece));

// The piece of "Canberra's" is longer than its word.
const isPossessive = ({ word, start, end }: Piece): boolean => end - start >= word.length + 2;

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
function mayBe(name: Piece, { sentence, before, who, scope, isStrong }: Speech): boolean {
  const isNamed = who.some(({ kind }) => kind === 'name');
  if (isNamed && isStrong === 'strong' && isOtherSpeaker(name, who, sentence)) return false;
  const others = isState(name.word)
    ? sentence.pieces
    : sentence.pieces.filter((piece) => !scope.includes(piece));
  if ([...others, ...who].some((piece) => isSame(name, piece))) return true;
  if (initials(sentence).includes(name.word)) return true;
  if (isWrittenOut(name, sentence)) return true;
  if (isNamed) return false;
  // Whom a "he" stands for may be named anywhere.
  if (who.every(({ word }) => PRONOUN.test(word))) return true;
  // "An analyst" is nobody named before; "the company" may be.
  const at = sentence.pieces.findIndex((piece) => piece === who[0]);
  const article = sentence.pieces[at - 1]?.word ?? '';
  if (/^an?$/.test(article)) return false;
  const ahead = sentence.pieces.slice(0, at);
  const isBody = who.every(({ word }) => BODY.test(word));
  if (article === 'the' && isBody && ahead.some((piece) => isSame(name, piece))) return true;
  return before !== undefined && namesIn(before).some((piece) => isSame(name, piece));
}

// "A wrote that …, and B held": what B held A didn't.
const isOtherSpeaker = (name: Piece, who: readonly Piece[], sentence: Reading): boolean =>
  !who.some((piece) => isSame(name, piece)) &&
  speakers(sentence).some((other) => other.who.some((piece) => isSame(name, piece)));

// "Pentagon" of "the Secretary of Defense"
const isWrittenOut = (name: Piece, { words }: Reading): boolean =>
  otherNamesOf(name.word).some((other) => {
    const all = other.split(' ');
    return all.length > 1 && all.every((word) => words.has(word));
  });

/** Titles stand before many names. */
const TITLE =
  /^(?:president|prime|minister|premier|chancellor|secretary|vice|deputy|senator|governor|commissioner|director|chairman|chief|executive|mr|mrs|ms|dr|professor|king|sir|ambassador|treasurer|trade|commerce|industry|foreign|energy|resources|finance|mines|treasury|the|of)$/;
const BODY =
  /^(?:company|firm|group|ministry|agency|association|consultancy|institute|bank|fund|producer|developer|maker|miner|carmaker|manufacturer|operator)$/;
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
