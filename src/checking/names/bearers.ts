import { isCountry } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import { isGeneric } from '../reading/entities.ts';
import { otherNamesOf } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { TITLE } from '../reading/slots.ts';
import type { Statement } from '../reading/statements.ts';
import { isVerbAt } from '../reading/verbs.ts';
import { meets } from '../reading/windows.ts';
import { speakersIn } from '../speakers/speakers.ts';
import { isSpeechVerb } from '../speakers/speech-words.ts';

/** A name that has a part of its own in a statement, the words that tell it from others, and its parts. */
export type Bearer = Readonly<{ name: Name; words: readonly Piece[]; roles: readonly string[] }>;

/** Whom a statement tells something of, but for who only says it and whose something is. */
export function bearersOf({ names, parts, sentence }: Statement): Bearer[] {
  const tellers = new Set(speakersIn(sentence, 'anybody').flatMap(({ who }) => who));
  return names.flatMap((name): Bearer[] => {
    const words = tellingOf(name, sentence);
    if (words.some((word) => tellers.has(word)) || isBeside(name, sentence)) return [];
    const roles = parts
      .filter(({ pieces }) => pieces.some((piece) => words.includes(piece)))
      .map(({ role }) => role);
    return roles.length > 0 ? [{ name, words, roles }] : [];
  });
}

// Without titles, states and what stands in many names, where there is more.
function tellingOf({ start, end }: Name, { pieces }: Reading): Piece[] {
  const own = pieces.filter(
    (piece) =>
      piece.kind === 'name' &&
      piece.start >= start &&
      piece.start < end &&
      !isGeneric(piece.word) &&
      !TITLE.test(piece.word),
  );
  const rest = own.filter(({ word }) => !isCountry(word));
  return rest.length > 0 ? rest : own;
}

const AREA = /^(?:region|province|state|district|county|prefecture|oblast)$/;

// "Alcor's head", "the head of Alcor", "the Alcor plant", "quoted by Alcor": somebody or something else has the part.
function isBeside({ start, end }: Name, reading: Reading): boolean {
  const { pieces, text } = reading;
  if (/^['’]/.test(text.slice(end, end + 1))) return true;
  const at = pieces.findIndex((piece) => piece.start >= start);
  const first = pieces[at - 1]?.word === 'the' ? at - 1 : at;
  const [prep, governor] = [pieces[first - 1]?.word, pieces[first - 2]];
  if (prep === 'of' || (prep === 'by' && governor && isSpeechVerb(governor))) return true;
  const after = pieces.findIndex((piece) => piece.start >= end);
  const next = pieces[after];
  return (
    next?.kind === 'content' &&
    next.clause === pieces[at]?.clause &&
    !isVerbAt(reading, after) &&
    !AREA.test(next.word)
  );
}

/** Whether a statement has a name, as it is, by another of its names, or in short. */
export function isNamedIn(
  { name, words }: Bearer,
  { pieces, sentence }: Pick<Statement, 'pieces' | 'sentence'>,
): boolean {
  if (words.some((word) => pieces.some((piece) => meets(piece, word) || isOther(word, piece)))) {
    return true;
  }
  const short = initialsOf(name.words);
  if (pieces.some(({ word }) => word === short)) return true;
  const isShort = name.words.length === 1 && name.text === name.text.toUpperCase();
  return isShort && lettersOf(sentence).includes(name.words.join(''));
}

const isOther = ({ word }: Piece, piece: Piece): boolean =>
  otherNamesOf(word).some((other) =>
    other.split(' ').some((part) => part === piece.word || piece.meanings.includes(part)),
  );

// "USGS" of "US Geological Survey".
const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (word === 'us' ? word : word.slice(0, 1))).join('');

const lettersOf = ({ pieces }: Reading): string =>
  initialsOf(pieces.filter(({ kind }) => kind === 'name').map(({ word }) => word));

/** Whether a sentence has another name for a word, or one that is short for it. */
export const isOtherwiseIn = (piece: Piece, { names }: Reading): boolean =>
  names.some(
    ({ words }) =>
      initialsOf(words) === piece.word ||
      words.some((word) => otherNamesOf(word).includes(piece.word)),
  );
