import {
  type APIButtonComponent,
  ButtonStyle,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertFits } from '../../src/discord/fits.ts';
import {
  buttonOf,
  containerOf,
  lineOf,
  linkButtonOf,
  rowOf,
  textOf,
} from '../../src/discord/message.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';

type Components = readonly APIMessageTopLevelComponent[];

const buttons = (count: number, row = '') =>
  Array.from({ length: count }, (_, i) => buttonOf({ id: `v1|b|${row}${i}`, label: 'Go' }));
const texts = (count: number) => Array.from({ length: count }, (_, i) => textOf(`Text ${i}`));
const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `Option ${i}`, value: String(i) }));
const box = (...parts: Parameters<typeof containerOf>[0]) => containerOf(parts, 0);

function select(given: Readonly<{ options?: APISelectMenuOption[]; placeholder?: string }>) {
  const part = {
    type: ComponentType.StringSelect as const,
    custom_id: 'v1|s',
    options: options(1),
    ...given,
  };
  return { type: ComponentType.ActionRow as const, components: [part] };
}

const option = (given: Partial<APISelectMenuOption>) =>
  select({ options: [{ label: 'Label', value: 'value', ...given }] });

describe('assertFits', () => {
  it.each<[string, Components]>([
    ['of one text', [textOf('a')]],
    ['of 40 components', [box(...texts(39))]],
    ['of 40 components, nested ones and accessories counted', theLargest()],
    ['of 4,000 characters in one text', [textOf('x'.repeat(4000))]],
    ['of 4,000 characters in many', [box(textOf('x'.repeat(2000)), textOf('y'.repeat(2000)))]],
    ['of 4,000 astral characters, each counted once', [textOf('𝕏'.repeat(4000))]],
    ['with five buttons in a row', [rowOf(buttons(5))]],
    ['with 25 options in a select', [select({ options: options(25) })]],
    ['with a custom id of 100', [rowOf([buttonOf({ id: 'x'.repeat(100), label: 'Go' })])]],
    [
      'with an address of 512',
      [rowOf([linkButtonOf('Go', `https://a.example/${'x'.repeat(494)}`)])],
    ],
    ['with a button of 80', [rowOf([buttonOf({ id: 'a', label: 'x'.repeat(80) })])]],
    [
      'with an option of 100 everywhere',
      [option({ label: 'x'.repeat(100), value: 'x'.repeat(100), description: 'x'.repeat(100) })],
    ],
    ['with a placeholder of 150', [select({ placeholder: 'x'.repeat(150) })]],
  ])('lets a message pass %s, as Discord does', (_, components) => {
    expect(refusalOfMessage({ components })).toBeUndefined();
    expect(() => assertFits({ components })).not.toThrow();
  });

  it.each<[string, Components]>([
    ['it is empty', []],
    ['it has 41 components, and 40 is the most', [box(...texts(40))]],
    ['it has 41 components, and 40 is the most', [...theLargest(), lineOf()]],
    ['it has 4001 characters, and 4000 is the most', [textOf('x'.repeat(4001))]],
    [
      'it has 4001 characters, and 4000 is the most',
      [textOf('x'.repeat(2000)), box(textOf('y'.repeat(2001)))],
    ],
    [
      'two of its components have the same custom id',
      [rowOf(buttons(1)), box({ type: 1, components: buttons(1) })],
    ],
    ['two of its components have the same number', [textOf('a', 7), box(textOf('b', 7))]],
    [
      'a custom id has not 1 to 100 characters',
      [rowOf([buttonOf({ id: 'x'.repeat(101), label: 'Go' })])],
    ],
    ['a custom id has not 1 to 100 characters', [rowOf([buttonOf({ id: '', label: 'Go' })])]],
    ['a text is empty', [textOf('')]],
    ['a container is empty', [box()]],
    ['a row has not 1 to 5 buttons or one select', [rowOf([])]],
    ['a row has not 1 to 5 buttons or one select', [rowOf(buttons(6))]],
    ['a row has not 1 to 5 buttons or one select', [withASelect(rowOf(buttons(1)))]],
    ['a row has not 1 to 5 buttons or one select', [withASelect(select({}))]],
    [NO_BUTTON, [rowOf([buttonOf({ id: 'a' })])]],
    [NO_BUTTON, [rowOf([labelled('x'.repeat(81))])]],
    [NO_BUTTON, [rowOf([linkButtonOf('Go', `https://a.example/${'x'.repeat(495)}`)])]],
    ['a select has not 1 to 25 options, each of its own value', [select({ options: [] })]],
    ['a select has not 1 to 25 options, each of its own value', [select({ options: options(26) })]],
    [
      'a select has not 1 to 25 options, each of its own value',
      [select({ options: [...options(2), ...options(1)] })],
    ],
    [NO_OPTION, [option({ label: 'x'.repeat(101) })]],
    [NO_OPTION, [option({ label: '' })]],
    [NO_OPTION, [option({ value: 'x'.repeat(101) })]],
    [NO_OPTION, [option({ description: 'x'.repeat(101) })]],
    [NO_OPTION, [select({ placeholder: 'x'.repeat(151) })]],
  ])('refuses, as Discord does: %s', (problem, components) => {
    expect(refusalOfMessage({ components })).toBeDefined();
    expect(() => assertFits({ components })).toThrow(
      new RangeError(`Cannot send a message: ${problem}`),
    );
  });

  it('refuses a text of blanks, which shows nothing', () => {
    expect(() => assertFits({ components: [box(textOf(' \n '))] })).toThrow(
      new RangeError('Cannot send a message: a text is empty'),
    );
  });

  it('names everything that is wrong at once', () => {
    const components = [box(textOf('')), rowOf(buttons(6)), textOf('x'.repeat(5000))];

    expect(() => assertFits({ components })).toThrow(
      new RangeError(
        'Cannot send a message: it has 5000 characters, and 4000 is the most; a text is empty; ' +
          'a row has not 1 to 5 buttons or one select',
      ),
    );
  });

  it('agrees with Discord on any message', () => {
    // Both must come often, or the comparison says little.
    const seen = { passed: 0, refused: 0 };
    const check = (components: Components) => {
      const refusal = refusalOfMessage({ components });
      seen[refusal === undefined ? 'passed' : 'refused'] += 1;

      expect({ refusal, isRefused: isRefused(components) }).toEqual({
        refusal,
        isRefused: refusal !== undefined,
      });
    };
    fc.assert(fc.property(anyComponents, check), { numRuns: 1000 });

    expect(Math.min(seen.passed, seen.refused)).toBeGreaterThan(50);
  });
});

