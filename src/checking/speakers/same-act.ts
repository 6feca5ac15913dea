import { meaningsOf } from '../reading/meanings.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isState } from './speaker-kinds.ts';
import type { Speaker } from './speakers.ts';
import { isSpeechOf, speechesOf, tellingOf } from './whose-speech.ts';
import type { Speech } from './whose-speech.ts';

/** What anybody may do who reports of a thing: that another did so is no other act. */
const PLAIN =
  /^(?:report|writ|wrote|not|say|said|tell|told|accord|recall|explain|announc|publish|show|find|found|dat|count|ad|hold|see|saw)/;
/** Telling words behind a verb that say what it is about. */
const AHEAD = 6;
/** Of them so many are the same, where the verb is. */
const LEAST = 2;

/**
 * Who in the passages does with the same verb of a view ("likened", "thinks", "named") what a claim has another
 * do, who does no such thing there, whatever else they say.
 */
export function otherActOf(
  own: Speaker,
  claim: Reading,
  evidence: readonly Reading[],
): Speaker | undefined {
  if (PLAIN.test(own.verb) || own.isStrong === 'said') return undefined;
  const telling = tellingOf(own, evidence).filter(({ word }) => !isState(word));
  const [stem] = meaningsOf(own.verb);
  const mine = aheadOf(claim, own);
  if (telling.length === 0 || mine.length < LEAST) return undefined;
  let rival: Speech | undefined;
  for (const speech of speechesOf(evidence)) {
    if (PLAIN.test(speech.verb)) continue;
    const theirs = aheadOf(speech.sentence, speech);
    const shared = mine.filter((piece) => theirs.some((other) => meets(piece, other))).length;
    if (shared < LEAST || (shared * 2 < mine.length && shared * 2 < theirs.length)) continue;
    if (isSpeechOf(own, telling, speech)) return undefined;
    if (meaningsOf(speech.verb)[0] === stem) rival ??= speech;
  }
  return rival;
}

function aheadOf({ pieces }: Reading, { verb, who }: Speaker): Piece[] {
  const from = who[0] ? pieces.indexOf(who[0]) : 0;
  const at = pieces.findIndex(({ word }, i) => i > from && word === verb);
  return at < 0
    ? []
    : pieces
        .slice(at + 1)
        .filter((piece) => isTelling(piece) || piece.kind === 'light')
        .slice(0, AHEAD);
}
