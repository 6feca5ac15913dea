import { embedMany, generateText, Output, streamText } from 'ai';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../src/answering/draft.ts';
import { questionPrompt } from '../../src/answering/prompt.ts';
import { fitOfflineEmbedder } from '../../src/offline/offline-embedder.ts';
import { createOfflineModel } from '../../src/offline/offline-model.ts';
import type { Retrieval } from '../../src/retrieval/retrieval.ts';
import { aPassage } from '../support/build.ts';

const TEXT = 'The plant at Kalgoorlie cost 800 million Australian dollars.';
const retrieval: Retrieval = {
  generation: '0001-00000000',
  repairs: [],
  things: [],
  clauses: [{ text: 'Kalgoorlie', weight: 5, isKnown: true }],
  passages: [
    {
      passage: aPassage({ text: TEXT }),
      score: 1,
      relevance: 1,
      marks: [{ clause: 0, start: 13, end: 23 }],
      context: [],
    },
  ],
};
const { instructions, material, providerOptions } = questionPrompt(
  'What did Kalgoorlie cost?',
  retrieval,
);
const call = {
  model: createOfflineModel(),
  instructions,
  prompt: material,
  providerOptions: providerOptions!,
  output: Output.object({ schema: Draft }),
};
const expected = { statements: [{ text: TEXT, passages: [1] }] };

describe('the offline models behind the AI SDK', () => {
  it('gives generateText the draft as an object', async () => {
    const { output, usage } = await generateText(call);

    expect(output).toEqual(expected);
    expect(usage.totalTokens).toBe(0);
  });

  it('gives streamText the same draft', async () => {
    const result = streamText(call);

    expect(await result.output).toEqual(expected);
  });

  it('gives embedMany one vector a text', async () => {
    const { model, dimensions } = await fitOfflineEmbedder([TEXT, 'Another text.'], {
      breathe: async () => undefined,
    });
    const { embeddings } = await embedMany({ model, values: ['one', 'two', 'three'] });

    expect(embeddings.map(({ length }) => length)).toEqual([dimensions, dimensions, dimensions]);
  });
});
