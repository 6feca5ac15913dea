import { homeOf, isCountry, ownerIn, shortened } from '../text/countries.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './question-kind.ts';
import { figuresOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

const WORLD: ReadonlySet<string> = new Set(['world', "world's", 'worldwide', 'global', 'globally']);
const OF_WORLD = /\b(?:world|global)/i;
/** "Tell us how …", "give us the …": nobody's country. */
const PRONOUN =
  /\b(?:tell|give|show|let|help|remind|for|to|with) us\b|\bus (?:a|about|all|how|more|the|what|why)\b/giu;

/** What is called after a country and isn't it. */
const PART = /\b(?:inner mongolia|new (?:mexico|england|south wales|caledonia))\b/giu;

/** The countries that a text names, each by its short name, and "world". */
export function placesIn(text: string): Set<string> {
  const told = text.replaceAll(PRONOUN, '').replaceAll(PART, '');
  const words = shortened(wordsOf(told).map(({ word }) => word));
  return new Set(
    words.flatMap((word) => {
      if (WORLD.has(word)) return ['world'];
      const name = ownerIn(word) ?? word.replace(/['’]s$/, '');
      return isCountry(name) ? [homeOf(name)] : [];
    }),
  );
}

const OPEN: ReadonlySet<Wanted> = new Set(['name', 'place', 'person']);

/**
 * Whether a block has the figures of another place than the one that is asked about: the world's for a
 * country's, a country's for the world's.
 */
export function createIsElsewhere({
  text: question,
  wanted,
}: Asked): (block: Candidate) => boolean {
  const asked = placesIn(question);
  const isOfWorld = asked.has('world');
  const isDate = wanted.length === 1 && wanted[0] === 'date';
  const isOpen = isDate || wanted.some((kind) => OPEN.has(kind));
  // "China's share of the world's output" is of both.
  if (isOpen || asked.size === 0 || (isOfWorld && asked.size > 1)) return () => false;
  return (block) => {
    const text = textOf(block);
    if (!/\d/.test(text) || !(isOfWorld || OF_WORLD.test(text))) return false;
    const told = placesIn(text.replace(PUBLISHER, ''));
    if (told.size === 0 || !asked.isDisjointFrom(told)) return false;
    const isOther = isOfWorld || (told.has('world') && told.size === 1);
    return isOther && figuresOf(block).length > 0;
  };
}

/** Who reports it: "according to the U.S. Geological Survey …" names no place that it is about. */
const PUBLISHER = /, according to [^,]*(?:,[^,]*)?$/u;
