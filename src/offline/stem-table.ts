import { mixed } from './letter-grams.ts';

/**
 * Stems by number, in arrays that lie in a file as they are searched: `units` holds their UTF-16
 * units one after the other, stem n from `offsets[n]` to `offsets[n + 1]`; `slots` is a hash table
 * (a power of two long) of numbers + 1, 0 where it is free.
 */
export type StemTable = Readonly<{
  offsets: Uint32Array;
  slots: Uint32Array;
  units: Uint16Array;
}>;

/** At most half of the slots are taken, so that a search is short. */
export function slotsFor(stems: number): number {
  let slots = 2;
  while (slots < 2 * stems) slots *= 2;
  return slots;
}

/** Writes a stem that the table has not; they come in the order of their numbers. */
export function addStem({ offsets, slots, units }: StemTable, number: number, stem: string): void {
  const offset = offsets[number] ?? 0;
  for (let i = 0; i < stem.length; i++) units[offset + i] = stem.charCodeAt(i);
  offsets[number + 1] = offset + stem.length;
  let slot = hashOf(stem) & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = number + 1;
}

export function findStem({ offsets, slots, units }: StemTable, stem: string): number | undefined {
  const first = hashOf(stem);
  // Bounded, since a damaged table may have no free slot.
  for (let step = 0; step < slots.length; step++) {
    const taken = slots[(first + step) & (slots.length - 1)] ?? 0;
    if (taken === 0) return undefined;
    const start = offsets[taken - 1] ?? 0;
    const end = offsets[taken] ?? 0;
    if (end - start === stem.length && isAt(units, start, stem)) return taken - 1;
  }
  return undefined;
}

function isAt(units: Uint16Array, start: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i++) {
    if (units[start + i] !== stem.charCodeAt(i)) return false;
  }
  return true;
}

function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) {
    hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  }
  return mixed(hash);
}
