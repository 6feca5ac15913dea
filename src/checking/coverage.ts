import { homeOf } from '../text/countries.ts';
import { synonymsAmong, synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { extraPartIn } from './extra-part.ts';
import type { Finding } from './finding.ts';
import { graveIn } from './grave-words.ts';
import { fieldsOf } from './reading/fields.ts';
import { isGeneral } from './reading/general-words.ts';
import { otherNamesOf } from './reading/other-names.ts';
import type { Piece, Reading } from './reading/reading.ts';
import { isVerbAt } from './reading/verbs.ts';

/** What of a text's words a claim may use: their meanings, and the first letters of long ones. */
export type Vocabulary = Readonly<{ meanings: ReadonlySet<string>; starts: ReadonlySet<string> }>;

/** Letters: words that begin so are mostly of one root ("inventors", "invented"). */
const ROOT = 5;

/** The root of a long word: its first letters. */
export const rootOf = (word: string): string | undefined =>
  word.length > ROOT ? word.slice(0, ROOT) : undefined;

/** Of its words a sentence may lack so many; the more names and figures are there, the more. */
const MAY_LACK = 0.4;
const MORE_PER_ANCHOR = 0.1;
const ANCHORS = 3;
/** How much a word is missed whose field the passage speaks of, or that fits any subject. */
const HARDLY = 0.25;

/** Where a sentence has no name and no figure, so many of its words have to be held. */
const HELD = 2;

type Told = Readonly<Vocabulary & { source: string; text: string }>;

/** Findings where a sentence, or a clause of it, has words that no passage has. */
export function extraIn(claim: Reading, text: string, passages: readonly Told[]): Finding[] {
  const { pieces, names, quantities, dates } = claim;
  const open = pieces.filter(({ kind }) => kind === 'content');
  const unheld = open.filter((piece) => !passages.some((passage) => isCovered(piece, passage)));
  if (unheld.length === 0) return [];
  const alike = alikeIn(pieces, passages);
  const missing = unheld.filter(({ start }) => !alike.has(start));
  if (missing.length === 0) return [];
  const grave = graveIn(missing, (word) =>
    passages.some(({ meanings }) => meanings.has(stemOf(word))),
  );
  if (grave) {
    const why = `no cited passage says "${grave.word}"`;
    return [{ kind: 'extra', text: text.slice(grave.start, grave.end), why }];
  }
  const fields = passages.map(({ meanings }) => fieldsIn(meanings));
  const strange = missing.filter((piece) => !isNear(piece, fields));
  const missed = strange.length + HARDLY * (missing.length - strange.length);
  const unknown = strange.find(
    (piece) => isNameLike(piece, claim) && !isNamedSo(piece.word, passages),
  );
  if (unknown) {
    const why = `"${unknown.word}" is in no cited passage`;
    return [{ kind: 'name', text: text.slice(unknown.start, unknown.end), why }];
  }
  const anchors = Math.min(names.length + quantities.length + dates.length, ANCHORS);
  const isOther =
    missing.length > 1 && missed > open.length * (MAY_LACK + MORE_PER_ANCHOR * anchors);
  if (isOther || (anchors === 0 && open.length > 1 && open.length - strange.length < HELD)) {
    const sources = [...new Set(passages.map(({ source }) => source))].join(', ');
    const share = Math.round(100 * (1 - missing.length / open.length));
    const why = `the passage speaks of other things: ${sources} has ${share}% of the sentence's words`;
    return [{ kind: 'subject', text, why }];
  }
  return extraPartIn(pieces, missing, text);
}

// "Washington has" of "the American government".
const isNamedSo = (word: string, passages: readonly Told[]): boolean =>
  otherNamesOf(word).some((other) =>
    other
      .split(' ')
      .every((part) => passages.some(({ meanings }) => meanings.has(stemOf(homeOf(part))))),
  );

const setsKnown = new WeakMap<Told, ReadonlySet<number>>();

// Where the words of the claim begin for which a passage has others that stand for the same.
function alikeIn(words: readonly Piece[], passages: readonly Told[]): ReadonlySet<number> {
  const held = passages.map(setsIn);
  const starts = new Set<number>();
  for (const { sets, first, last } of synonymsAmong(words)) {
    if (!sets.some((set) => held.some((others) => others.has(set)))) continue;
    for (let at = first; at <= last; at += 1) starts.add(words[at]?.start ?? 0);
  }
  return starts;
}

function setsIn(passage: Told): ReadonlySet<number> {
  const before = setsKnown.get(passage);
  if (before) return before;
  const sets = new Set(synonymsIn(wordsOf(passage.text)).flatMap((match) => match.sets));
  setsKnown.set(passage, sets);
  return sets;
}

const ACTS =
  /^(?:,|['’]s\b| and (?:the )?\p{Lu}| (?:is|are|was|were|has|have|had|will|would|can|could|plans|\p{Ll}+ed|owns|holds|sells|buys|makes)\b)/u;
/** What does something to another, and no more than one: "uses more", and no "conditions for". */
const DOES =
  /^ \p{Ll}{2,}[^su\P{L}]s (?:the|an?|its?|to|that|as|more|less|fewer|most|no|all|some|over|about|nearly|\p{Lu}\p{Ll}+|\d[\d.,]*)\b/u;
/** How names hardly end, but for "Boeing". */
const COMMON =
  /(?:(?<!oe)ing|ed|ly|ion|ment|ism|ness|ity|[ae]nce|hood|ship|ure|cy|[eoat]ry|ist|water|proof|age)$/;

// A word that a table of the language has is no name: "demand", "profit".
const isPlainWord = ([stem = '', ...groups]: readonly string[]): boolean =>
  groups.length > 0 || fieldsOf(stem).length > 0;

/** Only of one can be said what "prices" and "villagers" don't do: "Lynas has". */
const ACTS_ALONE =
  /^(?:['’]s?\b| (?:is|was|has|plans|wants|owns|holds|sells|buys|makes|aims|expects)\b)/u;

// "Rosatom has": a capital at the beginning, no common ending, and something done by it.
function isNameLike({ word, meanings, start, end }: Piece, claim: Reading): boolean {
  if (start !== 0 || COMMON.test(word) || isPlainWord(meanings)) return false;
  const after = claim.text.slice(end);
  if (word.endsWith('s')) return ACTS_ALONE.test(after);
  return ACTS.test(after) || DOES.test(after) || (/^ \p{Ll}/u.test(after) && isVerbAt(claim, 1));
}

/** What turns a word into its opposite or into one of its like: "unreliable", "reopen". */
const PREFIX = /^(?:un|in|im|ir|il|dis|non|re|over|out|under|de|pre|mis|co|semi)(?=\p{L}{4})/u;

function isCovered({ meanings, word }: Piece, { meanings: held, starts }: Vocabulary): boolean {
  if (meanings.some((meaning) => held.has(meaning))) return true;
  const root = rootOf(word);
  if (root !== undefined && starts.has(root)) return true;
  const bare = word.replace(PREFIX, '');
  return bare !== word && starts.has(rootOf(bare) ?? bare);
}

function isNear({ meanings }: Piece, fields: readonly ReadonlySet<number>[]): boolean {
  const [stem = ''] = meanings;
  return isGeneral(stem) || fieldsOf(stem).some((field) => fields.some((held) => held.has(field)));
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

// The fields of all that a passage says; once for each passage.
function fieldsIn(meanings: ReadonlySet<string>): ReadonlySet<number> {
  const before = known.get(meanings);
  if (before) return before;
  const fields = new Set<number>();
  for (const meaning of meanings) for (const field of fieldsOf(meaning)) fields.add(field);
  known.set(meanings, fields);
  return fields;
}
