import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/checking/check-claim.ts';
import { prepareEvidence } from '../../src/checking/evidence.ts';
import type { Evidence } from '../../src/checking/evidence.ts';
import type { Finding } from '../../src/checking/finding.ts';
import { datesOf } from '../../src/text/dates.ts';
import { namesOf } from '../../src/text/names.ts';
import { quantitiesOf } from '../../src/text/quantities.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { corpusParagraphs, random } from './corpus-paragraphs.ts';

type Span = Readonly<{ start: number; end: number }>;

const claims = corpusParagraphs().flatMap((paragraph) => {
  const evidence = prepareEvidence(paragraph);
  return sentencesOf(paragraph.text).map(({ text }) => ({ text, evidence }));
});
const rnd = random(11);

const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** The share of changed sentences with a finding of the kind, and some that slipped through. */
function catchRate(
  kind: Finding['kind'],
  changesOf: (text: string) => string[],
): { changed: number; rate: number; missed: string[] } {
  const missed: string[] = [];
  let changed = 0;
  for (const { text, evidence } of claims) {
    for (const change of changesOf(text)) {
      changed += 1;
      if (!isCaught(kind, change, evidence)) missed.push(change);
    }
  }
  return { changed, rate: 1 - missed.length / changed, missed: missed.slice(0, 8) };
}

const isCaught = (kind: Finding['kind'], sentence: string, evidence: Evidence): boolean =>
  checkAgainst(sentence, [evidence]).findings.some((finding) => finding.kind === kind);

// Every number in digits, a third more or less, written as it was.
function numbersChanged(text: string): string[] {
  return quantitiesOf(text).flatMap((quantity) => {
    const digits = /\d+(?:[.,]\d+)*/.exec(quantity.text);
    if (!digits) return [];
    const [raw] = digits;
    const decimals = /\.(\d{1,2})$/.exec(raw)?.[1]?.length ?? 0;
    const old = Number(raw.replaceAll(',', ''));
    const fresh = (old * (rnd() < 0.5 ? 1.3 : 0.7) + 1).toFixed(decimals);
    const start = quantity.start + digits.index;
    const by = raw.includes(',') ? Number(fresh).toLocaleString('en') : fresh;
    return Number(fresh) === old ? [] : [replaced(text, { start, end: start + raw.length }, by)];
  });
}

function yearsChanged(text: string): string[] {
  return datesOf(text).flatMap((date) => {
    const year = /(?:19|20)\d\d/.exec(date.text);
    if (!year) return [];
    const by = Number(year[0]) + Math.ceil(rnd() * 9) * (rnd() < 0.5 ? 1 : -1);
    const start = date.start + year.index;
    return [replaced(text, { start, end: start + 4 }, String(by))];
  });
}

const pool = [...new Set(claims.flatMap(({ text }) => namesOf(text).map((name) => name.text)))];

function namesChanged(text: string): string[] {
  return namesOf(text).flatMap((name) => {
    const by = pool[Math.floor(rnd() * pool.length)] ?? '';
    return by === name.text ? [] : [replaced(text, name, by)];
  });
}

function daysChanged(text: string): string[] {
  return datesOf(text).flatMap((date) => {
    if (date.day === undefined) return [];
    const by = String(((date.day + Math.floor(rnd() * 26)) % 28) + 1);
    const day = /\b\d{1,2}\b/.exec(date.text);
    if (!day) return [];
    const start = date.start + day.index;
    return [replaced(text, { start, end: start + day[0].length }, by)];
  });
}

describe('checkClaim on the shipped corpus', () => {
  it('supports every sentence by the passage that it was copied from', () => {
    const refused = claims.flatMap(({ text, evidence }) => {
      const { supported, findings } = checkAgainst(text, [evidence]);
      return supported ? [] : [{ text, findings }];
    });

    expect(claims.length).toBeGreaterThan(1500);
    expect(refused).toEqual([]);
  });

  it.each([
    ['number', 'number', numbersChanged, 0.97],
    ['year', 'date', yearsChanged, 0.95],
    ['day', 'date', daysChanged, 0.95],
    ['name', 'name', namesChanged, 0.95],
  ] as const)('catches a changed %s', (what, kind, changesOf, atLeast) => {
    const { changed, rate, missed } = catchRate(kind, changesOf);
    process.stdout.write(`${what}: ${(100 * rate).toFixed(1)}% of ${changed} caught\n`);

    expect(changed).toBeGreaterThan(200);
    expect(rate, `slipped through: ${missed.join('\n')}`).toBeGreaterThanOrEqual(atLeast);
  });
});
