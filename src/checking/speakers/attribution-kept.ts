import type { Finding } from '../finding.ts';
import { meaningsOf } from '../reading/meanings.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { otherMouthOf } from './other-mouth.ts';
import { otherActOf } from './same-act.ts';
import { isState } from './speaker-kinds.ts';
import { speakersOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';
import { isFaintSpeech, isSpeech } from './speech-words.ts';
import { hasSpeech, sayerOf } from './told-as-fact.ts';
import { isNamedIn, isSame, speechesOf } from './whose-speech.ts';

/** A finding where a sentence tells as a fact, or as another's word, what somebody says in its passages. */
export function attributionNotIn(
  claim: Reading,
  evidence: readonly Reading[],
  publishers: ReadonlySet<string>,
): Finding[] {
  const charge = chargeIn(claim, evidence);
  if (charge) return [charge];
  if (!evidence.some(hasSpeech)) return [];
  const own = ownSpeakers(claim);
  // "According to the Times" doesn't say whose claim the Times tells.
  const voices = own.filter((one) => one.isStrong !== 'weak' || !isOfPublisher(one, publishers));
  const due = sayerOf(claim, voices, evidence, (one) => isOwnWord(one, publishers));
  if (!due || isSaidBy(due, claim) || isSubject(due, claim)) return [];
  // Beside one who speaks another's plain word may be told as a fact, and no claim or view of theirs.
  if (voices.length > 0 && due.isStrong !== 'strong') return [];
  // "By that account" is whose the claim says; "it states" of a paper, of which the claim tells.
  const isUnnamed = !due.who.some(isTelling);
  if (isUnnamed && (own.length > 0 || due.who.some(({ word }) => word === 'it'))) return [];
  if (isVoiced(due, claim, evidence) || isMeant(due, claim)) return [];
  const who = nameOf(due);
  const why = `the passage has it from ${who || 'somebody'} ("${due.verb}"), the sentence as a fact`;
  return [{ kind: 'attribution', text: who || due.verb, why }];
}

/** A finding where a sentence puts into one's mouth what another says in its passages. */
export function mouthNotIn(
  claim: Reading,
  evidence: readonly Reading[],
  publishers: ReadonlySet<string>,
): Finding[] {
  if (speechesOf(evidence).length === 0) return [];
  const own = ownSpeakers(claim);
  for (const speaker of own) {
    // "Ana Velt of the Times": she, and not the Times.
    const names = speaker.who.filter(
      ({ kind, word }) => kind === 'name' && !isPublisher(word, publishers),
    );
    const rival =
      otherMouthOf(speaker, claim, evidence, own) ?? otherActOf(speaker, claim, evidence);
    // "Magnet maker Alcor", "Alcor, a maker of magnets": still they.
    if (!rival || isNamedIn(speaker, rival)) continue;
    // Who publishes it may tell another's word, and not as their own opinion.
    const isPapers = isOfPublisher(speaker, publishers) && names.length < 2;
    if (isPapers && !isOpinionOf(speaker, rival)) continue;
    const why = `the passage has it from ${nameOf(rival)}`;
    return [{ kind: 'attribution', text: nameOf(speaker), why }];
  }
  return [];
}

const isOpinionOf = ({ verb, isStrong }: Speaker, rival: Speaker): boolean =>
  isStrong === 'strong' &&
  rival.who.some(({ kind }) => kind === 'name') &&
  meaningsOf(verb)[0] === meaningsOf(rival.verb)[0];

const ownSpeakers = (claim: Reading): Speaker[] =>
  speakersOf(claim).filter(({ verb }) => !verb.startsWith('show'));

// "The Nation of Thailand" is not "Thailand's government".
const isOfPublisher = ({ who }: Speaker, publishers: ReadonlySet<string>): boolean =>
  who.some(({ word }) => isPublisher(word, publishers) && !isState(word)) ||
  (who.some(({ word }) => isState(word)) && who.every(({ word }) => publishers.has(word)));

const nameOf = ({ who }: Speaker): string => who.map(({ word }) => word).join(' ');

const CHARGE =
  /^(?:charge|charges|charged|accusations?|accused|accuses?|allegations?|alleged|alleges?|suspicions?|suspected|suspects?|rumou?rs?|allegedly|reportedly|accusing)$/;

const isCharge = trait((word) => CHARGE.test(word));

// Charges and rumours are nobody's plain word.
function chargeIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  if (isCharge(claim)) return undefined;
  for (const { pieces, text } of evidence.filter(isCharge)) {
    const at = pieces.findIndex(
      (piece, i) =>
        piece.kind !== 'name' &&
        isCharge(piece) &&
        /^(?:that|against|of|is|was)$/.test(pieces[i + 1]?.word ?? ''),
    );
    if (at < 0) continue;
    const ahead = pieces.slice(at + 1).filter((one) => isTelling(one) && one.word !== 'against');
    const held = ahead.filter((piece) => isIn(piece, claim)).length;
    const begun = ahead.slice(0, 4).filter((piece) => isIn(piece, claim)).length;
    if (begun < 2 || held * 2 < ahead.length) continue;
    const word = pieces[at]?.word ?? '';
    return {
      kind: 'attribution',
      text: word,
      why: `a ${word} in the passage and a fact in the sentence: "${text}"`,
    };
  }
  return undefined;
}

