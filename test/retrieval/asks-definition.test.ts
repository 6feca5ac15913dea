import { describe, expect, it } from 'vitest';
import { asksDefinition, isThingAlone } from '../../src/retrieval/asks-definition.ts';

/** A question with the thing in brackets. */
function read(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), place: { start, end } };
}

describe('asksDefinition', () => {
  it.each([
    'what is [monazite]',
    'explain [monazite] in one line',
    '[NdPr] stands for?',
    'What is [monazite]?',
    'whats [NdPr] again??',
    "what's the [CRMA], exactly",
    'what are [heavy rare earths]?',
    'what is meant by [reserves]',
    'what is "[monazite]"?',
    'hey, can you tell me what [monazite] is please',
    'what does [NdPr] mean',
    'what does [HREE] stand for?',
    'what do people mean by the [lanthanides]',
    'What does the word [lanthanides] cover?',
    '[NdPr] stands for?',
    '[mischmetal] = ?',
    'define [NdPr]',
    'definition of [monazite]',
    '[monazite] meaning',
    'who is [James Litinsky]',
    'explain [in-situ leaching] in plain words',
    'что такое [монацит]?',
    'что значит [NdPr]',
    '什么是[独居石]？',
    '[独居石]是什么',
    '[monazit] là gì',
    'was ist [Monazit]?',
    "qu'est-ce que la [monazite] ?",
    '¿qué es la [monazita]?',
  ])('takes "%s" for a question of what it is', (marked) => {
    const { text, place } = read(marked);

    expect(asksDefinition(text, place)).toBe(true);
  });

  it.each([
    'what is [monazite] used for',
    'what is [monazite] worth',
    'what is the price of [NdPr]',
    'what is [China] doing',
    'what is in [monazite]',
    'where is [Mountain Pass]',
    'who owns [Mountain Pass]',
    'why is [dysprosium] important',
    'what is the largest [mine]',
    'what are the [heavy rare earths] of greenland',
    'what was [MP Materials] in 2015',
    'is [scandium] a rare earth',
    '[monazite]',
    'сколько стоит [монацит]',
    '[独居石]在哪里',
  ])('leaves "%s" alone', (marked) => {
    const { text, place } = read(marked);

    expect(asksDefinition(text, place)).toBe(false);
  });
});

describe('isThingAlone', () => {
  it.each([
    ['[monazite]?', true],
    ['“[独居石]”', true],
    ['[monazite] sand', false],
  ])('says of %s: %s', (marked, isAlone) => {
    const { text, place } = read(marked);

    expect(isThingAlone(text, place)).toBe(isAlone);
  });
});
