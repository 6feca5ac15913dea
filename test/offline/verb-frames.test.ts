import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/offline/candidates.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
import { aRetrieval } from '../support/retrieval.ts';

/** Which words of a question the first sentence holds. */
function heldIn(question: string, words: readonly string[], text: string): string[] {
  // Names are known by how the passages write them.
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  const retrieval = aRetrieval(words, [
    { text },
    { text: names.map((name) => `They named ${name}.`).join(' ') },
    ...Array.from({ length: 8 }, () => ({ text: 'Nothing of it.' })),
  ]);
  const [first] = candidatesOf(retrieval, readQuestion(question, retrieval));
  return [...(first?.held ?? [])].map((at) => words[at] ?? '');
}

describe('createToldVerbs', () => {
  it.each([
    [
      'how much will Alcor spend on magnets',
      ['Alcor', 'spend'],
      'Here Alcor buys magnets for 500 million dollars.',
    ],
    [
      'how much did Alcor pay for the mine',
      ['Alcor', 'pay for'],
      'The mine brought 20 million euros, and Alcor got it.',
    ],
    [
      'how much was Varkala worth',
      ['Varkala', 'worth'],
      'Analysts put all of Varkala at 2 billion dollars.',
    ],
    ['how many jobs would Varkala create', ['Varkala', 'create'], 'It means 220 jobs at Varkala.'],
    [
      'did Alcor make a profit',
      ['Alcor', 'profit'],
      'The loss of Alcor shrank to 8 million dollars.',
    ],
    [
      'what does Varkala cost',
      ['Varkala', 'cost'],
      'A loan helps to build Varkala for 20 million euros.',
    ],
    [
      'how many tonnes does Varkala hold',
      ['Varkala', 'hold'],
      'The ore of Varkala is estimated at 900 tonnes.',
    ],
    ['who runs Varkala', ['Varkala', 'runs'], 'There is Ana Velt, chief executive of Varkala.'],
    [
      'how many magnets did china sell to Japan',
      ['Japan', 'sell'],
      'In 2025 China exported 280 tonnes to Japan.',
    ],
    [
      'how many magnets did Japan buy from china',
      ['Japan', 'buy'],
      'In 2025 China exported 280 tonnes to Japan.',
    ],
    [
      'how many magnets did china sell to Japan',
      ['Japan', 'sell'],
      'In 2025 Japan bought 280 tonnes from China.',
    ],
    [
      'how much did Alcor borrow from Bellatrix',
      ['Alcor', 'Bellatrix', 'borrow'],
      'In May Bellatrix lent 4 million to Alcor.',
    ],
  ])('holds the verb of "%s" (%j) in "%s"', (question, words, text) => {
    expect(heldIn(question, words, text)).toEqual(words);
  });

  it.each([
    [
      'how much will Alcor spend on magnets',
      ['Alcor', 'spend'],
      'Here Alcor buys 500 tonnes of magnets.',
    ],
    [
      'how much does Alcor pay its workers',
      ['Alcor', 'pay'],
      'Here Alcor buys magnets for 500 million dollars.',
    ],
    [
      'how much will Alcor pay back',
      ['Alcor', 'pay back'],
      'Here Alcor buys magnets for 500 million dollars.',
    ],
    [
      'how many jobs would Varkala create',
      ['Varkala', 'create'],
      'It means 220 tonnes at Varkala.',
    ],
    ['did Alcor make a profit', ['Alcor', 'profit'], 'Sales of Alcor grew to 8 million dollars.'],
    ['what does Varkala cost', ['Varkala', 'cost'], 'Varkala gets a loan of 20 million euros.'],
    ['what would Varkala create', ['Varkala', 'create'], 'It means 220 jobs at Varkala.'],
    [
      'how many magnets did china sell to Japan',
      ['Japan', 'sell'],
      'In 2025 Japan exported 280 tonnes to China.',
    ],
    [
      'how many magnets did Japan buy from china',
      ['Japan', 'buy'],
      'In 2025 China bought 280 tonnes from Japan.',
    ],
    [
      'how much did Alcor borrow from Bellatrix',
      ['Alcor', 'Bellatrix', 'borrow'],
      'In May Alcor lent 4 million to Bellatrix.',
    ],
  ])('does not hold the verb of "%s" (%j) in "%s"', (question, words, text) => {
    expect(heldIn(question, words, text)).toEqual(words.slice(0, -1));
  });
});
