import { setTimeout } from 'node:timers/promises';
import { Events, MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Client, Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import { buttonsOf, selectsOf } from './message-parts.ts';
import { logIn } from './stock-client.ts';

const QUESTION = { type: 3, name: 'question', description: 'What?', required: true };
const ID = { type: 3, name: 'id', description: 'Which?', autocomplete: true };
const COMMANDS = [
  { name: 'ask', description: 'Ask', options: [QUESTION] },
  { name: 'source', description: 'Show', options: [ID] },
  { name: 'Check this message', type: 3 },
  {
    name: 'glossary',
    description: 'Look up',
    options: [{ type: 1, name: 'show', description: 'Show', options: [QUESTION] }],
  },
];

let discord: Counterpart;
let client: Client<true>;
let failures: unknown[];

beforeEach(async () => {
  discord = await startCounterpart();
  discord.register(COMMANDS);
  client = await logIn(discord);
  failures = [];
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
  if (failures.length > 0) throw new AggregateError(failures, 'A listener failed');
});

function onInteraction(answer: (interaction: Interaction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => failures.push(error));
  });
}

function onSlash(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  onInteraction(async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  });
}

const row = (...components: object[]) => ({ type: 1, components }) as never;
const button = (customId: string, label = customId, disabled = false) => ({
  type: 2,
  style: 1,
  custom_id: customId,
  label,
  disabled,
});

describe('a slash command', () => {
  it('is deferred, then answered by edits, each a revision', async () => {
    onSlash(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('Half');
      await interaction.editReply(`Half and ${interaction.options.getString('question')}`);
    });

    const asked = discord.alice.slash(discord.general, 'ask', { question: 'What?' });
    const answer = await asked.settled(({ text }) => text.includes('and'));

    expect(answer.revisions.map(({ text }) => text)).toEqual(['', 'Half', 'Half and What?']);
    expect(await asked.acknowledged()).toMatchObject({ type: 5, isEphemeral: false });
    discord.assertNoRefusals();
    expect(discord.transcript()).toMatchInlineSnapshot(`
      "  GET /gateway/bot → 200
        gateway: identified with intents 1
      alice: /ask {"question":"What?"}
        POST /interactions/interaction-1/token-1/callback type 5 → 204
        PATCH /webhooks/rare-earth-bot/token-1/messages/@original → 200
        PATCH /webhooks/rare-earth-bot/token-1/messages/@original → 200

      ── general
      rare-earth-bot (revision 3):
        Half and What?"
    `);
  });

  it('gives the first followup after a defer the place and the visibility of the original', async () => {
    onSlash(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'First', flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'Second', flags: MessageFlags.Ephemeral });
    });

    const asked = discord.alice.slash(discord.general, 'ask', { question: 'What?' });
    const second = await asked.message(({ content }) => content === 'Second');

    expect(asked.current()).toMatchObject({ content: 'First', visibleTo: 'everyone' });
    expect(second).toMatchObject({ visibleTo: [discord.alice.id], isEphemeral: true });
    expect(asked.messages()).toHaveLength(2);
    expect(() => discord.bob.messageCommand(second, 'Check this message')).toThrow('do not see');
  });

  it('is answered at once, with the message in the response; the original can be read and deleted', async () => {
    const got: string[] = [];
    onSlash(async (interaction) => {
      const reply = await interaction.reply({ content: 'Now', withResponse: true });
      got.push(reply.resource?.message?.content ?? '', (await interaction.fetchReply()).content);
      await interaction.deleteReply();
    });

    const asked = discord.alice.slash(discord.general, 'ask', { question: 'What?' });
    await discord.until('a deletion', () => discord.general.messages[0]?.isDeleted || undefined);

    expect(got).toEqual(['Now', 'Now']);
    expect(asked.current()).toBeUndefined();
  });

  it('brings its subcommand, and files by multipart', async () => {
    onSlash(async (interaction) => {
      const name = interaction.options.getSubcommand();
      const attachment = Buffer.from('{"a":1}');
      const files = [{ name: 'answer.json', description: 'All of it', attachment }];
      await interaction.reply({ content: name, files });
    });

    const use = { subcommand: ['show'] };
    const asked = discord.alice.slash(discord.general, 'glossary', { question: 'NdPr' }, use);
    const answer = await asked.settled();

    expect(answer.content).toBe('show');
    expect(answer.attachments).toMatchObject([
      { filename: 'answer.json', size: 7, description: 'All of it' },
    ]);
  });

  it('reaches the bot where it has no channel in its cache, and is answered all the same', async () => {
    discord.register(
      COMMANDS.map((command) => ({ ...command, contexts: [0, 1, 2], integration_types: [0, 1] })),
    );
    onSlash(async (interaction) => {
      const { channel, guild, context } = interaction;
      await interaction.reply(`${channel === null} ${guild === null} ${context}`);
    });
    const { alice, carol, uncachedThread, thread, elsewhere } = discord;
    const group = discord.groupOf(carol, alice);
    const use = { question: 'Here?' };

    const answers = await Promise.all(
      [
        alice.slash(thread, 'ask', use),
        alice.slash(uncachedThread, 'ask', use),
        alice.slash(discord.dmWith(alice), 'ask', use),
        carol.slash(elsewhere, 'ask', use),
        carol.slash(group, 'ask', use),
      ].map((asked) => asked.settled()),
    );

    expect(answers.map(({ content }) => content)).toEqual([
      'false false 0',
      'true false 0',
      'true true 1',
      'true true 0',
      'true true 2',
    ]);
    discord.assertNoRefusals();
  });
});

