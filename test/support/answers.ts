import fc from 'fast-check';
import type { Answer, Citation } from '../../src/answering/answer.ts';
import { hostileText } from './hostile.ts';

/** A valid answer; say only what the test is about. */
export function anAnswer(given: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    answer: 'China mined 270,000 tonnes in 2024 [1].',
    sentences: [{ text: 'China mined 270,000 tonnes in 2024.', citations: [1], supported: true }],
    citations: [aCitation()],
    model: 'offline',
    generation: '20260101-000000-abcdef',
    timings: { retrieveMs: 1, answerMs: 1, totalMs: 2 },
    ...given,
  };
}

export function aCitation(given: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    passage: 'usgs-20250131-rare-earths#123456',
    source: 'usgs-20250131-rare-earths',
    title: 'Rare earths: mineral commodity summary',
    publisher: 'U.S. Geological Survey',
    published: '2025-01-31',
    language: 'en',
    url: 'https://pubs.usgs.gov/mcs2025-rare-earths.pdf',
    kind: 'brief',
    heading: 'World production',
    text: 'China mined 270,000 tonnes in 2024. That was most of the world.',
    quote: 'China mined 270,000 tonnes in 2024.',
    ...given,
  };
}

export const longText = fc.oneof(
  hostileText,
  fc.tuple(hostileText, fc.integer({ min: 1, max: 200 })).map(([text, n]) => text.repeat(n)),
);

const anyCitation = (n: number): fc.Arbitrary<Citation> =>
  fc
    .record({
      title: longText,
      publisher: longText,
      url: fc.oneof(
        fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }),
        hostileText,
      ),
      published: fc.constantFrom('2020', '2024-05', '2025-03-18'),
      heading: longText,
      text: longText,
      quote: longText,
    })
    .map((given) => aCitation({ n, source: `a-${n % 12}`, passage: `a-${n % 12}#${n}`, ...given }));

/** Any answer at all, of any length and with any text. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('answered', 'abstained'))
  .chain(([count, status]) =>
    fc.record({
      citations: fc.tuple(...Array.from({ length: count }, (_, i) => anyCitation(i + 1))),
      sentences: fc.array(
        fc.record({
          text: longText,
          citations: fc.array(fc.integer({ min: 1, max: Math.max(count, 1) }), { maxLength: 8 }),
          supported: fc.constant(true),
        }),
        { minLength: status === 'answered' ? 1 : 0, maxLength: status === 'answered' ? 12 : 0 },
      ),
      status: fc.constant(status),
      model: fc.oneof(fc.constant('offline'), longText),
    }),
  )
  .map((given) => anAnswer(given));
