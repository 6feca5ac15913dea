import { isCountry } from '../text/countries.ts';
import type { Candidate } from './candidates.ts';
import type { Scored } from './choose.ts';
import { isDenied } from './denied.ts';
import { isOfTrade } from './of-trade.ts';
import { isOfOtherForm } from './other-form.ts';
import { isOfOtherOffice } from './other-office.ts';
import { isOfOtherPlace } from './places-told.ts';
import type { Wanted } from './question-kind.ts';
import { type Asked, shareOf } from './read-question.ts';
import { isUntold } from './told-of.ts';
import { isUnnamed } from './unnamed.ts';

/** What is seen of the block that fits best. */
type BestSignals = Readonly<{
  /** How well it fits, as a share of ten. */
  fit: number;
  /** The share of the question's clauses that it holds. */
  cover: number;
  /** 1 where it asks about a year that neither the block nor the rest of its passage has. */
  yearMissing: number;
  /** How many of the question's clauses it lacks, as a share of five: of a long question less than `cover` says. */
  lacking: number;
  /** How long it is, as a share of 500 letters: a short one has its words by chance less often. */
  letters: number;
  /** How many words were read as others, as a share of three: what is misspelt is held less often. */
  repaired: number;
  /** 1 where something measured is asked for, in tonnes, kilometres or dollars a kilogram, and it has none. */
  unitMissing: number;
  /** The share of the question's elements that the best block's passage lacks. */
  elementsMissing: number;
  /** How many deeds and properties it lacks that the question names, "scrapped" or "pays", as a share of three. */
  deedsMissing: number;
  /** The share of the question's clauses that it lacks and that say little: "four", "back", "people". */
  lightMissing: number;
  /** How much better it fits than the best block of another passage, as a share of three. */
  margin: number;
}>;

/** What is seen of the blocks that are shown. */
type ShownSignals = Readonly<{
  /** 1 where its first two blocks have no word in which is told what is asked of a thing: "reserves", "a price". */
  untold: number;
  /** 1 where it asks for a firm's name, and a shown block speaks of firms and names none. */
  unnamed: number;
  /** 1 where something is asked of a name, and no shown block that gives it is of a passage that has one of them. */
  untied: number;
  /** 1 where a place's output or the like is asked for, of the place alone, and no shown block has such a figure of a passage that has the place. */
  placeMissing: number;
  /** 1 where an element's metal, oxide or ore is asked for, and neither of the first two blocks has that. */
  formMissing: number;
  /** 1 where the holder of an office is asked for, and no sentence has that office, a name and what it is of. */
  officeMissing: number;
  /** 1 where one of the first three blocks denies what the question takes for granted. */
  denied: number;
}>;

/** What is seen of the question. */
type QuestionSignals = Readonly<{
  /** 1 where it asks for nothing that a text could be searched for: no number, no name, not what an event led to that it has. */
  asksOpenly: number;
  /** The share of the question, by weight, that no passage of the corpus holds: words of other subjects. */
  unknown: number;
  /** 1 where the question has neither a name, but for countries, nor a word of the trade. */
  offSubject: number;
  /** 1 where it is in another language: of its words passages hold less. */
  foreign: number;
  /** 1 where it has an aside or a second part, set off by a comma: it has more than has to be held. */
  asides: number;
  /** 1 where it asks how many or how much: of that passages say less than of anything else. */
  asksAmount: number;
  /** 1 where a name is asked for: the nearest passage has some name nearly always. */
  asksName: number;
  /** 1 where elements or minerals are. */
  asksElement: number;
  /** 1 where it asks what will be: of that sources say less than of what was. */
  asksAhead: number;
  /** 1 where it speaks of who asks or of who answers: "can you", "my". */
  isPersonal: number;
}>;

/** What can be seen of whether the best block answers; each from 0 to 1, but for `fit`. */
export type AnswerSignals = BestSignals & ShownSignals & QuestionSignals;

