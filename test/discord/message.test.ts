import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { buttonOf, linkButtonOf, noteOf, rowOf, textOf } from '../../src/discord/message.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';

describe('noteOf', () => {
  it('is one text in a box, grey unless another colour is given', () => {
    expect(noteOf('Thank you.')).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "accent_color": 9080728,
            "components": [
              {
                "content": "Thank you.",
                "type": 10,
              },
            ],
            "type": 17,
          },
        ],
      }
    `);
    expect(noteOf('Failed.', 0xff0000).components).toMatchObject([{ accent_color: 0xff0000 }]);
  });
});

describe('textOf', () => {
  it('has a number only where one is given', () => {
    expect(textOf('a')).toEqual({ type: 10, content: 'a' });
    expect(textOf('a', 1001)).toEqual({ type: 10, content: 'a', id: 1001 });
  });
});

describe('buttonOf', () => {
  it('has no more than it is given: Discord refuses a label or an emoji that is empty', () => {
    expect(buttonOf({ id: 'v1|a', label: 'Go' })).toEqual({
      type: 2,
      style: ButtonStyle.Secondary,
      custom_id: 'v1|a',
      label: 'Go',
    });
    expect(buttonOf({ id: 'v1|a', emoji: '👍', isDisabled: false })).toEqual({
      type: 2,
      style: ButtonStyle.Secondary,
      custom_id: 'v1|a',
      emoji: { name: '👍' },
    });
    expect(buttonOf({ id: 'v1|a', emoji: '👍', isDisabled: true })).toMatchObject({
      disabled: true,
    });
  });

  it.each([
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
    ['👍'.repeat(81), `${'👍'.repeat(79)}…`],
  ])('cuts a label that is too long: %j', (label, shown) => {
    const button = buttonOf({ id: 'v1|a', label });
    const link = linkButtonOf(label, 'https://a.example/');

    expect(button).toMatchObject({ label: shown });
    expect(link).toMatchObject({ label: shown });
    expect(refusalOfMessage({ components: [rowOf([button, link])] })).toBeUndefined();
  });
});
