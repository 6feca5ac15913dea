import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { trait } from './traits.ts';
import { after, before } from './windows.ts';

/** A word that denies, and what it denies: the telling words after it, or before it where none is. */
export type Negator = Readonly<{ at: number; piece: Piece; scope: readonly Piece[] }>;

const PLAIN =
  /^(?:not|no|non|never|none|neither|nor|without|nobody|nothing|cannot|nowhere|deny|denie[sd]|denying|refuse[sd]?|refusing|lack|lacks|lacked|lacking|fail|fails|failed|failing|refrain\w*|exempt\w*|unable|omit\w*|nicht|kein|keine|pas|jamais|nunca|не|нет|khong|chua)$/u;
const CUT = /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n$/;
/** "No more than", "not only", "not until": these set bounds and deny nothing. */
const BOUND =
  /^(?:more|less|fewer|later|earlier|only|just|least|doubt|matter|until|(?:high|low|great|larg|small|fast|slow|strong|weak|short|earli|new|old|cheap|dear|rich|poor|bigg|hard|bett|near|furth|wid|few|deep|heavi|light)er)$/u;

/** Words that deny in one way or another. */
const NEGATIVE = wordsLike(
  // Small words, and those of other languages.
  `not no non never none neither nor without nobody nothing nowhere cannot t hardly barely scarcely seldom rarely
   little few less fewer only merely solely alone too far rather yet against instead except save barring beyond outside
   unlike contrary nil zero null minus nicht kein keine pas jamais nunca не нет khong chua`,
  // Whoever does so does not do, allow, say or have something.
  `den(?:y|ie[sd]|ying|ial) refus* declin* reject* dismiss* rebuff* spurn* repudiat* rebut* refut* disput* contest*
   disclaim* disavow* contradict* oppos(?:e|es|ed|ing) resist* fail* flop* founder* miss(?:es|ed|ing)? lack* want
   omit* exclu(?:d|s)* exempt* spar(?:e|es|ed|ing) refrain* abstain* avoid* evad* elud* escap* shun* forgo* forswor*
   withh* conceal* hid(?:e|es|den)? secre* silen* mute mum forb[aio]* ban bans banned banning prohibit* bar bars barred
   block* veto* prevent* preclud* thwart* imped* hamper* hinder* halt* stop* ceas* quit* abandon* scrap* shelv* cancel*
   suspend* revok* rescind* repeal* void gone vanish* absen* bereft devoid free short* scarc* wanting
   doubt* scept* skept* false wrong* mistak* misl* misnomer myth fiction fallacy untrue unknown difficult* hard
   impossib* reluctan* loath powerless pending await* missing`,
);
/** Words with which a writer gets round a denial: "independent of" for "doesn't need", "leaves open" for "doesn't say". */
const EVASIVE = wordsLike(
  `independent* leaves? leaving left turn(?:s|ed) drop* just until ends ended postpone* untouched away ruled
   rules keep* kept need* requir* replac* supersed* reach
   intact anonymous* itself unaffected freely`,
);
/** "Has not been lifted" is "remains". */
const LASTS = /^(?:remain\w*|stay\w*|still|continu\w+|keep\w*|kept|hold|holds|held)$/u;
const CHANGES =
  /^(?:chang\w+|lift\w*|end\w*|stop\w*|leav\w+|left|drop\w*|remov\w+|expir\w+|withdr\w+|clos\w+|abolish\w*|revok\w+|resolv\w+|settl\w+|sold|sell|spen[dt]|us(?:e|ed)|open\w*)$/u;
// A list of words, of which "*" stands for any ending.
function wordsLike(...lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.trim().split(/\s+/));
  return new RegExp(`^(?:${words.join('|').replaceAll('*', String.raw`\w*`)})$`, 'u');
}

