import type { RankedPassage, Retrieval } from '../retrieval/retrieval.ts';
import { withoutAttribution } from '../text/attribution.ts';
import { MONTHS } from '../text/month-names.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { freshMentions, type Mention } from './atoms.ts';
import { isLeaning, pointsBack } from './leaning.ts';
import { tellsOwner } from './ownership.ts';
import type { Wanted } from './question-kind.ts';
import { textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';
import { sentencesIn } from './read-text.ts';
import { createToldVerbs } from './verb-frames.ts';

/** Words of a passage that may be shown as an answer: one sentence, or it and those that it leans on. */
export type Candidate = Readonly<{
  /** The passage's rank, from 0. */
  rank: number;
  /** The id of its source, and when that was published, as exactly as is known. */
  source: string;
  published: string;
  /** In reading order; each is verbatim. */
  sentences: readonly Sentence[];
  /** The clauses of the question that it holds itself. */
  held: ReadonlySet<number>;
  /** Those and the ones that its passage holds, in its other sentences, its heading and title. */
  near: ReadonlySet<number>;
  /** What of the wanted it has. */
  gives: readonly Wanted[];
  /** How much of the question stands beside what it gives: 0 to 1, by weight and by distance. */
  beside: number;
  /** The passage's relevance, as a share of the best passage's. */
  relevance: number;
}>;

/** Every sentence of the passages as a candidate, in the order of the passages. */
export function candidatesOf({ passages }: Retrieval, asked: Asked): Candidate[] {
  const best = passages[0]?.relevance ?? 1;
  const toldVerbs = createToldVerbs(asked);
  return passages.flatMap((ranked, rank) => {
    const nearby = new Set([...ranked.marks.map(({ clause }) => clause), ...ranked.context]);
    return blocksOf(ranked.passage.text).map((sentences) => {
      const text = textOf({ sentences });
      const owning = owningTold(ranked, sentences, asked);
      const told = owning.union(toldVerbs(text, nearby));
      const held = clausesIn(ranked, sentences, asked.times).union(told);
      const near = nearby.union(told);
      // A passage that has nothing of the question has no answer, whatever figures it has.
      const wanted = near.size > 0 ? asked.wanted : [];
      const given = wanted.map((kind) => ({
        kind,
        mentions: mentionsIn(ranked, text, kind, asked),
      }));
      const gives = given.filter(({ mentions }) => mentions.length > 0);
      return {
        rank,
        source: ranked.passage.source.id,
        published: ranked.passage.source.published,
        sentences,
        held,
        near,
        gives: gives.map(({ kind }) => kind),
        beside: besideOf(
          { ranked, sentences, near },
          gives.flatMap(({ mentions }) => mentions),
          asked,
        ),
        relevance: best > 0 ? ranked.relevance / best : 0,
      };
    });
  });
}

/** What is yet to come is told by no day before the source's own. */
function mentionsIn(
  { passage }: RankedPassage,
  text: string,
  kind: Wanted,
  asked: Asked,
): readonly Mention[] {
  const mentions = freshMentions(kind, text, asked);
  if (kind !== 'date' || !asked.narrowed.asAhead) return mentions;
  return mentions.filter(({ start, end }) =>
    isAfter(text.slice(Math.max(0, start - CLOSE), end), passage.source.published),
  );
}

/** Whether a day may be after that on which a source was published: "late 2026", of 2026-02. */
function isAfter(day: string, published: string): boolean {
  const [year = '', month = '12'] = published.split('-');
  const told = Array.from(day.matchAll(YEAR)).at(-1)?.[0] ?? year;
  const later = wordsOf(day).findLast(({ word }) => MONTHS.has(word) || LATE.has(word))?.word;
  return (
    told > year ||
    (told === year && (MONTHS.get(later ?? '') ?? 12) > Number(month) && later !== undefined)
  );
}

/** Characters before a day in which it is said to be late in a year. */
const CLOSE = 12;
const LATE: ReadonlySet<string> = new Set(['end', 'late', 'later']);
const YEAR = /\b[12]\d{3}(?=s?\b)/gu;

/** How many sentences before it one may lean on, and how long a block may be: an answer is short. */
const LEANS_OVER = 2;
const MOST_WORDS = 110;

/** Passages whose blocks are kept; what is read of their blocks is kept with them. */
const REMEMBERED = 1024;

/** Each sentence, with the ones before it that it leans on; none that makes no sense for want of them. */
const blocksOf = rememberedTexts((text): readonly (readonly Sentence[])[] => {
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence, at) => {
    let from = at;
    while (from > 0 && at - from < LEANS_OVER && isLeaning(sentences[from])) from -= 1;
    const block = sentences.slice(from, at + 1);
    const words = block.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
    // What a passage begins with leans on nothing: "In return …", "For lack of its own …".
    const isCutOff = from > 0 && pointsBack(block[0] ?? sentence);
    return isCutOff || words > MOST_WORDS ? [] : [block];
  });
}, REMEMBERED);

function clausesIn(
  { marks, passage }: RankedPassage,
  sentences: readonly Sentence[],
  times: ReadonlySet<number>,
): Set<number> {
  const from = sentences[0]?.start ?? 0;
  const to = sentences.at(-1)?.end ?? 0;
  // When a table was published is not the time that its row is about.
  const told = passage.kind === 'row' ? withoutAttribution(passage.text) : passage.text;
  const isTold = (clause: number, start: number) => !times.has(clause) || told[start] !== ' ';
  return new Set(
    marks
      .filter(({ clause, start, end }) => start >= from && end <= to && isTold(clause, start))
      .map(({ clause }) => clause),
  );
}

/** The clauses that ask whose a thing is, where a block tells it in other words: "Alcor's project X". */
function owningTold(
  { marks }: RankedPassage,
  sentences: readonly Sentence[],
  { owning, names }: Asked,
): ReadonlySet<number> {
  if (owning.size === 0) return NONE;
  const told = sentences.some(({ text, start, end }) =>
    marks.some(
      (mark) =>
        names.has(mark.clause) &&
        mark.start >= start &&
        mark.end <= end &&
        tellsOwner(text, { start: mark.start - start, end: mark.end - start }),
    ),
  );
  return told ? owning : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** So many characters off, a part of the question counts half. */
const HALF = 60;
/** What one counts that stands elsewhere in the passage, its heading or title. */
const ELSEWHERE = 0.25;

function besideOf(
  {
    ranked: { marks },
    sentences,
    near,
  }: Readonly<{ ranked: RankedPassage; sentences: readonly Sentence[]; near: ReadonlySet<number> }>,
  mentions: readonly Mention[],
  { weights, total }: Asked,
): number {
  if (mentions.length === 0) return 0;
  const from = sentences[0]?.start ?? 0;
  const to = sentences.at(-1)?.end ?? 0;
  const own = marks.filter(({ start, end }) => start >= from && end <= to);
  let most = 0;
  for (const { start, end } of mentions) {
    const parts = new Map<number, number>();
    for (const clause of near) parts.set(clause, ELSEWHERE);
    for (const mark of own) {
      const gap = Math.max(0, mark.start - from - end, start - (mark.end - from));
      parts.set(mark.clause, Math.max(parts.get(mark.clause) ?? 0, HALF / (HALF + gap)));
    }
    let sum = 0;
    for (const [clause, part] of parts) sum += part * (weights[clause] ?? 0);
    most = Math.max(most, sum / total);
  }
  return most;
}
