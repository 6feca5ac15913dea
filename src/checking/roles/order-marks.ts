import type { Reading } from '../reading/reading.ts';
import { isVerbAt } from '../reading/verbs.ts';

/** What a word that orders two things says: which of them stands on its right, and where it ends. */
export type Mark = Readonly<{ right: 'early' | 'late'; end: number }>;

/** The word at a place, or none. */
export const wordAt = ({ pieces }: Reading, at: number): string => pieces[at]?.word ?? '';

/** Words that say how long before or after. */
export const UNIT = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/;

/** What answers something: "in retaliation", "as revenge". */
export const REPLY =
  /^(?:response|reaction|retaliation|answer|reply|return|revenge|reprisals?|protest)$/;

/** "After", "because of", "in retaliation for", "ahead of": a word between what came first and what came of it. */
export const markAt = (reading: Reading, at: number): Mark | undefined =>
  replyAt(reading, at) ?? plainAt(reading, at);

const earlyUntil = (end: number): Mark => ({ right: 'early', end });
const lateUntil = (end: number): Mark => ({ right: 'late', end });

const TO = /^(?:to|for|at|against|of)$/;
const OUTCOME = /^(?:result|consequence|wake|aftermath|heels|view|light|account)$/;

// "In retaliation for", "as a result of"; but "in return for" changes one for the other.
function replyAt(reading: Reading, at: number): Mark | undefined {
  const [last = '', word = '', next = ''] = [at - 1, at, at + 1].map((one) => wordAt(reading, one));
  if (REPLY.test(word) && word !== 'return') {
    const isReply = /^(?:in|as|an?|direct|apparent|possible)$/.test(last);
    return isReply && TO.test(next) ? earlyUntil(at + 1) : undefined;
  }
  const isOutcome = OUTCOME.test(word) && next === 'of' && /^(?:in|the|an?|on)$/.test(last);
  return isOutcome ? earlyUntil(at + 1) : undefined;
}

function plainAt(reading: Reading, at: number): Mark | undefined {
  const [last = '', word = '', next = ''] = [at - 1, at, at + 1].map((one) => wordAt(reading, one));
  switch (word) {
    case 'because':
      return earlyUntil(next === 'of' ? at + 1 : at);
    case 'after':
      return /^(?:named|looks?|looked)$/.test(last) ? undefined : earlyUntil(at);
    case 'following':
      return /^(?:the|an?)$/.test(last) ? undefined : earlyUntil(at);
    case 'once':
      return isOnce(reading, at) ? earlyUntil(at) : undefined;
    case 'before':
      return lateUntil(at);
    default:
      return undefined;
  }
}

const isOnce = (reading: Reading, at: number): boolean =>
  wordAt(reading, at - 1) !== 'at' &&
  !/^(?:an?|again|more|every|in)$/.test(wordAt(reading, at + 1)) &&
  !isVerbAt(reading, at + 1);
