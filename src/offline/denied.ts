import { alignedWith } from '../checking/aligned.ts';
import { negationNotIn } from '../checking/denials/negation-kept.ts';
import { negatorsIn } from '../checking/denials/negatives.ts';
import { isSaid } from '../checking/denials/said.ts';
import { type Reading, readingOf } from '../checking/reading/reading.ts';
import type { Candidate } from './candidates.ts';
import { sentencesIn } from './read-text.ts';

const DENIES =
  /\b(?:not|no|never|none|neither|nor|without|nobody|nothing|cannot|(?:ca|is|are|was|were|do|does|did|wo|would|could|should|has|have|had)nt)\b|n['’]t\b/i;
/**
 * Of these something is left, "not every turbine", another has it, "for the courts, not for the
 * arbitrators", "no other mine", or they say why or beside what something else is so.
 */
const IN_PART = new RegExp(
  [
    String.raw`(?:\bnot|n['’]t) (?:yet )?(?:every|all|always|enough|only|just|merely|alone|entirely)\b`,
    String.raw`, (?:but )?not (?:for|by|to|with|in|its|their|those|the) |\bno other\b`,
    String.raw`(?:^|, )(?:although|as|because|if|since|though|unless|while) [^,]*(?:\b(?:no|not|never|nothing|nobody|none)\b|n['’]t\b)[^,]*,`,
  ].join('|'),
  'i',
);

const ASKING =
  /^\s*(?:(?:in|at|by|for|of|to|from|on|since|until|with) )?(?:how (?:many|much|big|large|high|far|long|old|often)?|what(?:['’]s)?|which|who(?:se|m)?|when|where|why)\b\s*/i;
const AUXILIARY = /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b\s*/i;

/** The first of an answer's blocks that denies what the question takes for granted. */
export function denialIn(question: string, blocks: readonly Candidate[]): Candidate | undefined {
  return blocks.find(({ sentences }) =>
    isDenied(
      question,
      sentences.map(({ text }) => text),
    ),
  );
}

/**
 * Whether texts deny what a question takes for granted: "When did the mine get its permit?" where it has
 * none yet. The question is checked against them as if it said so itself.
 */
export function isDenied(question: string, texts: readonly string[]): boolean {
  if (!texts.some((text) => DENIES.test(text)) || DENIES.test(question)) return false;
  const claim = readingOf(statementOf(question));
  const told = texts.flatMap((text) =>
    sentencesIn(text).map((one) => readingOf(one.text, 'often')),
  );
  const sentences = told.filter(
    (sentence) => !IN_PART.test(sentence.text) && !isOfOtherDeed(sentence, claim),
  );
  return negationNotIn(claim, alignedWith(claim, sentences), sentences).length > 0;
}

/** What a question takes for granted, as a statement. */
function statementOf(question: string): string {
  return `${question
    .replace(ASKING, '')
    .replace(AUXILIARY, '')
    .replace(/[?\s]+$/u, '')}.`;
}

const HAS: ReadonlySet<string> = new Set(
  'contain contains contained include includes included hold holds held have has had give gives gave name names named'.split(
    ' ',
  ),
);

/** "Makes no magnets" denies that they are made, and not that they are bought. */
function isOfOtherDeed(sentence: Reading, claim: Reading): boolean {
  return negatorsIn(sentence).some(({ at, piece }) => {
    const verb = sentence.pieces[at - 1];
    return (
      piece.word === 'no' &&
      verb !== undefined &&
      verb.kind !== 'stop' &&
      !HAS.has(verb.word) &&
      !isSaid(verb, claim)
    );
  });
}
