import { describe, expect, it } from 'vitest';
import { renderMessagesPage } from '../../scripts/preview/render-messages-page.ts';
import { aText, anExchange, NOW, SAMPLES } from './sample-exchanges.ts';

const PAGE = { theme: 'light', botName: 'Rare earths', now: NOW } as const;

async function messagesOf(exchange: Parameters<typeof anExchange>[0]): Promise<string> {
  const html = await renderMessagesPage({ ...PAGE, exchanges: [anExchange(exchange)] });
  return html.slice(html.indexOf('<discord-messages'), html.indexOf('</discord-messages>'));
}

describe('renderMessagesPage', () => {
  it('gives the same page each time, which holds all that it needs', async () => {
    const page = { ...PAGE, exchanges: SAMPLES };
    const html = await renderMessagesPage(page);

    expect(/<link|<script src|@import/.test(html)).toBe(false);
    expect(html.includes('customElements.define')).toBe(true);
    expect(html.includes('default-src &#39;none&#39;; script-src &#39;sha256-')).toBe(true);
    expect((await renderMessagesPage(page)) === html).toBe(true);
  });

  it.each([
    ['light', '<discord-messages light-theme>'],
    ['dark', '<discord-messages>'],
  ] as const)('shows the %s theme', async (theme, tag) => {
    const html = await renderMessagesPage({ ...PAGE, theme, exchanges: [] });

    expect(html.includes(tag)).toBe(true);
  });

  it('shows whether the message is for one reader alone', async () => {
    const components = [aText('x')];

    expect(await messagesOf({ message: { flags: 32_768 | 64, components } })).toContain(
      ' bot ephemeral>',
    );
    expect(await messagesOf({ message: { flags: 32_768, components } })).toContain(' bot>');
  });

  it('says what called on the bot', async () => {
    const target = { user: 'jonas', text: 'China **mines** it' };
    const menu = { user: 'mira', command: 'Check this message', target };

    expect(await messagesOf({})).toContain('type="slash_command" command="ask"');
    expect(await messagesOf({ invocation: menu })).toContain(
      'context-message-reply="China mines it"',
    );
    expect(await messagesOf({ invocation: target })).toMatch(/<discord-reply .*>China mines it</);
  });

  it('lets no name, label or address out of its place', async () => {
    const hostile = '"><script>alert(1)</script>';
    const button = {
      type: 2,
      style: 5,
      label: hostile,
      url: `https://example.com/${hostile}`,
      emoji: { name: hostile },
    };
    const option = { label: hostile, description: hostile, value: 'x' };
    const select = { type: 3, custom_id: 's', placeholder: hostile, options: [option] };
    const picture = { type: 11, media: { url: `data:image/${hostile}` }, description: hostile };
    const html = await messagesOf({
      caption: hostile,
      invocation: { user: hostile, command: hostile, target: { user: hostile, text: hostile } },
      message: {
        flags: 32_768,
        components: [
          { type: 1, components: [button] },
          { type: 1, components: [select] },
          { type: 9, components: [aText(hostile)], accessory: picture },
        ],
      },
    });

    expect(html).not.toContain('<script');
  });

  it.each([
    ['a component without a picture', { flags: 32_768, components: [{ type: 12, items: [] }] }],
    [
      'a script behind a button',
      { components: [{ type: 1, components: [{ type: 2, style: 5, url: 'javascript:x' }] }] },
    ],
    ['an embed', { embeds: [{ title: 'x' }] }],
    ['a container without its flag', { components: [{ type: 17, components: [] }] }],
    ['no message', undefined],
  ])('refuses %s', async (_, message) => {
    await expect(messagesOf({ message })).rejects.toThrow('Cannot show the message: ');
  });
});
