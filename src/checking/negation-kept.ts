import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { after, around, before, isIn, isTelling, sharedOf } from './windows.ts';

const HARD =
  /^(?:not|no|never|none|neither|without|nobody|nothing|cannot|(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n|deny|denie[sd]|denying|refuse[sd]?|nicht|kein|keine|pas|jamais|nunca|не|нет|khong|chua)$/u;
const SOFT =
  /^(?:nor|hardly|barely|scarcely|fail\w*|lack\w*|forbid\w*|forbade|forbidden|ban|bans|banned|prohibit\w*|bar|bars|barred|avoid\w*|exclud\w*|except|silent|absent|unable|prevent\w*|only|merely|reject\w*|dismiss\w*|oppos\w*|conceal\w*|secret\w*|themselves|leaving|unknown|un\w+ed|halt\w*|stop\w*|instead|false|untrue|wrong|deny\w*|rule[sd]?|little|few|keep\w*|kept)$/u;
const BOUND = /^(?:more|less|fewer|later|earlier|only|just|least|doubt|matter|yet)$/;

type Negator = Readonly<{ at: number; piece: Piece; scope: readonly Piece[] }>;

/** A finding where a sentence denies what its passages say, or says what they deny. */
export function negationNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding[] {
  const own = negatorsIn(claim).slice(0, MOST);
  for (const sentence of aligned) {
    for (const found of negatorsIn(sentence).slice(0, MOST)) {
      if (!isAbout(found, claim) || isDenied(found, claim, own)) continue;
      const text = [found.piece, ...found.scope].map(({ word }) => word).join(' ');
      const why = `the passage denies it: "${sentence.text}"`;
      return [{ kind: 'negation', text, why }];
    }
  }
  const denied = predicateDenied(claim, own, evidence);
  if (denied) return [denied];
  const unheld = unheldOf(own, evidence);
  if (!unheld) return [];
  const text = [unheld.piece, ...unheld.scope].map(({ word }) => word).join(' ');
  return [{ kind: 'negation', text, why: `no passage denies it: "${text}"` }];
}

// "It is not binding": the very word of the claim, denied wherever the passages have it.
function predicateDenied(
  claim: Reading,
  own: readonly Negator[],
  evidence: readonly Reading[],
): Finding | undefined {
  if (own.length > 0 || claim.pieces.some(({ word }) => SOFT.test(word))) return undefined;
  const plain = new Map<string, boolean>();
  for (const { pieces } of evidence) {
    for (const [at, { kind, meanings }] of pieces.entries()) {
      const [stem] = meanings;
      if (kind !== 'content' || stem === undefined || !claim.meanings.has(stem)) continue;
      const isNegated =
        pieces[at - 1]?.word === 'not' && /^(?:is|are|was|were)$/.test(pieces[at - 2]?.word ?? '');
      plain.set(stem, (plain.get(stem) ?? true) && isNegated);
    }
  }
  const found = claim.pieces.find(
    ({ kind, meanings }) => kind === 'content' && plain.get(meanings[0] ?? ''),
  );
  if (!found) return undefined;
  return { kind: 'negation', text: found.word, why: `the passage has "not ${found.word}"` };
}

const MOST = 12;

const negatorsIn = remembered(findNegatorsIn);

function findNegatorsIn(reading: Reading): Negator[] {
  return reading.pieces.flatMap((piece, at) => {
    if (!isHardAt(reading, at)) return [];
    const ahead = after(reading, at, 4);
    return [{ at, piece, scope: ahead.length > 0 ? ahead : before(reading, at, 3) }];
  });
}

const CUT = /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n$/;

function isHardAt({ pieces }: Reading, at: number): boolean {
  const word = pieces[at]?.word ?? '';
  const next = pieces[at + 1]?.word ?? '';
  if (!HARD.test(word) || (CUT.test(word) && next !== 't')) return false;
  // "No more than", "not only": bounds.
  return !(BOUND.test(next) && /^(?:no|not|none|without)$/.test(word));
}

// The first thing denied, and half of all that is, has to be what the claim speaks of.
function isAbout({ scope }: Negator, claim: Reading): boolean {
  const telling = scope.filter(isTelling);
  const [first, second] = telling;
  if (!first) return false;
  const held = telling.filter((piece) => isIn(piece, claim)).length;
  const isFirst = isIn(first, claim) || (second !== undefined && isIn(second, claim));
  return isFirst && held * 2 >= telling.length;
}

function isDenied(found: Negator, claim: Reading, own: readonly Negator[]): boolean {
  if (own.some(({ at }) => sharedOf(found.scope, around(claim, at, 6)) > 0)) return true;
  return claim.pieces.some(
    ({ word }, at) => SOFT.test(word) && sharedOf(found.scope, around(claim, at, 6)) > 0,
  );
}

const LEXICAL =
  /^(?:nor|hardly|barely|scarcely|fail\w*|lack\w*|forbid\w*|forbade|ban|bans|banned|prohibit\w*|bar|bars|barred|avoid\w*|exclud\w*|except|silent|absent|unable|prevent\w*|reject\w*|dismiss\w*|oppos\w*|unknown|un\w{3,}ed|false|untrue|wrong|deny\w*|keep\w*|kept|free|neither)$/u;
const HARD_WORD = /^(?:no|not|none|without)$/;
const NEAR = 6;

// Each "not" of the sentence needs one of its own in the passages, near the same words.
function unheldOf(own: readonly Negator[], evidence: readonly Reading[]): Negator | undefined {
  if (own.length === 0) return undefined;
  const held = evidence.flatMap((sentence) =>
    sentence.pieces.flatMap((piece, at) => {
      const isOne =
        piece.kind !== 'name' &&
        (HARD_WORD.test(piece.word) || isHardAt(sentence, at) || LEXICAL.test(piece.word));
      return isOne ? [{ piece, near: around(sentence, at, NEAR) }] : [];
    }),
  );
  const used = new Set<object>();
  return own.find(({ scope }) => {
    const heads = scope.filter(({ kind }) => kind === 'content').slice(0, 1);
    const figures = scope.filter(({ kind }) => kind === 'figure');
    const wanted = heads.length > 0 ? [...heads, ...figures] : scope;
    if (wanted.length === 0) return false;
    const fitting = held.filter(
      ({ piece, near }) =>
        !wanted.some(({ word }) => word === piece.word) && sharedOf(wanted, near) > 0,
    );
    const free = fitting.find((one) => !used.has(one));
    if (free) used.add(free);
    return free === undefined;
  });
}
