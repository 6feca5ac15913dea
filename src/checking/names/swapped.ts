import { isCountry } from '../../text/countries.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { eventsIn, isLikeEvent } from '../reading/events.ts';
import type { Event } from '../reading/events.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { slotsOf } from '../reading/slots.ts';
import type { Span } from '../reading/spans.ts';
import { isIn, sharedOf } from '../reading/windows.ts';
import { isOwned } from './owned.ts';
import { namesIn } from './swapped-names.ts';
import type { Part } from './swapped-names.ts';

/**
 * A finding where a sentence tells of one what the passages tell of another: the sentence that says
 * most of what stands around a name doesn't have it, has another one in its place that
 * the claim leaves out, and what the passages do say of the one is something else.
 */
export function swappedIn(claim: Reading, passages: readonly Evidence[]): Finding[] {
  for (const part of namesIn(claim)) {
    const found = rivalOf(part, claim, passages);
    if (!found) continue;
    const why = `the passage says so of "${found.rival}" and not of "${part.text}": "${found.sentence.text}"`;
    return [{ kind: 'relation', text: part.text, why }];
  }
  return [];
}

/** Words around a name of which something has to be found. */
const LEAST = 4;
const REACH = 8;
/** So much of what stands around it one sentence must say. */
const CLEARLY = 0.6;
/** Where another sentence that has it says so much of that, it may be meant. */
const NEARLY = 0.7;

// Names have no part in it: they are what may have changed.
function wordsAround(reading: Reading, { start, end }: Span, reach: number = REACH): Piece[] {
  const words = reading.pieces.filter(
    (piece) =>
      (piece.kind === 'content' || piece.kind === 'figure') &&
      (piece.start >= end || piece.end <= start),
  );
  const at = words.findIndex((piece) => piece.start >= end);
  const next = at < 0 ? words.length : at;
  return words.slice(Math.max(0, next - reach), next + reach);
}

function rivalOf(
  part: Part,
  claim: Reading,
  passages: readonly Evidence[],
): Readonly<{ rival: string; sentence: Reading }> | undefined {
  const words = wordsAround(claim, part);
  if (words.length < LEAST) return undefined;
  const scored = passages.flatMap((passage) =>
    passage.sentences.map((sentence, at) => ({
      passage,
      sentence,
      at,
      score: words.filter((word) => isIn(word, sentence) || sentence.words.has(word.word)).length,
    })),
  );
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.score < words.length * CLEARLY) return undefined;
  const having = scored.filter(({ sentence, passage }) => part.isIn(sentence, passage));
  // Who publishes the passages may be left out of them.
  if (having.length === 0 && part.isPublisher(passages)) return undefined;
  if (having.some(({ score }) => score >= best.score * NEARLY)) return undefined;
  const rival = part
    .rivalsIn(best.sentence, best.passage)
    .find((other) => isInPlaceOf(part, claim, other, best.sentence));
  // "The company": who was told of before.
  const isBefore = having.some(({ passage, at }) => passage === best.passage && at < best.at);
  if (rival && isOwned(rival.text, part.text, passages)) return undefined;
  if (rival && (!isBefore || slotsOf(best.sentence, rival).includes('subject'))) {
    return { rival: rival.text, sentence: best.sentence };
  }
  if (isBefore) return undefined;
  const [first] = best.passage.sentences;
  if (!first || best.at !== 1 || !ANAPHOR.test(best.sentence.text)) return undefined;
  const [subject] = part.rivalsIn(first, best.passage);
  const isSubject =
    subject?.start === 0 && slotsOf(claim, part).includes('subject') && isNameless(best.sentence);
  return isSubject ? { rival: subject.text, sentence: best.sentence } : undefined;
}

const ANAPHOR =
  /^(?:It|He|She|They|The (?:company|firm|group|agency|ministry|mine|plant|project))\b/;

const isNameless = ({ names }: Reading): boolean =>
  names.every(({ words }) => words.every((word) => isCountry(word)));

// "The fund gave Alcor" of "Borval was given by the fund": both get it, whatever the voice.
const hasSamePart = (part: Span, claim: Reading, rival: Span, sentence: Reading): boolean =>
  eventsIn(claim).some((own) =>
    eventsIn(sentence).some(
      (other) =>
        isLikeEvent(own, other) &&
        rolesOf(own, part).some((role) => rolesOf(other, rival).includes(role)),
    ),
  );

const rolesOf = ({ parts }: Event, { start, end }: Span): string[] =>
  [...parts].flatMap(([role, words]) =>
    words.some((word) => word.start >= start && word.end <= end) ? [role] : [],
  );

/** Words on each side that stand with a name itself. */
const CLOSE = 3;

// Both do it, both are where it is, or both have a title, and the same words stand beside them.
function isInPlaceOf(part: Span, claim: Reading, rival: Span, sentence: Reading): boolean {
  if (hasSamePart(part, claim, rival, sentence)) return true;
  const slots = slotsOf(sentence, rival);
  if (!slotsOf(claim, part).some((slot) => slots.includes(slot))) return false;
  const own = wordsAround(claim, part, CLOSE);
  return sharedOf(own, wordsAround(sentence, rival, CLOSE)) > 0;
}
