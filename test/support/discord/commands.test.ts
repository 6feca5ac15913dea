import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import { rawRequest } from './raw-request.ts';
import { logIn } from './stock-client.ts';

const ASK = { name: 'ask', description: 'Ask' };
const CHECK = { name: 'Check this message', type: 3 };
const REINDEX = {
  name: 'reindex',
  description: 'Read the corpus again',
  contexts: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};
const option = (name: string, more: object = {}) => ({
  type: 3,
  name,
  description: 'An option',
  ...more,
});

const stops: (() => Promise<void>)[] = [];
let discord: Counterpart;

beforeEach(async () => {
  discord = await startCounterpart();
  stops.push(discord.stop);
});

afterAll(async () => {
  for (const stop of stops) await stop();
});

describe('registration', () => {
  it('keeps ids by name and type, and versions of what did not change', async () => {
    const client = await logIn(discord);
    stops.unshift(() => client.destroy());
    const set = async (...commands: object[]) => {
      const registered = await client.application.commands.set(commands as never);
      return registered.map(({ name, id, version }) => ({ name, id, version }));
    };

    const first = await set(ASK, CHECK, REINDEX);
    const again = await set(ASK, CHECK, REINDEX);
    const [changed, ...others] = await set({ ...ASK, description: 'Ask now' }, CHECK);

    expect(again).toEqual(first);
    expect(changed?.id).toBe(first[0]?.id);
    expect(changed?.version).not.toBe(first[0]?.version);
    expect(others).toEqual([first[1]]);
    expect((await client.application.commands.fetch()).size).toBe(2);
    discord.assertNoRefusals();
  });

  it.each<[string, readonly object[], string]>([
    ['a name with capitals', [{ ...ASK, name: 'Ask' }], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [{ ...ASK, name: 'a b' }], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', [{ ...ASK, name: 'x'.repeat(33) }], '0.name BASE_TYPE_MAX_LENGTH'],
    ['no description', [{ name: 'ask' }], '0.description BASE_TYPE_REQUIRED'],
    [
      'a description on a menu command',
      [{ ...CHECK, description: 'x' }],
      '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    ],
    [
      'a required option after another',
      [{ ...ASK, options: [option('a'), option('b', { required: true })] }],
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'autocomplete beside choices',
      [
        {
          ...ASK,
          options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
        },
      ],
      '0.options.0 APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
    ],
    [
      'two options of one name',
      [{ ...ASK, options: [option('a'), option('a')] }],
      '0.options.1 APPLICATION_COMMANDS_DUPLICATE_NAME',
    ],
    ['two commands of one name', [ASK, ASK], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'an unknown locale',
      [{ ...ASK, name_localizations: { xx: 'x' } }],
      '0.name_localizations ENUM_TYPE_COERCE',
    ],
    [
      'a subcommand beside an option',
      [{ ...ASK, options: [{ ...option('a'), type: 1 }, option('b')] }],
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      '26 options',
      [{ ...ASK, options: Array.from({ length: 26 }, (_, at) => option(`o${at}`)) }],
      '0.options BASE_TYPE_BAD_LENGTH',
    ],
  ])('refuses %s', async (_, body, verdict) => {
    const path = `/applications/${discord.applicationId}/commands`;
    const answer = await rawRequest(discord, { method: 'PUT', path, body });

    expect(answer.verdict).toBe(`50035 ${verdict}`);
    expect(() => discord.register(body)).toThrow('50035');
  });

  it('refuses more than 8,000 characters in all, and more than 15 commands of a menu', () => {
    const choices = Array.from({ length: 25 }, (_, at) => ({
      name: `${at}`.padEnd(100, 'x'),
      value: 'x'.repeat(100),
    }));
    const large = { ...ASK, options: [option('a', { choices }), option('b', { choices })] };
    const menus = Array.from({ length: 16 }, (_, at) => ({ ...CHECK, name: `Check ${at}` }));

    expect(() => discord.register([large])).toThrow('50035');
    expect(() => discord.register(menus)).toThrow('30032');
    expect(() => discord.register(menus.slice(1))).not.toThrow();
  });
});

describe('what people are offered', () => {
  it('is nothing before commands are registered', () => {
    expect(() => discord.alice.slash(discord.general, 'ask')).toThrow(
      'Discord would not offer "alice" "/ask": no such command is registered',
    );
  });

  it('goes by permissions, by what admins say instead, and by their being admins', () => {
    discord.register([REINDEX]);
    const { alice, bob, mona, ada, home, general, moderators } = discord;
    const canReindex = () =>
      [alice, bob, mona, ada].map((person) => {
        try {
          return person.slash(general, 'reindex').id !== '';
        } catch {
          return false;
        }
      });

    expect(canReindex()).toEqual([false, false, true, true]);
    discord.override(home, 'reindex', { allow: [alice.user], deny: [moderators] });
    expect(canReindex()).toEqual([true, false, false, true]);
  });

  it('goes by context and by who installed the app', () => {
    const { alice, carol, general, elsewhere } = discord;
    const dm = discord.dmWith(alice);
    discord.register([REINDEX, { ...ASK, contexts: [0, 1, 2] }]);

    expect(() => alice.slash(dm, 'reindex')).toThrow('not in this context');
    expect(() => alice.slash(dm, 'ask')).not.toThrow();
    expect(() => carol.slash(dm, 'ask')).toThrow('not a conversation of theirs');
    expect(() => carol.slash(elsewhere, 'ask')).toThrow('nobody installed the app here');
    expect(() => alice.slash(elsewhere, 'ask')).toThrow('cannot see the channel');
    discord.register([{ ...ASK, contexts: [0, 1, 2], integration_types: [0, 1] }]);
    expect(() => carol.slash(elsewhere, 'ask')).not.toThrow();
    expect(() => alice.slash(general, 'ask')).not.toThrow();
  });

  it('goes by the definitions of the options', () => {
    const choices = [{ name: 'Short', value: 'short' }];
    const options = [
      option('question', { required: true, max_length: 10 }),
      option('form', { choices }),
      { ...option('count'), type: 4, min_value: 1 },
    ];
    discord.register([{ ...ASK, options }]);
    const ask = (given: Record<string, string | number>) => () =>
      discord.alice.slash(discord.general, 'ask', given);

    expect(ask({})).toThrow('the option "question" is required');
    expect(ask({ question: 'x'.repeat(11) })).toThrow('takes at most 10 characters');
    expect(ask({ question: '\u{1F9F2}'.repeat(10) })).not.toThrow();
    expect(ask({ question: 'x', form: 'long' })).toThrow('has no choice "long"');
    expect(ask({ question: 'x', count: 0 })).toThrow('is too small');
    expect(ask({ question: 'x', other: 'x' })).toThrow('it has no option "other"');
  });
});
