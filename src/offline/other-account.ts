import { isOfTwoFigures } from '../retrieval/question-frame.ts';
import { datesOf } from '../text/dates.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { freshMentions } from './atoms.ts';
import type { Candidate } from './candidates.ts';
import { disputes } from './counter-claim.ts';
import type { Wanted } from './question-kind.ts';
import { measuresOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

const WHOSE = '(?:camps?|capitals?|parties|party|side|sides)';

/** What asks for two accounts of one thing, in words: "really", "which is it", "is that a myth", "both camps". */
const DISPUTED = new RegExp(
  [
    String.raw`\breally\b|\bwhich is it\b|\bwho(?:['’]s| is) right\b|\b(?:true|myth|hoax|scam|real deal)\b`,
    String.raw`\b(?:version|account|figure|claim)s? (?:vs\.?|versus|against|or|and)\b`,
    String.raw`\b(?:according to|going by) .{2,40} and (?:according to|going by)\b`,
    String.raw`\b(?:two|different|conflicting|contradictory) (?:different )?(?:ones|accounts|answers|figures|numbers|stories|things|values|versions)\b`,
    String.raw`\b(?:disagree|differ|contradict)\w*|\bdon['’]?t (?:seem to )?(?:agree|match|add up|(?:count|give|put|say|tell) (?:it |them )?(?:the )?same)\b`,
    String.raw`\b(?:both|each|either|the two|two) ${WHOSE}\b|\bsame (?:story|tale)\b|\b(?:backers|believers|boosters|fans|friends|supporters) and (?:critics|doubters|enemies|foes|opponents|s[ck]eptics)\b`,
    String.raw`\bdo (?:the )?(?:analysts|banks|experts|figures|forecasters|numbers|sources|tables) agree\b|\bwhich (?:\p{L}+ )?(?:account|claim|figure|number|version)s? (?:should|can|do|shall) (?:i|we|you|one) (?:trust|believe)\b`,
    // "The mine: treasure or fairy tale?", where two things are not compared.
    String.raw`^(?!.*\b(?:which|what|how|more|less|\p{L}{3,}er)\b).*: ?(?:\p{L}+ ){0,3}\p{L}+ or (?!(?:so|two|more|less|not)\b)(?:\p{L}+ ){0,3}\p{L}+ ?\?`,
    String.raw`(?:^|[,:;] ?)(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b.* or (?!(?:so|two|more|less|not)\b)`,
  ].join('|'),
  'iu',
);

/** Whether a question asks for two accounts of one thing. */
export function isDisputed({ text }: Pick<Asked, 'text'>): boolean {
  return DISPUTED.test(text) || isOfTwoFigures(text);
}

/** What an account has that turns another round. */
const TURNS =
  /\b(?:not|no|never|nor|neither|without|only|alone|but|however|instead|rather|yet|though|although|doubt\w*|den(?:y|ies|ied)|reject\w*|contradict\w*|less|false|hoax|claims?|calls?|called|puts|\p{L}+n['’]t)\b/iu;

/** What it is worth that an account has another figure, turns round, is set against others, or is another source's. */
const WORTH = { figure: 2.5, turn: 1, dispute: 3, source: 0.8 } as const;
/** So far below the best block's score it may be. */
const WITHIN = 5.5;

type Weighed = Readonly<{ candidate: Candidate; score: number }>;

/** The block that tells otherwise what the first of those shown tells; none where no block does. */
export function otherAccount(
  shown: readonly Candidate[],
  scored: readonly Weighed[],
  asked: Asked,
): Candidate | undefined {
  const [best] = shown;
  if (!best) return undefined;
  const least = (scored[0]?.score ?? 0) - WITHIN;
  const isOpen = !disputes(best);
  let found: { candidate: Candidate; gain: number } | undefined;
  for (const { candidate, score } of scored) {
    if (score < least) break;
    if (shown.some(({ rank }) => rank === candidate.rank)) continue;
    if (!isOfSame(candidate, best, asked)) continue;
    const figure = hasOtherFigure(candidate, best, asked) ? WORTH.figure : 0;
    const turn = TURNS.test(textOf(candidate)) ? WORTH.turn : 0;
    const source = candidate.source === best.source ? 0 : WORTH.source;
    const dispute = isOpen && disputes(candidate) ? WORTH.dispute : 0;
    const told = figure + turn + dispute;
    const gain = score + told + source;
    if (told > 0 && gain > (found?.gain ?? -Infinity)) found = { candidate, gain };
  }
  return found?.candidate;
}

/** Whether a block names what the best one does, and tells of no other time or measure of it. */
function isOfSame(block: Candidate, best: Candidate, { names, times }: Asked): boolean {
  if (!times.intersection(best.held).isSubsetOf(block.held)) return false;
  const due = names.intersection(best.near);
  if (due.size > 0 && due.isDisjointFrom(block.near)) return false;
  const [own, theirs] = [measuresOf(best), measuresOf(block)];
  return own.size === 0 || theirs.size === 0 || !own.isDisjointFrom(theirs);
}

/** What is told so that it can be told otherwise. */
const TOLD: readonly Wanted[] = ['number', 'percent', 'money', 'date'];

function hasOtherFigure(block: Candidate, best: Candidate, asked: Asked): boolean {
  // Where the best one has none, it but names what another has the figures of.
  const isBare = TOLD.every((one) => !best.gives.includes(one));
  if (isBare) return TOLD.some((one) => block.gives.includes(one));
  const kind = TOLD.find((one) => best.gives.includes(one) && block.gives.includes(one));
  if (!kind) return false;
  return saidIn(textOf(best), kind, asked).isDisjointFrom(saidIn(textOf(block), kind, asked));
}

/** The figures or years that a text gives as an answer. */
function saidIn(text: string, kind: Wanted, asked: Asked): Set<string> {
  const given = new Set(freshMentions(kind, text, asked).map(({ start }) => start));
  const said =
    kind === 'date'
      ? datesOf(text).map(({ start, year }) => ({ start, said: String(year) }))
      : quantitiesOf(text).map(({ start, value, unit }) => ({ start, said: `${value} ${unit}` }));
  return new Set(said.filter(({ start }) => given.has(start)).map((one) => one.said));
}
