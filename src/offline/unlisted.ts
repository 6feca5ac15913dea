import { isCountry } from '../text/countries.ts';
import { isElement } from '../text/elements.ts';
import { cardinalOf } from '../text/number-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemsOfSet, synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { namesIn } from './read-text.ts';

const THINGS = String.raw`(?<things>[\p{L}\p{N}' -]+)`;
const NUMBER = String.raw`(?<count>\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`;
const COUNT = String.raw`(?:other |further |remaining )?${NUMBER} (?!of\b)`;
/** "Which five refineries", "what are the two firms called", "name all sixteen", "the two firms: who are they". */
const ASKED = [
  String.raw`\b(?:which|what|who|names?|list)(?: (?:are|were|of|all|exactly|me|us|the|those|these))* ${COUNT}${THINGS}`,
  String.raw`(?:\b(?:the|those|these)|['’]s?) ${COUNT}${THINGS}[,:;?–-]+ ?(?:names?|(?:what|which|who)(?: (?:are|were) (?:they|these|those)| ones|['’]re they)?)\b`,
].map((source) => new RegExp(source, 'iu'));
/** So many words after the number may name the things that it counts. */
const COUNTED = 5;
const NEXT = /[,;]|\b(?:and|or)\b/giu;
/** What has names of its own, so that a list of it is one of names. */
const NAMED =
  /\b(?:agenc(?:y|ies)|banks?|backers?|buyers?|chairm[ae]n|citizens|clients|compan(?:y|ies)|customers|deposits|entities|executives|experts|firms?|groups?|institutes|investors|m[ae]n|makers|mines|miners|officials|outfits|people|persons|plants|producers|projects|refiner(?:y|ies)|scientists|sites|suppliers|universities|wom[ae]n|works)\b/iu;

type Block = Pick<Candidate, 'source' | 'sentences'>;

/** Whether a question asks which so many things are, and a source counts them so and none that does lists them. */
export function isUnlisted(question: string, blocks: readonly Block[]): boolean {
  const { asked, things } = askedIn(question);
  if (asked === undefined || asked < 2) return false;
  const counted = stemsOf(things);
  const bySource = [...Map.groupBy(blocks, ({ source }) => source).values()].map((some) =>
    some.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  const isOne = (sentence: string) => isOfSoMany(sentence, asked, counted);
  const counting = bySource.filter((sentences) => sentences.some(isOne));
  const isList = NAMED.test(things) ? hasNames : hasParts;
  return counting.length > 0 && !counting.some((sentences) => isList(sentences, asked, question));
}

type Counted = Readonly<{ asked: number | undefined; things: string }>;

function askedIn(question: string): Counted {
  const { count = '', things = '' } =
    ASKED.map((sign) => sign.exec(question)?.groups).find(Boolean) ?? {};
  return { asked: countOf(count), things };
}

/** Whether sentences have so many names that the question hasn't, but for places and elements; one may open a list. */
function hasNames(sentences: readonly string[], asked: number, question: string): boolean {
  const known = new Set(wordsOf(question).map(({ word }) => word));
  const isFresh = (word: string) => !known.has(word) && !isCountry(word) && !isElement(word);
  const names = sentences
    .flatMap((sentence) => namesIn(sentence))
    .filter(({ words }) => words.some(isFresh))
    .map(({ words }) => words.join(' '));
  return new Set(names).size >= Math.max(2, asked - 1);
}

/** A list of two has one "and", which a sentence may well have for another reason. */
function hasParts(sentences: readonly string[], asked: number): boolean {
  return sentences.some((one) => (one.match(NEXT)?.length ?? 0) >= Math.max(2, asked - 1));
}

function isOfSoMany(sentence: string, asked: number, counted: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  return words.some(
    ({ word }, at) =>
      countOf(word) === asked &&
      words.slice(at + 1, at + 1 + COUNTED).some((one) => counted.has(stemOf(one.word))),
  );
}

function countOf(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : cardinalOf(word.toLowerCase());
}

/** The stems of what is counted, and of what else it is called. */
function stemsOf(things: string): ReadonlySet<string> {
  const words = wordsOf(things)
    .filter(({ word }) => !isStopWord(word))
    .slice(0, COUNTED);
  const alike = synonymsIn(words).flatMap(({ sets }) => sets.flatMap(stemsOfSet));
  return new Set([...words.map(({ word }) => stemOf(word)), ...alike]);
}
