import { homeOf, isCountry, PEOPLES } from '../text/countries.ts';
import { fold, wordsOf } from '../text/words.ts';

/** A place that a question names, by its name or as people do: `text.slice(start, end)`. */
export type PlaceNamed = Readonly<{
  start: number;
  end: number;
  /** One form for "Vietnam" and "Vietnamese". */
  home: string;
  /** Whether it is what people and things of the place are called: "Vietnamese". */
  isPeople: boolean;
}>;

/** The countries, continents and their peoples in a text, in lower case too, in the languages of askers. */
export function placesNamed(text: string): PlaceNamed[] {
  const words = wordsOf(text);
  const places: PlaceNamed[] = [];
  for (let at = 0; at < words.length;) {
    const found = placeAt(text, words, at);
    if (found) places.push(found.place);
    at = found?.next ?? at + 1;
  }
  return [...places, ...inHan(text)].toSorted((a, b) => a.start - b.start);
}

/** What things of a place are called: "Vietnamese" for "vietnam". */
export function peopleOf(home: string): string | undefined {
  const name = PEOPLES.get(home)?.find((one) => !NO_ADJECTIVE.test(one));
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}

// Other names of a state, which its people are not called by.
const NO_ADJECTIVE = /^(?:usa|u\.s|america|uk|britain|britons|burma|türkiye|eu|saudi|\p{L}+ns)$/u;

const REGIONS =
  /^(?:(?:central|east|west|south|north|southeast|south east|eastern|western|southern|northern) (?:asia|africa|europe|america)|(?:latin|north|south|central) america|asia|africa|europe|middle east|drc|dr congo|prc|uae|great britain|holland|czech republic|ivory coast)$/;

type Words = ReturnType<typeof wordsOf>;
type Found = Readonly<{ place: PlaceNamed; next: number }>;

/** Words: "Democratic Republic of Congo" is as long as people type. */
const LONGEST = 4;

function placeAt(text: string, words: Words, at: number): Found | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const last = words[at + length - 1];
    if (!last) continue;
    const raw = text.slice(first.start, last.end).replace(/['’]s$/iu, '');
    if (/[,;:?!]/.test(raw)) continue;
    const before = text.slice(Math.max(0, first.start - 4), first.start);
    const home = placeOf(raw, before);
    if (home === undefined) continue;
    const end = first.start + raw.length;
    const low = fold(raw);
    const isPeople = !NO_ADJECTIVE.test(low) && PEOPLES.get(home)?.includes(low) === true;
    return { place: { start: first.start, end, home, isPeople }, next: at + length };
  }
  return undefined;
}

function placeOf(raw: string, before: string): string | undefined {
  const low = fold(raw);
  // "Tell us": in lower case it takes an article to be the country.
  if (low === 'us') return raw === 'US' || /\bthe $/i.test(before) ? 'us' : undefined;
  if (low === 'u.s' || low === 'u.s.') return 'us';
  if (low === 'united states' || low === 'united states of america') return 'us';
  if (low === 'united kingdom') return 'uk';
  if (low === 'european union') return 'europe';
  if (isCountry(low) || REGIONS.test(low)) return homeOf(low);
  return abroad(raw);
}

const LANGUAGES = ['vi', 'ru', 'fr', 'de', 'es'] as const;
// What people say for the names that Unicode has.
const SPOKEN = `mỹ=us, mĩ=us, hàn quốc=south korea, triều tiên=north korea, úc=australia, đức=germany,
 nhật=japan, сша=us, юар=south africa, китай=china, великобритания=uk, allemagne=germany, états-unis=us,
 eeuu=us, amerika=us, nga=russia, pháp=france, anh=uk, ấn độ=india`;

/** Shorter names are words as well, unless a capital shows them: "anh", "nga". */
const SHORT = 4;
/** Short ones that are no other word. */
const SURE = /^(?:сша|юар|оаэ|mỹ|mĩ|úc)$/;

let names: ReadonlyMap<string, string> | undefined;

function abroad(raw: string): string | undefined {
  names ??= foreignNames(LANGUAGES);
  const low = raw.toLowerCase().normalize('NFC');
  if (low.length < SHORT && raw === low && !SURE.test(low)) return undefined;
  const whole = names.get(low);
  if (whole !== undefined || !/^\p{sc=Cyrillic}{5,}$/u.test(low)) return whole;
  // Russian declines: "Вьетнам", "Вьетнаме"; "Россия", "России".
  for (let cut = 1; cut <= 3; cut += 1) {
    const stem = low.slice(0, -cut);
    if (stem.length < SHORT) return undefined;
    const ending = ['', 'я', 'а', 'й', 'ия', 'ь'].find((one) => names?.has(stem + one));
    if (ending !== undefined) return names.get(stem + ending);
  }
  return undefined;
}

const CODES = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function foreignNames(languages: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const language of languages) {
    const foreign = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of CODES.flatMap((a) => CODES.map((b) => a + b))) {
      const [name, own] = [foreign.of(code), english.of(code)];
      if (name && own) table.set(name.toLowerCase().normalize('NFC'), homeOf(fold(own)));
    }
  }
  for (const entry of SPOKEN.split(',')) {
    const [name = '', home = ''] = entry.trim().split('=');
    table.set(name, home);
  }
  return table;
}

const HAN_SPOKEN: readonly (readonly [string, string])[] = [
  ['米国', 'us'],
  ['アメリカ', 'us'],
  ['欧盟', 'europe'],
  ['欧州', 'europe'],
  ['韩国', 'south korea'],
];
const HAN_RUN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,}/gu;
const HAN_LONGEST = 10;
let hanNames: ReadonlyMap<string, string> | undefined;

// No blanks there: at each sign the longest name that begins with it.
function inHan(text: string): PlaceNamed[] {
  const runs = Array.from(text.matchAll(HAN_RUN));
  if (runs.length === 0) return [];
  hanNames ??= new Map([...foreignNames(['zh', 'ja']), ...HAN_SPOKEN]);
  const places: PlaceNamed[] = [];
  for (const { 0: run, index } of runs) {
    for (let at = 0; at < run.length;) {
      const found = hanAt(run, at, hanNames);
      if (found) {
        const [start, end] = [index + at, index + at + found.length];
        places.push({ start, end, home: found.home, isPeople: false });
      }
      at += found?.length ?? 1;
    }
  }
  return places;
}

function hanAt(run: string, at: number, table: ReadonlyMap<string, string>) {
  for (let length = HAN_LONGEST; length > 1; length -= 1) {
    const home = table.get(run.slice(at, at + length));
    if (home !== undefined && at + length <= run.length) return { length, home };
  }
  return undefined;
}
