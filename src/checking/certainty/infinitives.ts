import type { Piece } from '../reading/reading.ts';

/** "Managed to", "the first to": it is done. */
const DONE =
  /^(?:manage[sd]?|managing|succeed(?:s|ed)?|continue[sd]?|continuing|began|begun|begins?|beginning|start(?:s|ed|ing)?|help(?:s|ed|ing)?|went|goes|came|comes|proceed(?:s|ed)?|happen(?:s|ed)?|first|second|third|last|latest|only|ones?|nothing|forced|led|prompted|caused|enabled|according|thanks|owing|close|next|up|subject|used)$/;
const DETERMINER = /^(?:the|an?|its?|their|his|her|this|that|these|those|each|all|both|more|some)$/;
/** After these a "to" leads to a thing: "gives rise to supply chains". */
const PREPOSITION =
  /^(?:rise|owing|according|thanks|led|leads?|leading|access|addition|contrast|response|respect|regard|contribut\w+|refer\w*|relat\w+|compared|similar|equal|equivalent|amount\w*|add(?:s|ed|ing)?|attribut\w+|linked|subject|exposed|exposure|close|next|belong\w*|object(?:s|ed|ions?)|sold|sell|sells|sent|export\w*|deliver\w*|ship\w*|suppl\w+|limit(?:s|ed)|up|down|prior|contrary|relative|reaction|answer|alternative|turn(?:s|ed)?|return\w*|switch\w*|transfer\w*|given|gave|gives|granted)$/;

/** Whether a verb comes after a "to", and no thing. */
export function isInfinitive(pieces: readonly Piece[], to: number): boolean {
  const next = pieces[to + 1];
  if (!next || next.kind === 'figure' || next.kind === 'name') return false;
  // "Due to low prices", and "was due to start".
  if (pieces[to - 1]?.word === 'due' && !isDueTo(pieces, to)) return false;
  if (next.word !== 'be' && PREPOSITION.test(pieces[to - 1]?.word ?? '')) return false;
  if (/[^s]s$/.test(next.word) && next.word !== 'focus') return false;
  if (/(?:bring|ring|sing|swing|spring|cling|fling)$/.test(next.word)) return true;
  return !DETERMINER.test(next.word) && !/(?:ing|tion|ment)$/.test(next.word);
}

/** "Was due to start", "with output due to grow by a tenth", and not "due to low prices". */
export function isDueTo(pieces: readonly Piece[], to: number): boolean {
  if (pieces[to]?.word !== 'to') return false;
  if (/^(?:is|are|was|were|be|been)$/.test(pieces[to - 2]?.word ?? '')) return true;
  const [verb, next] = [pieces[to + 1], pieces[to + 2]];
  if (!verb || verb.kind === 'name' || verb.kind === 'figure') return false;
  if (verb.word === 'be') return true;
  if (DETERMINER.test(verb.word) || /(?:ing|tion|ment|[^s]s)$/.test(verb.word)) return false;
  const isWith = pieces.slice(Math.max(0, to - 7), to).some(({ word }) => word === 'with');
  return isWith && next !== undefined && (next.kind === 'stop' || next.kind === 'figure');
}

/** Whether what comes after a "to" is done: "managed to", "the first to". */
export const isDoneBefore = (pieces: readonly Piece[], to: number): boolean =>
  DONE.test(pieces[to - 1]?.word ?? '');
