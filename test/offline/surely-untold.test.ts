import { describe, expect, it } from 'vitest';
import { isSurelyUntold } from '../../src/offline/surely-untold.ts';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { aRetrieval } from '../support/retrieval.ts';

const isUntold = (question: string, text: string) =>
  isSurelyUntold(question, [{ sentences: sentencesOf(text) }]);

describe('isSurelyUntold', () => {
  it.each([
    [
      'what was Ana Velt paid in her last year?',
      'Ana Velt said that the price had passed 9 dollars.',
    ],
    [
      'how much does Alcor pay its chief executive?',
      'Ana Velt, chief executive of Alcor, will retire.',
    ],
    ["what is the boss's salary", 'The boss of Alcor spoke in Oslo.'],
    ['freight per tonne from Oslo to Rome?', 'The ore of Oslo holds 5 per cent neodymium.'],
    ['what does it cost to ship a tonne to Rome', 'A tonne cost 900 dollars in Rome.'],
    [
      'Which shops in Oslo have stopped selling fish?',
      'Farmers near Oslo can no longer use the river.',
    ],
    ['which local restaurants closed', 'The mine closed in May.'],
    ['which law firm speaks for Alcor?', 'Alcor opened arbitration in May.'],
  ])('is so of "%s" beside "%s"', (question, text) => {
    expect(isUntold(question, text)).toBe(true);
  });

  it.each([
    ['what was Ana Velt paid in 2024?', 'Alcor paid her 2 million dollars.'],
    ['how much was paid for Alcor?', 'Alcor cost 2 million dollars.'],
    ['how much was the buyer paid back?', 'Two million dollars went to the buyer.'],
    ['what do the miners earn', 'A miner takes 300 dollars home.'],
    ['freight per tonne from Oslo to Rome?', 'Trucking a tonne to Rome costs 90 dollars.'],
    ['Which shops in Oslo sell fish?', 'Two stores in Oslo sell fish.'],
    ['where are the shops', 'The houses stand in Oslo.'],
    ['which farmers have left', 'The villagers of Tal have left.'],
  ])('is not so of "%s" beside "%s"', (question, text) => {
    expect(isUntold(question, text)).toBe(false);
  });

  it('refuses an answer', () => {
    const retrieval = aRetrieval(['Oslo', 'fish'], [{ text: 'Farmers near Oslo eat no fish.' }]);

    expect(attemptOffline('which shops in Oslo sell fish?', retrieval).confidence).toBe(-Infinity);
    expect(attemptOffline('which farmers near Oslo eat fish?', retrieval).confidence).not.toBe(
      -Infinity,
    );
  });
});
