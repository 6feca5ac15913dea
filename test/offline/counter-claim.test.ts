import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

type Passages = Parameters<typeof aRetrieval>[1];

const chosenFor = (passages: Passages): string[] =>
  readPassages(
    'did Rome stop its grants for the Alcor mine?',
    aRetrieval(['Rome', 'grants', 'Alcor', 'mine'], passages),
    WEIGHTS,
  ).chosen.flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('withCounterClaim', () => {
  const claim = {
    text: 'Rome stops its grants for the Alcor mine in Umbria, the Post reported in May.',
  };
  const other = { source: aSource({ id: 'wire-20250501-else', publisher: 'Wire' }) };
  const low = { score: 0.05 };

  it.each([
    'The ministry in Umbria denied that the Alcor mine loses its grants.',
    'The ministry called the report of May false.',
  ])('shows beside a claim that "%s"', (text) => {
    expect(chosenFor([claim, { text, ...low }])).toContain(text);
  });

  it.each([
    [
      'another source',
      'The ministry in Umbria denied that the Alcor mine loses its grants.',
      other,
    ],
    ['another thing', 'A dentist denied that he had sold the horse.', {}],
    ['what disputes nothing', 'The Alcor mine in Umbria has a chimney and a Rome line, hmm.', {}],
  ])('leaves out %s', (_, text, passage) => {
    const filler = 'Rome gives grants for the Alcor mine of old and of new. '.repeat(9);

    expect(chosenFor([claim, { text: filler }, { text, ...low, passage }])).not.toContain(text);
  });

  it('adds nothing where the claim is disputed already', () => {
    const first = { text: 'Alcor denied that Rome stops its grants for the mine in Umbria.' };
    const second = 'The ministry called the report of May false.';
    const filler = { text: 'Rome gives grants for the Alcor mine of old and of new. '.repeat(12) };

    expect(chosenFor([first, filler, { text: second, ...low }])).not.toContain(second);
  });
});
