import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isTelling } from '../reading/windows.ts';
import { isNoVerb, isPutDown } from './no-speech.ts';
import { EXPECTS, isPaper, ORGANISATION, rankOf, strengthAt, strengthOf } from './speaker-ranks.ts';
import type { Strength } from './speaker-ranks.ts';
import { speakerBeside, subjectBefore } from './speaker-subjects.ts';
import { agentAt, mayHear } from './speech-agents.ts';
import { scopeOf, withOwnScopes } from './speech-scope.ts';
import { isSpeechVerb } from './speech-words.ts';
import { beliefAt, mayView, viewAt } from './views.ts';

/** Who says something in a sentence, with which verb, and what is said. */
export type Speaker = Readonly<{
  verb: string;
  /** 'strong': a view or a claim; 'said': somebody's word; 'weak': a report that anyone may repeat. */
  isStrong: Strength;
  who: readonly Piece[];
  scope: readonly Piece[];
}>;

/** The speakers of a sentence, in the order of their verbs. */
export function speakersIn(reading: Reading, whom: 'named' | 'anybody'): Speaker[] {
  const { pieces } = reading;
  const speakers: Speaker[] = [];
  for (let at = 0; at < pieces.length && speakers.length < MOST; at += 1) {
    const piece = pieces[at];
    if (!piece || !(maySay(piece) || isSpeechVerb(piece))) continue;
    const last = speakers.at(-1);
    const next = goingOn(pieces, at, last);
    const isNext = next !== undefined && isInClause(pieces, at, last);
    const speaker = isNext ? next : (speakerAt(pieces, at, whom) ?? next);
    if (speaker) speakers.push(speaker);
  }
  return withOwnScopes(speakers, reading);
}

/** All the speakers of a sentence, whoever they are: several rules ask for them. */
export const speakersOf = remembered((reading) => speakersIn(reading, 'anybody'));

const maySay = trait(
  (word) =>
    strengthOf(word) !== undefined ||
    EXPECTS.test(word) ||
    mayView(word) ||
    mayHear(word) ||
    /^(?:according|for|took|takes?)$/.test(word),
);

// A verb with which somebody may say something, and not only "for" or a noun of what somebody thinks.
const mayTell = trait(
  (word) =>
    strengthOf(word) !== undefined || EXPECTS.test(word) || /^(?:puts?|took|takes?)$/.test(word),
);

// "X pointed out that … and warned that": the same speaker.
function goingOn(
  pieces: readonly Piece[],
  at: number,
  last: Speaker | undefined,
): Speaker | undefined {
  const piece = pieces[at];
  if (!last || !piece || pieces[at - 1]?.word !== 'and') return undefined;
  const { word, kind } = piece;
  const isStrong = kind === 'name' || kind === 'figure' ? undefined : strengthAt(piece);
  if (!isStrong) return undefined;
  if (isNoVerb(pieces, at)) return undefined;
  const scope = pieces.slice(at + 1).filter(isTelling);
  return { verb: word, isStrong: rankOf(isStrong, last.who, pieces), who: last.who, scope };
}

// "X blamed Y and complained", and no "she explained; X is sure and holds".
const isInClause = (pieces: readonly Piece[], at: number, last: Speaker | undefined): boolean =>
  pieces.some(
    ({ word, clause }, i) => i < at && clause === pieces[at]?.clause && word === last?.verb,
  );

const MOST = 8;
/** Words: names with titles are no longer. */
const REACH = 8;

function speakerAt(
  pieces: readonly Piece[],
  at: number,
  whom: 'named' | 'anybody',
): Speaker | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  const { word } = piece;
  if (word === 'according' && pieces[at + 1]?.word === 'to') return sourceAfter(pieces, at + 2);
  // "For Hideyuki Wakutsu, …"
  if (word === 'for' && at === 0 && pieces[1]?.kind === 'name') return sourceAfter(pieces, 1);
  const view = viewAt(pieces, at) ?? beliefAt(pieces, at) ?? agentAt(pieces, at);
  if (view) return view;
  if (!mayTell(piece) && !isSpeechVerb(piece)) return undefined;
  if (
    whom === 'named' &&
    /^(?:describe|present)/.test(word) &&
    !pieces.slice(at, at + 12).some((one) => one.word === 'as')
  ) {
    return undefined;
  }
  if (isNoVerb(pieces, at)) return undefined;
  const isStrong = whom === 'anybody' && EXPECTS.test(word) ? 'said' : verbStrength(pieces, at);
  if (isStrong === undefined || isPassive(pieces, at)) return undefined;
  // "It was described as", "what they called", "calls for".
  const who = subjectBefore(pieces, at);
  const own = who.length > 0 ? who : speakerBeside(pieces, at);
  if (own.length === 0 && (whom === 'named' || isStrong === 'weak')) return undefined;
  const isOpinion = isPaper(own) && isOpinionOf(pieces, at);
  const rank = isOpinion ? 'strong' : rankOf(isStrong, own, pieces);
  return { verb: word, isStrong: rank, who: own, scope: scopeOf(pieces, at, own) };
}

