import { describe, expect, it } from 'vitest';
import { startTestBot } from './support/bot.ts';
import { buttonsOf } from './support/discord/message-parts.ts';
import { writeSource } from './support/small-corpus.ts';
import { PermissionFlagsBits } from 'discord-api-types/v10';
const start = { subcommand: ['start'] };
const QUESTION = 'How much did Myanmar mine in 2024?';
const hasButtons = (m: any) => buttonsOf(m).length > 0;
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
describe('review', () => {
  it('A long reindex', async () => {
    const { discord, corpusDir, log, records } = await startTestBot({ limits: { turnMs: 700 } });
    const { mona, general } = discord;
    const paragraphs = Array.from({ length: 3500 }, (_, i) => `Fact ${i} about mine ${i % 17}.`);
    const asked0 = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);
    await writeSource(corpusDir, { id: 'news-20250601-facts', paragraphs });
    const act = mona.press(asked0, 'Reindex now');
    await act.acknowledged();
    await wait(6000);
    console.log('A', act.current()?.text, records.reindexes.latest(1), log.filter((l) => l.level === 'error').map((l) => [l.event, (l.error as any)?.name]));
  });
  it('B lost answers of the first progress of a mention', async () => {
    const gate = Promise.withResolvers<void>();
    const { discord } = await startTestBot({ answering: (real) => async (...a) => { await gate.promise; return real(...a); } });
    const { alice, general, botUserId } = discord;
    const f = discord.faults.loseAnswer({ times: 4, match: ({ method, path }) => method === 'POST' && path.endsWith('/messages') });
    alice.say(general, `<@${botUserId}> ${QUESTION}`);
    await wait(2500);
    gate.open?.();
    gate.resolve();
    await wait(3000);
    const own = general.messages.filter((m) => m.author.id === botUserId);
    console.log('B hits', f.hits(), own.map((m: any) => JSON.stringify(m.shown ?? m).slice(0, 600)));
  });
  it('C spam of mentions', async () => {
    const { discord } = await startTestBot({ admission: { atOnce: 1, everyMs: 60_000, inFlight: 10 } });
    const { alice, general, botUserId } = discord;
    for (let i = 0; i < 12; i++) alice.say(general, `<@${botUserId}> ${QUESTION}`);
    await wait(8000);
    const own = general.messages.filter((m) => m.author.id === botUserId);
    console.log('C', own.length);
  });
  it('D mention forms', async () => {
    const { discord } = await startTestBot();
    const { alice, bob, general, botUserId } = discord;
    const first = bob.say(general, 'Myanmar mined 99,000 tonnes in 2024.');
    alice.say(general, `<@${botUserId}> is that true?`, { replyTo: first });
    alice.say(general, `<@${botUserId}> how much did <@${bob.id}> in Myanmar mine in 2024?`);
    await wait(3000);
    const own = general.messages.filter((m) => m.author.id === botUserId);
    for (const m of own) console.log('D', JSON.stringify((m as any).shown ?? m).slice(0, 900));
  });
  it('E other guild', async () => {
    const { discord } = await startTestBot();
    const guilds = [...(discord as any).world?.guilds?.values?.() ?? []];
    console.log('E', Object.keys(discord), guilds.map((g: any) => g.name));
  });
  it('F long question then follow-up', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const q = `${'Please tell me, as I have read much about the rare earths of the world and would like to know it well, '.repeat(6)}how much did Myanmar mine in 2024?`;
    const answer = await alice.slash(general, 'ask', { question: q }).settled(hasButtons);
    console.log('F1', answer.text.slice(-400));
    const form = await alice.press(answer, 'Follow up').modal();
    const f = await alice.submit(form, { question: 'and in 2023?' }).settled(hasButtons);
    console.log('F2', f.text);
    const a2 = await alice.slash(general, 'ask', { question: QUESTION, since: '2026' }).settled();
    console.log('F3', a2.text);
  });
});
