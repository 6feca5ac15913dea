/** One sentence of a text: `text.slice(start, end)`, without the blanks around it. */
export type Sentence = Readonly<{ text: string; start: number; end: number }>;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these a full stop ends no sentence: initials, "U.S.", titles, "No. 61", firms.
const OPEN_END =
  /(?:^|[\s("'“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Nos?|Inc|Corp|Co|Ltd|Bros|vs|approx|ca|cf|Fig|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The sentences of a paragraph in order; every character but the blanks between them is in one. */
export function sentencesOf(text: string): Sentence[] {
  const segments = Array.from(segmenter.segment(text)).filter(({ segment }) => /\S/.test(segment));
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [at, { segment, index }] of segments.entries()) {
    const next = segments[at + 1]?.segment;
    const contentEnd = index + segment.trimEnd().length;
    const goesOn = isOpen(text, start, contentEnd) || /^\s*\p{Ll}/u.test(next ?? '');
    if (next !== undefined && goesOn) continue;
    sentences.push(trimmed(text, start, contentEnd));
    start = index + segment.length;
  }
  return sentences;
}

/** Characters that are enough to know an abbreviation: a piece may grow with each of its full stops. */
const LAST = 24;

function isOpen(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - LAST);
  // Where the piece is cut, its first word is no whole one.
  return OPEN_END.test(`${from > start ? '-' : ''}${text.slice(from, end)}`);
}

function trimmed(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const core = raw.trim();
  return { text: core, start: from, end: from + core.length };
}
