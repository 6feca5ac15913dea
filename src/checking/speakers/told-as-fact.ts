import { isPart } from '../certainty/asserted.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isWho } from './speaker-ranks.ts';
import { speakersIn } from './speakers.ts';
import type { Speaker } from './speakers.ts';

/** Who says, in the sentence that bears it out best, what a part of a claim tells as a fact. */
export function sayerOf(
  claim: Reading,
  voices: readonly Speaker[],
  evidence: readonly Reading[],
  isOwn: (speaker: Speaker) => boolean,
): Speaker | undefined {
  // What the claim has somebody say is no fact in it.
  const spoken = new Set(voices.flatMap(({ who, scope }) => [...who, ...scope]));
  for (const part of partsOf(claim)) {
    const rest = part.filter((piece) => !spoken.has(piece));
    if (spoken.size > 0 && rest.length < LEAST) continue;
    const sayer = sayerOfPart(rest, evidence, isOwn);
    if (sayer) return sayer;
  }
  return undefined;
}

/** Telling words without which a part says too little by itself. */
const LEAST = 3;
/** Of the words that a sentence has of a part, so many are somebody's word. */
const SHARE = 0.5;
/** Of a part's words so many must be there, for the sentence to be the one that bears it out. */
const BORNE = 0.4;
/** A sentence that has so much of what is somebody's plain word bears it out as well. */
const NEARLY = 0.75;

function sayerOfPart(
  part: readonly Piece[],
  evidence: readonly Reading[],
  isOwn: (speaker: Speaker) => boolean,
): Speaker | undefined {
  const scored = evidence.map((sentence, at) => {
    const meant = meantIn(sentence, evidence[at - 1]);
    const isMeant = (word: Piece): boolean => meant.some((piece) => meets(piece, word));
    const held = part.filter(
      (word) => sentence.pieces.some((piece) => meets(piece, word)) || isMeant(word),
    );
    const speeches = speechesIn(sentence).filter((speaker) => !isOwn(speaker));
    const said =
      speeches.length === 0
        ? []
        : held.filter(
            (word) =>
              isMeant(word) ||
              speeches.some(({ scope }) => scope.some((piece) => meets(piece, word))),
          );
    return { speeches, held: held.length, said: said.length };
  });
  const most = scored.reduce((best, { held }) => Math.max(best, held), 0);
  const least = Math.min(LEAST, part.length - 1);
  if (most < least || most < 2 || most < part.length * BORNE) return undefined;
  const sayer = scored.find(({ held }) => held === most)?.speeches[0];
  const enough = sayer?.isStrong === 'said' ? most * NEARLY : most;
  const best = scored.filter(({ held }) => held >= enough);
  const isSaid = best.every(({ held, said }) => said >= held * SHARE && said >= least);
  return isSaid ? sayer : undefined;
}

// "The paper calls its deposits": whose they are stands in the sentence before.
function meantIn({ pieces }: Reading, before: Reading | undefined): readonly Piece[] {
  if (!before || !pieces.some(({ word }) => /^(?:its|their|they)$/.test(word))) return [];
  return before.pieces.filter(({ kind }) => kind === 'name');
}

// What is somebody's view, claim or word, and no report that anyone may repeat.
const speechesIn = remembered((reading) =>
  speakersIn(reading, 'named').filter(
    ({ isStrong, scope, who, verb }) =>
      isStrong !== 'weak' && scope.length > 0 && (who.some(isWho) || VIEW.test(verb)),
  ),
);

/** Whether anybody says anything in a sentence: where nobody does, no part of a claim can be their word. */
export const hasSpeech = (reading: Reading): boolean => speechesIn(reading).length > 0;

// "By one account": nobody's, and yet somebody's.
const VIEW = /^(?:account|view|words|opinion|reckoning|estimates?|judge?ment|assessment|belief)$/;

const LEADS =
  /^(?:with|after|before|by|in|on|under|despite|given|following|according|because|since|while|although|though|when|as|if|for|from|at)$/;

// "With its smaller quota for clay, Arta is": what the sentence says begins behind the comma.
function isMain(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.clause !== 1 || pieces[at - 1]?.clause !== 0) return false;
  return LEADS.test(pieces[0]?.word ?? '');
}

// The telling words between where other verbs begin; a part of few goes with the one before.
function partsOf(claim: Reading): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const [at, piece] of claim.pieces.entries()) {
    const length = parts.at(-1)?.length ?? 0;
    const isNext = isPart(claim.pieces, at) && length > LEAST;
    if (isNext || (length >= LEAST && isMain(claim.pieces, at))) parts.push([]);
    if (isTelling(piece)) parts.at(-1)?.push(piece);
  }
  return parts;
}
