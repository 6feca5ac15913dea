import { fieldsOf } from './fields.ts';
import type { Finding } from './finding.ts';
import { isSeat, otherNamesOf } from './other-names.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { speakersIn } from './speakers.ts';
import type { Speaker } from './speakers.ts';
import { isIn, isTelling, meets } from './windows.ts';

/** A finding where a sentence tells as a fact, or as another's word, what somebody says in its passages. */
export function attributionNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
  publishers: ReadonlySet<string>,
): Finding[] {
  const own = speakersIn(claim, 'anybody').filter(({ verb }) => !verb.startsWith('show'));
  const held = aligned.flatMap((sentence) =>
    namedSpeakersIn(sentence).map((speaker) => ({ ...speaker, sentence })),
  );
  const charge = chargeIn(claim, aligned);
  if (charge) return [charge];
  // "According to the Times" doesn't say whose claim the Times tells.
  const isReport = own.every(
    ({ isStrong, who }) =>
      isStrong === 'weak' && who.some(({ word }) => isPublisher(word, publishers)),
  );
  if (isReport) {
    const due = dueOf(held, claim, publishers);
    if (!due || isSaidBy(due, claim) || isSubject(due, claim)) return [];
    const who = due.who.map(({ word }) => word).join(' ');
    const why = `the passage has it from ${who || 'somebody'} ("${due.verb}"), the sentence as a fact`;
    return [{ kind: 'attribution', text: who || due.verb, why }];
  }
  for (const speaker of own) {
    const other = otherSpeaker(speaker, held, evidence, publishers);
    if (other === undefined) continue;
    const who = speaker.who.map(({ word }) => word).join(' ');
    return [{ kind: 'attribution', text: who, why: `the passage has it from ${other}` }];
  }
  return [];
}

const CHARGE =
  /^(?:charge|charges|charged|accusations?|accused|accuses?|allegations?|alleged|alleges?|suspicions?|suspected|suspects?|rumou?rs?|allegedly|reportedly|accusing)$/;

// Charges and rumours are nobody's plain word.
function chargeIn(claim: Reading, aligned: readonly Reading[]): Finding | undefined {
  if (claim.pieces.some(({ word }) => CHARGE.test(word))) return undefined;
  for (const { pieces, text } of aligned) {
    const at = pieces.findIndex(
      ({ word, kind }, i) =>
        kind !== 'name' &&
        CHARGE.test(word) &&
        /^(?:that|against|of|is|was)$/.test(pieces[i + 1]?.word ?? ''),
    );
    const ahead = pieces.slice(at + 1).filter((one) => isTelling(one) && one.word !== 'against');
    const held = ahead.filter((piece) => isIn(piece, claim)).length;
    const [first] = ahead;
    if (at < 0 || !first || !isIn(first, claim) || held < 2 || held * 2 < ahead.length) continue;
    const word = pieces[at]?.word ?? '';
    return {
      kind: 'attribution',
      text: word,
      why: `a ${word} in the passage and a fact in the sentence: "${text}"`,
    };
  }
  return undefined;
}

const namedSpeakersIn = remembered((reading) => speakersIn(reading, 'named'));

// Somebody's word that is, with what others say there, about most of what the sentence says.
function dueOf(
  held: readonly Speaker[],
  claim: Reading,
  publishers: ReadonlySet<string>,
): Speaker | undefined {
  const strong = held.filter(({ isStrong, who, scope, verb }) => {
    if (isStrong === 'weak' || scope.length === 0) return false;
    const named = who.find(({ kind }) => kind === 'name') ?? who[0];
    const isOwn = named !== undefined && isPublisher(named.word, publishers);
    return !(isOwn && (isStrong === 'said' || verb.startsWith('estimate')));
  });
  const said = new Set(strong.flatMap(({ scope }) => scope.flatMap(({ meanings }) => meanings[0])));
  const told = claim.pieces.filter(isTelling);
  const within = told.filter(({ meanings }) => said.has(meanings[0]));
  return within.length * 2 >= told.length * SHARE ? strong[0] : undefined;
}

