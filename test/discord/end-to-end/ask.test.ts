import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';
import { buttonsOf, selectsOf } from '../../support/discord/message-parts.ts';
import { writeSource } from '../../support/small-corpus.ts';

const QUESTION = 'How much did Myanmar mine in 2024?';

describe('/ask', () => {
  it('answers with a cited sentence, its source, how old it is, and buttons', async () => {
    const { discord } = await startTestBot();
    const answer = await discord.alice
      .slash(discord.general, 'ask', { question: QUESTION })
      .settled();

    expect(answer.text.replace(/`\w{10}`/, '`ID`')).toMatchInlineSnapshot(`
      "**How much did Myanmar mine in 2024?**
      Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates. [[1]](<https://example.org/usgs-20250131-production>)
      -# **1** · The Test Post · 31 Jan 2025 · [World production of rare earths](<https://example.org/usgs-20250131-production>)
      -# Newest source 31 Jan 2025 (21 months ago) · 1 passage from 1 publisher · the sources are shown in our own summaries · put together without a language model · \`ID\`"
    `);
    expect(buttonsOf(answer).map(({ label, customId }) => label || customId?.slice(0, 7))).toEqual([
      'Passages',
      'Follow up',
      'v1|vote',
      'v1|vote',
    ]);
    expect(answer.pings).toEqual([]);
    expect(answer.visibleTo).toBe('everyone');
  });

  it.each(['thread', 'uncachedThread', 'elsewhere', 'dm'] as const)(
    'answers in the %s, too',
    async (place) => {
      const { discord } = await startTestBot();
      const person = place === 'elsewhere' ? discord.carol : discord.alice;
      const channel = place === 'dm' ? discord.dmWith(person) : discord[place];
      const answer = await person.slash(channel, 'ask', { question: QUESTION }).settled();

      expect(answer.text).toContain('31,000 tonnes');
    },
  );

  it('answers for the asker alone where they want that', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice
      .slash(general, 'ask', { question: QUESTION, private: true })
      .settled();

    expect(answer.visibleTo).toEqual([alice.id]);
  });

  it.each([
    [{ since: '2025-02-01' }, 'The sources do not answer that.'],
    [{ until: '2024' }, 'The sources do not answer that.'],
    [{ source: 'usgs-20250131-production' }, '31,000 tonnes'],
    [{ source: 'lynas-20250101-kalgoorlie' }, 'The sources do not answer that.'],
    [{ since: 'last year' }, '“last year” is not a date for since'],
    [{ since: '2025', until: '2024' }, 'No day lies between 2025 and 2024'],
    [{ source: 'nobody-knows' }, 'There is no source or passage “nobody-knows”'],
  ])('takes the conditions %j', async (conditions, expected) => {
    const { discord } = await startTestBot();
    const asked = { question: QUESTION, ...conditions };
    const answer = await discord.alice.slash(discord.general, 'ask', asked).settled();

    expect(answer.text).toContain(expected);
  });

  it.each([
    ['…', 'That question has no words'],
    ['👍👍', 'That question has no words'],
  ])('refuses %j in one sentence', async (question, expected) => {
    const { discord } = await startTestBot();
    const answer = await discord.alice.slash(discord.general, 'ask', { question }).settled();

    expect(answer.text).toContain(expected);
    expect(answer.text.split('\n')).toHaveLength(1);
  });

  it('completes the source while it is typed, with typing errors', async () => {
    const { discord } = await startTestBot();
    const typed = { question: 'Who?', source: 'kalgorlie' };
    const choices = await discord.alice.type(discord.general, 'ask', typed, { focused: 'source' });

    expect(choices?.map(({ value }) => value)).toEqual(['lynas-20250101-kalgoorlie']);
  });

  it('says in the asker’s language what is not of the sources', async () => {
    const { discord } = await startTestBot();
    const answer = await discord.alice
      .slash(discord.general, 'ask', { question: QUESTION }, { locale: 'de' })
      .settled();

    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain('Passages');
  });

  it('tells who asks too fast to wait, and answers others', async () => {
    const admission = { atOnce: 2, everyMs: 60_000, inFlight: 10 };
    const { discord } = await startTestBot({ admission });
    const { alice, bob, general } = discord;
    const ask = (who: typeof alice) => who.slash(general, 'ask', { question: QUESTION }).settled();
    await ask(alice);
    await ask(alice);

    expect((await ask(alice)).text).toMatch(/You can ask again in \d+ seconds/);
    expect((await ask(bob)).text).toContain('31,000 tonnes');
  });
});

