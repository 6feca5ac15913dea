import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAnswering, composeIndex } from '../../src/compose.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'looked-up-'));
const index = composeIndex({ corpusDir: 'corpus', dataDir, logLevel: 'info' });
const answerQuestion = composeAnswering(index);

beforeAll(async () => {
  await index.call('open', { following: 'as-is' });
}, 60_000);
afterAll(async () => {
  await index.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(question: string, until?: string) {
  const filter = until === undefined ? {} : { until };
  const answer = await answerQuestion(question, filter, { signal: AbortSignal.timeout(30_000) });
  return { ...answer, said: answer.sentences.map(({ text }) => text) };
}

describe('answers over the shipped corpus', () => {
  it.each([
    ['top five producers in 2025', ['China', 'the United States', 'Australia', 'Myanmar', 'Thai']],
    ['who mines the most', ['China', 'the United States', 'Australia']],
    ['which country has the biggest reserves', ['China', 'Brazil', 'Australia']],
    ['largest processors of rare earths', ['China', 'Malaysia']],
    ['second biggest producer in 2024', ['China', 'the United States']],
    ['biggest producers outside china', ['the United States', 'Australia', 'Myanmar']],
  ])('rank: %s', async (question, places) => {
    const { status, said, citations } = await ask(question);

    expect(status).toBe('answered');
    for (const [at, place] of places.entries()) expect(said[at]).toContain(place);
    expect(citations.map(({ quote }) => quote)).toEqual(said);
    expect(citations.every(({ text, quote }) => text.includes(quote))).toBe(true);
    expect(new Set(citations.map(({ source }) => source)).size).toBe(1);
  });

  it('compare two places, and cite both in the sentence that is worked out', async () => {
    const { sentences } = await ask('how much more did china mine than the us in 2024');

    expect(sentences[0]).toEqual({
      text: 'Mine production of rare earths in China in 2024 was an estimated 224,500 tonnes higher than in the United States, 5.9 times as much.',
      citations: [1, 2],
      supported: true,
    });
    expect(sentences).toHaveLength(3);
  });

  it('compare two times', async () => {
    const { said } = await ask("has myanmar's output gone up or down since 2020");

    expect(said[0]).toBe(
      'Mine production of rare earths in Myanmar in 2025 was an estimated 13,500 tonnes lower than in 2020.',
    );
  });

  it.each([
    'did china mine more than the us in 2022',
    "has china's mine production risen since 2020",
    'how did the price of neodymium oxide change from 2020 to 2025',
  ])('work nothing out of what was come by in different ways: %s', async (question) => {
    const { said, citations } = await ask(question);

    expect(said).toEqual(citations.map(({ quote }) => quote));
    expect(said).toHaveLength(2);
  });

  it('use no edition that was not out yet', async () => {
    const { said, citations } = await ask('top three producers', '2025-02-28');

    expect(said[0]).toContain('in China in 2023');
    expect(citations.every(({ published }) => published <= '2025-02-28')).toBe(true);
    expect((await ask('what is neodymium', '2024-12-31')).said.join()).not.toContain('our own');
  });

  it.each([
    ['what is monazite', 'Monazite: '],
    ['define NdPr', 'NdPr (neodymium-praseodymium): '],
    ['什么是独居石', 'Monazite: '],
    ['что такое монацит', 'Monazite: '],
  ])('define: %s', async (question, start) => {
    const { said, citations } = await ask(question);

    expect(said[0]?.startsWith(start)).toBe(true);
    expect(said[0]).toContain('(our own definition)');
    expect(citations[0]).toMatchObject({ quote: said[0], text: said[0] });
    expect(citations[0]?.heading).toContain('our own definition');
  });
});
