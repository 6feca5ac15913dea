import type { Reading } from '../reading/reading.ts';
import { standingsIn } from '../standing/standing.ts';

/** Words from "not" to its "since", and from there to the degree that was not reached. */
const NEAR = 3;
const AHEAD = 24;

const UP =
  /^(?:(?:high|dear|great|larg|bigg?|strong|rich|long|fast|deep|hot|tall|wid|steep|hard)(?:e?r|e)?|more|much|many|expensive|costly|costlier|pric(?:e)?y|pricier)$/;
const DOWN =
  /^(?:(?:low|cheap|small|weak|poor|short|slow|scarc|cold|thin|narrow)(?:e?r|e)?|less|few|fewer|little)$/;

/** "Not since 2015 had it been as dear", where the passages have the highest since then. */
export function isPeakSince(
  at: number,
  { pieces }: Reading,
  evidence: readonly Reading[],
): boolean {
  if (!/^(?:not|never)$/.test(pieces[at]?.word ?? '')) return false;
  const since = pieces.slice(at, at + NEAR).findIndex(({ word }) => word === 'since');
  if (since < 0) return false;
  const ahead = pieces.slice(at + since + 1, at + since + AHEAD);
  const pole = ahead.some(({ word }, step) => UP.test(word) && isMeasured(ahead, step))
    ? 'up'
    : ahead.some(({ word }, step) => DOWN.test(word) && isMeasured(ahead, step))
      ? 'down'
      : undefined;
  return (
    pole !== undefined &&
    evidence.some((sentence) =>
      standingsIn(sentence).some((one) => one.pole === pole && one.rank === 1 && one.isTimed),
    )
  );
}

// "As dear", "so low", "dearer than".
const isMeasured = (ahead: Reading['pieces'], step: number): boolean =>
  /^(?:as|so|that|this)$/.test(ahead[step - 1]?.word ?? '') ||
  ahead.slice(step + 1, step + AHEAD).some(({ word }) => word === 'than');