describe('the passage card', () => {
  it('opens for who pressed alone: the passage, its words marked, what stands around it', async () => {
    const { discord } = await startTestBot();
    const { alice, bob, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();
    const card = await bob.press(answer, 'Passages').settled();

    expect(card.visibleTo).toEqual([bob.id]);
    expect(card.text).toMatchInlineSnapshot(`
      "### World production of rare earths
      -# The Test Post · 31 Jan 2025 · published in English · What happened
      -# **Before it:** World mine production of rare earths was 390,000 tonnes of rare-earth-oxide equivalent in 2024.
      **Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates.**
      -# \`usgs-20250131-production#646663\` · our summary of the source, not its words"
    `);
    expect(buttonsOf(card)).toMatchObject([
      { label: 'Open the source', url: 'https://example.org/usgs-20250131-production' },
    ]);
  });

  it('shows another passage of the answer in its place', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const question = 'Who leads the ministry of Atlantis?';
    const answer = await alice.slash(general, 'ask', { question }).settled();
    const pressed = alice.press(answer, 'Passages');
    const card = await pressed.settled();
    const before = card.text;
    const [select] = selectsOf(card);
    const other = select?.options[1]?.value ?? '';
    const chosen = await alice
      .select(card, select?.customId ?? '', [other])
      .settled((now) => now.text !== before);

    expect(chosen.id).toBe(card.id);
    expect(chosen.text).toContain('our summary of the source, not its words');
  });

  it('still opens after a restart', async () => {
    const { discord, restart } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();
    await restart();
    const card = await alice.press(answer, 'Passages').settled();

    expect(card.text).toContain('31,000 tonnes');
  });

  it('says what a passage said that is gone from the sources', async () => {
    const { discord, corpusDir, index } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();
    const id = 'usgs-20250131-production';
    await writeSource(corpusDir, { id, paragraphs: ['Nothing of that was mined.'] });
    await index.call('reindex', { mode: 'changes' });
    const card = await alice.press(answer, 'Passages').settled();

    expect(card.text).toContain('This passage is no longer in our sources.');
    expect(card.text).toContain('**Myanmar mined 31,000 tonnes');
  });

  it('says so where the answer’s record is no longer kept', async () => {
    const { discord, records } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();
    records.answers.forgetBefore(Infinity);
    const card = await alice.press(answer, 'Passages').settled();

    expect(card.text).toContain('no longer kept');
  });
});

describe('a vote', () => {
  it('is kept once a member', async () => {
    const { discord, records } = await startTestBot();
    const { alice, bob, general } = discord;
    const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();
    const ids = buttonsOf(answer).map(({ customId = '' }) => customId);
    const [up = '', down = ''] = ids.filter((id) => id.includes('vote'));
    const answerId = up.split('|')[2] ?? '';
    await alice.press(answer, up).settled();
    await alice.press(answer, down).settled();
    await bob.press(answer, up).settled();

    expect(records.votes.count(answerId)).toEqual({ up: 1, down: 1 });
  });
});

