import { sentencesOf } from '../../text/sentences.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import { prepareEvidence } from '../evidence.ts';
import type { CitedPassage } from '../evidence.ts';
import type { Claim } from './claims.ts';
import { clashOf } from './clash.ts';
import type { Clash } from './clash.ts';
import { hedgeOf } from './hedge.ts';
import type { Hedge } from './hedge.ts';
import { paraphrases } from './paraphrases.ts';
import { meaningOf, statedIn } from './stated.ts';
import type { Stated } from './stated.ts';
import { supports } from './supports.ts';

/** Where a passage speaks of a claim: its place among those given, and `text.slice(start, end)`, verbatim. */
export type Place = Readonly<{ passage: number; start: number; end: number }>;

export type Judgement = Readonly<{
  verdict: 'supported' | 'contradicted' | 'both' | 'not-found';
  /** Where every support says it so and the claim says it plainly: as what. */
  as?: Hedge;
  supporting: readonly Place[];
  contradicting: readonly (Place & Clash)[];
}>;

/**
 * What the passages say of a claim. Both verdicts need a sentence that is on the very same thing: in
 * doubt it is 'not-found', since one wrong verdict costs more trust than many that are missing.
 */
export function judgeClaim(claim: Claim, passages: readonly CitedPassage[]): Judgement {
  const stated = statedIn(claim.text);
  const supporting: (Place & Readonly<{ as?: Hedge }>)[] = [];
  const contradicting: (Place & Clash)[] = [];
  for (const [at, passage] of passages.entries()) {
    const sentences = sentencesOf(passage.text).slice(0, SENTENCES);
    const support = supportIn(stated, passage, sentences);
    if (support) {
      const hedge = hedgeOf(stated, passage.text.slice(support.start, support.end));
      supporting.push({ passage: at, ...support, ...(hedge ? { as: hedge } : {}) });
      continue;
    }
    const clash = clashIn(stated, passage, sentences);
    if (clash) contradicting.push({ passage: at, ...clash });
  }
  const as = supporting.every((one) => one.as !== undefined) ? supporting[0]?.as : undefined;
  return {
    verdict: verdictOf(supporting.length, contradicting.length),
    ...(as ? { as } : {}),
    supporting: supporting.map(({ passage, start, end }) => ({ passage, start, end })),
    contradicting,
  };
}

/** A passage is a paragraph; one of more sentences means harm. */
const SENTENCES = 40;

function verdictOf(supporting: number, contradicting: number): Judgement['verdict'] {
  if (supporting > 0 && contradicting > 0) return 'both';
  if (supporting > 0) return 'supported';
  return contradicting > 0 ? 'contradicted' : 'not-found';
}

type Stretch = Readonly<{ start: number; end: number }>;

// One sentence if one does; else one whose "it" or "the company" the sentence before it names.
function supportIn(
  claim: Stated,
  { source, text, context = '' }: CitedPassage,
  sentences: readonly Sentence[],
): Stretch | undefined {
  const stems = new Set(wordsOf(context).map(({ word }) => meaningOf(word)));
  const isSupport = (sentence: Sentence, more: string): boolean =>
    isSame(claim.text, sentence.text) ||
    supports(claim, statedIn(sentence.text), { source, context: more }, stems);
  const alone = sentences.find((sentence) => isSupport(sentence, context));
  if (alone) return { start: alone.start, end: alone.end };
  const evidence = prepareEvidence({ source, text, context });
  const other = sentences.find(({ text: told }) => paraphrases(claim, statedIn(told), evidence));
  if (other) return { start: other.start, end: other.end };
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    if (!before || !POINTS_BACK.test(sentence.text)) continue;
    const more = `${context}\n${text.slice(before.start, before.end)}`;
    if (isSupport(sentence, more)) return { start: before.start, end: sentence.end };
  }
  return undefined;
}

/** Words: a shorter sentence says too little alone. */
const WHOLE = 4;

function isSame(claim: string, sentence: string): boolean {
  return bare(claim) === bare(sentence) && wordsOf(claim).length >= WHOLE;
}

const bare = (text: string): string => text.replace(/[\s.!…]+$/u, '').toLowerCase();

const POINTS_BACK =
  /\b(?:it|its|they|their|them|he|his|she|her|this|these|that|those|the (?:company|firm|mine|project|plant|deal|agreement|country|deposit|factory|group|government|ministry|report))\b/i;

function clashIn(
  claim: Stated,
  { text }: CitedPassage,
  sentences: readonly Sentence[],
): (Stretch & Clash) | undefined {
  for (const { text: sentence, start, end } of sentences) {
    const clash = clashOf(claim, statedIn(sentence));
    // What the passage says elsewhere may be what the claim means.
    if (clash && !text.includes(clash.claimed)) return { start, end, ...clash };
  }
  return undefined;
}
