import { homeOf, shortened } from '../../text/countries.ts';
import { elementsOf } from '../../text/elements.ts';
import type { Name } from '../../text/names.ts';
import { stemOf } from '../../text/terms.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { otherNamesOf } from '../reading/other-names.ts';
import type { Reading } from '../reading/reading.ts';
import { TITLE } from '../reading/slots.ts';
import { isHomeOfSource } from './home-of-source.ts';
import { isTornApart } from './torn-name.ts';

/** The other names of a thing that goes by several, by one of them; all folded. */
export type Variants = (name: string) => readonly string[];

/** The variants that a glossary knows, from the labels of each thing. */
export function variantsOf(things: readonly (readonly string[])[]): Variants {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  // Most sentences name nothing otherwise than their passages do.
  return (name) => (known ??= variantsByName(things)).get(name) ?? [];
}

function variantsByName(things: readonly (readonly string[])[]) {
  const variants = new Map<string, string[]>();
  for (const labels of things) {
    const names = labels.map((label) =>
      wordsOf(label)
        .map(({ word }) => word)
        .join(' '),
    );
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      variants.set(name, [...(variants.get(name) ?? []), ...others]);
    }
  }
  return variants;
}

/** A finding for every name of a sentence of which a word is in no passage and no context of one. */
export function namesNotIn(
  claim: Reading,
  passages: readonly Evidence[],
  variants: Variants = NONE,
): Finding[] {
  const findings: Finding[] = [];
  for (const name of claim.names) {
    if (findings.length === FINDINGS_SHOWN) break;
    const missing = missingOf(name.words, passages);
    const sources = passages.map(({ source }) => source);
    if (missing.length === 0) {
      if (!isTornApart(name, passages)) continue;
      findings.push({ kind: 'name', text: name.text, why: whyMissing(name.text, sources, []) });
      continue;
    }
    if (isNamedOtherwise(name, passages, variants) || isCompleted(name, passages)) continue;
    if (isHomeOfSource(name, claim, passages)) continue;
    const isOne = name.words.length === 1;
    const rest = missingOf(shortened(missing), passages).filter(
      (word) => !isNamedSo(word, passages, isOne) && !isBlended(word, passages),
    );
    if (rest.length === 0 || isTitled(name.words, rest, passages)) continue;
    if (isStateInFull(name.words, rest, passages)) continue;
    const isWhole = rest.length === name.words.length;
    const why = isWhole
      ? whyMissing(name.text, sources, [])
      : `${whyMissing(rest.join(' '), sources, [])}: "${name.text}"`;
    findings.push({ kind: 'name', text: name.text, why });
  }
  return findings;
}

/** Whether a passage has every word of a name, as it is or for a state in its short form. */
export const hasEveryWord = (words: readonly string[], passage: Evidence): boolean =>
  missingOf(words, [passage]).length === 0 || missingOf(shortened(words), [passage]).length === 0;

const NONE: Variants = () => [];

function isNamedOtherwise(
  { text, words }: Name,
  passages: readonly Evidence[],
  variants: Variants,
): boolean {
  if (missingOf(shortened(words), passages).length === 0) return true;
  // "The Astana Times" is "astanatimes" in its source's id.
  const joined = words.join('');
  if (joined.length > 3 && passages.some(({ publishers }) => publishers.has(joined))) return true;
  // "US Geological Survey" is "USGS".
  const letters = words.map((word) => (word === 'us' ? word : word.slice(0, 1))).join('');
  if (words.length > 1 && letters.length > 3 && missingOf([letters], passages).length === 0) {
    return true;
  }
  const elements = elementsOf(text);
  if (elements.length > 0 && missingOf(elements, passages).length === 0) return true;
  const others = variants(words.join(' '));
  return others.some((other) => missingOf(other.split(' '), passages).length === 0);
}

// "Masato Sagawa" where the passage has "Mr Sagawa" or "MS" alone, and its source the whole name.
function isCompleted({ words }: Name, passages: readonly Evidence[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  const short = words.map((word) => word.slice(0, 1)).join('');
  return passages.some(
    ({ isNamedElsewhere, sentences }) =>
      isNamedElsewhere(words) &&
      sentences.some(({ names }) =>
        names.some((name) => {
          const [only, more] = withoutTitles(name.words);
          return !more && (only === first || only === last || only === short);
        }),
      ),
  );
}

const withoutTitles = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !TITLE.test(word));

