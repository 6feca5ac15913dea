import { otherNamesOf } from '../checking/reading/other-names.ts';
import { predicatesIn } from '../checking/reading/predicates.ts';
import { type Piece, type Reading, readingOf } from '../checking/reading/reading.ts';
import { meets } from '../checking/reading/windows.ts';
import { type Speaker, speakersOf } from '../checking/speakers/speakers.ts';
import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** "What did Orlev say of it", "why does the Alcor union complain". */
const ASKED =
  /^\W*(?:(?:and|but|so),? )?(?:what|why|how)(?: exactly)? (?:did|does|do) (?<who>(?:[\p{L}\p{N}.'’-]+ ){1,6}?)(?:actually |really )?(?<verb>argue|claim|complain|explain|insist|propose|recommend|say|suggest|think|warn)\b/iu;
/** Whom a question takes for known, and what speaks by what is written in it. */
const NOBODY =
  /^(?:anyone|anybody|experts?|he|i|it|people|she|the sources?|they|we|you|your sources?) $|\b(?:act|agreement|announcement|decree|document|law|letter|memorandum|regulations?|report|rules?|statement|text|treaty) /iu;

/** Whether a question asks what somebody says whom it names, and no block has them say anything. */
export function isUnsaid({ text, names }: Asked, blocks: readonly Candidate[]): boolean {
  const { who = '', verb = '' } = ASKED.exec(text)?.groups ?? {};
  if (who === '' || names.size === 0 || NOBODY.test(who)) return false;
  const asked = readingOf(who.trim()).pieces.filter(({ kind }) => kind !== 'stop');
  const [deed] = readingOf(verb).pieces;
  const told = blocks.flatMap(({ sentences }) =>
    sentences.map((sentence) => readingOf(sentence.text, 'often')),
  );
  return asked.length > 0 && !told.some((reading) => says(asked, deed, reading));
}

/** Whether some of them speaks in a sentence, or does in it what is asked about. */
function says(asked: readonly Piece[], deed: Piece | undefined, reading: Reading): boolean {
  const isAsked = (piece: Piece) =>
    PRONOUN.test(piece.word) || asked.some((one) => isSame(one, piece));
  return (
    speakersOf(reading).some((speaker) => toldOf(speaker, reading).some(isAsked)) ||
    predicatesIn(reading).some(
      ({ verb, subject }) => deed !== undefined && meets(verb, deed) && subject.some(isAsked),
    )
  );
}

/** Who speaks, up to the verb: "Velt, a chemist at the Alcor works, said". */
function toldOf({ who, verb }: Speaker, { pieces }: Reading): readonly Piece[] {
  const from = pieces.findIndex((piece) => piece === who[0]);
  const to = pieces.findIndex((piece, at) => at > from && piece.word === verb);
  return from >= 0 && to > from ? pieces.slice(from, to) : who;
}

/** Whoever it is that the sentence before speaks of. */
const PRONOUN = /^(?:he|it|its|she|they|their)$/u;

const isSame = (one: Piece, other: Piece): boolean =>
  meets(one, other) || otherNamesOf(one.word).includes(other.word);
