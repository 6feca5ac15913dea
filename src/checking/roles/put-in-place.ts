import { isCountry, shortened } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import { isOwned } from '../names/owned.ts';
import { isGeneric } from '../reading/entities.ts';
import { isSeat, otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isIn } from '../reading/windows.ts';
import { speakersOf } from '../speakers/speakers.ts';
import { partsOf, placeOf } from './parts-of-sentence.ts';
import type { Part } from './parts-of-sentence.ts';

/** Who has a part in the sentence, and who has it in the passages. */
export type Turned = Readonly<{ text: string; there: string }>;

/** Words told of a name: fewer may be told of anybody. */
const LEAST = 3;
/** So much of them the part of a passage must say that is of another. */
const MOSTLY = 0.6;
/** And so many words more than any part that has the name. */
const CLEARLY = 3;

/**
 * A name that stands in another's place: a part of a passage says nearly all that the claim tells of it,
 * and has a name in the same place that the claim leaves out; the parts that do have it say less.
 */
export function putInPlace(claim: Reading, evidence: readonly Reading[]): Turned | undefined {
  for (const name of ownIn(claim, evidence)) {
    const place = placeOf(claim, name);
    if (place === undefined) continue;
    const part = partsOf(claim).find(({ pieces }) => pieces.some((piece) => isOf(piece, name)));
    const told = part?.pieces.filter((piece) => isTold(piece) && !isOf(piece, name)) ?? [];
    if (told.length < LEAST) continue;
    const best = bestOf({ name, told, claim }, evidence);
    const rival = best && rivalIn(best, place, claim);
    if (rival && !isAnother(name, rival, evidence)) return { text: name.text, there: rival.text };
  }
  return undefined;
}

const isOf = ({ start }: Piece, name: Name): boolean => start >= name.start && start < name.end;
const isTold = ({ kind }: Piece): boolean => kind === 'content' || kind === 'figure';

// Of states nearly every passage tells, and who reports a thing does nothing else in it.
function ownIn(claim: Reading, evidence: readonly Reading[]): Name[] {
  const tellers = tellersIn(claim);
  return [...openingOf(claim, evidence), ...claim.names].filter(
    (name) => !isState(name) && !tellers.some((piece) => isOf(piece, name)),
  );
}

// "Alcor can reportedly sell": whoever reports it is not named.
const tellersIn = (reading: Reading): Piece[] =>
  speakersOf(reading).flatMap(({ verb, who }) => (verb.endsWith('ly') ? [] : who));

const isState = ({ words }: Name): boolean =>
  shortened(words).every((word) => isCountry(word) || isSeat(word));

// "Alcor was given": the first word looks like no name but for the passages, which have it as one.
function openingOf({ pieces, names, text }: Reading, evidence: readonly Reading[]): Name[] {
  const [first] = pieces;
  if (first?.kind !== 'content' || names[0]?.start === first.start) return [];
  const { word, start, end } = first;
  const isNamed = evidence.some((one) => one.names.some(({ words }) => words.includes(word)));
  return isNamed ? [{ text: text.slice(start, end), start, end, words: [word] }] : [];
}

type Asked = Readonly<{ name: Name; told: readonly Piece[]; claim: Reading }>;
type Placed = Readonly<{ part: Part; sentence: Reading }>;

// The part that says clearly more than any which has the name, where another has it.
function bestOf({ name, told, claim }: Asked, evidence: readonly Reading[]): Placed | undefined {
  const own = tellingOf(name, claim);
  let named = -1;
  let best: (Placed & Readonly<{ score: number }>) | undefined;
  for (const [at, sentence] of evidence.entries()) {
    for (const part of partsOf(sentence)) {
      const score = told.filter((piece) => isIn(piece, part) || part.words.has(piece.word)).length;
      const before = BACK.test(part.pieces[0]?.word ?? '') ? evidence[at - 1] : undefined;
      const isNamed = isNamedIn(own, name, part) || (before && isNamedIn(own, name, before));
      if (isNamed) named = Math.max(named, score);
      else if (score > (best?.score ?? 0)) best = { part, sentence, score };
    }
  }
  const isBest = best && best.score >= Math.max(told.length * MOSTLY, named + CLEARLY);
  return named >= 0 && isBest ? best : undefined;
}

/** "Its aims are": whose they are was told before. */
const BACK = /^(?:it|its|they|their|he|she|his|her)$/;

const tellingOf = (name: Name, { pieces }: Reading): Piece[] =>
  pieces.filter((piece) => isOf(piece, name) && !isGeneric(piece.word) && !isCountry(piece.word));

// Under its own name, another, or its letters: "EDC" is "Export Development Canada".
const isNamedIn = (
  own: readonly Piece[],
  { words }: Name,
  { words: told }: Pick<Reading, 'words'>,
): boolean =>
  told.has(initialsOf(words)) ||
  own.some(({ word }) => [word, ...otherNamesOf(word)].some((one) => told.has(one)));

const initialsOf = (words: readonly string[]): string =>
  words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : '';

// In the same place, and nobody of whom the claim tells.
function rivalIn({ part, sentence }: Placed, place: string, claim: Reading): Name | undefined {
  const tellers = tellersIn(sentence);
  const [first] = part.pieces;
  return sentence.names.find(
    (name) =>
      part.pieces.some((piece) => isOf(piece, name) && !tellers.includes(piece)) &&
      !isState(name) &&
      (placeOf(sentence, name) === place ||
        (place === 'doer' && first !== undefined && isOf(first, name))) &&
      !isToldOf(name, claim),
  );
}

const isToldOf = ({ words }: Name, { words: told, names }: Reading): boolean =>
  words.some((word) => told.has(word) && !isGeneric(word) && !isCountry(word)) ||
  words.every((word) => told.has(word)) ||
  told.has(initialsOf(words)) ||
  names.some((other) => words.length === 1 && words[0] === initialsOf(other.words));

const isAnother = (name: Name, rival: Name, evidence: readonly Reading[]): boolean =>
  isOwned(rival.text, name.text, evidence) ||
  isOwned(rival.words[0] ?? '', name.words[0] ?? '', evidence);