const NO_BUTTON =
  'a button has no words and no emoji, over 80 characters of words, or an address over 512';
const NO_OPTION = 'a select has an empty text, or one over 100 characters';

function isRefused(components: Components): boolean {
  try {
    assertFits({ components });
    return false;
  } catch {
    return true;
  }
}

/** As many components of every kind as there may be, and as much text. */
function theLargest(): Components {
  const rows = ['a', 'b', 'c'].map((row) => rowOf(buttons(5, row)));
  const section = {
    type: ComponentType.Section as const,
    components: [textOf('Beside')],
    accessory: buttonOf({ id: 'v1|beside', label: 'Go' }),
  };
  const filled = box(...texts(15), section);
  const left =
    4000 - 'Beside'.length - texts(15).reduce((sum, { content }) => sum + content.length, 0);
  // 3 rows of 5, a select in its row, a box of 15 texts and a section of 2 parts, and one text.
  return [...rows, select({ options: options(25) }), filled, textOf('x'.repeat(left))];
}

/** A row with a select more than there may be in it. */
function withASelect(row: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  const [more] = select({}).components;
  const components = 'components' in row ? row.components : [];
  return { ...row, components: [...components, { ...more, custom_id: 'v1|t' }] } as typeof row;
}

/** `buttonOf` itself cuts what is too long. */
function labelled(label: string, id = 'v1|b'): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, label };
}

const around = (limit: number) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: Math.min(20, limit) }) },
      { weight: 1, arbitrary: fc.integer({ min: limit - 1, max: limit + 1 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    )
    .map((length) => 'x'.repeat(length));

const anyText = around(4000).map((text) => textOf(text));
const anyButton: fc.Arbitrary<APIButtonComponent> = fc.oneof(
  fc
    .record({ id: fc.nat(50), label: around(80) })
    .map(({ id, label }) => labelled(label, `v1|${id}`)),
  around(512 - 'https://a.example/'.length).map((path) =>
    linkButtonOf('Go', `https://a.example/${path}`),
  ),
);
const anyRow = fc.array(anyButton, { maxLength: 6 }).map(rowOf);
const anySelect = fc
  .tuple(
    fc.array(fc.record({ label: around(100), value: fc.nat(40).map(String) }), { maxLength: 3 }),
    around(150).filter((text) => text !== ''),
  )
  .map(([ofIt, placeholder]) => select({ options: ofIt, placeholder }));
const anyBox = fc
  .array(anyText, { maxLength: 12 })
  .map((parts): APIMessageTopLevelComponent => containerOf(parts, 0));
const anyComponents: fc.Arbitrary<Components> = fc.array(
  fc.oneof<fc.Arbitrary<APIMessageTopLevelComponent>[]>(anyText, anyRow, anySelect, anyBox),
  { maxLength: 4 },
);
