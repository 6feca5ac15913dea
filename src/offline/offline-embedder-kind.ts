import type { Embedder, EmbedderKind } from '../indexing/embedder.ts';
import {
  fitOfflineEmbedder,
  loadOfflineEmbedder,
  type OfflineEmbedder,
} from './offline-embedder.ts';

/**
 * Fit anew when more than this share of today's passages was not there at the fit, or of the fit's
 * passages is gone; until then new passages are folded in, and nothing old is embedded again.
 */
const REFIT_SHARE = 0.1;

export const offlineEmbedderKind: EmbedderKind = {
  async prepare(texts, { previous, ...options }) {
    if (previous && isStillGood(previous.embedder, previous.stillThere, texts.length)) {
      return previous.embedder;
    }
    return embedderOf(await fitOfflineEmbedder(texts, options), texts.length);
  },
  open({ name, state, fittedOn }) {
    const embedder = embedderOf(loadOfflineEmbedder(state), fittedOn);
    if (embedder.name !== name) {
      throw new Error(`its embedder is "${embedder.name}" and should be "${name}"`);
    }
    return embedder;
  },
};

function isStillGood({ fittedOn }: Embedder, stillThere: number, now: number): boolean {
  const isNew = now - stillThere;
  const isGone = fittedOn - stillThere;
  return isNew <= REFIT_SHARE * now && isGone <= REFIT_SHARE * fittedOn;
}

function embedderOf(
  { model, embed, dimensions, stateHash, toBytes }: OfflineEmbedder,
  fittedOn: number,
): Embedder {
  const name = `${model.provider}/${model.modelId}@${stateHash.slice(0, 16)}`;
  return { model, embedNow: embed, name, dimensions, state: toBytes(), fittedOn };
}
