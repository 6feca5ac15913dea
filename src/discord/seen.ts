/** Whether an id comes for the first time; the gateway may send an event twice. */
export type IsFirst = (id: string) => boolean;

/** Remembers the last `size` ids. */
export function createIsFirst(size: number): IsFirst {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > size && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
