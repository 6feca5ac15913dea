import type { RankedPassage, Retrieval } from '../retrieval/retrieval.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { holdsFresh } from './atoms.ts';
import type { Wanted } from './question-kind.ts';

/** Words of a passage that may be shown as an answer: one sentence, or it and those that it leans on. */
export type Candidate = Readonly<{
  /** The passage's rank, from 0. */
  rank: number;
  /** The id of its source. */
  source: string;
  /** In reading order; each is verbatim. */
  sentences: readonly Sentence[];
  /** The clauses of the question that it holds itself. */
  held: ReadonlySet<number>;
  /** Those and the ones that its passage holds, in its other sentences, its heading and title. */
  near: ReadonlySet<number>;
  /** What of the wanted it has. */
  gives: readonly Wanted[];
  /** The passage's score, as a share of the best passage's. */
  relevance: number;
}>;

/** Every sentence of the passages as a candidate, in the order of the passages. */
export function candidatesOf(
  { passages }: Retrieval,
  wanted: readonly Wanted[],
  question: string,
): Candidate[] {
  const asked = new Set(wordsOf(question).map(({ word }) => word));
  const best = passages[0]?.score ?? 1;
  return passages.flatMap((ranked, rank) => {
    const near = new Set([...ranked.marks.map(({ clause }) => clause), ...ranked.context]);
    return blocksOf(ranked).map((sentences) => {
      const text = sentences.map((sentence) => sentence.text).join(' ');
      return {
        rank,
        source: ranked.passage.source.id,
        sentences,
        held: clausesIn(ranked, sentences),
        near,
        gives: wanted.filter((kind) => holdsFresh(kind, text, asked)),
        relevance: best > 0 ? ranked.score / best : 0,
      };
    });
  });
}

// What points back to a sentence before it makes no sense alone.
const LEANING =
  /^["'“(]*(?:(?:It|Its|He|His|She|Her|They|Their|Them|This|That|These|Those|Such|Both|Neither|Either|One|Another|Others|Some|Most|Many|Few|Each|All|None|But|And|Or|Yet|So|Nor|Then|There|Here|However|Instead|Otherwise|Meanwhile|Also|Still|Thus|Hence|Therefore|Besides|Moreover|Nevertheless|Afterwards)\b|(?:Under|In|With|By|At|For|From|On|Of|After|Before|Since|Against|Besides|Beyond) (?:it|them|this|that|these|those|him|her|return|turn|then|the same)\b|The (?:other|others|rest|same|two|three|four|latter|former|first|second|third|figures?|remaining|remainder|former|company|firm|group|ministry|minister|government|plant|mine|project|deposit|deal|agreement|contract|programme|plan|law|ban|award|loan|money|sum|amount|site|report|article|study|author|authors|paper|source|move|step|measure|measures|rule|rules|talks|purchase|sale|price|offer|claim|claimants?|tribunal|court|work|works|country|region|state|area|increase|fall|rise|drop)\b)/u;

/** Each sentence, with the ones before it that it leans on. */
function blocksOf({ passage }: RankedPassage): Sentence[][] {
  const sentences = sentencesOf(passage.text);
  return sentences.map((_, at) => {
    let from = at;
    while (from > 0 && LEANING.test(sentences[from]?.text ?? '')) from -= 1;
    return sentences.slice(from, at + 1);
  });
}

function clausesIn({ marks }: RankedPassage, sentences: readonly Sentence[]): Set<number> {
  const from = sentences[0]?.start ?? 0;
  const to = sentences.at(-1)?.end ?? 0;
  return new Set(
    marks.filter(({ start, end }) => start >= from && end <= to).map(({ clause }) => clause),
  );
}
