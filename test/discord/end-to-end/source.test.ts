import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';
import { buttonsOf, selectsOf } from '../../support/discord/message-parts.ts';
import type { SmallSource } from '../../support/small-corpus.ts';

describe('/source show', () => {
  const show = { subcommand: ['show'] };

  it('shows a source to who asks alone, each passage with its id', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const shown = await alice
      .slash(general, 'source', { id: 'usgs-20250131-production' }, show)
      .settled();

    expect(shown.visibleTo).toEqual([alice.id]);
    expect(shown.text).toMatchInlineSnapshot(`
      "### World production of rare earths
      -# The Test Post · 31 Jan 2025 · published in English
      [Open the source](<https://example.org/usgs-20250131-production>)
      **What happened**
      World mine production of rare earths was 390,000 tonnes of rare-earth-oxide equivalent in 2024.
      -# \`#336063\`
      Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates.
      -# \`#646663\`
      -# \`usgs-20250131-production\` · our summary of the source, not its words · page 1 of 1"
    `);
  });

  it('shows one passage as a card', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const id = 'usgs-20250131-production#646663';
    const shown = await alice.slash(general, 'source', { id }, show).settled();

    expect(shown.text).toContain('31,000 tonnes');
    expect(shown.text).toContain('Before it');
  });

  it('pages through a long source, and the last page ends it', async () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) => `Paragraph ${i}: ${'word '.repeat(60)}.`,
    );
    const { discord } = await startTestBot({
      sources: [{ id: 'long-20250101-source', paragraphs }],
    });
    const { alice, general } = discord;
    let page = await alice.slash(general, 'source', { id: 'long-20250101-source' }, show).settled();
    const texts = [page.text];
    while (buttonsOf(page).some(({ label, isDisabled }) => label === 'Next' && !isDisabled)) {
      const before = page.text;
      page = await alice.press(page, 'Next').settled(({ text }) => text !== before);
      texts.push(page.text);
    }

    for (let i = 0; i < 40; i += 1) expect(texts.join('\n')).toContain(`Paragraph ${i}:`);
    expect(texts.length).toBeGreaterThan(3);
  });

  it('completes titles and ids, and says so where nothing is meant', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const use = { ...show, focused: 'id' };
    const choices = await alice.type(general, 'source', { id: 'licnses sevn' }, use);

    expect(choices?.[0]).toEqual({
      name: '2025-01-31 The Test Post: China licenses seven rare earths',
      value: 'mofcom-20250404-licences',
    });

    const missed = await alice.slash(general, 'source', { id: 'licnses sevn' }, show).settled();

    expect(missed.text).toContain('There is no source or passage “licnses sevn”');
    expect(selectsOf(missed)[0]?.options[0]?.value).toBe('mofcom-20250404-licences');

    const opened = await alice
      .select(missed, selectsOf(missed)[0]?.customId ?? '', ['mofcom-20250404-licences'])
      .settled();

    expect(opened.text).toContain('export licensing on 4 April 2025');
  });

  it('is shared with everybody by a button, without the buttons', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const shown = await alice
      .slash(general, 'source', { id: 'usgs-20250131-production' }, show)
      .settled();
    const shared = await alice.press(shown, 'Share here').settled();

    expect(shared.visibleTo).toBe('everyone');
    expect(shared.text).toBe(shown.text);
    expect(buttonsOf(shared)).toEqual([]);
  });
});

describe('/source search', () => {
  const search = { subcommand: ['search'] };

  it('finds passages, of which one can be opened', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const found = await alice
      .slash(general, 'source', { words: 'dysprosium licence' }, search)
      .settled();

    expect(found.text).toContain('Passages for “dysprosium licence”');
    expect(found.text).toContain('Samarium, gadolinium');

    const [select] = selectsOf(found);
    const first = select?.options[0]?.value ?? '';
    const card = await alice.select(found, select?.customId ?? '', [first]).settled();

    expect(card.text).toContain(first);
  });

  it('says so where nothing fits, or nothing was said', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const ask = (words: string) => alice.slash(general, 'source', { words }, search).settled();

    expect((await ask('…')).text).toContain('no words');
  });
});

describe('/source list', () => {
  const list = { subcommand: ['list'] };
  const many: readonly SmallSource[] = Array.from({ length: 25 }, (_, i) => ({
    id: `post-202501${String(i + 1).padStart(2, '0')}-story`,
    title: `Story ${i + 1}`,
    paragraphs: [`Rare earths are in story ${i + 1}.`],
  }));

  it('lists page by page', async () => {
    const { discord } = await startTestBot({ sources: many });
    const { alice, general } = discord;
    const first = await alice.slash(general, 'source', {}, list).settled();

    expect(first.text).toContain('25 sources');
    expect(first.text).toContain('page 1 of 3');

    const before = first.text;
    const second = await alice.press(first, 'Next').settled(({ text }) => text !== before);

    expect(second.text).toContain('page 2 of 3');
    expect(selectsOf(second)[0]?.options).toHaveLength(10);
  });

  it.each([
    [{ topic: 'statistics' }, '3 sources · statistics'],
    [{ place: 'cn' }, '3 sources · China \\(CN\\)'],
    [{ place: 'China' }, '3 sources · China \\(CN\\)'],
    [{ place: 'Atlantis' }, 'No source fits'],
    [{ place: 'VN' }, 'No source fits'],
    [{ publisher: 'the test post' }, '3 sources · The Test Post'],
    [{ publisher: 'Nobody' }, 'No source fits'],
  ])('keeps to the conditions %j', async (conditions, expected) => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const listed = await alice.slash(general, 'source', conditions, list).settled();

    expect(listed.text).toContain(expected);
  });

  it('completes places by their names and codes, in the language of who asks', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const use = { ...list, focused: 'place' };
    const english = await alice.type(general, 'source', { place: 'chi' }, use);
    const japanese = await alice.type(general, 'source', { place: 'cn' }, { ...use, locale: 'ja' });

    expect(english).toEqual([{ name: 'China (CN)', value: 'CN' }]);
    expect(japanese).toEqual([{ name: '中国 (CN)', value: 'CN' }]);
  });

  it('completes publishers', async () => {
    const { discord } = await startTestBot();
    const use = { ...list, focused: 'publisher' };
    const choices = await discord.alice.type(discord.general, 'source', { publisher: 'test' }, use);

    expect(choices).toEqual([{ name: 'The Test Post', value: 'The Test Post' }]);
  });
});
