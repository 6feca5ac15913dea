import type { Quantity } from '../../text/quantities.ts';

/** On which side of a figure what is told lies; `between` at either end of a range. */
export type Side = 'at-least' | 'at-most' | 'nearly' | 'about' | 'exactly' | 'between';

type Told = Pick<Quantity, 'start' | 'end'>;

/** Which side of a figure a sentence tells of: "no more than 60" is at most 60. */
export function sideOf(text: string, { start, end }: Told): Side {
  const lead = text.slice(Math.max(0, start - REACH), start).replace(CLAUSE, '');
  const tail = text.slice(end, end + REACH);
  const side = HINTS.test(lead) ? sideBefore(lead, tail) : 'exactly';
  if (side !== 'exactly') return side;
  if (OR_MORE.test(tail)) return 'at-least';
  if (OR_LESS.test(tail)) return 'at-most';
  return FROM.test(tail) || TO.test(lead) ? 'between' : 'exactly';
}

function sideBefore(lead: string, tail: string): Side {
  // "For no country to provide more than 60" is at most 60, "fewer than four isn't enough" at least four.
  const isDenied = DENIED.test(lead);
  if (LESS.test(lead)) return isDenied || TOO_LITTLE.test(tail) ? 'at-least' : 'at-most';
  if (MORE.test(lead)) return isDenied ? 'at-most' : 'at-least';
  if (LEAST.test(lead)) return 'at-least';
  if (MOST.test(lead)) return 'at-most';
  if (NEARLY.test(lead)) return 'nearly';
  return ABOUT.test(lead) ? 'about' : 'exactly';
}

/** Characters around a figure in which it is bounded, or the bound denied. */
const REACH = 60;

/** What begins a clause of its own, where no denial before it counts. */
const CLAUSE =
  /^.*\b(?:and|but|while|whereas|because|since|if|unless|where|when|though|although|so)\b/i;
/** What is denied in the same clause. */
const DENIED =
  /(?:\b(?:no|not|none|never|nobody|neither|nor|without|cannot)\b(?! (?:only\b|longer (?!than)))|n['’]t\b)[^.,;:]*$/i;

/** Without one of these a figure is not bounded by what stands before it. */
const HINTS =
  /(?:than|over|above|beyond|past|excess|upwards|exceed\w*|surpass\w*|topp\w+|under|below|least|minimum|good|most|up to|maximum|as|nearly|almost|short|not quite|close|about|around|roughly|some|approximately|estimated|virtually)(?: (?:of|to))?(?: the| an?)?[\s$€£¥]*$/i;

const MORE =
  /(?:\b(?:(?:more|higher|greater|longer|larger) than|over|above|beyond|past|in excess of|upwards of|exceed\w*|surpass\w*|topp(?:ed|ing)))(?: the| an?)?[\s$€£¥]*$/i;
const LESS =
  /(?:\b(?:(?:less|fewer|lower|smaller|shorter) than|under|below))(?: the| an?)?[\s$€£¥]*$/i;
const LEAST = /\b(?:at least|minimum of|a good)(?: the| an?)?[\s$€£¥]*$/i;
const MOST =
  /\b(?:at most|up to|maximum of|as (?:much|many|high|long|large) as)(?: the| an?)?[\s$€£¥]*$/i;
const NEARLY =
  /\b(?:nearly|almost|just (?:short of|under|below)|not quite)(?: the| an?)?[\s$€£¥]*$/i;
const ABOUT =
  /\b(?:close to|about|around|roughly|some|approximately|estimated|virtually)(?: the| an?)?[\s$€£¥]*$/i;
const OR_MORE = /^\W{0,2}(?:or|and) (?:more|over|higher|above|longer)\b|^(?: ?\+|-plus)/i;
const OR_LESS = /^\W{0,2}or (?:less|fewer|lower|under|shorter)\b|^ at (?:the )?most\b/i;
const FROM = /^\s?(?:to|and|or|[-–—])\s?[$€£¥]?\d/;
const TO = /\d[\d.,]*(?: \p{L}+)?\s?(?:to|and|or|[-–—])\s?[A-Z]{0,3}[$€£¥]?$/u;

const TOO_LITTLE =
  /\b(?:falls?|fell|would fall) short\b|(?:\bnot|n['’]t) (?:be )?(?:enough|sufficient|suffice|do)\b|\b(?:insufficient|too (?:few|little)|unacceptable)\b/i;
