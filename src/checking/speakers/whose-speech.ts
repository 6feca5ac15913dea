import { otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isOfOtherKind, isOfOtherOffice, isOfSameKind, isState } from './speaker-kinds.ts';
import { isWho, PERSON } from './speaker-ranks.ts';
import { speakersIn } from './speakers.ts';
import type { Speaker } from './speakers.ts';

/** What somebody says in a sentence of a passage, and the sentence before. */
export type Speech = Speaker & Readonly<{ before: Reading | undefined; sentence: Reading }>;

/** Whether it may be the speaker of a claim, by these words of who they are, who says something in a passage. */
export const isSpeechOf = (own: Speaker, telling: readonly Piece[], speech: Speech): boolean =>
  !isOfOtherKind(own, speech) &&
  !isOfOtherOffice(own, telling, speech) &&
  (telling.length === 0 ||
    isNamedIn(own, speech) ||
    isSameRole(own, speech) ||
    isOfSameKind(telling, speech) ||
    telling.some((name) => mayBe(name, speech) || isTold(name, speech)));

/** Whether a speech names its speaker so; at the beginning of a sentence a name may not look like one. */
export const isNamedIn = (own: Speaker, { who }: Speaker): boolean =>
  who.some((one) =>
    own.who.some(
      (name) =>
        (one.kind === 'name' || name.kind === 'name') &&
        meets(one, name) &&
        !isState(name.word) &&
        !TITLE.test(name.word) &&
        !BODIES.test(name.word),
    ),
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

// "Carmakers told Alcor": who was told may tell it again.
const isTold = (name: Piece, { verb, scope }: Speech): boolean =>
  /^t[eo]l[dl]/.test(verb) && scope.slice(0, 3).some((piece) => isSame(name, piece));

// The piece of "Canberra's" is longer than its word.
const isPossessive = ({ word, start, end }: Piece): boolean => end - start >= word.length + 2;

/** The names of a speaker, without titles and states where there are others; else what only some people are. */
export function tellingOf({ who }: Speaker, evidence: readonly Reading[]): Piece[] {
  const names = who.filter(({ kind, word }) => kind === 'name' && !TITLE.test(word));
  const persons = names.filter(({ word }) => !isState(word));
  const own = persons.filter(({ word }) => !BODIES.test(word));
  const known = own.length > 0 ? own : persons.length > 0 ? persons : names;
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
  if (who.every(({ word }) => PRONOUN.test(word))) {
    const meant = who.every(({ word }) => PERSONAL.test(word)) ? personIn(before) : [];
    return meant.length === 0 || meant.some((piece) => isSame(name, piece));
  }
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
/** What many offices are called. */
const BODIES =
  /^(?:department|ministry|office|bureau|committee|commission|council|agency|institute|association|university|corporation|company)$/;
const BODY =
  /^(?:company|firm|group|ministry|agency|association|consultancy|institute|bank|fund|producer|developer|maker|miner|carmaker|manufacturer|operator)$/;
const PERSONAL = /^(?:he|she)$/;

// "Ana Velt of Tarn listed what is open. …, she said": who speaks in the sentence before.
const personIn = (before: Reading | undefined): readonly Piece[] => {
  const last =
    before &&
    speakers(before).findLast(({ who }) => who.filter(({ kind }) => kind === 'name').length > 1);
  return before && last
    ? [
        ...last.who,
        ...before.pieces.filter((piece) => piece.kind === 'name' && !last.scope.includes(piece)),
      ]
    : [];
};

const PRONOUN = /^(?:it|he|she|they|we|i)$/;
/** Whether a name names the same as another one. */
export const isSame = (name: Piece, piece: Piece): boolean =>
  piece.kind === 'name' &&
  (meets(name, piece) ||
    otherNamesOf(name.word).some(
      (other) => other === piece.word || piece.meanings.includes(other),
    ));

export const namesIn = ({ pieces }: Reading): Piece[] =>
  pieces.filter(({ kind }) => kind === 'name');

// "USGS" of "US Geological Survey".
const initials = remembered(({ pieces }) =>
  pieces
    .filter(({ kind }) => kind === 'name')
    .map(({ word }) => (word === 'us' ? word : word.slice(0, 1)))
    .join(''),
);

/** What anybody says in passages. */
export function speechesOf(evidence: readonly Reading[]): Speech[] {
  return evidence.flatMap((sentence, at) =>
    speakers(sentence).map((speaker) => ({ ...speaker, sentence, before: evidence[at - 1] })),
  );
}

const speakers = remembered((reading) =>
  speakersIn(reading, 'named').filter(({ scope, who }) => scope.some(isTelling) && who.some(isWho)),
);
