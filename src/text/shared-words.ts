/** Places for two words each, a power of two: of three that fall on one the longest unmet goes, so that texts fill no memory. */
const PLACES = 1 << 13;
const LONGEST = 32;

/** A word as texts write it, and what one makes of it. */
type Shared<T> = Readonly<{ raw: string; value: T }>;

/**
 * The same function of a stretch of a text, which works once for most words. What it gives for a word is
 * one and the same, so that comparing two of them and looking one up is quick.
 */
export function rememberedWords<T>(
  of: (raw: string) => T,
): (text: string, start: number, end: number) => T {
  const places: (Shared<T> | undefined)[] = Array.from({ length: 2 * PLACES });
  return (text, start, end) => {
    if (end - start > LONGEST) return of(text.slice(start, end));
    const place = 2 * placeOf(text, start, end);
    const [last, before] = [places[place], places[place + 1]];
    if (last && stands(last.raw, text, start, end)) return last.value;
    if (before && stands(before.raw, text, start, end)) {
      places[place] = before;
      places[place + 1] = last;
      return before.value;
    }
    // A part of a string holds on to all of its text.
    const raw = Array.from(text.slice(start, end)).join('');
    const value = of(raw);
    places[place] = { raw, value };
    places[place + 1] = last;
    return value;
  };
}

function placeOf(text: string, start: number, end: number): number {
  let sum = end - start;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 15)) & (PLACES - 1);
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
