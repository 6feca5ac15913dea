/** Where something stands in a text (UTF-16 offsets, end exclusive). */
export type Span = Readonly<{ start: number; end: number }>;

/** Asks of one place after another, each further on than the last, whether it is in one of the spans, which are in order. */
export function createWithin(spans: readonly Span[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    let span = spans[at];
    while (span && span.end <= place) {
      at += 1;
      span = spans[at];
    }
    return span !== undefined && span.start <= place;
  };
}

/** Those of the parts, in order, that none of the spans holds whole: "US" of "40 million US dollars" is held. */
export function outside<T extends Span>(parts: readonly T[], spans: readonly Span[]): T[] {
  if (spans.length === 0) return [...parts];
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return parts.filter(({ start, end }) => {
    while ((inOrder[at]?.end ?? Infinity) <= start) at += 1;
    // A number and a date may overlap at their ends.
    return ![inOrder[at], inOrder[at + 1]].some(
      (span) => span !== undefined && span.start <= start && end <= span.end,
    );
  });
}
