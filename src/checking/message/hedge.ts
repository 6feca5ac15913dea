import { wordsOf } from '../../text/words.ts';
import { meaningOf } from './stated.ts';
import type { Stated } from './stated.ts';

/** How a source says something that is no plain fact to it. */
export type Hedge = 'claim' | 'plan' | 'estimate';

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  [
    'plan',
    /\b(?:plan|plans|planned|planning|intends?|intended|aims?|aimed|hopes?|hoped|could|would|will|(?<!\b(?:in|since|until|by|of|from|to|early|late|mid) )may(?! \d)|might|should|targets?|targeted|wants?|wanted|proposes?|proposed|promised?|pledged?|is to|are to|was to|were to|expects?|expected|scheduled|due to|due in|set to|forecast|projected|projects|projection)\b/iu,
  ],
  [
    'estimate',
    /\b(?:estimates?|estimated|reckons?|reckoned|presumably|probably|likely|perhaps|thought to|believed to|inferred)\b/iu,
  ],
  [
    'claim',
    /\b(?:claims?|claimed|says?|said|insists?|insisted|argues?|argued|alleges?|alleged|asserts?|asserted|contends?|told|believes?|maintains?|accuses?|accused|according to|in the view of|called)\b/iu,
  ],
];

/** As what a sentence says a thing, where the claim says it plainly; a hedge that the claim has itself is none. */
export function hedgeOf(claim: Stated, sentence: string): Hedge | undefined {
  const part = partAbout(claim, sentence);
  return HEDGES.find(([, words]) => words.test(part) && !words.test(claim.text))?.[0];
}

/** Characters before and after what is claimed in which a hedge still speaks of it. */
const BEFORE = 50;
const AFTER = 80;

// Of a long sentence only the part that the claim is about counts: another may be of plans.
function partAbout({ stems }: Stated, sentence: string): string {
  const held = wordsOf(sentence).filter(({ word }) => stems.has(meaningOf(word)));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return sentence;
  return sentence.slice(Math.max(0, first.start - BEFORE), last.end + AFTER);
}
