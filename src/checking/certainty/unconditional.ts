import type { Finding } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { isIn, isTelling } from '../reading/windows.ts';
import { CONDITION } from './moods.ts';

/** What holds whatever happens, in so many words. */
const ALWAYS =
  /\b(?:in (?:every|any|all|each) (?:cases?|events?|circumstances?)|under (?:all|any) (?:circumstances?|conditions)|no matter (?:what|whether|how|who|if)|come what may|whatever happens|with no strings attached|without (?:any |further )?conditions?|with no conditions?|unconditionally|automatically|at all events|either way)\b/i;
/** What a passage says of a condition, or of none. */
const IFS =
  /^(?:if|unless|provided|providing|should|depend\w*|subject|condition\w*|contingent|only|once|until|case|event|assuming)$/;
/** What somebody strives for, which nobody can be sure of. */
const AIMS =
  /^(?:aims?|aimed|aiming|targets?|targeted|targeting|goals?|wants?|wanted|hopes?|hoped|hoping|ambitions?|seeks?|sought|wish(?:es|ed)?|striv\w+|strove)$/;
const SETTLED =
  /^(?:will|would|shall|expect\w*|plan\w*|schedul\w*|due|forecasts?|projected|foresee\w*|foresaw|intend\w*|commit\w*|agreed|must)$/;

/** A finding where a claim says that a thing holds whatever happens, or will have been done, and its passage sets a condition or an aim. */
export function unconditionalIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  return alwaysIn(claim, evidence) ?? willHaveIn(claim, evidence);
}

function alwaysIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  const text = ALWAYS.exec(claim.text)?.[0];
  if (text === undefined || CONDITION.test(claim.text)) return undefined;
  if (evidence.some((one) => ALWAYS.test(one.text))) return undefined;
  const isIffy = nearestTo(claim.pieces.filter(isTelling), evidence).some(
    ({ pieces, text: told }) => pieces.some(({ word }) => IFS.test(word)) || CONDITION.test(told),
  );
  if (!isIffy) return undefined;
  return { kind: 'estimate', text, why: `"${text}": the passages set a condition` };
}

// "By 2030 it will have built ten" of "by 2030 it aims at ten".
function willHaveIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  const { pieces } = claim;
  const at = pieces.findIndex(({ word }, i) => word === 'will' && pieces[i + 1]?.word === 'have');
  if (at < 0 || pieces.some(({ word }) => AIMS.test(word))) return undefined;
  const ahead = pieces.slice(at + 2).filter(({ kind }) => kind !== 'stop' && kind !== 'light');
  const near = nearestTo(ahead, evidence);
  const isAim = near.some(
    ({ pieces: told }) =>
      told.some(({ word, kind }) => kind !== 'name' && AIMS.test(word)) &&
      !told.some(({ word }) => SETTLED.test(word)),
  );
  if (!isAim) return undefined;
  return {
    kind: 'estimate',
    text: 'will have',
    why: '"will have": the passages have it as an aim',
  };
}

function nearestTo(words: Reading['pieces'], evidence: readonly Reading[]): readonly Reading[] {
  const shared = evidence.map(
    (one) => words.filter((piece) => isIn(piece, one) || one.words.has(piece.word)).length,
  );
  const most = Math.max(...shared);
  return most < 2 ? [] : evidence.filter((_, at) => shared[at] === most);
}
