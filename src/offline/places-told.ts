import { withoutAttribution } from '../text/attribution.ts';
import { homeOf, isCountry, ownerIn, shortened } from '../text/countries.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { measuresIn } from './measures.ts';
import type { Wanted } from './question-kind.ts';
import { figuresOf, measuresOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

const WORLD: ReadonlySet<string> = new Set(['world', "world's", 'worldwide', 'global', 'globally']);
/** "Tell us how …", "give us the …", "US dollars": nobody's country. */
const NO_PLACE =
  /\b(?:tell|give|show|let|help|remind|for|to|with) us\b|\bus (?:a|about|all|how|more|the|what|why)\b|\p{L}[\p{L}.]* (?:dollars?|cents?|pounds?|kroner?|rand|rupees?|Geological Survey)\b/giu;

/** A part of China, and no part of the country of that name. */
const REGION = /\binner mongolia\b/giu;
/** What is called after a country and isn't it. */
const NAMESAKE = /\bnew (?:mexico|england|south wales|caledonia)\b/giu;

/** The countries that a text names, each by its short name, and "world". */
export function placesIn(text: string): Set<string> {
  const plain = text.replaceAll(NO_PLACE, '').replaceAll(NAMESAKE, '').replaceAll(REGION, 'China');
  const words = shortened(wordsOf(plain).map(({ word }) => word));
  const places = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const pair = countryIn(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    const word = words[at] ?? '';
    const name = pair ?? countryIn(word);
    if (WORLD.has(word)) places.add('world');
    if (name !== undefined) places.add(name === 'south korea' ? 'korea' : homeOf(name));
    // "North Korea" is not what "Korea" stands for.
    if (pair !== undefined) at += 1;
  }
  return places;
}

/** "Finland's", and as people type it: "finlands". */
function countryIn(word: string): string | undefined {
  return ownerIn(word) ?? [word, word.replace(/['’]s$/, '')].find(isCountry);
}

const OPEN: ReadonlySet<Wanted> = new Set(['name', 'place', 'person']);

/**
 * Whether a block has the figures of another place than the one that is asked about: the world's for a
 * country's, a country's for the world's, one country's for another's.
 */
export function createIsElsewhere(asked: Asked): (block: Candidate) => boolean {
  const { text: question, wanted, clauses, names, elements } = asked;
  const places = placesIn(question);
  const isOfWorld = places.has('world');
  const isDate = wanted.length === 1 && wanted[0] === 'date';
  const isOpen = isDate || wanted.some((kind) => OPEN.has(kind));
  // "China's share of the world's output" is of both.
  if (isOpen || places.size === 0 || (isOfWorld && places.size > 1)) return () => false;
  const measures = measuresIn(question);
  const own = names.difference(elements).union(clausesOf(places, clauses));
  return (block) => {
    const told = placesOf(block);
    if (told.size === 0 || !places.isDisjointFrom(told)) return false;
    if (figuresOf(block).length === 0) return false;
    if (isOfWorld || (told.has('world') && told.size === 1)) return true;
    const isOfOther =
      (own.size > 0 && own.isDisjointFrom(block.near)) || hasOthers(textOf(block), measures);
    return wanted.length > 0 && isOfOther;
  };
}

function placesOf({ sentences }: Pick<Candidate, 'sentences'>): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => [...placesSaid(text)]));
}

/** Blocks share their sentences, and questions their passages. */
const placesSaid = rememberedTexts(
  (text) => (/\d/.test(text) ? placesIn(aboutOf(text)) : NONE),
  4096,
);

/** What a sentence is about, without who says it, and a row without on what basis: "(free on board China …)". */
export function aboutOf(text: string): string {
  const about = withoutAttribution(text).replace(REPORTED, '');
  return about === text ? text : about.replaceAll(/\([^)]*\)/g, '');
}

const NONE: ReadonlySet<string> = new Set();

/** The clauses that name one of some places. */
function clausesOf(places: ReadonlySet<string>, clauses: Asked['clauses']): Set<number> {
  return new Set(
    clauses.flatMap(({ text }, clause) => (placesIn(text).isDisjointFrom(places) ? [] : [clause])),
  );
}

/** "Australia's reserves": what is asked for, of a place that is none of those asked about. */
const OTHERS = /\b(?<place>\p{Lu}[\p{L} ]*?)['’]s? (?:[\p{Ll}-]+ ){0,3}?\p{Ll}+/gu;

function hasOthers(text: string, measures: ReadonlySet<string>): boolean {
  return Array.from(text.matchAll(OTHERS)).some(
    ({ 0: said, groups }) =>
      placesIn(groups?.['place'] ?? '').size > 0 && !measures.isDisjointFrom(measuresIn(said)),
  );
}

/** Who reports it in prose: "according to the Chinese ministry" names no place that it is about. */
const REPORTED = /, according to [^,]*(?:,[^,]*)?$/u;

const MEASURED: ReadonlySet<Wanted> = new Set(['number', 'money', 'percent']);

/**
 * Whether a place's output, reserves or the like are asked for, and no block has such a figure that is of
 * a passage with the place.
 */
export function isOfOtherPlace(asked: Asked, blocks: readonly Candidate[]): boolean {
  const { text: question, wanted, clauses, names, elements } = asked;
  const places = placesIn(question);
  const measures = measuresIn(question);
  if (places.size === 0 || measures.size === 0) return false;
  // What is asked of a firm or a mine besides may be told without its country.
  if (!wanted.some((kind) => MEASURED.has(kind))) return false;
  const own = clausesOf(places, clauses);
  if (own.size === 0 || names.difference(elements).difference(own).size > 0) return false;
  return !blocks.some(
    (block) =>
      figuresOf(block).length > 0 &&
      !measures.isDisjointFrom(measuresOf(block)) &&
      (!own.isDisjointFrom(block.near) || !placesIn(textOf(block)).isDisjointFrom(places)),
  );
}
