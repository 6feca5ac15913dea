const SHOWN = 3;

/** The texts of the three that are nearest, none twice, the nearest first; of equals the earlier. */
export function nearestTexts<T extends Readonly<{ text: string }>>(
  held: Iterable<T>,
  distanceOf: (one: T) => number,
): string[] {
  // One pass and no sorting: a passage may hold thousands, and each finding looks at all of them.
  let best: { text: string; distance: number }[] = [];
  for (const one of held) {
    const distance = distanceOf(one);
    if (distance >= (best[SHOWN - 1]?.distance ?? Infinity)) continue;
    const same = best.find(({ text }) => text === one.text);
    if (same && same.distance <= distance) continue;
    best = [...best.filter((other) => other !== same), { text: one.text, distance }]
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, SHOWN);
  }
  return best.map(({ text }) => text);
}
