import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { attemptOffline, readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const WORDS = ['plant', 'Kalgoorlie', 'cost'];
const COST = 'The plant at Kalgoorlie had a cost of 800 million Australian dollars.';

const signalsFor = (question: string, text: string) =>
  readPassages(question, aRetrieval(WORDS, [{ text }]), WEIGHTS).signals;

describe('answerSignalsOf', () => {
  it('sees what the best block has and lacks', () => {
    expect(signalsFor('What did the plant at Kalgoorlie cost?', COST)).toMatchObject({
      cover: 1,
      lastMissing: 0,
      unknown: 0,
      relevance: 1,
      missing: 0,
      asksName: 0,
      asksNames: 0,
    });
    expect(
      signalsFor('What did the plant at Kalgoorlie cost?', 'The plant at Kalgoorlie is new.'),
    ).toMatchObject({ cover: 2 / 3, lastMissing: 1, missing: 1 });
  });

  it('sees that names are asked for, and how many', () => {
    const text = 'The plant at Kalgoorlie belongs to Lynas.';
    expect(signalsFor('Who owns the plant?', text)).toMatchObject({ asksName: 1, asksNames: 0 });
    expect(
      signalsFor('Which two firms own the plant at Kalgoorlie? Names please', text),
    ).toMatchObject({
      asksName: 1,
      asksNames: 1,
      missing: 1,
    });
  });

  it('has none where there is nothing to show', () => {
    expect(readPassages('What?', aRetrieval([], []), WEIGHTS).signals).toBeUndefined();
  });
});

describe('attemptOffline', () => {
  it('is surer of what answers than of what only speaks of it', () => {
    const confidenceOf = (text: string) =>
      attemptOffline('What did the plant at Kalgoorlie cost?', aRetrieval(WORDS, [{ text }]))
        .confidence;

    expect(confidenceOf(COST)).toBeGreaterThan(confidenceOf('The plant at Kalgoorlie is new.'));
  });

  it('is never sure where no passage has a name of the question', () => {
    const retrieval = aRetrieval([...WORDS, 'Switzerland'], [{ text: COST }]);
    const question = 'What did the plant in Switzerland cost?';

    expect(attemptOffline(question, retrieval).confidence).toBe(-Infinity);
  });
});
