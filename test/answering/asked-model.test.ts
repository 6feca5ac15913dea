import { describe, expect, it } from 'vitest';
import { createAskedModel } from '../../src/answering/asked-model.ts';
import { modelReplying, type Reply } from '../support/writing-model.ts';

const asked = (...replies: readonly Reply[]) => createAskedModel(modelReplying(...replies));
const OPTIONS = { prompt: [], maxOutputTokens: 10 };
const text = (words: string): Reply => ({ kind: 'text', text: words });

describe('createAskedModel', () => {
  it('counts what all requests took', async () => {
    const { model, taken } = asked(text('One.'), text('Two.'));
    const before = taken();
    await model.doGenerate(OPTIONS);
    await model.doGenerate(OPTIONS);

    expect(before).toEqual({ inputTokens: 0, outputTokens: 0 });
    expect(taken()).toEqual({ inputTokens: 2000, outputTokens: 200 });
  });

  it('gives an answer whole', async () => {
    const { content } = await asked(text('One and two.')).model.doGenerate(OPTIONS);

    expect(content).toEqual([{ type: 'text', text: 'One and two.' }]);
  });

  it('cuts an answer off that is far longer than was asked for, and nobody told what it took', async () => {
    const { model, taken } = asked(text('On and on. '.repeat(1000)));

    await expect(model.doGenerate(OPTIONS)).rejects.toThrow(/^Cannot use over \d\d characters$/);
    expect(taken()).toBeUndefined();
  });
});
