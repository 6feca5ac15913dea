import { checkAgainst } from '../check-claim.ts';
import { prepareEvidence } from '../evidence.ts';
import type { CitedPassage } from '../evidence.ts';
import { isArrangedAlike } from './arrangement.ts';
import { agreesInDirection, agreesInExtent, agreesInNegation } from './polarity.ts';
import { isNamedIn, isReportDate, lackingIn } from './same-thing.ts';
import type { Lacking } from './same-thing.ts';
import type { Stated } from './stated.ts';

/** Whether a sentence of a passage says what the claim does; its context may say of whom. */
export function supports(
  claim: Stated,
  stretch: Stated,
  passage: Omit<CitedPassage, 'text'>,
  contextStems: ReadonlySet<string>,
): boolean {
  const lacking = lackingIn(claim, stretch, contextStems);
  return (
    lacking.quantities.length === 0 &&
    lacking.stems.length <= Math.floor(lacking.of * MAY_LACK) &&
    lacking.ownStems.length <= Math.floor(lacking.of * MAY_NAME_ABOVE) &&
    !lacking.lacksCapital &&
    isAnchored(claim, lacking) &&
    isNoneElses(claim, stretch, lacking) &&
    agreesInNegation(claim, stretch.text) &&
    agreesInDirection(claim.text, stretch.text) &&
    agreesInExtent(claim.text, stretch.text) &&
    isArrangedAlike(claim, stretch) &&
    isHeld(claim.text, { ...passage, text: stretch.text })
  );
}

// How the sentence says it, as a plan or as somebody's word, is told beside the verdict.
function isHeld(claim: string, passage: CitedPassage): boolean {
  const { findings } = checkAgainst(claim, [prepareEvidence(passage)]);
  return findings.every(({ kind }) => kind === 'estimate' || kind === 'attribution');
}

/** Of a claim's words: one in six may be another in the passage, of five none. */
const MAY_LACK = 0.17;

/** And so many may stand in its title or heading alone. */
const MAY_NAME_ABOVE = 0.34;

// A name and a word, or words enough that they meet by no accident.
function isAnchored(claim: Stated, { names, stems, of }: Lacking): boolean {
  const held = of - stems.length;
  const isNamed = claim.names.length > names.length;
  const hasFigure = claim.quantities.length + claim.dates.length > 0;
  if (isNamed) return held >= (hasFigure ? 1 : 2);
  return held >= (hasFigure ? 3 : 4);
}

// The title may name whom "it" is, unless the sentence names another; so with years.
function isNoneElses(claim: Stated, stretch: Stated, { names, dates }: Lacking): boolean {
  const isOthers = names.some((name) =>
    stretch.names.some((other) => other.isPlace === name.isPlace && !isNamedIn(other, claim)),
  );
  const years = new Set(claim.dates.map(({ year }) => year));
  const isOtherTimes = dates.some((date) => {
    const isReport = isReportDate(claim, date);
    return stretch.dates.some(
      (other) =>
        other.year !== undefined &&
        !years.has(other.year) &&
        (!isReport || isReportDate(stretch, other)),
    );
  });
  return !isOthers && !isOtherTimes;
}