const LESS = /\p{L}{3,}(?:less|free)$/u;
const UN = /^(?:un|non)(?=\p{L}{4})/u;
/** Words that the prefixes deny which begin many that deny nothing: "inactive", and no "industry". */
const IN =
  /^(?:in|im|ir|il|dis)(?=(?:ability|able|accessible|accura\w+|action|active\w*|adequa\w+|admissible|animate|appropriate\w*|attent\w+|capable|compatible|competen\w+|complete\w*|comprehens\w+|consisten\w+|convenient\w*|correct\w*|decisi\w+|definite\w*|dependen\w+|determinate|direct\w*|effective\w*|efficien\w+|equality|expensive\w*|experienced|fertile|flexible|formal\w*|frequent\w*|justice|operable|organic|secur\w+|sensitive|separable|significant\w*|solven\w+|sufficien\w+|toleran\w+|valid\w*|variabl\w+|visible|vulnerable|balance|mature\w*|mobile|moral|material|partial\w*|patient\w*|perfect\w*|permeable|possib\w+|practical|precise\w*|probable|proper\w*|pure|rational|regular\w*|relevan\w+|replaceable|responsible|reversible|legal\w*|legible|legitima\w+|licit\w*|liquid|literate|logical|advantage\w*|affect\w+|agree\w*|allow\w*|appoint\w*|approv\w+|arm\w*|associat\w+|belie[fv]\w*|claim\w*|comfort|connect\w*|continu\w+|courag\w+|credit\w*|engag\w+|honest|hono\w+|inclin\w+|infect\w*|integrat\w+|interest\w*|invest\w*|joint\w*|like\w*|loyal\w*|mantl\w+|obe(?:y|d)\w*|order\w*|organi[sz]\w+|pleas\w+|proof|prov\w+|qualif\w+|regard\w*|respect\w*|satisf\w+|similar\w*|trust\w*|unit\w+)$)/u;

/** The plain denials of a sentence. */
export const negatorsIn = remembered(findNegatorsIn);

function findNegatorsIn(reading: Reading): Negator[] {
  const { pieces } = reading;
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'name' || !mayDeny(piece)) return [];
    if (!isDenial(pieces, at) || isNoDenial(pieces, at)) return [];
    const ahead = [
      ...verbAfter(pieces, at),
      ...after(reading, at, 4).filter(({ word }) => word !== 'longer'),
    ].slice(0, 4);
    // "Lack of buyers", "without recourse": of what follows, and of nothing before.
    if (ahead.length === 0 && /^(?:lack|without)$/.test(piece.word)) return [];
    return [{ at, piece, scope: ahead.length > 0 ? ahead : before(reading, at, 3) }];
  });
}

// "That it did not yet own", "did not expect": the verb says what is denied, however little it says itself.
function verbAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.slice(at + 1, at + 5).find(({ word }) => !AUXILIARY.test(word));
  const isVerb = next && (next.kind === 'light' || next.word === 'own') && !SMALL.test(next.word);
  return isVerb ? [next] : [];
}

const SMALL =
  /^(?:longer|among\w*|amid|along|alongside|across|towards?|within|without|behind|beyond|besides|via|upon|some|any|each|both|either|others?|another|every|either|yet|even|already|now|then|only|just|quite|very|too|enough|all|together|alone|over|up|down|out)$/;

const AUXILIARY = /^(?:yet|t|be|been|being|have|has|had|to|in|principle|even|really|the|an?|any)$/;

// "None was better than", "not exceeded since", "not until": ranks and conditions.
function isNoDenial(pieces: readonly Piece[], at: number): boolean {
  const { clause } = pieces[at] ?? { clause: 0 };
  const ahead = pieces.slice(at + 1, at + FAR).filter((piece) => piece.clause === clause);
  const words = ahead.map(({ word }) => word);
  if (words.slice(0, 4).some((word) => BEATEN.test(word))) return true;
  if (isConditional(pieces, at)) return true;
  const than = words.indexOf('than');
  if (than > 0 && words.slice(0, than).some((word) => COMPARES.test(word))) {
    return /^(?:none|nobody|nothing|never|no)$/.test(pieces[at]?.word ?? '');
  }
  // "Can't mine it without": it has to.
  const isUnable = /^(?:not|cannot|unable|ca|could)/.test(pieces[at]?.word ?? '');
  if (isUnable && words.includes('without')) return true;
  return pieces[at]?.word === 'without' && pieces.slice(0, at).some(isUnableAt);
}

