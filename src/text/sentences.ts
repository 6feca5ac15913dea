/** One sentence of a text: `text.slice(start, end)`, without the blanks around it. */
export type Sentence = Readonly<{ text: string; start: number; end: number }>;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these a full stop ends no sentence: initials, "U.S.", titles, "No. 61", firms.
const OPEN_END =
  /(?:^|[\s("'“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Nos?|Inc|Corp|Co|Ltd|Bros|vs|approx|ca|cf|Fig|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The sentences of a paragraph in order; every character but the blanks between them is in one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const piece = text.slice(start, end).trimEnd();
    const next = text.slice(end).trimStart();
    if (next !== '' && (OPEN_END.test(piece) || /^\p{Ll}/u.test(next))) continue;
    if (piece.trim() !== '') sentences.push(trimmed(text, start, end));
    start = end;
  }
  return sentences;
}

function trimmed(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const core = raw.trim();
  return { text: core, start: from, end: from + core.length };
}
