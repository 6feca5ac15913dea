import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { attemptOffline, readPassages } from '../../src/offline/write-offline.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const WORDS = ['plant', 'Kalgoorlie', 'cost'];
const COST = 'The plant at Kalgoorlie had a cost of 800 million Australian dollars.';

const signalsFor = (question: string, text: string) =>
  readPassages(question, aRetrieval(WORDS, [{ text }]), WEIGHTS).signals;

describe('answerSignalsOf', () => {
  it('sees what the best block has and lacks', () => {
    const question = 'What did the plant at Kalgoorlie cost?';

    expect(signalsFor(question, COST)).toMatchObject({ cover: 1, lacking: 0 });
    expect(signalsFor(question, 'The plant at Kalgoorlie is new.')).toMatchObject({
      cover: 2 / 3,
      lacking: 1 / 5,
    });
  });

  it('sees that a name, an element or an office is asked for', () => {
    const text = 'The plant at Kalgoorlie belongs to Lynas. Its director is Amanda Lacaze.';

    expect(signalsFor('Who owns the plant?', text)).toMatchObject({ asksName: 1, asksElement: 0 });
    expect(signalsFor('Who runs the plant at Kalgoorlie?', text)).toMatchObject({
      asksName: 1,
      officeMissing: 0,
    });
    expect(signalsFor('Who is president of Kalgoorlie?', text)).toMatchObject({ officeMissing: 1 });
    expect(signalsFor('Which element is there?', text)).toMatchObject({ asksElement: 1 });
  });

  it.each([
    ["On a visit to France Kenya's president Odo Lang signed.", 1],
    ["France's new president Odo Lang signed.", 0],
    ['Odo Lang, the president of France, signed.', 0],
  ])('sees whose president it is: %s', (text, officeMissing) => {
    const retrieval = aRetrieval(['president', 'France'], [{ text }]);
    const { signals } = readPassages('Who is the president of France?', retrieval, WEIGHTS);

    expect(signals).toMatchObject({ officeMissing });
  });

  it('sees how long the best block is', () => {
    const question = 'Why is the plant at Kalgoorlie shut?';

    expect(signalsFor(question, COST)?.letters).toBe(COST.length / 500);
  });

  it('sees that what is asked of a thing is told nowhere, and how much is asked', () => {
    expect(signalsFor('How many owners has the plant at Kalgoorlie?', COST)).toMatchObject({
      untold: 1,
      asksAmount: 1,
    });
  });

  it('looks for what is asked of a thing in what is told of it, and not of others', () => {
    const untoldBeside = (text: string) => {
      const retrieval = aRetrieval(
        ['Varkala', 'open'],
        [
          { text: 'Here the pit at Varkala has 2031 in its plan.' },
          { text, passage: { source: aSource({ id: 'other' }) } },
        ],
      );
      return readPassages('when does Varkala open', retrieval, WEIGHTS).signals?.untold;
    };

    expect(untoldBeside('Two more had to open by May 2030.')).toBe(1);
    expect(untoldBeside('Two more like Varkala had to open by May 2030.')).toBe(0);
  });

  it('sees a question of another subject, and what of it no passage has', () => {
    const retrieval = aRetrieval(['holiday', 'Canada'], [{ text: 'Canada had a holiday.' }]);
    const { signals } = readPassages('Is earth day a holiday in Canada?', retrieval, WEIGHTS);

    expect(signals).toMatchObject({ offSubject: 1, unknown: 0 });
    expect(signalsFor('What did the plant at Kalgoorlie cost?', COST)).toMatchObject({
      offSubject: 0,
    });
  });

  it('takes what the glossary has for a word of the trade', () => {
    const retrieval = aRetrieval(['holiday'], [{ text: 'It had a holiday.' }]);
    const offSubjectOf = (isTerm: boolean) => {
      const clauses = retrieval.clauses.map((clause) => ({ ...clause, isTerm }));
      return readPassages('when is the holiday?', { ...retrieval, clauses }, WEIGHTS).signals
        ?.offSubject;
    };

    expect([offSubjectOf(false), offSubjectOf(true)]).toEqual([1, 0]);
  });

  it('refuses a question in another language of which hardly anything could be read', () => {
    const question = 'wie wird das Wetter morgen in Kalgoorlie';
    const retrieval = aRetrieval(['Kalgoorlie'], [{ text: COST }]);
    const confidenceOf = (unread: number, english: string) =>
      attemptOffline(question, { ...retrieval, english, unread }).confidence;

    expect(confidenceOf(2, 'Wetter morgen Kalgoorlie')).toBe(-Infinity);
    expect(confidenceOf(0, 'Kalgoorlie')).toBeGreaterThan(-Infinity);
    expect(confidenceOf(2, 'Wetter mine Kalgoorlie')).toBeGreaterThan(-Infinity);
  });

  it('sees what will be, and what is about who asks', () => {
    expect(signalsFor('What will you pay?', COST)).toMatchObject({ asksAhead: 1, isPersonal: 1 });
    expect(signalsFor('What did it pay?', COST)).toMatchObject({ asksAhead: 0, isPersonal: 0 });
  });

  it('sees how much better the best block fits than that of another passage', () => {
    const texts = [{ text: COST }, { text: 'It rained.', score: 0.1 }];
    const { signals } = readPassages('What did it cost?', aRetrieval(WORDS, texts), WEIGHTS);

    expect(signals?.margin).toBe(1);
  });

  it('sees that a firm is asked for by name, and that none is named', () => {
    const text = 'A foreign company built the plant at Kalgoorlie.';

    expect(signalsFor('Which company built the plant?', text)).toMatchObject({ unnamed: 1 });
  });

  it('sees which element the passage lacks', () => {
    const retrieval = aRetrieval(['terbium', 'price'], [{ text: 'The price of dysprosium fell.' }]);
    const { signals } = readPassages('What is the price of terbium?', retrieval, WEIGHTS);

    expect(signals).toMatchObject({ elementsMissing: 1, untied: 0, foreign: 0 });
  });

  it('tells a deed that is told nowhere from a word that need not be told', () => {
    const words = ['plant', 'Kalgoorlie', 'scrapped', 'people'];
    const text = 'The plant at Kalgoorlie is new.';
    const seenIn = (question: string) =>
      readPassages(question, aRetrieval(words, [{ text }]), WEIGHTS).signals;

    expect(seenIn('Have people scrapped the plant at Kalgoorlie?')).toMatchObject({
      deedsMissing: 1 / 3,
      lightMissing: 1 / 4,
      asides: 0,
    });
    expect(seenIn('The plant at Kalgoorlie, is it new?')).toMatchObject({ asides: 1 });
    expect(seenIn('Which metal is made?')).toMatchObject({ asksElement: 1 });
  });

  it('sees that something measured is asked for, and that it has none', () => {
    const missingIn = (text: string) =>
      signalsFor('How many tonnes did the plant at Kalgoorlie make?', text)?.unitMissing;

    expect(missingIn(COST)).toBe(1);
    expect(missingIn('The plant at Kalgoorlie made 12 tonnes.')).toBe(0);
  });

  it('takes money that is no price for none where a price is asked for', () => {
    const missingIn = (text: string) =>
      signalsFor('What did Kalgoorlie get paid per tonne?', text)?.unitMissing;

    expect(missingIn(COST)).toBe(1);
    expect(missingIn('Kalgoorlie got 12 dollars per tonne.')).toBe(0);
  });

  it('sees a year that the passage lacks, and a question that asks for nothing of a sort', () => {
    const retrieval = aRetrieval(['plant', 'Kalgoorlie', '2031'], [{ text: COST }]);
    const { signals } = readPassages(
      'Tell me of the plant at Kalgoorlie in 2031',
      retrieval,
      WEIGHTS,
    );

    expect(signals).toMatchObject({ yearMissing: 1, asksOpenly: 1 });
    expect(signalsFor('What did the plant at Kalgoorlie cost?', COST)).toMatchObject({
      yearMissing: 0,
      asksOpenly: 0,
    });
  });

  it.each([
    ['What happened after Kalgoorlie was auctioned?', 'auctioned', 0],
    ['what has come since kalgoorlie was auctioned', 'auctioned', 0],
    ['What did Lynas do once Kalgoorlie was auctioned?', 'auctioned', 0],
    ['What happened after Kalgoorlie was captured?', 'captured', 1],
    ['Tell me about Kalgoorlie, auctioned lately.', 'auctioned', 1],
    ['What happened at Kalgoorlie, auctioned lately?', 'auctioned', 1],
  ])('sees in "%s" whether there is nothing to search for', (question, deed, asksOpenly) => {
    const text = 'In May Kalgoorlie was auctioned to Lynas.';
    const retrieval = aRetrieval(['Kalgoorlie', deed], [{ text }]);

    expect(readPassages(question, retrieval, WEIGHTS).signals).toMatchObject({ asksOpenly });
  });

  it('sees that a sentence denies what is taken for granted', () => {
    const question = 'When did the plant at Kalgoorlie open?';

    expect(signalsFor(question, 'The plant at Kalgoorlie never opened.')).toMatchObject({
      denied: 1,
    });
    expect(signalsFor(question, 'The plant at Kalgoorlie opened in May.')).toMatchObject({
      denied: 0,
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
