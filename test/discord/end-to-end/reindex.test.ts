import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';
import { buttonsOf } from '../../support/discord/message-parts.ts';
import type { Role } from '../../support/discord/world.ts';
import { writeSource } from '../../support/small-corpus.ts';

const start = { subcommand: ['start'] };

describe('/reindex', () => {
  it('shows what would change, asks, shows the progress, and then the result', async () => {
    const { discord, corpusDir } = await startTestBot();
    const { mona, general } = discord;
    await writeSource(corpusDir, {
      id: 'news-20250601-yttrium',
      paragraphs: ['Yttrium ran short in June 2025.'],
    });
    await writeFile(join(corpusDir, 'sources', 'broken-20250101-file.md'), 'no front matter');
    const asked = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);

    expect(asked.visibleTo).toEqual([mona.id]);
    expect(asked.text.replace(/`[^`]+`/, '`GENERATION`')).toMatchInlineSnapshot(`
      "### What would change
      **1** added · **0** changed · **0** removed · 6 kept, in passages
      -# +1 \\~0 −0  news-20250601-yttrium
      ⚠️ Left out, since not valid: 1 file
      -# sources/broken-20250101-file.md: found "no front matter" at the start; expected front matter between two "---"
      -# Generation \`GENERATION\` answers until the new one is ready."
    `);

    const done = await mona
      .press(asked, 'Reindex now')
      .settled(({ text }) => text.includes('answers now'));

    expect(done.text).toMatch(/### Reindexed in \d+\.\d s\n\*\*1\*\* added/);
    expect(done.text).toContain('broken-20250101-file.md');

    const found = await discord.alice
      .slash(general, 'ask', { question: 'What ran short in June 2025?' })
      .settled();

    expect(found.text).toContain('Yttrium ran short');
  });

  it('changes nothing where the moderator leaves it', async () => {
    const { discord, index } = await startTestBot();
    const before = await index.call('search', { question: 'China', filter: {}, limit: 1 });
    const { mona, general } = discord;
    const asked = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);
    const left = await mona
      .press(asked, 'Leave it')
      .settled(({ text }) => text.includes('Nothing'));
    const after = await index.call('search', { question: 'China', filter: {}, limit: 1 });

    expect(left.text).toBe('Nothing was changed.');
    expect(after.generation).toBe(before.generation);
  });

  it('is kept in a history that survives a restart, rollbacks too', async () => {
    const { discord, corpusDir, restart } = await startTestBot();
    const { mona, general } = discord;
    const paragraphs = ['Yttrium ran short.'];
    await writeSource(corpusDir, { id: 'news-20250601-yttrium', paragraphs });
    const asked = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);
    await mona.press(asked, 'Reindex now').settled(({ text }) => text.includes('answers now'));
    const question = await mona
      .slash(general, 'reindex', {}, { subcommand: ['rollback'] })
      .settled(hasButtons);
    const rolled = await mona
      .press(question, 'Roll back now')
      .settled(({ text }) => text.includes('answers now'));

    expect(rolled.text).toContain('### Rolled back');

    await restart();
    const history = await mona.slash(general, 'reindex', {}, { subcommand: ['history'] }).settled();

    expect(history.text).toContain('**rollback** done');
    expect(history.text).toContain(`**reindex** done`);
    expect(history.text).toContain(`<@${mona.id}>`);
    expect(history.text).toContain('1 added, 0 changed, 0 removed');
    expect(history.pings).toEqual([]);
  });

  it('goes back only where the moderator says so once more', async () => {
    const { discord, corpusDir, index } = await startTestBot();
    const { mona, general } = discord;
    await writeSource(corpusDir, {
      id: 'news-20250601-yttrium',
      paragraphs: ['Yttrium is short.'],
    });
    await index.call('reindex', { mode: 'changes' });
    const generation = async () =>
      (await index.call('search', { question: 'China', filter: {}, limit: 1 })).generation;
    const before = await generation();
    const asked = await mona
      .slash(general, 'reindex', {}, { subcommand: ['rollback'] })
      .settled(hasButtons);
    const shown = asked.text;
    const left = await mona
      .press(asked, 'Leave it')
      .settled(({ text }) => text.includes('Nothing'));

    expect(shown).toContain('### Go back to the generation before?');
    expect(asked.visibleTo).toEqual([mona.id]);
    expect(left.text).toBe('Nothing was changed.');
    expect(await generation()).toBe(before);
  });

  it('tells a second moderator who runs it since when, and both see the end', async () => {
    // Where the machine is slow, there are more edits than the bucket holds, and the last one waits.
    const { discord, corpusDir, records } = await startTestBot({
      editGapMs: 10,
      discord: { patienceMs: 20_000 },
    });
    const { mona, ada, general } = discord;
    const paragraphs = Array.from({ length: 2500 }, (_, i) => `Fact ${i} about mine ${i % 17}.`);
    await writeSource(corpusDir, { id: 'news-20250601-facts', paragraphs });
    const asked = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);
    const own = mona.press(asked, 'Reindex now');
    await own.settled(({ text }) => text.includes('Begun by'));

    expect(records.reindexes.latest(1)).toMatchObject([{ member: mona.id, outcome: 'running' }]);

    const second = ada.slash(general, 'reindex', {}, start);
    const [one, other] = await Promise.all([
      own.settled(({ text }) => text.includes('answers now')),
      second.settled(({ text }) => text.includes('answers now')),
    ]);

    expect(other.text).toBe(one.text);
    expect(other.revisions.map(({ text }) => text).join('\n')).toContain(`Begun by <@${mona.id}>`);
  });

  it('says why where it failed, and leaves the index as it was', async () => {
    const { discord, corpusDir, index } = await startTestBot();
    const { mona, general } = discord;
    for (const { id } of await index.call('sources', { filter: {} })) {
      await writeFile(join(corpusDir, 'sources', `${id}.md`), 'no front matter');
    }
    const asked = await mona.slash(general, 'reindex', {}, start).settled(hasButtons);
    const failed = await mona
      .press(asked, 'Reindex now')
      .settled(({ text }) => text.includes('It failed'));

    expect(failed.text).toContain('It failed: ');
    expect(failed.text).toContain('no valid passage');

    const found = await discord.alice
      .slash(general, 'ask', { question: 'How much did Myanmar mine in 2024?' })
      .settled();

    expect(found.text).toContain('31,000 tonnes');
  });

  it('is for moderators alone, whatever the server’s settings allow', async () => {
    const { discord } = await startTestBot();
    const { alice, general, home } = discord;
    discord.override(home, 'reindex', { allow: [alice.user] });
    const refused = await alice.slash(general, 'reindex', {}, start).settled();

    expect(refused.text).toContain('Only members who may manage this server can reindex');
  });

  it('is for the moderators of one server alone, where the operator names it', async () => {
    const { discord } = await startTestBot({ guild: ({ second }) => second.id });
    const { mona, general } = discord;
    const refused = await mona.slash(general, 'reindex', {}, start).settled();

    expect(refused.text).toContain('Only members who may manage this server can reindex');
  });

  it('is for a role, too, where the operator names one', async () => {
    let helpers: Role | undefined;
    const { discord } = await startTestBot({
      moderatorRole: ({ home, addRole }) => {
        helpers = addRole(home, { name: 'helpers' });
        return helpers.id;
      },
    });
    const { alice, bob, home, general } = discord;
    discord.override(home, 'reindex', { allow: [alice.user, bob.user] });
    discord.addMember(home, alice, helpers!);
    const refused = await bob.slash(general, 'reindex', {}, start).settled();

    expect(refused.text).toContain('Only members who may manage this server');

    const asked = await alice.slash(general, 'reindex', {}, start).settled(hasButtons);

    expect(buttonsOf(asked).map(({ label }) => label)).toContain('Reindex now');
  });
});

function hasButtons(message: Parameters<typeof buttonsOf>[0]): boolean {
  return buttonsOf(message).length > 0;
}
