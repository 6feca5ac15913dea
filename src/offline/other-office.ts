import { homeOf, isCountry, shortened } from '../text/countries.ts';
import { fold, wordsOf } from '../text/words.ts';
import { freshMentions } from './atoms.ts';
import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** An office as a question has it, and the words in which texts tell who holds it. */
const OFFICES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    anyOf('chief executive|ceo|boss|heads?|headed|leads?|led|runs?|ran|in charge'),
    anyOf(
      String.raw`chief executive|ceo|boss|heads?|headed|leads?|leader|led|runs?|ran|direct(?:or|s|ed)|in charge|chair\w*|founder|president`,
    ),
  ],
  [anyOf(String.raw`founder|founded|set up`), anyOf(String.raw`found\w*|set up|start\w*`)],
  [anyOf('director'), anyOf(String.raw`direct\w*|heads?|headed|chief`)],
  ...[
    'ambassador',
    'captain',
    String.raw`chair\w*`,
    'governor',
    'minister',
    'president',
    'secretary',
    String.raw`spokes\w+`,
  ].map((office): [RegExp, RegExp] => [anyOf(office), anyOf(office)]),
];

const WHO = /\bwho\b/iu;

function anyOf(words: string): RegExp {
  return new RegExp(String.raw`\b(?:${words})\b`, 'iu');
}

/** Offices of a state's own: a sentence on another's may name the state, too. */
const OF_STATE = anyOf('ambassador|minister|president');
const NONE: ReadonlySet<string> = new Set();

/** The states that a question names, by their short names. */
function statesIn({ names, clauses }: Asked): ReadonlySet<string> {
  const words = [...names].map((name) => fold(clauses[name]?.text ?? '').replace(/['’]s?$/u, ''));
  return new Set(words.filter(isCountry).map(homeOf));
}

/** Words between a state and its office: "France's new prime minister", "president of the Republic of Korea". */
const BESIDE = 4;

/** Whether the state that stands nearest to an office is one of these: "on a visit to France Kenya's president". */
function isOfState(text: string, states: ReadonlySet<string>): boolean {
  const words = shortened(wordsOf(text).map(({ word }) => word.replace(/['’]s?$/u, '')));
  return words.some((word, at) => {
    if (!OF_STATE.test(word)) return false;
    const near = [1, 2, 3, BESIDE].flatMap((far) => [words[at - far] ?? '', words[at + far] ?? '']);
    const nearest = near.find(isCountry);
    return nearest !== undefined && states.has(homeOf(nearest));
  });
}

/** Whether a question asks who holds an office, and no sentence of these blocks has it with a name, of what is asked about. */
export function isOfOtherOffice(asked: Asked, blocks: readonly Candidate[]): boolean {
  const { text, wanted, names, elements } = asked;
  const isOfPerson = wanted.includes('person') || (wanted.includes('name') && WHO.test(text));
  if (!isOfPerson) return false;
  const office = OFFICES.find(([sign]) => sign.test(text));
  if (!office) return false;
  const due = names.difference(elements);
  const states = OF_STATE.test(text) ? statesIn(asked) : NONE;
  return !blocks.some(
    ({ sentences, near }) =>
      (due.size === 0 || !due.isDisjointFrom(near)) &&
      sentences.some(
        (sentence) =>
          office[1].test(sentence.text) &&
          freshMentions('name', sentence.text, asked).length > 0 &&
          (states.size === 0 || isOfState(sentence.text, states)),
      ),
  );
}
