import type { Exchange } from '../../scripts/preview/exchange.ts';

export const NOW = new Date('2026-11-23T14:02:00Z');

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

export function aText(content: string) {
  return { type: 10, content };
}

export function anExchange(part: Partial<Exchange>): Exchange {
  return {
    caption: 'A question',
    invocation: { user: 'mira', command: '/ask' },
    message: { flags: V2, components: [aText('An answer.')] },
    at: NOW,
    ...part,
  };
}

const ANSWER = {
  flags: V2,
  components: [
    {
      type: 17,
      accent_color: 0x2f9e8f,
      components: [
        aText('**How big was Brussels’ grant for the Estonian magnet factory?**'),
        aText(
          'The European Union supported Neo’s magnet plant in Narva, opened in September 2025, with 18.7 million euros [[1]](<https://www.portfolio.hu/gazdasag/20250922/kulcsfontossagu-787948>). The money came from the *Just Transition Fund* [[2]](<https://example.com/b_(c)>).',
        ),
        { type: 14, divider: true, spacing: 1 },
        aText(
          '-# **1** [Portfolio.hu, 2025-09-22: A key plant has opened its doors](https://www.portfolio.hu/a)\n-# **2** [European Commission, 2024-11-08: Narva\\*](https://example.com/c) · 中文来源 · まとめ',
        ),
      ],
    },
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: 'Passages', emoji: { name: '📖' }, custom_id: 'a' },
        { type: 2, style: 2, label: 'Check', custom_id: 'b' },
        { type: 2, style: 5, label: 'Source', url: 'https://example.com/' },
        { type: 2, style: 2, emoji: { name: '👍' }, custom_id: 'c' },
        { type: 2, style: 2, emoji: { name: '👎' }, custom_id: 'd', disabled: true },
      ],
    },
  ],
};

const PASSAGES = {
  flags: V2 | EPHEMERAL,
  components: [
    {
      type: 17,
      accent_color: null,
      components: [
        aText('# Passages\n## Two of them\n### As the sources have them'),
        {
          type: 9,
          components: [
            aText('**1** Portfolio.hu, <t:1758499200:D>'),
            aText('> The plant in Narva was opened in *September* 2025.\n> It makes magnets.'),
          ],
          accessory: { type: 2, style: 1, label: 'Show more', custom_id: 'e' },
        },
        { type: 14, divider: false, spacing: 2 },
        {
          type: 9,
          components: [aText('**2** A thumbnail, ||a spoiler|| and `code`, ~~struck~~ __under__')],
          accessory: {
            type: 11,
            media: { url: 'https://example.com/x.png' },
            description: 'A map',
          },
        },
        { type: 14, divider: true, spacing: 2 },
        aText(
          '- China mines most\n  - and refines more\n- Australia\nand in order\n1. First\n2. Second\n```json\n{ "id": "portfolio#1" }\n```\nAsked <t:1795442400:R> by <@123> with </ask:1> at 🇪🇪',
        ),
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'f',
              placeholder: 'Choose a passage',
              options: [
                { label: 'One', value: '1', description: 'The first', emoji: { name: '📄' } },
              ],
            },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 3, label: 'Keep', custom_id: 'g' },
            { type: 2, style: 4, label: 'Remove', custom_id: 'h' },
          ],
        },
      ],
    },
  ],
};

const NO_ANSWER = {
  flags: V2,
  components: [
    {
      type: 17,
      accent_color: 0xd9a441,
      components: [aText('The corpus does not say. **Nearest:** …')],
    },
  ],
};

/** Every kind of component, of call and of markdown that can be shown. */
export const SAMPLES: readonly Exchange[] = [
  anExchange({ caption: 'An answer with its sources', message: ANSWER }),
  anExchange({ caption: 'The passages, for one reader alone', message: PASSAGES }),
  anExchange({
    caption: 'A message under check',
    invocation: {
      user: 'jonas',
      command: 'Check this message',
      target: {
        user: 'mira',
        text: 'China mines **70%** of all rare earths, and refines some 90 percent of them',
      },
    },
    message: NO_ANSWER,
    at: new Date('2026-11-20T09:30:00Z'),
  }),
  anExchange({
    caption: 'A mention',
    invocation: {
      user: 'anna',
      text: '<@99> who owns Mountain Pass? Is it still https://mpmaterials.com?',
    },
    message: { content: 'Looking it up …', flags: 0 },
  }),
];