describe('a follow-up', () => {
  it('is understood with the question before it, and shows the chain', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice
      .slash(general, 'ask', { question: 'How much did the plant at Kalgoorlie cost?' })
      .settled();
    const modal = await alice.press(answer, 'Follow up').modal();
    const next = await alice.submit(modal, { question: 'when was it opened?' }).settled();

    expect(next.text).toContain('↪ How much did the plant at Kalgoorlie cost?');
    expect(next.text).toContain('**when was it opened?**');
    expect(next.text).toContain('understood as: ');
    expect(next.text).toContain('November 2024');
    expect(next.visibleTo).toBe('everyone');
  });

  it('of a private answer is private', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const answer = await alice
      .slash(general, 'ask', { question: QUESTION, private: true })
      .settled();
    const modal = await alice.press(answer, 'Follow up').modal();
    const next = await alice.submit(modal, { question: 'and the world?' }).settled();

    expect(next.visibleTo).toEqual([alice.id]);
  });

  it('sees the whole of a long question before it', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const filler = 'I read a lot about it lately, and would like to know more. '.repeat(15);
    const long = `${filler.trim()} How much did the plant at Kalgoorlie cost?`;
    const answer = await alice.slash(general, 'ask', { question: long }).settled();
    const modal = await alice.press(answer, 'Follow up').modal();
    const next = await alice.submit(modal, { question: 'and in 2024?' }).settled();

    expect(long.length).toBeGreaterThan(900);
    expect(next.text.split('understood as: ')[1]).toContain('the plant at Kalgoorlie cost');
  });

  it('keeps the conditions of the question before', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    const asked = { question: QUESTION, source: 'lynas-20250101-kalgoorlie' };
    const answer = await alice.slash(general, 'ask', asked).settled();
    const modal = await alice.press(answer, 'Follow up').modal();
    const question = 'How much did the world mine in 2024?';
    const next = await alice.submit(modal, { question }).settled();

    expect(answer.text).toContain('-# only from lynas-20250101-kalgoorlie');
    expect(next.text).toContain('-# only from lynas-20250101-kalgoorlie');
    expect(next.text).toContain('The sources do not answer that.');
  });
});