// A publisher's own report or estimate is nobody else's word.
function isOwnWord({ who, isStrong, verb }: Speaker, publishers: ReadonlySet<string>): boolean {
  const named = who.find(({ kind }) => kind === 'name') ?? who[0];
  const isOwn = named !== undefined && isPublisher(named.word, publishers);
  return isOwn && (isStrong === 'said' || verb.startsWith('estimate'));
}

// "The survey estimates that …": the sentence has the speaker and the verb, if not as a name.
const isSaidBy = ({ who, verb }: Speaker, claim: Reading): boolean =>
  who.length > 0 &&
  who.every((piece) => isIn(piece, claim)) &&
  claim.pieces.some(({ word }) => word === verb);

// The claim names the speaker, and has a word of speech that the passage doesn't put into their mouth.
const isVoiced = (
  { who, scope }: Speaker,
  { pieces, text }: Reading,
  evidence: readonly Reading[],
): boolean => {
  const places = pieces.flatMap((piece, at) =>
    who.some((one) => isTelling(one) && (meets(piece, one) || isSame(one, piece))) &&
    !scope.some((other) => meets(other, piece))
      ? [at]
      : [],
  );
  const isNobody = !who.some(isTelling);
  if (places.length === 0 && !isNobody) return false;
  // ", for the head of the institute,"
  if (places.some((at) => isAside(pieces, at))) return true;
  if (/\b(?:has|have|had|puts?) it\b/i.test(text)) return true;
  return pieces.some(
    (piece, at) =>
      isSpeech(piece) &&
      !evidence.some(({ words }) => words.has(piece.word)) &&
      (!isFaintSpeech(piece) || places.some((place) => isOfSpeaker(pieces, at, place))),
  );
};

const MEANS = /^(?:wants?|intends?|plans?|aims?|seeks?|means?|hopes?|wishe?s?)$/;

// "Arta wants to": what its minister says is to be.
function isMeant({ who, isStrong }: Speaker, { pieces }: Reading): boolean {
  if (isStrong !== 'said' || !who.some(({ word }) => OFFICIAL.test(word))) return false;
  return pieces.some(
    (piece, at) =>
      isState(piece.word) &&
      MEANS.test(pieces[at + 1]?.word ?? '') &&
      pieces[at + 2]?.word === 'to',
  );
}

const OFFICIAL =
  /^(?:minister|ministry|secretary|president|premier|chancellor|treasurer|government|spokes\w+|official|officials)$/;

// "Alcor found", "found by Alcor"
const isOfSpeaker = (pieces: readonly Piece[], at: number, place: number): boolean =>
  at > place
    ? at - place < BESIDE
    : place - at < BESIDE && pieces.slice(at, place).some(({ word }) => word === 'by');

/** Words between who speaks and a word that is one of speech only beside them. */
const BESIDE = 8;

const isAside = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ word, clause }, i) =>
        /^(?:for|to|with)$/.test(word) &&
        clause === pieces[at]?.clause &&
        pieces[Math.max(0, at - 5) + i - 1]?.clause !== clause,
    );

/** Words at the beginning of a sentence in which its subject is named. */
const LEAD = 8;

// What somebody said who is the sentence's own subject may be told of them.
const isSubject = ({ who, isStrong }: Speaker, { pieces }: Reading): boolean => {
  const first = who.findIndex(({ kind, word }) => kind === 'name' && !isState(word));
  // "Amanda Lacaze, chief executive of Lynas": she, and not Lynas.
  const surname = who[first + 1]?.kind === 'name' ? who[first + 1] : who[first];
  return (
    isStrong === 'said' &&
    !pieces.some((piece) => piece.kind !== 'name' && isJudging(piece)) &&
    pieces
      .slice(0, LEAD)
      .some((piece, at) => (piece.kind === 'name' || at === 0) && piece.word === surname?.word)
  );
};

/** What a thing shows is how somebody sees it, though it be of themselves. */
const isJudging = trait((word) =>
  /^(?:show(?:s|ed|n)?|prove[sd]?|demonstrate[sd]?|underline[sd]?|underscore[sd]?|reflect(?:s|ed)?|testif(?:ies|ied)|attests?|signal(?:s|led)|symboli[sz]e[sd]?|embod(?:ies|ied)|deserve[sd]?|matters)$/.test(
    word,
  ),
);

/** "Mining.com" is "miningcom" in an id. */
const isPublisher = (word: string, publishers: ReadonlySet<string>): boolean =>
  publishers.has(word) ||
  (word.length > 3 && Array.from(publishers).some((one) => one.startsWith(word)));
