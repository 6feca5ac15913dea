import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../../support/bot.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Message } from '../../support/discord/message.ts';
import { type SmallSource, writeSource } from '../../support/small-corpus.ts';

const PLACES = [
  'Arvela',
  'Borund',
  'Ceskov',
  'Dunmare',
  'Eskarth',
  'Fjorvik',
  'Galmond',
  'Hestrup',
];
const MEMBERS = 100;

/** What the mine of each place yields, in thousands of tonnes: another number in each generation. */
type Yields = Readonly<{ first: number }>;
const BEFORE: Yields = { first: 100 };
const AFTER: Yields = { first: 700 };

describe('a reindex in the middle of 500 questions', () => {
  it('leaves each answer to one generation, its quotes verbatim in it', async () => {
    const running = await startTestBot({
      sources: [...sourcesOf(BEFORE), FILLER],
      discord: { patienceMs: 20_000, deadlines: { acknowledgeMs: 20_000 } },
      limits: { requestMs: 20_000 },
    });
    const { discord, corpusDir, index } = running;
    const { general, home, mona } = discord;
    const members = Array.from({ length: MEMBERS }, (_, i) =>
      discord.addPerson(`member-${i}`, { guilds: [home] }),
    );
    const askAll = (times: number) =>
      Array.from({ length: times }, () => members)
        .flat()
        .map((member, i) => {
          const question = questionOf(i);
          return { question, act: member.slash(general, 'ask', { question }) };
        });
    const answersOf = (asked: ReturnType<typeof askAll>) =>
      Promise.all(
        asked.map(async ({ question, act }) => ({
          question,
          answer: await act.settled((answer) => buttonsOf(answer).length > 0),
        })),
      );

    const early = await answersOf(askAll(1));
    for (const source of sourcesOf(AFTER)) await writeSource(corpusDir, source);
    const offer = await mona
      .slash(general, 'reindex', {}, { subcommand: ['start'] })
      .settled((message) => buttonsOf(message).length > 0);
    const reindex = mona.press(offer, 'Reindex now');
    await reindex.acknowledged();
    const middle = askAll(3);
    await reindex.settled(({ text }) => text.includes('answers now'));
    const late = await answersOf(askAll(1));
    const all = [...early, ...(await answersOf(middle)), ...late];

    const [first, last] = [early, late].map((some) => generationsOf(some, running));
    expect([first, last].map((ids) => ids?.length)).toEqual([1, 1]);
    expect(first).not.toEqual(last);
    const texts = new Map([
      [first![0], textsOf(BEFORE)],
      [last![0], textsOf(AFTER)],
    ]);
    expect(all).toHaveLength(500);
    for (const { question, answer } of all) {
      const { generation, citations } = recordOf(answer, running);
      const own = texts.get(generation) ?? [];

      expect(answer.text).toContain(question);
      expect(citations.length).toBeGreaterThan(0);
      for (const { quote, passage } of citations) {
        expect(own).toContain(passage.text);
        expect(passage.text).toContain(quote);
        // As it is shown: nothing in it is escaped but the hyphen.
        expect(answer.text.replaceAll('\\', '')).toContain(quote);
      }
    }
    expect(await index.call('sources', { filter: {} })).toHaveLength(PLACES.length + 1);
  });
});

function questionOf(i: number): string {
  return `How much did the mine of ${PLACES[i % PLACES.length]} yield in 2024, asks ${i}?`;
}

function sourcesOf(yields: Yields): SmallSource[] {
  return PLACES.map((place, i) => ({
    id: `news-20250101-${place.toLowerCase()}`,
    paragraphs: [paragraphOf(yields, i)],
  }));
}

function paragraphOf({ first }: Yields, i: number): string {
  return `The mine of ${PLACES[i]} yielded ${first + i},000 tonnes of rare-earth oxides in 2024.`;
}

const textsOf = (yields: Yields) => PLACES.map((_, i) => paragraphOf(yields, i));

/** So that the reindex takes its time. */
const FILLER: SmallSource = {
  id: 'news-20250101-filler',
  paragraphs: Array.from({ length: 800 }, (_, i) => `Ship ${i} left harbour ${i % 13} empty.`),
};

function generationsOf(
  answers: readonly Readonly<{ answer: Message }>[],
  running: TestBot,
): string[] {
  return [...new Set(answers.map(({ answer }) => recordOf(answer, running).generation))];
}

function recordOf(answer: Message, { records }: TestBot) {
  const [, , id = ''] = buttonsOf(answer)[0]?.customId?.split('|') ?? [];
  const record = records.answers.find(id);
  if (!record) throw new Error(`Cannot find the record of "${answer.text}"`);
  return record;
}
