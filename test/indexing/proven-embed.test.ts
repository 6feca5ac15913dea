import { describe, expect, it } from 'vitest';
import type { FoundModel } from '../../src/indexing/other-model.ts';
import { createProvenEmbed } from '../../src/indexing/proven-embed.ts';

const OTHER: FoundModel = { kind: 'other', other: { name: 'new', isOwn: () => false } };

/** Its model says these, one after the other; between two, `pass` lets time go by. */
function anEmbed(...answers: readonly (FoundModel | Error)[]) {
  const texts: string[] = [];
  let [at, asked] = [0, 0];
  const askAgain = async (): Promise<FoundModel> => {
    const answer = answers[asked];
    asked += 1;
    if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
    return answer;
  };
  const embed = createProvenEmbed({
    embed: async (text) => {
      texts.push(text);
      return { kind: 'vector', vector: Float32Array.of(1) };
    },
    askAgain,
    reasonAgainst: ({ name }) => `"${name}" is set`,
    now: () => at,
  });
  const pass = (ms: number) => {
    at += ms;
  };
  return { embed, texts, pass, asked: () => asked };
}

const UNKNOWN: FoundModel = { kind: 'unknown', askAgain: async () => ({ kind: 'own' }) };

describe('createProvenEmbed', () => {
  it('embeds nothing until the model has shown that it is the same', async () => {
    const { embed, texts } = anEmbed({ kind: 'own' });
    const kinds = [(await embed('one')).kind, (await embed('two')).kind];

    expect(kinds).toEqual(['none', 'vector']);
    expect(texts).toEqual(['two']);
  });

  it('asks the model once in a while, however many questions come and however it fails', async () => {
    const { embed, texts, pass, asked } = anEmbed(UNKNOWN, new Error('no'), { kind: 'own' });
    const counts: number[] = [];
    for (const ms of [0, 29_999, 1, 0, 30_000]) {
      pass(ms);
      await embed('early');
      await Promise.resolve();
      counts.push(asked());
    }
    await embed('late');

    expect(counts).toEqual([1, 1, 2, 2, 3]);
    expect(texts).toEqual(['late']);
  });

  it('embeds nothing with another model, says why, and asks no more', async () => {
    const { embed, texts, pass, asked } = anEmbed(OTHER);
    await embed('one');
    pass(100_000);

    expect(await embed('two')).toEqual({ kind: 'none', reason: '"new" is set' });
    expect({ texts, asked: asked() }).toEqual({ texts: [], asked: 1 });
  });

  it('waits for no model', async () => {
    const askAgain = () => new Promise<FoundModel>(() => undefined);
    const embed = createProvenEmbed({
      embed: async () => ({ kind: 'vector', vector: Float32Array.of(1) }),
      askAgain,
      reasonAgainst: () => '',
      now: () => 0,
    });

    expect(await embed('one')).toMatchObject({ kind: 'none' });
  });
});