describe('a mention', () => {
  const said = (bot: string) => `<@${bot}> ${QUESTION}`;

  it.each(['general', 'thread', 'uncachedThread'] as const)(
    'in the %s is answered there by a reply that pings nobody',
    async (place) => {
      const { discord } = await startTestBot();
      const message = discord.alice.say(discord[place], said(discord.botUserId));
      const reply = await discord.until('a reply', () =>
        discord.botMessages().find(({ text }) => text.includes('31,000 tonnes')),
      );

      expect(reply.repliesTo).toBe(message);
      expect(reply.channel).toBe(discord[place]);
      expect(reply.pings).toEqual([]);
    },
  );

  it('is answered once where Discord’s answer to our message is lost', async () => {
    const { discord } = await startTestBot();
    const isReply = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.endsWith('/messages');
    const lost = discord.faults.loseAnswer({ match: isReply });
    discord.alice.say(discord.general, said(discord.botUserId));
    await discord.until('the second try', () =>
      discord.requests.filter(isReply).length > 1 ? true : undefined,
    );

    expect(lost.hits()).toBe(1);
    expect(discord.botMessages()).toHaveLength(1);
  });

  it('in a direct message needs no name', async () => {
    const { discord } = await startTestBot();
    discord.alice.say(discord.dmWith(discord.alice), QUESTION);
    const reply = await discord.until('a reply', () => discord.botMessages()[0]);

    expect(reply.channel).toBe(discord.dmWith(discord.alice));
  });

  it('by a reply to an answer follows it up', async () => {
    const { discord } = await startTestBot();
    const { alice, general } = discord;
    alice.say(general, `<@${discord.botUserId}> How much did the plant at Kalgoorlie cost?`);
    const first = await discord.until('an answer', () =>
      discord.botMessages().find(({ text }) => text.includes('800 million')),
    );
    alice.say(general, 'when was it opened?', { replyTo: first });
    const second = await discord.until('a second answer', () =>
      discord.botMessages().find(({ text }) => text.includes('November 2024')),
    );

    expect(second.text).toContain('↪ How much did the plant at Kalgoorlie cost?');
  });

  it.each([
    'is that true?',
    'stimmt das?',
    'est-ce vrai ?',
    '¿es verdad?',
    'это правда?',
    'có đúng không?',
    '真的吗？',
    'これは本当ですか？',
    '',
  ])('that replies to another member with "%s" is told how a message is checked', async (text) => {
    const { discord } = await startTestBot();
    const { alice, bob, general } = discord;
    const theirs = bob.say(general, 'Lynas opened 40 plants in 2024.');
    alice.say(general, `<@${discord.botUserId}> ${text}`, { replyTo: theirs });
    const reply = await discord.until('a hint', () => discord.botMessages()[0]);

    expect(reply.text).toContain('“Check this message”');
  });

  it.each([QUESTION, '谁开采镝？'])(
    'that replies to another member with a question of its own is answered: %s',
    async (text) => {
      const { discord } = await startTestBot();
      const { alice, bob, general } = discord;
      const theirs = bob.say(general, 'Lynas opened 40 plants in 2024.');
      alice.say(general, `<@${discord.botUserId}> ${text}`, { replyTo: theirs });
      const reply = await discord.until('an answer', () =>
        discord.botMessages().find(({ components }) => components.length > 1),
      );

      expect(reply.text).toContain(`**${text}**`);
    },
  );

  it('loses the tags of other members, roles and channels, whose ids say nothing', async () => {
    const { discord } = await startTestBot();
    const { alice, bob, general } = discord;
    const tags = `${bob.mention} <@&123456789012345678> <#123456789012345678> <:x:123456789012345678>`;
    alice.say(general, `<@${discord.botUserId}> ${tags} ${QUESTION}`);
    const reply = await discord.until('an answer', () =>
      discord.botMessages().find(({ components }) => components.length > 1),
    );

    expect(reply.text).toContain(`**${QUESTION}**`);
    expect(reply.text).not.toMatch(/\d{17}/);
  });

  it('over the limit is told so once, and then nothing before that time is over', async () => {
    const admission = { atOnce: 1, everyMs: 60_000, inFlight: 10 };
    const { discord, bot } = await startTestBot({ admission, discord: { patienceMs: 20_000 } });
    const { alice, bob, general } = discord;
    for (let i = 0; i < 5; i += 1) alice.say(general, said(discord.botUserId));
    bob.say(general, said(discord.botUserId));
    const isAnswer = ({ components }: { components: readonly unknown[] }) => components.length > 1;
    await discord.until('both answers', () =>
      discord.botMessages().filter(isAnswer).length === 2 ? true : undefined,
    );
    await bot.close(5000);
    const texts = discord.botMessages().map(({ text }) => text);

    expect(texts.filter((text) => text.includes('That was fast'))).toHaveLength(1);
    expect(texts).toHaveLength(3);
  });

  it.each(['SendMessages', 'ViewChannel'] as const)(
    'where the bot has no %s is logged, and answered nowhere else',
    async (permission) => {
      const codes = { SendMessages: 50_013, ViewChannel: 50_001 };
      const { discord, log, bot } = await startTestBot({ expects: [codes[permission]] });
      const { alice, general } = discord;
      discord.deny(general, 'the bot', PermissionFlagsBits[permission]);
      alice.say(general, said(discord.botUserId));
      const isRefused = ({ path, status }: { path: string; status: number }) =>
        path.endsWith('/messages') && status === 403;
      await discord.until('the refusal', () => discord.requests.find(isRefused));
      await bot.close(5000);

      expect(log).toContainEqual(expect.objectContaining({ event: 'not allowed to answer' }));
      expect(discord.requests.filter(isRefused)).toHaveLength(1);
      expect(discord.botMessages()).toEqual([]);
      expect(discord.requests.some(({ path }) => path.includes('/users/@me/channels'))).toBe(false);
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('without a question gets a hint', async () => {
    const { discord } = await startTestBot();
    discord.alice.say(discord.general, `<@${discord.botUserId}>`);
    const reply = await discord.until('a hint', () => discord.botMessages()[0]);

    expect(reply.text).toContain('Ask me a question after my name');
  });

  it.each(['Just talking.', '@everyone how much did Myanmar mine in 2024?'])(
    'is not what %j is',
    async (text) => {
      const { discord } = await startTestBot();
      const { alice, general } = discord;
      alice.say(general, text);
      const answer = await alice.slash(general, 'ask', { question: QUESTION }).settled();

      expect(discord.botMessages()).toEqual([answer]);
    },
  );
});
