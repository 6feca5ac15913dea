import { sentencesOf } from '../text/sentences.ts';
import { alignedWith } from './aligned.ts';
import { modalityNotIn } from './certainty/modality-kept.ts';
import { withoutMarks } from './citation-marks.ts';
import { nearEnough } from './closeness.ts';
import { extraIn } from './coverage.ts';
import { directionNotIn } from './denials/direction-kept.ts';
import { negationNotIn } from './denials/negation-kept.ts';
import { prepareEvidence } from './evidence.ts';
import type { CitedPassage, Evidence } from './evidence.ts';
import { belongingNotIn } from './figures/belonging-kept.ts';
import { bindingNotIn } from './figures/binding.ts';
import { crossedIn } from './figures/crossed.ts';
import { datesNotIn } from './figures/dates-kept.ts';
import { numbersNotIn } from './figures/numbers-kept.ts';
import { ratesNotIn } from './figures/rates-kept.ts';
import { waysNotIn } from './figures/ways-kept.ts';
import type { Finding } from './finding.ts';
import { domainsNotIn } from './names/domains-kept.ts';
import { elementsNotIn } from './names/elements-kept.ts';
import { namesNotIn } from './names/names-kept.ts';
import type { Variants } from './names/names-kept.ts';
import { swappedIn } from './names/swapped.ts';
import { whyNoStatement } from './no-statement.ts';
import { readingOf } from './reading/reading.ts';
import type { Reading } from './reading/reading.ts';
import { actorsNotIn } from './roles/actors-kept.ts';
import { changeTurnedIn } from './roles/change-turned.ts';
import { comparisonNotIn } from './roles/comparison-kept.ts';
import { orderNotIn } from './roles/order-kept.ts';
import { rolesNotIn } from './roles/roles-kept.ts';
import { sidesNotIn } from './roles/sides-kept.ts';
import { attributionNotIn, mouthNotIn } from './speakers/attribution-kept.ts';
import { extentNotIn } from './standing/extent-kept.ts';
import { superlativeNotIn } from './standing/superlative-kept.ts';
import { unreadIn } from './unread-signs.ts';

/** Whether the cited passages bear a sentence out: they do where there is no finding. */
export type ClaimCheck = Readonly<{ supported: boolean; findings: readonly Finding[] }>;

/**
 * Checks a sentence against the passages that it cites, by rules of the language alone: each number,
 * date and name, what is denied, compared and put first, who says it and whether it is done, and that
 * they speak of the same. A sentence copied from a passage passes.
 */
export function checkClaim(
  sentence: string,
  passages: readonly CitedPassage[],
  variants?: Variants,
): ClaimCheck {
  // Taking passages apart is what costs: a sentence that is copied needs none of it.
  if (isCopied(withoutMarks(sentence), passages)) return { supported: true, findings: [] };
  return checkAgainst(sentence, passages.map(prepareEvidence), variants);
}

/** `checkClaim` for passages that were taken apart before. */
export function checkAgainst(
  claim: string,
  evidence: readonly Evidence[],
  variants?: Variants,
): ClaimCheck {
  const sentence = withoutMarks(claim);
  if (evidence.length === 0) return refused(claim, 'no passage is cited');
  if (isCopied(sentence, evidence)) return { supported: true, findings: [] };
  const reading = readingOf(sentence);
  const nothing = whyNoStatement(reading, evidence);
  if (nothing !== undefined) return refused(claim, nothing);
  const atoms = [
    ...unreadIn(sentence, evidence),
    ...numbersNotIn(reading, evidence),
    ...ratesNotIn(reading, evidence),
    ...datesNotIn(reading.dates, evidence, sentence),
    ...namesNotIn(reading, evidence, variants),
    ...elementsNotIn(reading, evidence),
    ...domainsNotIn(sentence, evidence),
    ...extraIn(reading, sentence, evidence),
  ];
  const findings = atoms.length > 0 ? atoms : turnedIn(reading, evidence);
  return { supported: findings.length === 0, findings };
}

const refused = (text: string, why: string): ClaimCheck => ({
  supported: false,
  findings: [{ kind: 'subject', text, why }],
});

function turnedIn(claim: Reading, evidence: readonly Evidence[]): Finding[] {
  const { sentences, publishers } = together(evidence);
  const aligned = alignedWith(claim, sentences);
  const byWords = [
    ...directionNotIn(claim, sentences),
    ...superlativeNotIn(claim, sentences),
    ...attributionNotIn(claim, sentences, publishers),
    ...rolesNotIn(claim, aligned),
    ...sidesNotIn(claim, aligned),
    ...comparisonNotIn(claim, sentences),
  ];
  return [
    ...negationNotIn(claim, aligned, sentences),
    ...modalityNotIn(claim, aligned, sentences),
    ...bindingNotIn(claim, aligned),
    ...belongingNotIn(claim, sentences),
    ...crossedIn(claim, sentences),
    ...waysNotIn(claim, sentences),
    ...actorsNotIn(claim, sentences),
    ...orderNotIn(claim, sentences),
    ...mouthNotIn(claim, sentences, publishers),
    ...changeTurnedIn(claim, sentences),
    ...swappedIn(claim, evidence),
    ...extentNotIn(claim, aligned),
    ...nearEnough(byWords, claim, evidence),
  ];
}

function together(evidence: readonly Evidence[]): Pick<Evidence, 'sentences' | 'publishers'> {
  const [only, ...more] = evidence;
  if (only && more.length === 0) return only;
  return {
    sentences: evidence.flatMap((one) => one.sentences),
    publishers: new Set(evidence.flatMap((one) => [...one.publishers])),
  };
}

// A passage's own sentences, whole, are borne out by it.
function isCopied(claim: string, passages: readonly Readonly<{ text: string }>[]): boolean {
  const bare = claim.trim();
  if (bare.length < COPIED || !/[.!?…]["”’)]?$/u.test(bare)) return false;
  return passages.some(({ text }) => {
    const start = text.indexOf(bare);
    if (start < 0) return false;
    const sentences = sentencesOf(text);
    return (
      sentences.some((sentence) => sentence.start === start) &&
      sentences.some(({ end }) => end === start + bare.length)
    );
  });
}

const COPIED = 12;
