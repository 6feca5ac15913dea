import type { Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets, sharedOf } from '../reading/windows.ts';
import { kindOf } from './speaker-kinds.ts';
import { isWho } from './speaker-ranks.ts';
import { isOfOtherState } from './speaker-states.ts';
import { isReport, speakersOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';
import { isNamedIn, isSame, isSpeechOf, namesIn, speechesOf, tellingOf } from './whose-speech.ts';
import type { Speech } from './whose-speech.ts';

/** Words of what a claim has somebody say that must be in what its passages have somebody say. */
const LEAST = 3;
/** Words by which what another says must be nearer to it. */
const CLEARLY = 2;

/** Who says in the passages, and nobody else, what a claim puts into another's mouth. */
export function otherMouthOf(
  own: Speaker,
  claim: Reading,
  evidence: readonly Reading[],
  outer: readonly Speaker[] = [],
): Speaker | undefined {
  const telling = tellingOf(own, evidence);
  if (telling.length === 0 && kindOf(own) === undefined) return undefined;
  const isNear = evidence.some((one) =>
    namesIn(one).some((piece) => telling.some((name) => isSame(name, piece))),
  );
  // Who is only reported to have written of it may do so anywhere, unless it is told what they wrote.
  const speeches = speechesOf(evidence);
  const foreign = new Set(
    speeches.filter(
      (speech) => isOfOtherState(telling, speech, evidence) && !isToldOf(speech, claim),
    ),
  );
  const isTold = speeches.some((speech) => foreign.has(speech) || isNamedIn(own, speech));
  if (isReport(own) && isNear && !isTold) return undefined;
  const said = own.scope.filter((piece) => !own.who.includes(piece));
  let rival: Speech | undefined;
  let [mine, other, reported] = [0, 0, 0];
  for (const speech of speeches) {
    const isPlain =
      isNear &&
      !foreign.has(speech) &&
      (speech.isStrong === 'weak' || (isReport(own) && speech.isStrong === 'said'));
    const shared = said.filter((word) => speech.scope.some((piece) => meets(piece, word))).length;
    const isMine = !foreign.has(speech) && isSpeechOf(own, telling, speech);
    if (isMine) reported = Math.max(reported, shared);
    if (isPlain) continue;
    if (isMine) mine = Math.max(mine, shared);
    else if (shared > other) [other, rival] = [shared, speech];
  }
  if (!rival || other < LEAST || other < mine + CLEARLY) return undefined;
  if (isToldToo(rival, claim, own) || isToldBy(rival, own, outer)) return undefined;

  const isSaid =
    other * 2 >= said.length || (other >= reported + CLEARLY && isClose(claim, rival.sentence));
  return isSaid && !saysLittle(own, evidence) ? rival : undefined;
}

// "Velt wrote that Orlev had declared it": of what Orlev said, Velt tells in the claim too.
const isToldBy = (rival: Speech, own: Speaker, outer: readonly Speaker[]): boolean =>
  outer.some((one) => isNamedIn(one, rival) && own.who.some((piece) => one.scope.includes(piece)));

// "Sources said that Arta has told it to": who has no name is told of in the claim, as is who speaks there, too.
function isToldToo(rival: Speech, claim: Reading, own: Speaker): boolean {
  if (!rival.who.some(({ kind }) => kind === 'name')) {
    return isToldOf(rival, claim) || isHeadTold(rival, claim, own);
  }
  return speakersOf(claim).some(
    (one) =>
      one.verb !== own.verb &&
      isNamedIn(one, rival) &&
      !isNamedIn(own, one) &&
      sharedOf(rival.scope, one.scope) > 1,
  );
}

// "Some analysts" of "several analysts", beside another speaker.
function isHeadTold({ who }: Speech, { pieces }: Reading, own: Speaker): boolean {
  const heads = who.filter(isWho);
  const others = pieces.filter((piece) => !own.who.includes(piece));
  return heads.length > 0 && sharedOf(heads, others) === heads.length;
}

// "That settles it, Froman said": of words that say little it's not to be seen what they tell.
const saysLittle = (own: Speaker, evidence: readonly Reading[]): boolean =>
  evidence.some((sentence) =>
    speakersOf(sentence).some((one) => one.scope.length === 0 && isNamedIn(own, one)),
  );

const isToldOf = ({ who }: Speaker, claim: Reading): boolean =>
  who.every((piece) => isIn(piece, claim) || claim.words.has(piece.word));

/** Of all that a claim says so much is in one sentence, which then is the one that it tells. */
const CLOSE = 0.6;

const isClose = ({ pieces }: Reading, sentence: Reading): boolean => {
  const told = pieces.filter((piece) => isTelling(piece) || piece.kind === 'figure');
  const shared = told.filter((word) => sentence.pieces.some((piece) => meets(piece, word)));
  return shared.length >= told.length * CLOSE;
};
