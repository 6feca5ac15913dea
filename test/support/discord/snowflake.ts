const DISCORD_EPOCH = 1_420_070_400_000n;

/** Gives ids as Discord does: unique, in order, and telling when the thing was made. */
export type NewId = (at?: number) => string;

/** A fresh source of snowflakes; real moments make ids of 19 digits, as the client's route keys need. */
export function createNewId(): NewId {
  let count = 0n;
  return (at = Date.now()) => {
    count += 1n;
    return String(((BigInt(at) - DISCORD_EPOCH) << 22n) | (count & 0x3f_ffffn));
  };
}

/** When the thing of this id was made, in milliseconds since 1970. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
