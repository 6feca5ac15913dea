import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRecords } from '../../src/records/open-records.ts';
import { NOBODY, type SpendingLimits } from '../../src/records/spending.ts';
import { freshDir } from '../support/small-corpus.ts';

const PRICES = { inputPrice: 0.25, outputPrice: 2, embeddingPrice: 0.02 };
const MOST = { inputTokens: 800, outputTokens: 200 };

async function aSpending(limits: Partial<SpendingLimits>, dir?: string) {
  const folder = dir ?? (await freshDir());
  const records = openRecords(folder);
  let isOpen = true;
  const close = () => {
    if (isOpen) records.close();
    isOpen = false;
  };
  onTestFinished(close);
  let at = Date.parse('2026-11-23T12:00:00Z');
  const now = () => at;
  const told: string[] = [];
  const onTrouble = (reason: string) => void told.push(reason);
  const spending = records.spending({ ...PRICES, ...limits }, now, onTrouble);
  const pass = (ms: number) => {
    at += ms;
  };
  return { spending, pass, dir: folder, told, close };
}

const DAY_MS = 86_400_000;

/** As another process that writes. */
function lock(dir: string) {
  const other = new DatabaseSync(join(dir, 'bot.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  onTestFinished(() => other.close());
  return { unlock: () => other.exec('ROLLBACK') };
}

describe('spending', () => {
  it('lets through what the limits hold, whatever comes at once', async () => {
    const { spending } = await aSpending({ tokensADay: 10_000 });
    const reserved = Array.from({ length: 200 }, () => spending.reserve('guild', MOST));

    expect(reserved.filter(Boolean)).toHaveLength(10);
  });

  it('gives back what a request did not take', async () => {
    const { spending } = await aSpending({ tokensADay: 1000 });
    spending.reserve('guild', MOST)?.settle({ inputTokens: 0, outputTokens: 0 });

    expect(spending.reserve('guild', MOST)).toBeDefined();
    expect(spending.reserve('guild', MOST)).toBeUndefined();
  });

  it('counts all that was set aside where nobody says what it took, and once', async () => {
    const { spending } = await aSpending({});
    const reservation = spending.reserve('guild', MOST);
    reservation?.settle();
    reservation?.settle();

    expect(spending.today()).toEqual({ tokens: 1000, micros: 600 });
  });

  it('keeps guilds apart, and counts them together', async () => {
    const { spending } = await aSpending({ tokensAGuildADay: 1000, tokensADay: 2000 });
    const open = ['a', 'a', 'b', 'c'].map((guild) => spending.reserve(guild, MOST) !== undefined);

    expect(open).toEqual([true, false, true, false]);
  });

  it('limits money as well, in millionths', async () => {
    const { spending } = await aSpending({ microsADay: 1199 });

    expect(spending.reserve('a', MOST)).toBeDefined();
    expect(spending.reserve('a', MOST)).toBeUndefined();
  });

  it('counts what is embedded with it, at its own price', async () => {
    const { spending } = await aSpending({ tokensADay: 1200 });
    spending.reserve('a', { embeddingTokens: 100 })?.settle({ embeddingTokens: 50 });
    spending.add(NOBODY, { embeddingTokens: 150 });

    expect(spending.today()).toEqual({ tokens: 200, micros: 4 });
    expect(spending.reserve('a', MOST)).toBeDefined();
    expect(spending.reserve('a', { embeddingTokens: 1 })).toBeUndefined();
  });

  it('holds nobody to the limit of a guild', async () => {
    const { spending } = await aSpending({ tokensAGuildADay: 1000, tokensADay: 2000 });
    const open = Array.from({ length: 3 }, () => spending.reserve(NOBODY, MOST) !== undefined);

    expect(open).toEqual([true, true, false]);
  });

  it('begins anew the next day', async () => {
    const { spending, pass } = await aSpending({ tokensADay: 1000 });
    spending.reserve('a', MOST)?.settle(MOST);
    pass(DAY_MS);

    expect(spending.reserve('a', MOST)).toBeDefined();
  });

  it('remembers over a restart', async () => {
    const { spending, dir } = await aSpending({ tokensADay: 1000 });
    spending.reserve('a', MOST)?.settle(MOST);
    const { spending: again } = await aSpending({ tokensADay: 1000 }, dir);

    expect(again.reserve('a', MOST)).toBeUndefined();
    expect(again.today()).toEqual({ tokens: 1000, micros: 600 });
  });

  it('remembers what it took while the file is locked, and writes it as soon as it can', async () => {
    const { spending, dir, told, close } = await aSpending({ tokensADay: 2500 });
    const [one, two] = [spending.reserve('a', MOST), spending.reserve('a', MOST)];
    const { unlock } = lock(dir);
    const started = performance.now();
    one?.settle(MOST);
    two?.settle({ inputTokens: 900 });

    // It holds everyone: the wait of other writes is 5 seconds.
    expect(performance.now() - started).toBeLessThan(2000);
    expect(told).toEqual([
      'Cannot write what models took: database is locked; it is written later',
    ]);
    expect(spending.today().tokens).toBe(1900);
    expect(spending.reserve('a', MOST)).toBeUndefined();

    unlock();
    close();
    const { spending: again } = await aSpending({}, dir);
    expect(again.today().tokens).toBe(1900);
  });

  it('does not wait for a locked file with each of many, and tries again a second later', async () => {
    const { spending, pass, dir, told } = await aSpending({});
    const writtenIn = async () => (await aSpending({}, dir)).spending.today().tokens;
    const { unlock } = lock(dir);
    const started = performance.now();
    for (let i = 0; i < 200; i += 1) spending.reserve('a', MOST)?.settle();

    expect(performance.now() - started).toBeLessThan(2000);
    expect(told).toHaveLength(1);
    expect(spending.today().tokens).toBe(200_000);

    unlock();
    pass(999);
    spending.add('a', MOST);
    expect(await writtenIn()).toBe(0);
    pass(1);
    spending.add('a', MOST);
    expect(await writtenIn()).toBe(202_000);
  });

  it('tells what is lost where the file is locked until the end, and does not wait long', async () => {
    const { spending, dir, told, close } = await aSpending({});
    const { unlock } = lock(dir);
    spending.add('a', MOST);
    spending.add('b', MOST);
    const started = performance.now();
    close();

    expect(performance.now() - started).toBeLessThan(2000);
    expect(told.slice(1)).toEqual([
      'Cannot write what models took: database is locked; 2000 tokens are lost',
    ]);
    unlock();
  });

  it('does not throw where a request ends after the file was closed, and tells what is lost', async () => {
    const { spending, told, close } = await aSpending({});
    const reservation = spending.reserve('a', MOST);
    close();
    reservation?.settle({ inputTokens: 900 });
    spending.add('a', MOST);

    expect(told).toEqual([
      'Cannot write what models took: database is not open; 900 tokens are lost',
      'Cannot write what models took: database is not open; 1000 tokens are lost',
    ]);
  });

  it('lets nothing through where what was taken can not be read', async () => {
    const { spending, dir, told } = await aSpending({});
    const other = new DatabaseSync(join(dir, 'bot.sqlite'));
    other.exec('DROP TABLE spending');
    other.close();

    expect(spending.reserve('a', MOST)).toBeUndefined();
    expect(told).toEqual([
      expect.stringMatching(/^Cannot read what models took: .+; none is asked$/),
    ]);
  });
});
