import type { Choices } from './seeded.ts';

/** A way to make a sentence say what its passage doesn't; `undefined` where it doesn't fit the sentence. */
export type Invention = Readonly<{
  how: string;
  invent: (
    sentence: string,
    material: Readonly<{
      /** The passage with its title, heading, publisher and date. */
      evidence: string;
      /** Names in the other passages. */
      otherNames: readonly string[];
      choices: Choices;
    }>,
  ) => string | undefined;
}>;

/** One of the places that a pattern fits, with another word in its place that the evidence has nowhere. */
function exchanging(
  how: string,
  pattern: RegExp,
  instead: (found: string, choices: Choices) => readonly string[],
): Invention {
  return {
    how,
    invent(sentence, { evidence, choices }) {
      const [place] = choices.shuffled([...sentence.matchAll(pattern)]);
      if (!place) return undefined;
      const [found] = place;
      const held = evidence.toLowerCase();
      const other = choices
        .shuffled(instead(found, choices))
        .find((one) => one !== found && !held.includes(one.toLowerCase()));
      return other === undefined ? undefined : withPart(sentence, place.index, found, other);
    },
  };
}

function withPart(text: string, at: number, part: string, other: string): string {
  return `${text.slice(0, at)}${other}${text.slice(at + part.length)}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** As long as the one it replaces, so that it looks no less likely. */
function otherNumbers(found: string, { under }: Choices): string[] {
  return Array.from({ length: 12 }, () =>
    found.replaceAll(/\d/g, (digit, at: number) =>
      at === 0 ? String(1 + under(9)) : under(3) === 0 ? digit : String(under(10)),
    ),
  );
}

/** After a word in small letters or a figure: elsewhere a capital may begin a sentence, or go on with a name. */
const NAME = /(?<=(?:^|[\s(])[\p{Ll}\d][^\s.]* )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?!\.\p{L})/gu;
const NO_NAME = new Set([
  ...MONTHS,
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'I',
  'Act',
  'Ministry',
  'Minister',
  'President',
  'USD',
  'Nation',
  'US',
]);

/** Names in the midst of sentences. */
export function namesOf(text: string): string[] {
  return (text.match(NAME) ?? []).filter(
    (name) => !name.split(' ').every((word) => NO_NAME.has(word)),
  );
}

/** Whether no word of a name stands there, nor one that begins as it does: "Thai" for "Thailand". */
export function isForeign(name: string, evidence: string): boolean {
  const held = evidence.toLowerCase();
  return name.split(/[ -]/).every((word) => !held.includes(word.slice(0, 4).toLowerCase()));
}

/** Names by which the same country, its people or its government may be meant. */
const SAME: readonly RegExp[] = [
  /Chin|Beijing|PRC|Sino/,
  /\bUS|U\.S|United States|America|Washington|White House|Trump|Pentagon|DoD|Congress/,
  /\bEU|Europe|Brussels|Commission/,
  /Russia|Moscow|Kremlin|Soviet/,
  /Japan|Tokyo/,
  /Australia|Canberra/,
  /Vietnam|Hanoi/,
  /Korea|Seoul/,
  /Kazakh|Astana/,
  /Kyrgyz|Bishkek/,
  /Uzbek|Tashkent/,
  /Britain|British|UK|United Kingdom|London/,
  /India|Delhi/,
  /Canad|Ottawa/,
  /German|Berlin/,
  /Swed|Stockholm/,
  /Malaysia|Kuala/,
  /Myanmar|Burm/,
  /Kachin|Pangwa|Chipwi/,
  /Ukrain|Kyiv/,
  /Greenland|Nuuk/,
  /Fran|French|Paris/,
  /Brazil|Brasil/,
  /Denmark|Danish|Copenhagen/,
  /Eston|Tallinn/,
  /Asia/,
  /Africa/,
];

const nameExchanged: Invention = {
  how: 'name',
  invent(sentence, { evidence, otherNames, choices }) {
    const [place] = choices.shuffled(
      [...sentence.matchAll(NAME)].filter(([found]) => namesOf(`of ${found}`).length > 0),
    );
    if (!place) return undefined;
    const [found] = place;
    const same = SAME.filter((family) => family.test(evidence));
    const other = choices
      .shuffled([...new Set(otherNames)])
      .find((name) => !same.some((family) => family.test(name)) && isForeign(name, evidence));
    return other === undefined ? undefined : withPart(sentence, place.index, found, other);
  },
};

const ENDS = [
  ', worth 47.3 billion dollars',
  ' by the end of 2041',
  ', Novaterra Minerals said',
  ' near the town of Kirkholt',
  ', up 83% on the year before',
  ', the minister Arvid Holmquist announced',
] as const;

const code: Invention = {
  how: 'number in a name',
  invent(sentence, { evidence, choices }) {
    const [place] = choices.shuffled([
      ...sentence.matchAll(/(?<=\p{Lu}[\p{L}]*-?)\d+(?![\d,.]*\d)/gu),
    ]);
    if (!place) return undefined;
    const [found] = place;
    const other = otherNumbers(found, choices).find((one) => !evidence.includes(one));
    return other === undefined ? undefined : withPart(sentence, place.index, found, other);
  },
};

const addedAtTheEnd: Invention = {
  how: 'something made up at its end',
  invent: (sentence, { choices }) =>
    `${sentence.slice(0, -1)}${ENDS[choices.under(ENDS.length)] ?? ''}.`,
};

const allMadeUp: Invention = {
  how: 'all made up',
  invent: (_, { evidence, choices: { under } }) => {
    const number = `${1 + under(9)},${100 + under(900)}`;
    if (evidence.includes(number)) return undefined;
    return `Novaterra Minerals mined ${number} tonnes of rare earths in ${2031 + under(9)}.`;
  },
};

const NUMBER = /(?<![\d.,/-])\d[\d,.]*\d(?![\d/-])|(?<![\d.,/-])\d(?![\d.,/-])/g;
const YEAR = /\b(?:19|20)\d\d\b/g;
const YEARS = Array.from({ length: 60 }, (_, i) => String(1981 + i));

export const INVENTIONS: readonly Invention[] = [
  exchanging('number', NUMBER, otherNumbers),
  exchanging('year', YEAR, () => YEARS),
  exchanging(
    'month',
    new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b(?= \d)`, 'g'),
    () => MONTHS,
  ),
  exchanging(
    'day',
    new RegExp(String.raw`\b\d{1,2} (?:${MONTHS.join('|')})\b`, 'g'),
    (found, { under }) =>
      Array.from({ length: 8 }, () => `${1 + under(28)} ${found.split(' ')[1]}`),
  ),
  exchanging('scale', /(?<=\d )(?:thousand|million|billion|trillion)\b/g, () => [
    'thousand',
    'million',
    'billion',
    'trillion',
  ]),
  exchanging(
    'unit',
    /(?<=\d )(?:tonnes|kilograms|grams|per cent|kilometres|hectares|US dollars|euros|yuan|years|months|days)\b|(?<=\d)%/g,
    (found) =>
      found === '%'
        ? [' tonnes', ' kilograms']
        : ['tonnes', 'kilograms', 'per cent', 'Swiss francs', 'roubles', 'decades', 'weeks'],
  ),
  nameExchanged,
  code,
  addedAtTheEnd,
  allMadeUp,
];
