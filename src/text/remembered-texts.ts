/**
 * The same function of a text, which works once for each of the last texts that it met: the passages of one
 * question come back with the next.
 * @param most How many texts are remembered; beyond it the one that came first goes.
 */
export function rememberedTexts<T extends object>(
  of: (text: string) => T,
  most: number,
): (text: string) => T {
  const known = new Map<string, T>();
  // One for good: each new one would step over all that went before.
  const oldest = known.keys();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const value = of(text);
    if (known.size >= most) known.delete(oldest.next().value ?? '');
    known.set(text, value);
    return value;
  };
}
