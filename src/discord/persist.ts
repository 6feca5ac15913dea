import { isPassing } from './explain-failure.ts';

/**
 * Tries again after each of these waits, in milliseconds, where Discord or the network fails for a
 * moment. discord.js' own tries follow one another at once, and so end within the same moment.
 *
 * @throws what the last try has thrown, or the first that no waiting helps against.
 */
export async function persist(
  work: () => Promise<void>,
  waitsMs: readonly number[],
): Promise<void> {
  for (const ms of waitsMs) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }
  await work();
}
