import { describe, expect, it } from 'vitest';
import { startTestBot } from '../../support/bot.ts';

const CHECK = 'Check this message';

describe('Check this message', () => {
  it('says of each claim what the sources say, to who asks alone, without the author', async () => {
    const { discord } = await startTestBot();
    const { alice, bob, general } = discord;
    const message = bob.say(
      general,
      'Lol. Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024. The plant at Kalgoorlie cost 900 million Australian dollars, Lynas said. The moon landing was in 1969. What do you think?',
    );
    const checked = await alice.messageCommand(message, CHECK).settled();

    expect(checked.visibleTo).toEqual([alice.id]);
    expect(checked.text).toMatchInlineSnapshot(`
      "### What our sources say to this message
      ✅ **Supported, as an estimate** · “Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024.”
      -# “Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates.” · The Test Post, 31 Jan 2025 · [World production of rare earths](<https://example.org/usgs-20250131-production>)
      ❌ **Contradicted** · “The plant at Kalgoorlie cost 900 million Australian dollars, Lynas said.”
      -# here “900 million Australian dollars”, there “800 million Australian dollars”: “The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.” · The Test Post, 31 Jan 2025 · [Lynas opens its plant at Kalgoorlie](<https://example.org/lynas-20250101-kalgoorlie>)
      ▫️ **Not in our sources** · “The moon landing was in 1969.”
      -# the sources are shown in our own summaries"
    `);
    expect(checked.text).not.toContain(bob.name);

    const shown = await alice.press(checked, 'Share here').settled();

    expect(shown.visibleTo).toBe('everyone');
    expect(shown.text).toBe(checked.text);
  });

  it.each(['', 'lol', 'Is it true?', '👍', '<@123456789012345678>'])(
    'says that there is nothing to check in %j',
    async (text) => {
      const { discord } = await startTestBot();
      const { alice, bob, general } = discord;
      const checked = await alice.messageCommand(bob.say(general, text), CHECK).settled();

      expect(checked.text).toContain('nothing in this message that could be checked');
    },
  );
});
