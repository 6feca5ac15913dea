import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../src/evaluation/question.ts';

const GOOD = {
  id: 'q1',
  type: 'number',
  question: 'How much?',
  answerable: true,
  sources: ['a'],
  key: [['1']],
  forbid: [],
};

describe('parseQuestions', () => {
  it('reads the development set', () => {
    const set = readFileSync(new URL('development.jsonl', import.meta.url), 'utf8');

    expect(parseQuestions(set)).toHaveLength(150);
  });

  it('reads sources as a list and as a list of lists, and skips empty lines', () => {
    const nested = { ...GOOD, id: 'q2', sources: [['a', 'b'], ['c']] };
    const set = `\uFEFF${JSON.stringify(GOOD)}\r\n\r\n${JSON.stringify(nested)}\n`;

    expect(parseQuestions(set).map(({ sources }) => sources)).toEqual([['a'], [['a', 'b'], ['c']]]);
  });

  it.each([
    ['{', 'line 1: it is no JSON object'],
    [JSON.stringify({ ...GOOD, type: 'riddle' }), 'line 1, type: '],
    [JSON.stringify({ ...GOOD, key: [[]] }), 'line 1, key.0: '],
    [JSON.stringify({ ...GOOD, sources: ['a', ['b']] }), 'line 1, sources'],
    [JSON.stringify({ ...GOOD, asOf: 'May' }), 'line 1, asOf: use YYYY'],
    [JSON.stringify({ ...GOOD, note: 1 }), 'line 1'],
    [`${JSON.stringify(GOOD)}\n${JSON.stringify(GOOD)}`, 'line 2, id: "q1" is also in line 1'],
  ])('refuses %s', (set, message) => {
    expect(() => parseQuestions(set)).toThrow(message);
  });

  it('names every bad line at once', () => {
    const set = [{ ...GOOD, id: '' }, GOOD, { ...GOOD, id: 'q3', answerable: 'yes' }];

    expect(() => parseQuestions(set.map((one) => JSON.stringify(one)).join('\n'))).toThrow(
      /line 1, id: .*; line 3, answerable: /,
    );
  });
});
