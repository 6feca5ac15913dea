import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
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
  const unheld = own.find((negator) => !isHeld(negator, evidence));
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
      const isDenied = pieces[at - 1]?.word === 'not' && /^(?:is|are|was|were)$/.test(pieces[at - 2]?.word ?? '');
      plain.set(stem, (plain.get(stem) ?? true) && isDenied);
    }
  }
  const found = claim.pieces.find(({ kind, meanings }) => kind === 'content' && plain.get(meanings[0] ?? ''));
  if (!found) return undefined;
  return { kind: 'negation', text: found.word, why: `the passage has "not ${found.word}"` };
}

const MOST = 12;

function negatorsIn(reading: Reading): Negator[] {
  return reading.pieces.flatMap((piece, at) => {
    if (!HARD.test(piece.word)) return [];
    if (piece.word.endsWith('n') && piece.word !== 'n' && /^(?:did|does|do|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|ai)n$/.test(piece.word) && reading.pieces[at + 1]?.word !== 't') return [];
    const next = reading.pieces[at + 1]?.word ?? '';
    if (BOUND.test(next) && /^(?:no|not|none|without)$/.test(piece.word)) return [];
    const ahead = after(reading, at, 4);
    return [{ at, piece, scope: ahead.length > 0 ? ahead : before(reading, at, 3) }];
  });
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

function isHeld({ scope, at, piece }: Negator, evidence: readonly Reading[]): boolean {
  if (scope.length === 0) return true;
  const heads = scope.filter(({ kind }) => kind === 'content').slice(0, 2);
  const wanted = heads.length > 0 ? heads : scope;
  return evidence.some((sentence) =>
    sentence.pieces.some((other, there) => {
      if (wanted.some((one) => one.word === other.word)) return false;
      if (other.kind === 'name' || (!HARD.test(other.word) && !SOFT.test(other.word))) return false;
      if (other.word === piece.word && scope.length < 2) return true;
      return at >= 0 && sharedOf(wanted, around(sentence, there, 8)) > 0;
    }),
  );
}
