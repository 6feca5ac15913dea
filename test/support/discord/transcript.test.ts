import { Events, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import { logIn } from './stock-client.ts';

it('tells the same story of every run: acts, requests, faults, refusals, and who sees what', async () => {
  const discord = await startCounterpart();
  discord.register([{ name: 'ask', description: 'Ask' }]);
  const client = await logIn(discord);
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const content = `For <@${interaction.user.id}>`;
    void interaction
      .reply({ content, flags: MessageFlags.Ephemeral })
      .then(() => interaction.editReply('x'.repeat(2001)))
      .catch(() => interaction.followUp('Too long'));
  });

  discord.faults.fail(500, { match: ({ path }) => path.endsWith('/callback') });
  const asked = discord.alice.slash(discord.general, 'ask');
  await asked.message(({ content }) => content === 'Too long');
  const story = discord.transcript();
  await client.destroy();
  await discord.stop();

  expect(story).toMatchInlineSnapshot(`
    "  GET /gateway/bot → 200
      gateway: identified with intents 1
    alice: /ask {}
      POST /interactions/interaction-1/token-1/callback type 4 → 500 (fault: answer 500)
      POST /interactions/interaction-1/token-1/callback type 4 → 204
      PATCH /webhooks/rare-earth-bot/token-1/messages/@original → 400 50035 content BASE_TYPE_MAX_LENGTH
      POST /webhooks/rare-earth-bot/token-1 → 200

    ── general
    rare-earth-bot (only for alice; pings @alice):
      For <@alice>
    rare-earth-bot:
      Too long"
  `);
  expect(() => discord.assertNoRefusals()).toThrow('50035');
});
