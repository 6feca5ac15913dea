import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { after, before } from './windows.ts';

/** A word that denies, and what it denies: the telling words after it, or before it where none is. */
export type Negator = Readonly<{ at: number; piece: Piece; scope: readonly Piece[] }>;

const PLAIN =
  /^(?:not|no|never|none|neither|nor|without|nobody|nothing|cannot|nowhere|deny|denie[sd]|denying|refuse[sd]?|refusing|lack|lacks|lacked|lacking|fail|fails|failed|failing|refrain\w*|exempt\w*|unable|omit\w*|nicht|kein|keine|pas|jamais|nunca|не|нет|khong|chua)$/u;
const CUT = /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n$/;
/** "No more than", "not only", "not until": these set bounds and deny nothing. */
const BOUND =
  /^(?:more|less|fewer|later|earlier|only|just|least|doubt|matter|until|(?:high|low|great|larg|small|fast|slow|strong|weak|short|earli|new|old|cheap|dear|rich|poor|bigg|hard|bett|near|furth|wid|few|deep|heavi|light)er)$/u;

/** Words that deny in one way or another. */
const NEGATIVE =
  /^(?:not|no|non|never|none|neither|nor|without|nobody|nothing|cannot|nowhere|hardly|barely|scarcely|seldom|rarely|little|few|den(?:y|ie[sd]|ying|ial)|refus\w+|lack\w*|fail\w*|refrain\w*|exempt\w*|unable|omit\w*|forb[aio]\w+|ban|bans|banned|banning|prohibit\w*|bar|bars|barred|avoid\w*|exclu(?:d|s)\w+|except|silent|silence|absent|absence|prevent\w*|reject\w*|dismiss\w*|oppos(?:e|es|ed|ing)|conceal\w*|secret\w*|unknown|halt\w*|stop\w*|instead|false|wrong|mistaken|doubt\w*|withh\w+|declin\w+|hard|difficult|too|short|shortage|missing|less|only|merely|far|rather|yet|against|cease[ds]?|abandon\w*|suspend\w*|spared|want|pending|await\w*|outstanding|(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n|nicht|kein|keine|pas|jamais|nunca|не|нет|khong|chua)$/u;
/** Words with which a writer gets round a denial: "independent of" for "doesn't need", "leaves open" for "doesn't say". */
const EVASIVE =
  /^(?:free|independent\w*|leaves?|leaving|left|turn(?:s|ed)|drop\w*|miss|misses|just|until|end(?:s|ed)?|postpone\w*|untouched|away|themselves|rule[sd]?|keep\w*|kept|need\w*|requir\w+|spare[sd]?|unlike)$/u;
/** "Has not been lifted" is "remains". */
const LASTS = /^(?:remain\w*|stay\w*|still|continu\w+|keep\w*|kept|hold|holds|held)$/u;
const CHANGES =
  /^(?:chang\w+|lift\w*|end\w*|stop\w*|leav\w+|left|drop\w*|remov\w+|expir\w+|withdr\w+|clos\w+|abolish\w*|revok\w+|resolv\w+|settl\w+|sold|sell|spen[dt]|us(?:e|ed)|open\w*)$/u;
const LESS = /\p{L}{3,}(?:less|free)$/u;
const UN = /^(?:un|in|im|ir|il|non|dis)(?=\p{L}{4})/u;

/** The plain denials of a sentence. */
export const negatorsIn = remembered(findNegatorsIn);

function findNegatorsIn(reading: Reading): Negator[] {
  const { pieces } = reading;
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'name' || !isDenial(pieces, at)) return [];
    const ahead = after(reading, at, 4);
    // "Lack of buyers", "without recourse": of what follows, and of nothing before.
    if (ahead.length === 0 && /^(?:lack|without)$/.test(piece.word)) return [];
    return [{ at, piece, scope: ahead.length > 0 ? ahead : before(reading, at, 3) }];
  });
}

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
export function isNegative({ kind, word }: Piece): boolean {
  if (kind === 'name') return false;
  return NEGATIVE.test(word) || LESS.test(word) || bareOf(word) !== undefined;
}

/** Whether a word of a paraphrase may stand for what a negator denies. */
export function standsFor(piece: Piece, { scope }: Negator): boolean {
  if (piece.kind === 'name') return false;
  if (isNegative(piece) || EVASIVE.test(piece.word)) return true;
  return LASTS.test(piece.word) && scope.some(({ word }) => CHANGES.test(word));
}

/** "Developed" of "undeveloped"; nothing of "industry", which only begins so. */
export function bareOf(word: string): string | undefined {
  if (!UN.test(word) || WHOLE.test(word)) return undefined;
  return word.replace(UN, '');
}

const WHOLE =
  /^(?:under|unit|uni|unless|until|inter|indus|india|inclu|incre|inde|indi|indu|infl|info|infra|inhab|init|inject|inland|inner|innov|input|inqu|inside|insist|inspect|inspir|install|instan|instead|instit|instru|insur|integr|intel|inten|into|intro|invent|invest|investig|invit|invol|inward|increas|image|immed|immen|immig|impact|implem|imply|import|impos|impro|impuls|iron|irrig|illus|illum|disc|dist|disp|disrupt|disease|dismiss|display|district|divid|none|nonet|ingot|initi)/u;