describe('autocomplete', () => {
  it('resolves to the choices', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}…`, value: 'usgs' }]);
    });

    const typing = { focused: 'id' };
    const choices = await discord.alice.type(discord.general, 'source', { id: 'us' }, typing);

    expect(choices).toEqual([{ name: 'us…', value: 'usgs' }]);
  });
});

describe('components', () => {
  it('are pressed by label or id and selected by value; updates edit their message', async () => {
    const menu = {
      type: 3,
      custom_id: 'pick',
      placeholder: 'Pick',
      options: ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value })),
    };
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const components = [row(button('more', 'More'), button('off', 'Off', true)), row(menu)];
        await interaction.reply({ content: '1', components });
      } else if (interaction.isButton()) {
        await interaction.update('2');
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply(interaction.values.join());
      }
    });

    const { alice, bob, general } = discord;
    const asked = alice.slash(general, 'ask', { question: 'What?' });
    const message = await asked.settled();
    const pressed = bob.press(message, 'More');
    expect((await pressed.settled()).content).toBe('2');
    const selected = alice.select(message, 'pick', ['b']);
    await selected.settled(({ content }) => content === 'b');

    expect(message.revisions.map(({ content }) => content)).toEqual(['1', '2', 'b']);
    expect(buttonsOf(message).map(({ label, isDisabled }) => [label, isDisabled])).toEqual([
      ['More', false],
      ['Off', true],
    ]);
    expect(selectsOf(message)).toMatchObject([{ customId: 'pick', maxValues: 1 }]);
    expect(() => alice.press(message, 'Off')).toThrow('it is disabled');
    expect(() => alice.press(message, 'Gone')).toThrow('the message has ["More","Off","pick"]');
    expect(() => alice.select(message, 'pick', ['c'])).toThrow('the options are ["a","b"]');
    discord.assertNoRefusals();
  });

  it('of components V2 replace a plain defer', async () => {
    onSlash(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('Growing');
      const components = [
        { type: 17, components: [{ type: 10, content: 'All of it' }, row(button('more', 'More'))] },
      ] as never[];
      const flags = MessageFlags.IsComponentsV2;
      await interaction.editReply({ content: null, embeds: [], components, flags });
    });

    const asked = discord.alice.slash(discord.general, 'ask', { question: 'What?' });
    const answer = await asked.settled(({ flags }) => (flags & MessageFlags.IsComponentsV2) !== 0);

    expect(answer.text).toBe('All of it');
    expect(buttonsOf(answer)).toMatchObject([{ label: 'More', customId: 'more' }]);
    discord.assertNoRefusals();
  });
});

describe('a modal', () => {
  const part = { type: 4, custom_id: 'why', style: 2, max_length: 10 };
  const modal = {
    title: 'Report',
    custom_id: 'report',
    components: [{ type: 18, label: 'Why?', component: part }],
  } as never;

  it('is opened by a button, filled in, and updates the message it came from', async () => {
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: '1', components: [row(button('report'))] });
      } else if (interaction.isButton()) {
        await interaction.showModal(modal);
      } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        await interaction.update(interaction.fields.getTextInputValue('why'));
      }
    });

    const { alice, bob, general } = discord;
    const message = await alice.slash(general, 'ask', { question: 'What?' }).settled();
    const opened = await alice.press(message, 'report').modal();
    expect(() => bob.submit(opened, { why: 'x' })).toThrow('it opened for another');
    expect(() => alice.submit(opened, {})).toThrow('"why" is required');
    expect(() => alice.submit(opened, { why: 'x'.repeat(11) })).toThrow('"why" is too long');
    await alice.submit(opened, { why: 'wrong' }).settled();

    expect(opened.title).toBe('Report');
    expect(message.content).toBe('wrong');
    discord.assertNoRefusals();
  });
});

describe('a message command', () => {
  it('brings its target with the content', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      const { content } = interaction.targetMessage;
      await interaction.reply({ content: content.toUpperCase(), flags: MessageFlags.Ephemeral });
    });

    const claim = discord.bob.say(discord.general, 'a claim');
    const checked = discord.alice.messageCommand(claim, 'Check this message');

    expect(await checked.settled()).toMatchObject({
      content: 'A CLAIM',
      visibleTo: [discord.alice.id],
    });
  });
});

describe('deadlines', () => {
  it('answer 10062 to what comes late, 40060 to a second, 50027 after the token is dead', async () => {
    await client.destroy();
    await discord.stop();
    discord = await startCounterpart({ deadlines: { acknowledgeMs: 40, tokenMs: 40 } });
    discord.register(COMMANDS);
    client = await logIn(discord);
    const ignore = (): void => undefined;
    onSlash(async (interaction) => {
      if (interaction.options.getString('question') === 'late') {
        await interaction.reply('Late').catch(ignore);
        return;
      }
      await Promise.all([interaction.deferReply(), interaction.deferReply().catch(ignore)]);
      await setTimeout(45);
      await interaction.editReply('Later').catch(ignore);
    });

    discord.replayLate(3001);
    const { alice, general } = discord;
    alice.slash(general, 'ask', { question: 'late' });
    await discord.until('a refusal', () => discord.refusals[0]);
    alice.slash(general, 'ask', { question: 'now' });
    await discord.until('two more refusals', () => discord.refusals[2]);

    expect(discord.refusals.map((refusal) => refusal.code)).toEqual([10_062, 40_060, 50_027]);
    for (const expected of [10_062, 40_060]) discord.expectRefusal(expected);
    expect(() => discord.assertNoRefusals()).toThrow(/refused: PATCH .* 401 50027/);
    discord.expectRefusal(50_027);
    discord.assertNoRefusals();
  });
});
