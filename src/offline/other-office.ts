import { isCountry } from '../text/countries.ts';
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

const OF_STATE = anyOf('ambassador|governor|minister|president');
const NONE: ReadonlySet<number> = new Set();

/** The clauses that name a state. */
function statesIn({ names, clauses }: Asked): ReadonlySet<number> {
  return new Set(
    [...names].filter((name) => isCountry((clauses[name]?.text ?? '').replace(/['’]s?$/u, ''))),
  );
}

/** Whether a question asks who holds an office, and no sentence of these blocks has it with a name, of what is asked about. */
export function isOfOtherOffice(asked: Asked, blocks: readonly Candidate[]): boolean {
  const { text, wanted, names, elements } = asked;
  const isOfPerson = wanted.includes('person') || (wanted.includes('name') && WHO.test(text));
  if (!isOfPerson) return false;
  const office = OFFICES.find(([sign]) => sign.test(text));
  if (!office) return false;
  const due = names.difference(elements);
  // Of a state's own officers a passage on another one tells as well.
  const states = OF_STATE.test(text) ? statesIn(asked) : NONE;
  return !blocks.some(
    ({ sentences, near, held }) =>
      (due.size === 0 || !due.isDisjointFrom(near)) &&
      (states.size === 0 || !states.isDisjointFrom(held)) &&
      sentences.some(
        (sentence) =>
          office[1].test(sentence.text) && freshMentions('name', sentence.text, asked).length > 0,
      ),
  );
}
