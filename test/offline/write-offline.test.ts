import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const other = aSource({ id: 'iea-20250501-outlook', publisher: 'IEA' });
const textsOf = (draft: ReturnType<typeof writeOffline>) =>
  draft.statements.map(({ text }) => text);

describe('writeOffline', () => {
  it('prefers the sentence that has what was asked', () => {
    const retrieval = aRetrieval(
      ['Kalgoorlie', 'plant'],
      [
        { text: 'Lynas is proud of the plant at Kalgoorlie, as everybody there knows.' },
        { text: 'The plant at Kalgoorlie cost 800 million Australian dollars.', score: 0.9 },
      ],
    );

    expect(
      writeOffline('How much did the Kalgoorlie plant cost?', retrieval).statements.at(0)?.passages,
    ).toEqual([2]);
  });

  it('shows a sentence that leans on the one before it only behind that one', () => {
    const retrieval = aRetrieval(
      ['Kalgoorlie', 'cost'],
      [{ text: 'Lynas opened a plant at Kalgoorlie. It cost 800 million Australian dollars.' }],
    );

    expect(textsOf(writeOffline('What did Kalgoorlie cost?', retrieval))).toEqual([
      'Lynas opened a plant at Kalgoorlie.',
      'It cost 800 million Australian dollars.',
    ]);
  });

  it('answers a question that takes something false for granted with the sentence that denies it', () => {
    const denial = 'The plant at Kalgoorlie never got a permit from the ministry.';
    const retrieval = aRetrieval(
      ['Kalgoorlie', 'plant', 'permit', 'ministry', 'reward'],
      [
        { text: `${denial} Its director has a garden.` },
        { text: 'A ministry has rooms.', score: 0.5 },
      ],
    );
    const question =
      'What did the plant at Kalgoorlie pay for its permit, and how was the ministry rewarded?';

    expect(textsOf(writeOffline(question, retrieval))).toEqual([denial]);
  });

  it('lets nothing be denied of what no passage names', () => {
    const retrieval = aRetrieval(
      ['Switzerland', 'plant', 'permit'],
      [{ text: 'The plant at Kalgoorlie never got a permit.' }],
    );

    expect(
      writeOffline('When did the Switzerland plant get a permit?', retrieval).statements,
    ).toEqual([]);
  });

  it('does not say the same twice', () => {
    const retrieval = aRetrieval(
      ['Myanmar', 'mined', '2024'],
      [
        { text: 'Myanmar mined 31,000 tonnes in 2024, the survey estimates.' },
        {
          text: 'In 2024 Myanmar mined 31,000 tonnes, the survey estimates.',
          passage: { source: other },
        },
      ],
    );

    expect(writeOffline('What did Myanmar mine in 2024?', retrieval).statements).toHaveLength(1);
  });

  it('brings the other source where it says something else', () => {
    const retrieval = aRetrieval(
      ['Thailand', 'mined', '2024'],
      [
        { text: 'Thailand mined 13,000 tonnes in 2024, the Geological Survey wrote.' },
        {
          text: 'Later editions say that Thailand mined only 2,100 tonnes during all of 2024.',
          score: 0.9,
          passage: { source: other },
        },
      ],
    );

    expect(
      writeOffline('How many tonnes were mined in Thailand in 2024?', retrieval).statements.map(
        ({ passages }) => passages[0],
      ),
    ).toEqual([1, 2]);
  });

  it('abstains where the passages hold next to nothing of the question', () => {
    const retrieval = aRetrieval(
      ['painted', 'Mona', 'Lisa', 'museum', 'hang'],
      [{ text: 'Recovered magnets hang from a rail at the plant.' }],
    );

    expect(writeOffline('Who painted the Mona Lisa?', retrieval)).toEqual({ statements: [] });
  });

  it('abstains where nothing was found', () => {
    expect(writeOffline('Anything?', aRetrieval(['anything'], []))).toEqual({ statements: [] });
  });

  it('copies word for word, each sentence from the passage that it cites, 90 words or one block', () => {
    const sentence = fc
      .array(fc.constantFrom('Lynas', 'mined', 'terbium', '12', 'tonnes', 'in', '2024', 'It'), {
        minLength: 3,
        maxLength: 30,
      })
      .map((words) => `${words.join(' ')}.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const retrieval = aRetrieval(
          ['Lynas', 'terbium'],
          texts.map((one, i) => ({ text: one, score: 1 - i / 10 })),
        );
        const { statements } = writeOffline('How much terbium did Lynas mine?', retrieval);
        const words = textsOf({ statements }).join(' ').split(/\s+/).length;

        for (const { text: copied, passages } of statements) {
          expect(texts[passages[0]! - 1]).toContain(copied);
        }
        expect(
          new Set(statements.map(({ passages }) => passages[0])).size === 1 || words <= 90,
        ).toBe(true);
      }),
    );
  });
});
