import { describe, expect, it } from 'vitest';
import { createCheckMessage } from '../../src/answering/check-message.ts';
import { aPassage } from '../support/build.ts';

const passage = aPassage({ text: 'Lynas mined 12,000 tonnes of ore at Mount Weld in 2021.' });

function checking() {
  const asked: string[] = [];
  const checkMessage = createCheckMessage({
    search: (question) => {
      asked.push(question);
      return Promise.resolve({
        generation: 'g1',
        repairs: [],
        passages: [{ passage, score: 1, relevance: 1 }],
      });
    },
  });
  return { asked, checkMessage };
}

describe('createCheckMessage', () => {
  it('searches for each claim and quotes what speaks of it', async () => {
    const { asked, checkMessage } = checking();
    const message = `${passage.text}\n- Lynas mined 15,000 tonnes of ore at Mount Weld in 2021.`;

    const { claims, leftOut, generation } = await checkMessage(
      message,
      new AbortController().signal,
    );

    expect(asked).toHaveLength(2);
    expect(generation).toBe('g1');
    expect(leftOut).toBe(0);
    expect(claims).toMatchObject([
      { verdict: 'supported', supporting: [{ passage, start: 0, end: passage.text.length }] },
      {
        verdict: 'contradicted',
        contradicting: [
          { clash: { kind: 'number', claimed: '15,000 tonnes', found: '12,000 tonnes' } },
        ],
      },
    ]);
  });

  it('searches for nothing where nothing is claimed', async () => {
    const { asked, checkMessage } = checking();

    expect(await checkMessage('lol, why?', new AbortController().signal)).toEqual({
      claims: [],
      leftOut: 0,
    });
    expect(asked).toEqual([]);
  });

  it('stops where nobody waits any more', async () => {
    const { checkMessage } = checking();

    await expect(checkMessage(passage.text, AbortSignal.abort())).rejects.toThrow('aborted');
  });
});
