import { isCountry, shortened } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isVerbAt } from '../reading/verbs.ts';
import { isIn, meets } from '../reading/windows.ts';

/**
 * A finding where a sentence has one name of its passages where they have another: "a plant in Arta" of "a mine in Arta
 * and a plant in Bela", "Arta raised its tariff" of "Arta ships less: Bela raised its tariff".
 */
export function framedNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  for (const frame of framesIn(claim)) {
    const rival = rivalOf(frame, claim, sentences);
    if (!rival) continue;
    const why = `the passages have "${rival.text}" there`;
    return [{ kind: 'relation', text: frame.name.text, why }];
  }
  return [];
}

/** What a name stands with: the noun and preposition before it, or the verb of which it is the subject. */
type Frame = Readonly<{ name: Name; head: Piece; prep?: string }>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 16;

const framesIn = remembered((reading: Reading): Frame[] =>
  reading.names
    .slice(0, MOST)
    .flatMap((name) =>
      [beforeOf(reading, name), afterOf(reading, name)].flatMap((one) => one ?? []),
    ),
);

const PREP = /^(?:in|of|at|near|by|with|from|to|for|through|via|on)$/;
const KIND = /^(?:the|its|company|firm|state|province|city|town)$/;

// "A plant in Arta", "by way of the company Arta"; "according to Arta" says who tells it.
function beforeOf({ pieces }: Reading, name: Name): Frame | undefined {
  let at = pieces.findIndex(({ start }) => start >= name.start) - 1;
  while (KIND.test(pieces[at]?.word ?? '')) at -= 1;
  const [head, prep] = [pieces[at - 1], pieces[at]];
  if (!head || !prep || !PREP.test(prep.word) || head.word === 'according') return undefined;
  if (!/^(?:content|light)$/.test(head.kind) || head.clause !== prep.clause) return undefined;
  return { name, head, prep: prep.word };
}

const LEAD = /^(?:the|that|which|while|and|but|as|when|whereas)$/;
const HELPS =
  /^(?:which|that|has|have|had|is|are|was|were|be|been|to|will|would|now|also|then|alone|already|still)$/;

// "Arta, which has raised"
function afterOf(reading: Reading, name: Name): Frame | undefined {
  const { pieces } = reading;
  const from = pieces.findIndex(({ start }) => start >= name.start);
  const lead = pieces.slice(0, from).filter(({ clause }) => clause === pieces[from]?.clause);
  if (!lead.every(({ word }) => LEAD.test(word))) return undefined;
  let at = pieces.findIndex(({ start }) => start >= name.end);
  while (at >= 0 && HELPS.test(pieces[at]?.word ?? '')) at += 1;
  const head = pieces[at];
  return head?.kind === 'content' && isVerbAt(reading, at) ? { name, head } : undefined;
}

/** So much of what follows the verb the passage must say too. */
const MOSTLY = 0.7;

function rivalOf(frame: Frame, claim: Reading, sentences: readonly Reading[]): Name | undefined {
  const { name, head, prep } = frame;
  const isNamed = ({ word }: Piece): boolean => name.words.includes(word);
  const named = sentences.filter(({ pieces }) => pieces.some(isNamed));
  if (named.length === 0) return undefined;
  if (named.some(({ pieces }) => stand(pieces, isNamed, head))) return undefined;
  const rest = claim.pieces.filter(
    ({ start, kind }) => start > head.start && /^(?:content|figure)$/.test(kind),
  );
  for (const sentence of sentences) {
    if (named.includes(sentence)) continue;
    const told = rest.filter((piece) => isIn(piece, sentence) || sentence.words.has(piece.word));
    if (prep === undefined && (rest.length < 2 || told.length < rest.length * MOSTLY)) continue;
    const rival = framesIn(sentence).find(
      (other) => other.prep === prep && meets(other.head, head) && isRival(name, other.name, claim),
    );
    if (rival) return rival.name;
  }
  return undefined;
}

// In one clause.
function stand(pieces: readonly Piece[], isNamed: (piece: Piece) => boolean, head: Piece): boolean {
  const clauses = new Set(pieces.filter(isNamed).map(({ clause }) => clause));
  return pieces.some((piece) => clauses.has(piece.clause) && meets(piece, head));
}

// One of its sort, which the claim doesn't name, in short either.
function isRival(name: Name, { words }: Name, claim: Reading): boolean {
  if (isState(name.words) !== isState(words)) return false;
  if (words.some((word) => claim.words.has(word))) return false;
  return claim.names.every(
    (own) => own.words.map((word) => word.slice(0, 1)).join('') !== words[0],
  );
}

const isState = (words: readonly string[]): boolean =>
  shortened(words).every((word) => isCountry(word));
