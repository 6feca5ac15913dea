import { claimsOf } from '../checking/message/claims.ts';
import type { Claim } from '../checking/message/claims.ts';
import type { Clash } from '../checking/message/clash.ts';
import type { Hedge } from '../checking/message/hedge.ts';
import { judgeClaim } from '../checking/message/judge-claim.ts';
import type { Judgement } from '../checking/message/judge-claim.ts';
import { isToldToBots } from '../checking/planted.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Filter } from '../retrieval/filter.ts';
import type { Found } from '../retrieval/retrieval.ts';
import { evidenceOf } from './cite.ts';

/** The words of a passage that speak of a claim: `passage.text.slice(start, end)`, verbatim. */
export type Quoted = Readonly<{ passage: Passage; start: number; end: number }>;

export type CheckedClaim = Readonly<{
  text: string;
  verdict: Judgement['verdict'];
  /** Where the sources say it as a plan, an estimate or a claim, and the message as a fact. */
  as?: Hedge;
  supporting: readonly Quoted[];
  contradicting: readonly (Quoted & Readonly<{ clash: Clash }>)[];
}>;

/** What the sources say of what a message claims. */
export type MessageCheck = Readonly<{
  claims: readonly CheckedClaim[];
  /** How many claims of the message were not looked at. */
  leftOut: number;
  /** The index generation that was searched; none where there was nothing to search for. */
  generation?: string;
}>;

export type CheckMessage = (message: string, signal: AbortSignal) => Promise<MessageCheck>;

type Deps = Readonly<{
  search: (question: string, filter: Filter, limit: number) => Promise<Found>;
}>;

const PASSAGES_PER_CLAIM = 8;

/** From a chat message to what the sources say of each of its claims. */
export function createCheckMessage({ search }: Deps): CheckMessage {
  return async (message, signal) => {
    const { claims: all, leftOut } = claimsOf(message);
    // What speaks to whoever reads it is no statement, and nothing to repeat.
    const claims = all.filter(({ text }) => !isToldToBots(text) && !IS_TOLD_TO.test(text));
    const checked: CheckedClaim[] = [];
    let generation: string | undefined;
    // One after the other: the index has one thread, and others wait for it too.
    for (const claim of claims) {
      signal.throwIfAborted();
      // oxlint-disable-next-line no-await-in-loop
      const found = await search(claim.text, {}, PASSAGES_PER_CLAIM);
      generation = found.generation;
      checked.push(
        checkedClaim(
          claim,
          // Our own definitions bear out nothing that is said of the world.
          found.passages.flatMap(({ passage }) => (passage.kind === 'definition' ? [] : passage)),
        ),
      );
    }
    return { claims: checked, leftOut, ...(generation === undefined ? {} : { generation }) };
  };
}

/** Without a subject: it was said to somebody, whose mention is no part of a claim. */
const IS_TOLD_TO = /(?:^|[.!?]\s+)(?:must|should|shall|ha(?:s|ve) to|needs? to)\s/iu;

function checkedClaim(claim: Claim, passages: readonly Passage[]): CheckedClaim {
  const { verdict, as, supporting, contradicting } = judgeClaim(
    claim,
    passages.map((passage) => evidenceOf(passage, passages)),
  );
  return {
    text: claim.text,
    verdict,
    ...(as ? { as } : {}),
    supporting: supporting.flatMap((place) => quotedOf(passages, place)),
    contradicting: contradicting.flatMap(({ kind, claimed, found, ...place }) =>
      quotedOf(passages, place).map((quoted) => ({ ...quoted, clash: { kind, claimed, found } })),
    ),
  };
}

function quotedOf(
  passages: readonly Passage[],
  { passage: at, start, end }: Readonly<{ passage: number; start: number; end: number }>,
): Quoted[] {
  const passage = passages[at];
  return passage ? [{ passage, start, end }] : [];
}