const TEN = 10;
const FEW = 5;
const LETTERS = 500;
const REPAIRS = 3;
const FIRST = 2;
const DEEDS = 3;
const SHOWN = 3;
const MARGIN = 3;
const ASIDE = /[,:;]/;
/** "What happened after the coup": the event says where to look. */
const COURSE =
  /\bwhat(?:['’]s| has| have| had)? (?:ever )?(?:happened|happens|came|comes|come|followed|changed)\b.*\b(?:after|since|once|when|next)\b|\bwhat followed\b|\bwhat (?:did|does|has|have) .+ (?:do|done)\b.*\b(?:after|since|once|next)\b/iu;
const AHEAD = /\b(?:will|going to|gonna)\b/i;
const PERSONAL = /\b(?:you|your|i|i['’]m|me|my)\b/i;
const AMOUNT = /^how (?:many|much)\b/i;

/** What is seen of the block that fits best, of those that are shown and of the question. */
export function answerSignalsOf(
  asked: Asked,
  scored: readonly Scored[],
  chosen: readonly Candidate[],
): AnswerSignals | undefined {
  const [best] = scored;
  if (!best) return undefined;
  return {
    ...bestSignals(asked, best, scored),
    ...shownSignals(asked, chosen),
    ...questionSignals(asked),
    asksOpenly: asked.wanted.length === 0 && !isCourseAfter(asked, best) ? 1 : 0,
  };
}

function bestSignals(asked: Asked, best: Scored, scored: readonly Scored[]): BestSignals {
  const { clauses, counted, repairs, elements, deeds, light, years, narrowed } = asked;
  const { held, near } = best.candidate;
  return {
    fit: best.score / TEN,
    cover: best.signals.cover,
    yearMissing: years.size > 0 && years.isDisjointFrom(near) ? 1 : 0,
    lacking: Math.min(FEW, clauses.length - held.size) / FEW,
    letters: lettersIn(best.candidate) / LETTERS,
    repaired: Math.min(REPAIRS, repairs) / REPAIRS,
    unitMissing: counted?.by === 'unit' || narrowed.asRate ? best.signals.missing : 0,
    elementsMissing: elements.size === 0 ? 0 : elements.difference(near).size / elements.size,
    deedsMissing: Math.min(DEEDS, deeds.difference(held).size) / DEEDS,
    lightMissing: light.difference(held).size / (clauses.length || 1),
    margin: marginOf(best, scored),
  };
}

function shownSignals(asked: Asked, chosen: readonly Candidate[]): ShownSignals {
  const { text, words } = asked;
  const first = textsIn(chosen.slice(0, FIRST));
  const tied = textsIn(tiedTo(asked.names, chosen).slice(0, FIRST));
  const shown = textsIn(chosen.slice(0, SHOWN));
  return {
    untold: isUntold(text, tied.join(' ')) && !isOwnerTold(asked, chosen) ? 1 : 0,
    unnamed: isUnnamed(text, words, shown) ? 1 : 0,
    untied: isUntied(asked, chosen) ? 1 : 0,
    placeMissing: isOfOtherPlace(asked, chosen) ? 1 : 0,
    formMissing: isOfOtherForm(text, first) ? 1 : 0,
    officeMissing: isOfOtherOffice(asked, chosen.slice(0, SHOWN)) ? 1 : 0,
    denied: isDenied(text, shown) ? 1 : 0,
  };
}

/** Whether it asks what an event led to of which the best block tells: all its names, and what was done. */
function isCourseAfter({ text, deeds }: Asked, { candidate, signals }: Scored): boolean {
  return COURSE.test(text) && signals.namesMissing === 0 && deeds.isSubsetOf(candidate.held);
}

function questionSignals(asked: Asked): Omit<QuestionSignals, 'asksOpenly'> {
  const { text, wanted } = asked;
  const asks = (kind: Wanted) => (wanted.includes(kind) ? 1 : 0);
  return {
    unknown: shareOf(asked, unknownOf(asked)),
    offSubject: isOffSubject(asked) ? 1 : 0,
    foreign: asked.english === undefined ? 0 : 1,
    asides: ASIDE.test(text) ? 1 : 0,
    asksAmount: AMOUNT.test(text) ? 1 : 0,
    asksName: Math.max(asks('name'), asks('person')),
    asksElement: asks('element'),
    asksAhead: AHEAD.test(text) ? 1 : 0,
    isPersonal: PERSONAL.test(text) ? 1 : 0,
  };
}

/** The clauses that no passage holds. */
function unknownOf({ clauses }: Asked): number[] {
  return clauses.flatMap(({ isKnown }, clause) => (isKnown ? [] : [clause]));
}

/** Whether a question has nothing that would tie it to rare earths; one in another language by its English words. */
function isOffSubject({ clauses, names, text, english }: Asked): boolean {
  const isNamed = [...names].some((clause) => {
    const { text: name = '' } = clauses[clause] ?? {};
    return !isLand(name) && !isLand(`${clauses[clause - 1]?.text ?? ''} ${name}`);
  });
  return !isNamed && !isOfGlossary(clauses) && !isOfTrade(english ?? text);
}

/** Known parts: of more a question says enough, whatever else it has. */
const HARDLY = 2;

/** Whether of a question in another language hardly anything could be read, and nothing of the trade. */
export function isHardlyRead({ clauses, unread, text, english }: Asked): boolean {
  if (unread === 0 || unread < clauses.length || clauses.length > HARDLY) return false;
  return !isOfGlossary(clauses) && !isOfTrade(english ?? text);
}

const isOfGlossary = (clauses: Asked['clauses']): boolean =>
  clauses.some(({ isTerm }) => isTerm === true);

/** Whether what is wanted is told, if at all, of other things than those that the question names. */
function isUntied({ names, elements, wanted }: Asked, chosen: readonly Candidate[]): boolean {
  const due = names.difference(elements);
  if (due.size === 0 || wanted.length === 0) return false;
  return !chosen.some(({ gives, near }) => gives.length > 0 && !due.isDisjointFrom(near));
}

/** Those blocks that are of a passage with one of the names, where the best is: what others tell is of other things. */
function tiedTo(names: ReadonlySet<number>, blocks: readonly Candidate[]): readonly Candidate[] {
  const [best] = blocks;
  if (best === undefined || names.isDisjointFrom(best.near)) return blocks;
  return blocks.filter(({ near, source }) => source === best.source || !names.isDisjointFrom(near));
}

/** Whether it is asked whose a thing is, and one of the first blocks tells that: "Alcor's project X". */
function isOwnerTold({ owning }: Asked, chosen: readonly Candidate[]): boolean {
  return owning.size > 0 && chosen.slice(0, FIRST).some(({ held }) => owning.isSubsetOf(held));
}

function isLand(text: string): boolean {
  return isCountry(text.replace(/['’]s?$/u, ''));
}

function textsIn(blocks: readonly Candidate[]): string[] {
  return blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

function marginOf({ candidate, score }: Scored, scored: readonly Scored[]): number {
  const next = scored.find((one) => one.candidate.rank !== candidate.rank);
  return Math.min(MARGIN, score - (next?.score ?? 0)) / MARGIN;
}

function lettersIn({ sentences }: Candidate): number {
  return (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
}

/** The sum of all signals, each times its weight. */
export function weighted<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += signals[name] * weights[name];
  return sum;
}
