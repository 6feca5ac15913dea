import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';

/** A finding for "at least 60" where all that the passages have is "no more than 60". */
export function turnedBound(
  text: string,
  quantity: Quantity,
  passages: readonly Evidence[],
): Finding | undefined {
  const bound = sideOf(text, quantity);
  if (bound === undefined) return undefined;
  const sides = passages.flatMap((passage) =>
    (passage.quantities.get(quantity.value) ?? []).map((other) => sideOf(passage.text, other)),
  );
  if (passages.some((passage) => ALONE.test(passage.text))) return undefined;
  if (sides.length === 0 || sides.some((side) => side === undefined || side === bound)) {
    return undefined;
  }
  const why = `"${quantity.text}" is a bound on the other side in the passages`;
  return { kind: 'number', text: quantity.text, why };
}

/** "30% of what lies above": both sides of it are told of. */
const ALONE =
  /\b(?:lies|is|goes|amount|part|everything|anything|all) (?:above|below|beyond)(?: (?:it|that|this))?[,;.]/i;

const MORE =
  /\b(?:more|higher|greater|longer|larger) than\W*$|\b(?:over|above|exceed\w*|beyond)\W*$/i;
const LESS = /\b(?:less|fewer|lower|smaller|shorter) than\W*$|\b(?:under|below)\W*$/i;
/** What is denied in the same clause: "for no country to provide more than 60". */
const DENIED = /(?:\b(?:no|not|none|never|nobody|neither|nor|without|cannot)\b|n['’]t\b)[^.,;:]*$/i;
/** What begins a clause of its own, where no denial before it counts. */
const CLAUSE =
  /^.*\b(?:and|but|while|whereas|because|since|if|unless|where|when|though|although|so)\b/i;

// "No more than 60" is at most 60.
function sideOf(text: string, { bound, start, end }: Quantity): 'at-least' | 'at-most' | undefined {
  const lead = text.slice(Math.max(0, start - REACH), start).replace(CLAUSE, '');
  if (DENIED.test(lead)) {
    if (MORE.test(lead)) return 'at-most';
    if (LESS.test(lead)) return 'at-least';
  }
  // "Fewer than four isn't enough": at least four.
  if (LESS.test(lead) && TOO_LITTLE.test(text.slice(end, end + REACH))) return 'at-least';
  return bound === 'at-least' || bound === 'at-most' ? bound : undefined;
}

const TOO_LITTLE =
  /\b(?:falls?|fell|would fall) short\b|(?:\bnot|n['’]t) (?:be )?(?:enough|sufficient|suffice|do)\b|\b(?:insufficient|too (?:few|little)|unacceptable)\b/i;

/** Characters before a figure in which a denial may stand. */
const REACH = 60;
