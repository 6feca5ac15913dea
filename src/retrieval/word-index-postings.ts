import type { Sections } from './word-index-layout.ts';
import type { PassageLog } from './word-index-log.ts';

/** BM25's parameters: see shared/retrieval.md, C1. */
export const K1 = 0.9;
const B = 0.4;
/** Positions are found from the start of each so many postings on. */
export const POSITION_BLOCK = 8;

const POSTINGS_A_BREATH = 10_000;

/** Turns the log, which goes by passages, into postings, which go by terms. */
export async function fillPostings(
  sections: Sections,
  log: PassageLog,
  breathe: () => Promise<void>,
): Promise<void> {
  fillTotals(sections, log);
  await breathe();
  const nextPosting = startsOf(log.frequencies);
  await breathe();
  const nextPosition = startsOf(log.places);
  await breathe();
  sections.postingStarts.set(nextPosting);
  await breathe();
  let from = 0;
  let fromPosition = 0;
  let breath = POSTINGS_A_BREATH;
  for (let passage = 0; passage < sections.norms.length; passage++) {
    const norm = sections.norms[passage] ?? 0;
    const end = from + log.termCounts.at(passage);
    for (; from < end; from++) {
      const term = log.terms.at(from);
      const posting = nextPosting[term] ?? 0;
      nextPosting[term] = posting + 1;
      const count = log.counts.at(from);
      const placed = log.placed.at(from);
      sections.passages[posting] = passage;
      sections.counts[posting] = count;
      sections.placed[posting] = placed;
      const share = count / (count + norm);
      if (share > (sections.maxima[term] ?? 0)) sections.maxima[term] = share;
      let to = nextPosition[term] ?? 0;
      nextPosition[term] = to + placed;
      for (let i = 0; i < placed; i++) sections.positions[to++] = log.positions.at(fromPosition++);
    }
    if (from < breath) continue;
    breath = from + POSTINGS_A_BREATH;
    await breathe();
  }
  await fillPositionStarts(sections, breathe);
}

function fillTotals({ totals, norms }: Sections, log: PassageLog): void {
  let total = 0;
  for (let passage = 0; passage < norms.length; passage++) total += log.lengths.at(passage);
  const average = total / norms.length || 1;
  totals[0] = norms.length;
  totals[1] = average;
  for (let passage = 0; passage < norms.length; passage++) {
    norms[passage] = K1 * (1 - B + (B * log.lengths.at(passage)) / average);
  }
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) {
    starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  }
  return starts;
}

async function fillPositionStarts(
  { placed, positionStarts }: Sections,
  breathe: () => Promise<void>,
): Promise<void> {
  let start = 0;
  for (let posting = 0; posting < placed.length; posting++) {
    if (posting % POSITION_BLOCK === 0) positionStarts[posting / POSITION_BLOCK] = start;
    start += placed[posting] ?? 0;
    if (posting % 500_000 === 0) await breathe();
  }
  positionStarts[Math.ceil(placed.length / POSITION_BLOCK)] = start;
}