// "The survey estimates that …": the sentence has the speaker and the verb, if not as a name.
const isSaidBy = ({ who, verb }: Speaker, claim: Reading): boolean =>
  who.length > 0 &&
  who.every((piece) => isIn(piece, claim)) &&
  claim.pieces.some(({ word }) => word === verb);

/** Words at the beginning of a sentence in which its subject is named. */
const LEAD = 8;

// What a person said who is the sentence's own subject may be told of them.
const isSubject = ({ who, isStrong }: Speaker, { pieces }: Reading): boolean => {
  const surname = who.findLast(({ kind }) => kind === 'name');
  const isPerson = who.filter(({ kind }) => kind === 'name').length > 1;
  return (
    isStrong === 'said' &&
    isPerson &&
    pieces.slice(0, LEAD).some((piece) => piece.kind === 'name' && piece.word === surname?.word)
  );
};

/** "Mining.com" is "miningcom" in an id. */
const isPublisher = (word: string, publishers: ReadonlySet<string>): boolean =>
  publishers.has(word) ||
  (word.length > 3 && Array.from(publishers).some((one) => one.startsWith(word)));

/** Of the sentence's words so many, twice over, have to be in what somebody said. */
const SHARE = 1.1;

const NOBODY =
  /^(?:company|firm|ministry|government|report|article|study|paper|agency|official|officials|sources|source|analysts|experts|critics|author|it|he|she|they|estimate|estimates|data|figures|account|survey|association|spokesman|spokesperson|representative|group|institute|leader|project|head|chief|executive|minister|president|chairman|director|manager|website|magazine|news|researchers|company's|own|one|some|many)$/;

function otherSpeaker(
  { who, isStrong }: Speaker,
  held: readonly (Speaker & Readonly<{ sentence: Reading }>)[],
  evidence: readonly Reading[],
  publishers: ReadonlySet<string>,
): string | undefined {
  const named = who.filter(({ kind }) => kind === 'name');
  const nouns = who.filter(({ kind, word }) => kind === 'content' && !NOBODY.test(word));
  if (named.some(({ word }) => isPublisher(word, publishers))) return undefined;
  const speakers = held.flatMap(({ who: others }) => others);
  const strange = nouns.find(
    (noun) =>
      !isSeat(noun.word) &&
      !evidence.some(({ pieces }) => pieces.some((piece) => meets(piece, noun))) &&
      !isOfField(noun, speakers),
  );
  if (isStrong !== 'weak' && strange && named.length === 0 && held.length > 0) {
    return nameOf(held[0]);
  }
  if (named.length === 0 || held.length === 0) return undefined;
  const isNamed = (sentence: Reading): boolean => named.some((name) => names(sentence, name));
  // What only a paper reports may well be the word of whom it speaks of.
  const isReported = held.every((other) => other.isStrong === 'weak');
  if (isReported && evidence.some(isNamed)) return undefined;
  // "He said": the sentence before may name him.
  if (
    held.some(
      ({ sentence, who: other }) =>
        isNamed(sentence) ||
        !other.some(({ kind }) => kind === 'name') ||
        other.some(({ word }) => PRONOUN.test(word)),
    )
  ) {
    return undefined;
  }
  return nameOf(held[0]);
}

// As it is, by its first letters, or by the country that it is the seat of.
const names = (sentence: Reading, name: Piece): boolean =>
  isIn(name, sentence) ||
  initialsOf(sentence).includes(name.word) ||
  otherNamesOf(name.word).some((other) => sentence.words.has(other));

// "Attendees" for "participants".
function isOfField(noun: Piece, speakers: readonly Piece[]): boolean {
  const own = fieldsOf(noun.meanings[0] ?? '');
  return speakers.some(({ meanings }) =>
    fieldsOf(meanings[0] ?? '').some((field) => own.includes(field)),
  );
}

// "USGS" of "US Geological Survey".
const initialsOf = remembered(({ pieces }) =>
  pieces
    .filter(({ kind }) => kind === 'name')
    .map(({ word }) => (word === 'us' ? word : word.slice(0, 1)))
    .join(''),
);

const PRONOUN = /^(?:it|he|she|they|we|i)$/;

const nameOf = (speaker: Speaker | undefined): string =>
  speaker?.who.map(({ word }: Piece) => word).join(' ') ?? 'somebody else';
