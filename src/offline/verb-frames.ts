import { homeOf, isCountry } from '../text/countries.ts';
import { baseOf } from '../text/irregular-verbs.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { isOfLoan } from './atoms.ts';
import type { Asked } from './read-question.ts';
import { namesIn, quantitiesIn } from './read-text.ts';

/** Verbs of a question, and what a text tells them by that has other words for them or none. */
type Frame = Readonly<{
  verbs: ReadonlySet<string>;
  isTold: (text: string, asked: Asked) => boolean;
}>;

const FRAMES: readonly Frame[] = [
  // "Bought magnets for 500 million dollars", "is to get 500 million": a sum is paid.
  {
    verbs: stemsIn('cost fund finance invest pay spend worth'),
    isTold: (text, { wanted, narrowed, text: question }) =>
      wanted.includes('money') &&
      !(narrowed.asCost && isOfLoan(text)) &&
      !WAGES.test(question) &&
      quantitiesIn(text).some(({ kind }) => kind === 'money'),
  },
  // "Its net loss shrank to 8 million": whether it made a profit.
  {
    verbs: stemsIn('lose loss profit'),
    isTold: (text) => RESULT.test(text) && quantitiesIn(text).some(({ kind }) => kind === 'money'),
  },
  // "220 direct jobs"
  {
    verbs: stemsIn('create employ hire'),
    isTold: (text, { words }) =>
      POSTS.test(text) && !words.isDisjointFrom(ASKED_POSTS) && quantitiesIn(text).length > 0,
  },
  // "Is put at 390 tonnes of oxide": so much a deposit holds.
  {
    verbs: stemsIn('contain hold'),
    isTold: (text) =>
      STOCK.test(text) &&
      quantitiesIn(text).some(({ kind }) => kind === 'mass' || kind === 'percent'),
  },
  // "Velt, chief executive of Alcor": who leads it.
  {
    verbs: stemsIn('head lead manage run'),
    isTold: (text, { wanted }) => wanted.includes('person') && LEADS.test(text),
  },
];

const LEADS =
  /\b(?:boss|chair\p{L}*|chief executive|director|founder|heads?|leads?|president|runs?)\b/iu;
/** What is paid to people is told of by their pay. */
const WAGES = /\b(?:employees|miners|salar(?:y|ies)|staff|wages?|workers)\b/iu;
const RESULT = /\b(?:deficit|earn\w*|loss(?:es)?|profits?)\b/iu;
const POSTS = /\b(?:employees|jobs|people|positions|posts|staff|workers)\b/iu;
const ASKED_POSTS: ReadonlySet<string> = new Set(
  'employees jobs people posts staff workers'.split(' '),
);
const STOCK = /\b(?:contain\w*|deposits?|estimat\w+|in situ|reserves|resources?)\b/iu;

/** Verbs by which a thing goes from one to another, seen from either side. */
const GIVES = stemsIn('deliver export give lend pay provide sell send ship supply');
const TAKES = stemsIn('borrow buy get import obtain procure purchase receive source');

/**
 * A function that sees which verbs of a question a text tells in other words: "spend" by a sum, "create"
 * by jobs, "sell to" by "bought from".
 */
export function createToldVerbs(
  asked: Asked,
): (text: string, near: ReadonlySet<number>) => ReadonlySet<number> {
  const { names, clauses } = asked;
  const frames = clauses.flatMap(({ text }, clause) => {
    const stems = stemsIn(text);
    const frame = FRAMES.find(({ verbs }) => !verbs.isDisjointFrom(stems) && !PARTICLE.test(text));
    return frame ? [{ clause, isTold: frame.isTold }] : [];
  });
  const transfer = transferIn(asked);
  if (names.size === 0 || (frames.length === 0 && !transfer)) return () => NONE;
  return (text, near) => {
    if (!names.isSubsetOf(near)) return NONE;
    const told = frames.filter(({ isTold }) => isTold(text, asked)).map(({ clause }) => clause);
    return new Set(transfer && isTransferTold(transfer, text) ? [...told, transfer.clause] : told);
  };
}

const NONE: ReadonlySet<number> = new Set();
/** "Hold up" and "pay back" are verbs of their own. */
const PARTICLE = / (?:back|down|off|on|out|over|up)$/iu;

/** Who gives and who gets, each as far as it is said: short names of countries and folded words of names. */
type Sides = Readonly<{ giver: ReadonlySet<string>; taker: ReadonlySet<string> }>;
type Transfer = Sides & Readonly<{ clause: number }>;

/** What a question asks to have gone from one to another, where its verb says so. */
function transferIn({ text, clauses, names }: Asked): Transfer | undefined {
  const clause = clauses.findIndex((one) => isTransfer(stemsIn(one.text)));
  const at =
    clause < 0 ? -1 : text.toLowerCase().indexOf(clauses[clause]?.text.toLowerCase() ?? '');
  if (at < 0) return undefined;
  const named = new Set(
    [...names].flatMap((name) =>
      wordsOf(clauses[name]?.text ?? '').map(({ word }) => homeOf(word)),
    ),
  );
  const isNamed = (word: string) => isCountry(word) || named.has(homeOf(word));
  const sides = sidesOf(text, at, isNamed);
  return sides.giver.size > 0 && sides.taker.size > 0 ? { ...sides, clause } : undefined;
}

const isTransfer = (stems: ReadonlySet<string>): boolean =>
  !GIVES.isDisjointFrom(stems) || !TAKES.isDisjointFrom(stems);

/** Whether a sentence has it go the same way: what it leaves open may be so. */
function isTransferTold({ giver, taker }: Transfer, text: string): boolean {
  const called = new Set(namesIn(text).flatMap(({ words }) => words.map(homeOf)));
  const isNamed = (word: string) => isCountry(word) || called.has(homeOf(word));
  return wordsOf(text).some(({ word, start }) => {
    if (!isTransfer(stemsIn(word))) return false;
    const told = sidesOf(text, start, isNamed);
    return !giver.isDisjointFrom(told.giver) && !taker.isDisjointFrom(told.taker);
  });
}

/** Who stands before a verb of giving or getting, and behind its "to" or "from". */
function sidesOf(text: string, at: number, isNamed: (word: string) => boolean): Sides {
  const before = /[^.;:]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[^.;:]*/u.exec(text.slice(at))?.[0] ?? '';
  const verb = wordsOf(after)[0]?.word ?? '';
  const isGiving = GIVES.has(stemOf(baseOf(verb)));
  const behind = (sign: RegExp) => {
    const place = sign.exec(after);
    return place
      ? namedIn(wordsOf(after.slice(place.index + place[0].length)).slice(0, REACH), isNamed)
      : NOBODY;
  };
  const subject = namedIn(wordsOf(before).slice(-REACH * 2), isNamed);
  return isGiving
    ? { giver: subject, taker: behind(/\bto(?: the)? /iu) }
    : { giver: behind(/\bfrom(?: the)? /iu), taker: subject };
}

const NOBODY: ReadonlySet<string> = new Set();
/** Words beside "to" and "from". */
const REACH = 4;

function namedIn(
  words: readonly Readonly<{ word: string }>[],
  isNamed: (word: string) => boolean,
): ReadonlySet<string> {
  return new Set(words.flatMap(({ word }) => (isNamed(word) ? [homeOf(word)] : [])));
}

function stemsIn(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(({ word }) => stemOf(baseOf(word))));
}
