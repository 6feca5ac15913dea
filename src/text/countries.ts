// What people of a place are called, where the place's name does not begin with it or it differs much.
const ADJECTIVES = `china=chinese japan=japanese us=american,americans,usa,u.s,america,yank,yanks uk=british,britain,britons
 kazakhstan=kazakh,kazakhs uzbekistan=uzbek,uzbeks kyrgyzstan=kyrgyz tajikistan=tajik turkmenistan=turkmen
 vietnam=vietnamese myanmar=burmese,burma russia=russian,russians australia=australian,australians
 canada=canadian,canadians india=indian,indians malaysia=malaysian germany=german,germans
 france=french italy=italian norway=norwegian sweden=swedish denmark=danish greenland=greenlandic
 brazil=brazilian ukraine=ukrainian mongolia=mongolian thailand=thai korea=korean,koreans
 indonesia=indonesian estonia=estonian poland=polish madagascar=malagasy burundi=burundian
 tanzania=tanzanian malawi=malawian angola=angolan afghanistan=afghan pakistan=pakistani
 turkey=turkish,türkiye europe=european,europeans,eu spain=spanish portugal=portuguese
 netherlands=dutch switzerland=swiss belgium=belgian finland=finnish laos=laotian uganda=ugandan
 azerbaijan=azerbaijani singapore=singaporean taiwan=taiwanese philippines=philippine,filipino
 england=english scotland=scottish wales=welsh ireland=irish austria=austrian greece=greek czechia=czech
 hungary=hungarian romania=romanian bulgaria=bulgarian serbia=serbian croatia=croatian slovakia=slovak
 slovenia=slovenian lithuania=lithuanian latvia=latvian belarus=belarusian armenia=armenian
 mexico=mexican peru=peruvian bolivia=bolivian colombia=colombian cuba=cuban venezuela=venezuelan
 ecuador=ecuadorian paraguay=paraguayan uruguay=uruguayan egypt=egyptian morocco=moroccan
 algeria=algerian kenya=kenyan namibia=namibian rwanda=rwandan zambia=zambian ethiopia=ethiopian
 ghana=ghanaian mozambique=mozambican cambodia=cambodian bangladesh=bangladeshi nepal=nepali,nepalese
 iceland=icelandic israel=israeli iran=iranian saudi=saudi chile=chilean argentina=argentine nigeria=nigerian`;

const HOMES: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.split(/\s+/).flatMap((entry) => {
    const [home = '', names = ''] = entry.split('=');
    return [home, ...names.split(',')].map((name): [string, string] => [name, home]);
  }),
);

/** Each country, folded, with what its people and things are called: "norway", ["norwegian"]. */
export const PEOPLES: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    Map.groupBy(HOMES, ([, home]) => home),
    ([home, entries]) => [home, entries.map(([name]) => name).filter((name) => name !== home)],
  ),
);

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
let countries: ReadonlySet<string> | undefined;

function countryNames(): ReadonlySet<string> {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return new Set(
    LETTERS.flatMap((a) => LETTERS.map((b) => regions.of(a + b)?.toLowerCase() ?? '')),
  );
}

/** Whether a capitalised word is a country, or what belongs to one: "Kazakhstan", "Kazakh". */
export function isCountry(word: string): boolean {
  countries ??= countryNames();
  const low = word.toLowerCase();
  return HOMES.has(low) || countries.has(low);
}

const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [/ united states(?: of america)? /, ' us '],
  [/ united kingdom /, ' uk '],
  [/ european union /, ' eu '],
];

const IN_LONG = /^(?:states|kingdom|union)$/;

/** The folded words of a name with the long name of a state cut to its short one: "us" for "united states". */
export function shortened(words: readonly string[]): string[] {
  if (words.length < 2 || !words.some((word) => IN_LONG.test(word))) return [...words];
  const text = LONG_NAMES.reduce(
    (name, [long, short]) => name.replace(long, short),
    ` ${words.join(' ')} `,
  );
  return text.trim().split(' ');
}

/** The country that a folded word belongs to, in one form for "Kazakh" and "Kazakhstan"; else the word itself. */
export function homeOf(word: string): string {
  return HOMES.get(word) ?? word;
}

/** The country of a folded possessive that lacks its apostrophe: "china" of "chinas". */
export function ownerIn(word: string): string | undefined {
  if (word.length < SHORTEST || !word.endsWith('s') || isCountry(word)) return undefined;
  const owner = word.slice(0, -1);
  return isCountry(owner) ? owner : undefined;
}

/** "Uss" and "ukss" are slips of another kind. */
const SHORTEST = 4;
