import type { Platform } from './platform.ts';
import type { User } from './world.ts';

/** Who acts, and where what they do arrives. */
export type Acting = Readonly<{ platform: Platform; user: User }>;

/** Notes for the transcript what somebody did. */
export function tell({ platform, user }: Acting, what: string): void {
  platform.evidence.events.push({ kind: 'act', text: `${user.name}: ${what}` });
}
