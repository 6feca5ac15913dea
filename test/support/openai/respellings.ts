const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MONTH = `(?<month>${MONTHS.join('|')})`;

type Respell = (sentence: string) => readonly string[];

/** The sentence with each of these in place of what is found, where it is. */
function replacing(pattern: RegExp, ...by: readonly ((found: Found) => string)[]): Respell {
  return (sentence) =>
    by
      .map((make) =>
        sentence.replace(pattern, (...given) => {
          const groups: unknown = given.at(-1);
          return make({ ...(groups as object) });
        }),
      )
      .filter((made) => made !== sentence);
}

type Found = Readonly<Record<string, string | undefined>>;

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

const pad = (day = ''): string => day.padStart(2, '0');
const monthNumber = (month = ''): string =>
  pad(String(MONTHS.findIndex((one) => one === month) + 1));

/** The same figure, date or name in another usual spelling. */
export const RESPELLINGS: Readonly<Record<string, Respell>> = {
  'day in another order': replacing(
    new RegExp(String.raw`\b(?<day>\d{1,2}) ${MONTH} (?<year>\d{4})\b`, 'g'),
    ({ day, month, year }) => `${month} ${day}, ${year}`,
    ({ day, month, year }) => `${day} ${month?.slice(0, 3)} ${year}`,
    ({ day, month, year }) => `${year}-${monthNumber(month)}-${pad(day)}`,
  ),
  'month abbreviated': replacing(
    new RegExp(
      String.raw`(?<!\d )\b(?<month>January|February|August|October|November|December) (?<year>\d{4})\b`,
      'g',
    ),
    ({ month, year }) => `${month?.slice(0, 3)}. ${year}`,
    ({ month, year }) => `${month} of ${year}`,
  ),
  'per cent and %': (sentence) =>
    sentence.includes('%')
      ? [sentence.replace(/(?<=\d)%/g, ' percent'), sentence.replace(/(?<=\d)%/g, ' per cent')]
      : replacing(/(?<=\d) per cent\b/g, () => '%')(sentence),
  'dollars with their sign': replacing(
    /(?<![-–\d] ?)\b(?<figure>\d[\d,.]*\d|\d)(?<scale> (?:million|billion))? US dollars\b(?! (?:a|per)\b)/g,
    ({ figure, scale }) => `US$${figure}${scale ?? ''}`,
    ({ figure, scale }) => `$${figure}${scale ?? ''}`,
    ({ figure, scale }) => `${figure}${scale ?? ''} U.S. dollars`,
  ),
  'without separators': replacing(
    /(?<![\d.,])(?<thousands>\d{1,3}),(?<rest>\d{3})\b(?![,.]?\d)/g,
    ({ thousands, rest }) => `${thousands}${rest}`,
  ),
  'millions in full': replacing(
    /(?<![\d.,–-])(?<figure>\d{1,3}) million\b(?! to | or |–|-)/g,
    ({ figure }) => `${figure},000,000`,
  ),
  'billions in millions': replacing(
    /(?<![\d.,–-])(?<whole_part>\d{1,2})\.(?<tenth>\d) billion\b/g,
    ({ whole_part: whole, tenth }) => `${whole},${tenth}00 million`,
  ),
  'number in digits': replacing(
    /(?<=\p{Ll} )(?<word>three|four|five|six|seven|eight|nine|ten)(?= (?:tonnes|kilograms|years|months|mines|plants|projects|companies|countries|elements|rare earths|sources|million|billion)\b)/gu,
    ({ word = '' }) => String(NUMBERS.indexOf(word)),
  ),
  'tonnes as metric tons': replacing(
    /\btonnes\b/g,
    () => 'metric tons',
    () => 'metric tonnes',
  ),
  'a year and per year': replacing(
    /(?<=tonnes|dollars|kilograms|magnets) a year\b/g,
    () => ' per year',
    () => ' annually',
  ),
  'country by its other name': (sentence) =>
    [
      sentence.replace(/\bUnited States\b/g, 'US'),
      sentence.replace(/\bUnited States\b/g, 'USA'),
      sentence.replace(/\bEuropean Union\b/g, 'EU'),
      sentence.replace(/\bUnited Kingdom\b/g, 'UK'),
      sentence.replace(/\b(?<=the )US(?= [a-z])/g, 'U.S.'),
    ].filter((made) => made !== sentence),
};
