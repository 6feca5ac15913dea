import { datesOf } from '../text/dates.ts';
import { namesOf } from '../text/names.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { tokensOf } from '../text/tokens.ts';
import { datesNotIn } from './dates-kept.ts';
import { prepareEvidence } from './evidence.ts';
import type { CitedPassage, Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { namesNotIn } from './names-kept.ts';
import { numbersNotIn } from './numbers-kept.ts';
import { outside } from './spans.ts';
import { subjectNotIn } from './subject-kept.ts';

/** Whether the cited passages bear a sentence out: they do where there is no finding. */
export type ClaimCheck = Readonly<{ supported: boolean; findings: readonly Finding[] }>;

/**
 * Checks a sentence against the passages that it cites: each number, date and name must be in one of
 * them, and they must speak of its subject. A sentence copied from a passage passes; a turned
 * negation or a wrong relation between right names is not seen.
 */
export function checkClaim(sentence: string, passages: readonly CitedPassage[]): ClaimCheck {
  return checkAgainst(sentence, passages.map(prepareEvidence));
}

/** `checkClaim` for passages that were taken apart before. */
export function checkAgainst(claim: string, evidence: readonly Evidence[]): ClaimCheck {
  const sentence = claim.includes('[') ? claim.replaceAll(MARK, blanked) : claim;
  const tokens = tokensOf(sentence);
  const dates = datesOf(sentence, tokens);
  const quantities = quantitiesOf(sentence, tokens, dates);
  const checked = [...quantities, ...dates];
  const names = outside(namesOf(sentence), checked);
  const findings = [
    ...numbersNotIn(quantities, evidence),
    ...datesNotIn(dates, evidence, sentence),
    ...namesNotIn(names, evidence),
    ...subjectNotIn(sentence, evidence, checked),
  ];
  return { supported: findings.length === 0, findings };
}

// "[1]" and "[2, 3]" are citations, no figures.
const MARK = /\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g;
const blanked = (mark: string): string => ' '.repeat(mark.length);