// "Could not be called a deposit until more was explored"
const isConditional = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at + 1, at + FAR).some(({ word }) => /^(?:until|unless)$/.test(word));

const isUnableAt = ({ word }: Piece, at: number, all: readonly Piece[]): boolean =>
  /^(?:cannot|unable|impossible)$/.test(word) ||
  (/^(?:ca|could|can|may)n?$/.test(word) && /^(?:t|not)$/.test(all[at + 1]?.word ?? ''));

const FAR = 12;
const BEATEN = /^(?:exceed|surpass|match|equal|beat|outdo|top|rival|seen|known)\w*$/;
const COMPARES = /^(?:better|worse|more|less|fewer|\p{L}{3,}er)$/u;

const mayDeny = trait(
  (word) =>
    PLAIN.test(word) ||
    CUT.test(word) ||
    /^(?:yet|less|far|decline[sd]?|leaves?|left|hold|holds|held)$/.test(word),
);

function isDenial(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  const [next, third] = [pieces[at + 1]?.word ?? '', pieces[at + 2]?.word ?? ''];
  if (word === 'yet' && next === 'to') return true;
  // "Never before" is the first time.
  if (word === 'never' && next === 'before') return false;
  // "Less than a ban", "far from a ban".
  if (word === 'less') return next === 'than' && /^an?$/.test(third);
  if (word === 'far') return next === 'from' && /^(?:an?|being)$/.test(third);
  if (/^decline[sd]?$/.test(word)) return next === 'to' && pieces[at + 2]?.kind !== 'figure';
  if (/^(?:leaves?|left)$/.test(word)) return next === 'out';
  if (/^(?:hold|holds|held)$/.test(word)) return next === 'off';
  if (CUT.test(word)) return next === 't';
  // "Neither A nor B" denies once.
  if (word === 'nor') return !pieces.slice(0, at).some((one) => one.word === 'neither');
  // "Without one there can be no decision": a condition.
  if (word === 'no' && pieces.slice(0, at).some((one) => one.word === 'without')) return false;
  if (word === 'without' && pieces.slice(at).some((one) => one.word === 'no')) return false;
  // "No. 20"
  if (!PLAIN.test(word) || (word === 'no' && pieces[at + 1]?.kind === 'figure')) return false;
  return !(BOUND.test(next) && /^(?:no|not|none|without|never)$/.test(word));
}

/** Whether a word denies: "lacks", "too", "unlikely", "harmless". */
export function isNegative(piece: Piece): boolean {
  return piece.kind !== 'name' && denies(piece);
}

const denies = trait(
  (word) => NEGATIVE.test(word) || LESS.test(word) || bareOf(word) !== undefined,
);
const evades = trait((word) => EVASIVE.test(word));

/** Whether a word denies, or is one with which a writer gets round a denial. */
export const isDenying = (piece: Piece): boolean =>
  piece.kind !== 'name' && (denies(piece) || evades(piece));

/** Whether a word of a paraphrase may stand for what a negator denies. */
export function standsFor(piece: Piece, { scope }: Negator): boolean {
  if (isDenying(piece)) return true;
  if (piece.kind === 'name') return false;
  return LASTS.test(piece.word) && scope.some(({ word }) => CHANGES.test(word));
}

/** "Developed" of "undeveloped"; nothing of "industry", which only begins so. */
export function bareOf(word: string): string | undefined {
  if (IN.test(word)) return word.replace(/^(?:in|im|ir|il|dis)/, '');
  if (!UN.test(word) || WHOLE.test(word)) return undefined;
  return word.replace(UN, '');
}

const WHOLE = /^(?:under|unit|uni|unless|until|none|nonet)/u;
