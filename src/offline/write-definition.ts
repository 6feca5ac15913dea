import type { Draft } from '../answering/draft.ts';
import type { RankedPassage, Retrieval } from '../retrieval/retrieval.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Scored } from './choose.ts';

/** The glossary's definition, and after it what a source itself says the thing is, where one does. */
export function writeDefinition(
  definition: number,
  { passages }: Pick<Retrieval, 'passages'>,
  scored: readonly Scored[],
): Draft['statements'] {
  const text = passages[definition]?.passage.text;
  if (text === undefined) return [];
  const best = scored.find(({ candidate: { rank, sentences } }) => {
    const [only, second] = sentences;
    const ranked = passages[rank];
    const isOther = rank !== definition && ranked !== undefined && second === undefined;
    return isOther && only !== undefined && saysWhatIs(only, ranked);
  });
  const own = [{ text, passages: [definition + 1] }];
  if (!best) return own;
  const { rank, sentences } = best.candidate;
  return [...own, ...sentences.map((one) => ({ text: one.text, passages: [rank + 1] }))];
}

/** What follows a thing's name where a sentence says what it is, and not what became of it. */
const IS =
  /^(?:["”’]?\s\([^)]{1,60}\))?(?:,? (?:is|are|was|were) (?:an?|the|one of|any|some|made of|the name|\d+ \p{L}+ that)\b|,? (?:means?|stands? for|refers? to|consists? of|comprises?)\b|, (?:an?|one of|or) )/u;

/** Whether a sentence begins with the thing that is asked about, and goes on with what that is. */
function saysWhatIs({ start, end }: Sentence, { passage, marks }: RankedPassage): boolean {
  const lead = /^(?:The |An? |["“])*/.exec(passage.text.slice(start, end))?.[0].length ?? 0;
  let at = start + lead;
  for (const mark of marks) {
    const gap = passage.text.slice(at, mark.start);
    if (mark.start <= at + 1 && mark.end > at && /^[ -]?$/.test(gap)) at = mark.end;
  }
  return at > start + lead && IS.test(passage.text.slice(at, end));
}
