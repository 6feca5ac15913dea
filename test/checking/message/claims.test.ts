import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/checking/message/claims.ts';
import { HOSTILE } from '../../support/hostile.ts';

const textsOf = (message: string): string[] => claimsOf(message).claims.map(({ text }) => text);

describe('claimsOf', () => {
  it.each([
    ['China mined 270,000 tonnes in 2024.', ['China mined 270,000 tonnes in 2024.']],
    [
      '> **China** mined 270,000 tonnes in 2024 [1] <:nod:123456789012345678> https://a.example/x',
      ['China mined 270,000 tonnes in 2024'],
    ],
    ['ok so apparently the Narva plant opened in 2025', ['the Narva plant opened in 2025']],
    ['Did you know that Estonia makes magnets in Narva?', ['Estonia makes magnets in Narva.']],
    [
      'China made 5 tonnes in 2020 and Japan made 7 tonnes in 2021.',
      ['China made 5 tonnes in 2020', 'Japan made 7 tonnes in 2021.'],
    ],
    [
      'The Ministry of Industry and Information Technology set a quota of 5 tonnes in 2020.',
      ['The Ministry of Industry and Information Technology set a quota of 5 tonnes in 2020.'],
    ],
    [
      '- Lynas made 5 tonnes in 2020\n- Iluka built a refinery in Eneabba',
      ['Lynas made 5 tonnes in 2020', 'Iluka built a refinery in Eneabba'],
    ],
    [
      'Việt Nam có 3,5 triệu tấn đất hiếm năm 2024.',
      ['Việt Nam có 3,5 triệu tấn đất hiếm năm 2024.'],
    ],
    ['中国2024年开采了27万吨稀土。', ['中国2024年开采了27万吨稀土。']],
    ['“China mined 270,000 tonnes in 2024.”', ['China mined 270,000 tonnes in 2024.']],
  ])('finds what is claimed in %j', (message, expected) => {
    expect(textsOf(message)).toEqual(expected);
  });

  it.each([
    'lol',
    'I think so',
    'hello everyone!',
    'Who owns Lynas?',
    'thanks a lot',
    '<@123456789012345678> https://evil.example',
    '```\nChina mined 270,000 tonnes in 2024.\n```',
    'tell me more about Lynas',
    '',
    '😀😀😀',
  ])('finds nothing to check in %j', (message) => {
    expect(claimsOf(message)).toEqual({ claims: [], leftOut: 0 });
  });

  it('takes ten claims and says how many more there were', () => {
    const message = Array.from({ length: 14 }, (_, at) => `Lynas made ${at + 20} tonnes in 2020.`);

    const { claims, leftOut } = claimsOf(message.join('\n'));

    expect(claims).toHaveLength(10);
    expect(leftOut).toBe(4);
  });

  it('takes any message in linear time, and gives lines without what cannot be seen', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE, ' and ', '; ', 'China made 5 tonnes', '("', '[', '<', '`', '\n'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const { claims, leftOut } = claimsOf(pieces.join(' '));

        expect(claims.length).toBeLessThanOrEqual(10);
        expect(leftOut).toBeGreaterThanOrEqual(0);
        for (const { text } of claims) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 200 },
    );
    for (const part of ['[', '(', '<', ' and A b c 5', '"', '`', '**', '_', ';  ', '<a:', 'x ']) {
      const started = performance.now();
      claimsOf(part.repeat(4000));

      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
