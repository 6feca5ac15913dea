import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRecord } from '../../src/records/answer-records.ts';
import { hostileText } from '../support/hostile.ts';
import { aRecord, aShownPassage, freshRecords } from '../support/records.ts';

describe('answer records', () => {
  it('give back what was saved, whatever is in it', async () => {
    const { use } = await freshRecords();
    const check = (record: AnswerRecord) => {
      use(({ answers }) => {
        const id = answers.save(record, 1);

        expect(answers.find(id)).toEqual(record);
      });
    };
    fc.assert(fc.property(anyRecord, check), { numRuns: 50 });
  });

  it('know nothing of an id that they did not give', async () => {
    const { use } = await freshRecords();
    use(({ answers }) => {
      answers.save(aRecord(), 1);

      expect(answers.find('aaaaaaaaaa')).toBeUndefined();
      expect(answers.find('')).toBeUndefined();
    });
  });

  it('give each answer an id of its own, which is safe in a button and in code', async () => {
    const { use } = await freshRecords();
    use(({ answers }) => {
      const ids = Array.from({ length: 500 }, () => answers.save(aRecord(), 1));

      expect(new Set(ids).size).toBe(500);
      for (const id of ids) expect(id).toMatch(/^[a-z2-9]{10}$/);
    });
  });

  it('keep a passage once, however many answers cite it', async () => {
    const { dir, use } = await freshRecords();
    const passage = aShownPassage({ text: 'Cited by everybody.' });
    use(({ answers }) => {
      for (let n = 1; n <= 20; n += 1) {
        answers.save(aRecord({ citations: [{ n, quote: '', passage }] }), n);
      }
    });

    expect(passagesIn(dir)).toEqual(['Cited by everybody.']);
  });

  it('keep the passage as it was shown when another has its id now', async () => {
    const { use } = await freshRecords();
    const record = (text: string) =>
      aRecord({ citations: [{ n: 1, quote: '', passage: aShownPassage({ text }) }] });
    use(({ answers }) => {
      const [before, after] = [answers.save(record('Old.'), 1), answers.save(record('New.'), 2)];

      expect(answers.find(before)).toEqual(record('Old.'));
      expect(answers.find(after)).toEqual(record('New.'));
    });
  });
});

describe('forgetBefore', () => {
  it('drops what is older, with its votes and the passages that no other answer cites', async () => {
    const { dir, use } = await freshRecords();
    const citing = (...texts: string[]) =>
      aRecord({
        citations: texts.map((text, i) => ({
          n: i + 1,
          quote: '',
          passage: aShownPassage({ text }),
        })),
      });
    use(({ answers, votes }) => {
      const old = answers.save(citing('Shared.', 'Single.'), 999);
      const kept = answers.save(citing('Shared.', 'Young.'), 1000);
      for (const id of [old, kept]) votes.save(id, '123456789012345678', 1);
      answers.forgetBefore(1000);

      expect(answers.find(old)).toBeUndefined();
      expect(answers.find(kept)).toEqual(citing('Shared.', 'Young.'));
      expect([votes.count(old).up, votes.count(kept).up]).toEqual([0, 1]);
    });

    expect(use(({ votes }) => votes.forget('123456789012345678'))).toBe(1);
    expect(passagesIn(dir)).toEqual(['Shared.', 'Young.']);
  });

  it('drops everything where all is older, and nothing where nothing is', async () => {
    const { dir, use } = await freshRecords();
    use(({ answers }) => {
      const id = answers.save(aRecord(), 1000);
      answers.forgetBefore(1000);
      expect(answers.find(id)).toEqual(aRecord());

      answers.forgetBefore(1001);
      expect(answers.find(id)).toBeUndefined();
    });

    expect(passagesIn(dir)).toEqual([]);
  });
});

const anyRecord: fc.Arbitrary<AnswerRecord> = fc.record({
  // Apart from the passages, which are kept as JSON, a lone surrogate has no place in the file.
  generation: hostileText.map((text) => text.toWellFormed()),
  model: hostileText.map((text) => text.toWellFormed()),
  status: fc.constantFrom('answered', 'abstained'),
  filter: fc.record(
    { since: hostileText, until: hostileText, source: hostileText },
    { requiredKeys: [] },
  ),
  citations: fc.array(
    fc.record({
      n: fc.integer(),
      quote: hostileText,
      passage: fc.record({ text: hostileText, title: hostileText }).map(aShownPassage),
    }),
    { maxLength: 12 },
  ),
});

function passagesIn(dir: string): string[] {
  const db = new DatabaseSync(join(dir, 'bot.sqlite'), { readOnly: true });
  const rows = db.prepare(`SELECT passage ->> 'text' AS text FROM passages ORDER BY 1`).all();
  db.close();
  return rows.map((row) => String(row['text']));
}
