import type { QuestionVector } from '../retrieval/rank.ts';
import type { FoundModel, OtherModel } from './other-model.ts';

type Embed = (text: string) => Promise<QuestionVector>;

type Deps = Readonly<{
  embed: Embed;
  /** Whether the model is the one that made the vectors. */
  askAgain: () => Promise<FoundModel>;
  reasonAgainst: (other: OtherModel) => string;
  /** In milliseconds. */
  now: () => number;
}>;

/**
 * Embeds no question before the model has shown that it made the index's vectors: it may have been
 * changed while nobody could ask it. Questions don't wait for that, words alone find meanwhile.
 */
export function createProvenEmbed({ embed, askAgain, reasonAgainst, now }: Deps): Embed {
  let isProven = false;
  let none: QuestionVector = { kind: 'none', reason: UNPROVEN };
  let asksAt = -Infinity;
  /** Never rejects. */
  const prove = async (): Promise<void> => {
    try {
      const found = await askAgain();
      if (found.kind === 'own') isProven = true;
      if (found.kind !== 'other') return;
      none = { kind: 'none', reason: reasonAgainst(found.other) };
      asksAt = Infinity;
    } catch {
      // As good as no answer: a later question asks again.
    }
  };
  return async (text) => {
    if (isProven) return embed(text);
    if (now() >= asksAt) {
      asksAt = now() + ASKS_AGAIN_AFTER_MS;
      void prove();
    }
    return none;
  };
}

const UNPROVEN = 'its model has not shown yet that it made the vectors of the index';

/** Longer than it may take to answer, so that it is never asked twice at once. */
const ASKS_AGAIN_AFTER_MS = 30_000;
