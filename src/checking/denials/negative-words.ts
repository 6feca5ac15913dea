import type { Piece } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';

/** Words that deny in one way or another. */
const NEGATIVE = wordsLike(
  // Small words, and those of other languages.
  `not no non never none neither nor without nobody nothing nowhere cannot t hardly barely scarcely seldom rarely
   little few less fewer only merely solely alone too far rather yet against instead except save barring beyond outside
   unless unlike lest contrary nil zero null minus nicht kein keine pas jamais nunca не нет khong chua`,
  // Whoever does so does not do, allow, say or have something.
  `den(?:y|ie[sd]|ying|ial) refus* declin* reject* dismiss* rebuff* spurn* repudiat* rebut* refut* disput* contest*
   disclaim* disavow* contradict* oppos(?:e|es|ed|ing) resist* fail* flop* founder* miss(?:es|ed|ing)? lack* want
   bypass* circumvent* skirt* sidestep* omit* exclu(?:d|s)* exempt* spar(?:e|es|ed|ing) refrain* abstain* avoid* evad* elud* escap* shun* forgo* forswor*
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
   intact anonymous* unaffected freely obstacle* barrier* hindrance* hurdle* impediment*`,
);
/** "Has not been lifted" is "remains". */
const LASTS =
  /^(?:remain\w*|stay\w*|still|continu\w+|keep\w*|kept|hold|holds|held|lasts?|lasting|persist\w*|endur\w+|permanent\w*|indefinite\w*)$/u;
const CHANGES =
  /^(?:chang\w+|lift\w*|giv(?:e|es|ing)|gave|sacrific\w*|los(?:e|es|ing)|abandon\w*|relinquish\w*|compromis\w*|weaken\w*|relax\w*|lower\w*|alter\w*|end(?:s|ed|ing)?|stop\w*|leav\w+|left|drop\w*|remov\w+|expir\w+|withdr\w+|clos\w+|abolish\w*|revok\w+|resolv\w+|settl\w+|sold|sell|spen[dt]|us(?:e|ed)|open\w*)$/u;
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

/** Whether a word denies: "lacks", "too", "unlikely", "harmless". */
export const isNegative = (piece: Piece): boolean => piece.kind !== 'name' && denies(piece);

const denies = trait(
  (word) => NEGATIVE.test(word) || LESS.test(word) || bareOf(word) !== undefined,
);
const evades = trait((word) => EVASIVE.test(word));

/** Whether a word denies, or is one with which a writer gets round a denial. */
export const isDenying = (piece: Piece): boolean =>
  piece.kind !== 'name' && (denies(piece) || evades(piece));

/** Whether a word of a paraphrase may stand for a denial of these words. */
export function standsFor(piece: Piece, scope: readonly Piece[]): boolean {
  if (isDenying(piece)) return true;
  if (piece.kind === 'name') return false;
  return lasts(piece, scope);
}

/** Whether a word says that something goes on of which others say that it ends. */
export const lasts = (piece: Piece, scope: readonly Piece[]): boolean =>
  LASTS.test(piece.word) && scope.some(({ word }) => CHANGES.test(word));

/** "Developed" of "undeveloped"; nothing of "industry", which only begins so. */
export function bareOf(word: string): string | undefined {
  if (IN.test(word)) return word.replace(/^(?:in|im|ir|il|dis)/, '');
  if (!UN.test(word) || WHOLE.test(word)) return undefined;
  return word.replace(UN, '');
}

const WHOLE = /^(?:under|unit|uni|unless|until|none|nonet)/u;

/** Whether a word says that something is to come: "needs approval", "before it could be called one". */
export const awaits = trait((word) =>
  /^(?:need(?:s|ed|ing)?|requir\w*|await\w*|pending|before|until|outstanding|must|remaining|unresolved)$/.test(
    word,
  ),
);
