import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkClaim } from '../../src/checking/check-claim.ts';
import { claimFigures, renderClaims } from '../../src/evaluation/claims.ts';

const Pair = z.object({
  id: z.string(),
  kind: z.string(),
  supported: z.boolean(),
  sentence: z.string(),
  passages: z.array(z.object({ source: z.string(), text: z.string() })),
});

const pairs = readFileSync(new URL('claims.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Pair.parse(JSON.parse(line)));

describe('claimFigures', () => {
  it('counts what was caught and what was let pass', () => {
    const some = [
      { id: 'a', kind: 'faithful', supported: true },
      { id: 'b', kind: 'number', supported: false },
      { id: 'c', kind: 'number', supported: false },
    ];

    const figures = claimFigures(some, (id) => id !== 'b');

    expect(renderClaims(figures)).toMatchInlineSnapshot(`
      "| kind | | right |
      | --- | --- | ---: |
      | faithful | let pass | 100.0% (1/1) |
      | number | caught | 50.0% (1/2) |
      | all atoms | caught | 50.0% (1/2) |
      | all false | caught | 50.0% (1/2) |"
    `);
  });
});

// The rules were made with these pairs in view: the figures guard against a step back, and say
// nothing of how many sentences are judged rightly that nobody has seen; those are far fewer.
describe('checkClaim on the pairs', () => {
  const verdicts = new Map(
    pairs.map(({ id, sentence, passages }) => [id, checkClaim(sentence, passages).supported]),
  );
  const figures = claimFigures(pairs, (id) => verdicts.get(id) === true);
  process.stdout.write(`${renderClaims(figures)}\n`);

  it.each([
    ['faithful', 0.97],
    ['all atoms', 0.97],
    ['negation', 0.9],
    ['attribution', 0.9],
    ['estimate', 0.9],
    ['superlative', 0.9],
    ['relation', 0.6],
    ['extra-fact', 0.85],
    ['wrong-passage', 0.97],
    ['all false', 0.92],
  ])('judges %s rightly at least so often: %s', (kind, atLeast) => {
    expect(figures.find((one) => one.kind === kind)?.share).toBeGreaterThanOrEqual(atLeast);
  });
});