function missingOf(words: readonly string[], passages: readonly Evidence[]): string[] {
  return words.filter((word) => !passages.some((passage) => holds(passage, word)));
}

function holds({ meanings, initials }: Evidence, word: string): boolean {
  const home = homeOf(word);
  return meanings.has(stemOf(home)) || initials.has(word) || initials.has(home);
}

// "Soviet Union" of "Soviet times", "South Korean" of "Korean" where nothing is of the other Korea.
function isStateInFull(
  words: readonly string[],
  rest: readonly string[],
  passages: readonly Evidence[],
): boolean {
  const [missing, ...more] = rest;
  if (missing === undefined || more.length > 0 || words.length !== 2) return false;
  if (missing === 'union') return words[0] === 'soviet';
  return (
    (missing === 'south' &&
      words[1]?.startsWith('korea') === true &&
      !holdsAny('north', passages)) ||
    (/^(?:republic|federation)$/.test(missing) && missing === words[1])
  );
}

const holdsAny = (word: string, passages: readonly Evidence[]): boolean =>
  passages.some((passage) => holds(passage, word));

// "President Trump" where the passages have "Trump" and give him no title, "Court of Auditors" for "the auditors".
function isTitled(
  words: readonly string[],
  missing: readonly string[],
  passages: readonly Evidence[],
): boolean {
  if (missing.includes(words.at(-1) ?? '') || missing.length === words.length) return false;
  if (missing.every((word) => BODY.test(word))) return true;
  const last = words.at(-1);
  const held = words.filter((word) => !missing.includes(word));
  return (
    missing.every((word) => TITLE.test(word) || /^(?:trade|foreign|finance|energy)$/.test(word)) &&
    held.every((word) => !TITLE.test(word)) &&
    passages.every(({ sentences }) =>
      sentences.every(({ pieces }) =>
        pieces.every(({ word }, at) => word !== last || !isTitleNear(pieces, at)),
      ),
    )
  );
}

const BODY =
  /^(?:court|department|office|bureau|agency|commission|government|administration|company|corporation|group|firm)$/;

const isTitleNear = (pieces: Reading['pieces'], at: number): boolean =>
  pieces.slice(Math.max(0, at - 3), at).some(({ word }) => TITLE.test(word));

// A capital for its state, "Asian" for "Asia", "GDP" for "gross domestic product".
function isNamedSo(word: string, passages: readonly Evidence[], isOne: boolean): boolean {
  // "Washington State" is no "United States".
  const others = isOne || word !== 'washington' ? [...otherNamesOf(word)] : [];
  // "The West" of "Western governments", and no "South Africa" of "southern Africa".
  if (isOne && /^(?:north|south|east|west)$/.test(word)) others.push(`${word}ern`);
  return passages.some(
    ({ meanings, letters }) =>
      others.some((other) =>
        other.split(' ').every((part) => meanings.has(stemOf(homeOf(part)))),
      ) ||
      (word.length > 2 && letters.some((run) => run.includes(word))),
  );
}

/** Letters: of each word that a blend is made of at least so many, and of the whole. */
const OF_EACH = 2;
const OF_BLEND = 5;

// "Eximbank" of "Export-Import Bank": the beginnings of words that stand in a row.
const isBlended = (word: string, passages: readonly Evidence[]): boolean =>
  word.length >= OF_BLEND &&
  passages.some(({ sentences }) =>
    sentences.some(({ pieces }) =>
      pieces.some((_, at) => isBlendFrom(word, pieces.slice(at, at + MOST_OF_BLEND), [])),
    ),
  );

const MOST_OF_BLEND = 4;

function isBlendFrom(
  rest: string,
  [first, ...others]: Reading['pieces'],
  used: readonly number[],
): boolean {
  if (rest === '') return used.length > 1 && used.some((length) => length > OF_EACH);
  if (!first) return false;
  let length = Math.min(first.word.length, rest.length);
  while (length >= OF_EACH) {
    const isStart = rest.startsWith(first.word.slice(0, length));
    if (isStart && isBlendFrom(rest.slice(length), others, [...used, length])) return true;
    length -= 1;
  }
  return false;
}