/** Whether somebody only reports it, or a paper does; a person has a word of their own. */
export const isReport = ({ who, verb, isStrong }: Speaker): boolean => {
  if (isPaper(who)) return true;
  if (verb === 'according to') return isStrong === 'weak';
  return strengthOf(verb) === 'weak';
};

// "Was called", "investors thought to be linked": of whom others say so.
const isPassive = (pieces: readonly Piece[], at: number): boolean =>
  (/^(?:thought|believed|said|reported|alleged|understood|considered)$/.test(
    pieces[at]?.word ?? '',
  ) &&
    pieces[at + 1]?.word === 'to') ||
  // "Considers buying": a plan, and no word of anybody's.
  (pieces[at]?.word.startsWith('consider') && pieces[at + 1]?.word.endsWith('ing')) === true ||
  /^(?:is|are|was|were|be|been|being|an|the|a|as|to|its|so|of|what|than)$/.test(
    pieces[at - 1]?.word ?? '',
  );

// Any verb of speech is one before "that"; "took it for proof" is a view, too.
function verbStrength(pieces: readonly Piece[], at: number): Strength | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  // "Many put the rise down to the ban": a view.
  if (/^puts?$/.test(piece.word) && isPutDown(pieces, at)) return 'strong';
  const known = strengthAt(piece);
  if (known !== undefined) return known;
  if (/^t(?:ook|akes?)$/.test(piece.word)) return isTakenFor(pieces, at) ? 'strong' : undefined;
  return isSpeechVerb(piece) && pieces[at + 1]?.word === 'that' ? 'said' : undefined;
}

// "Took the list for largely symbolic", "takes this as a sign"
const isTakenFor = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(at + 1, at + TAKEN)
    .some(
      ({ word }, i) => /^(?:for|as)$/.test(word) && TAKEN_FOR.test(pieces[at + i + 2]?.word ?? ''),
    );

const TAKEN = 24;
const TAKEN_FOR = /^(?:an?|proof|evidence|confirmation|mere|merely|little|more|\p{L}+ly)$/u;

// A paper's opinion is nobody's plain word, unlike what it found: "the article thinks", "calls it a turn".
function isOpinionOf(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  const next = pieces.slice(at + 1, at + 12).map((piece) => piece.word);
  if (/^s(?:aw|ees?)$/.test(word)) return next.includes('as');
  if (OPINION.test(word)) return true;
  const isSuperlative = next.some((one) => /^(?:most|least|best|worst)$|\p{L}{3}est$/u.test(one));
  return NAMES_SO.test(word) && (isSuperlative || next.some((one) => /^an?$/.test(one)));
}

const NAMES_SO = /^(?:calls?|called|describe[sd]?|names?|named)$/;

const OPINION =
  /^(?:thinks?|thought|believe[sd]?|hail(?:s|ed)|prais(?:es|ed)|regard(?:s|ed)|consider(?:s|ed)|deem(?:s|ed)|judge[sd]?|argue[sd]?|fear(?:s|ed)|doubt(?:s|ed)|tout(?:s|ed)|liken(?:s|ed)|lament(?:s|ed)|criticised|condemn(?:s|ed)|suspect(?:s|ed))$/;

function sourceAfter(pieces: readonly Piece[], from: number): Speaker | undefined {
  const who: Piece[] = [];
  const clause = pieces[from]?.clause;
  for (let next = from; next < pieces.length && next < from + REACH; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause || /^(?:in|on|that|as)$/.test(piece.word)) break;
    if (isTelling(piece) || piece.kind === 'light') who.push(piece);
  }
  // "According to Graham Soden": a person's word; a paper's is a report.
  const names = who.filter(({ kind }) => kind === 'name');
  const isPerson =
    names.length >= 2 && !isPaper(who) && !who.some(({ word }) => ORGANISATION.test(word));
  // "Which according to Ana Velt ends it": no more than that clause.
  const isRelative = /^(?:which|who|that)$/.test(pieces[from - 3]?.word ?? '');
  const scope = pieces.filter(
    (piece) => isTelling(piece) && !who.includes(piece) && (!isRelative || piece.clause === clause),
  );
  return { verb: 'according to', isStrong: isPerson ? 'said' : 'weak', who, scope };
}
