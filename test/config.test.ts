import { describe, expect, it } from 'vitest';
import { parseConfig, parseDiscordConfig, TokenMissingError } from '../src/config.ts';

describe('parseConfig', () => {
  it('has a default for every setting', () => {
    expect(parseConfig({})).toEqual({ corpusDir: 'corpus', dataDir: 'data', logLevel: 'info' });
  });

  it('takes what is set, and passes over what it does not know', () => {
    const env = {
      CORPUS_DIR: '/c',
      DATA_DIR: 'd e',
      LOG_LEVEL: 'debug',
      PATH: '/bin',
      X: undefined,
    };

    expect(parseConfig(env)).toEqual({ corpusDir: '/c', dataDir: 'd e', logLevel: 'debug' });
  });

  it.each([
    ['CORPUS_DIR', '', 'expected the path of a folder'],
    ['DATA_DIR', '', 'expected the path of a folder'],
    ['LOG_LEVEL', 'loud', 'expected one of "debug"|"info"|"warn"|"error"'],
    ['LOG_LEVEL', '', 'expected one of "debug"|"info"|"warn"|"error"'],
    ['LOG_LEVEL', 'INFO', 'expected one of "debug"|"info"|"warn"|"error"'],
  ])('names %s where it is %j, and what was expected', (name, value, expected) => {
    expect(() => parseConfig({ [name]: value })).toThrow(name);
    expect(() => parseConfig({ [name]: value })).toThrow(expected);
  });

  it('names everything that is wrong at once, on one line, without the values', () => {
    const env = { CORPUS_DIR: '', DATA_DIR: '', LOG_LEVEL: 'sk-secret' };

    expect(() => parseConfig(env)).toThrow(
      new Error(
        'Cannot start with these settings: CORPUS_DIR: expected the path of a folder, found nothing; ' +
          'DATA_DIR: expected the path of a folder, found nothing; ' +
          'LOG_LEVEL: Invalid option: expected one of "debug"|"info"|"warn"|"error"; ' +
          '".env.example" lists them all',
      ),
    );
  });
});

describe('parseDiscordConfig', () => {
  const DISCORD_TOKEN = 'abc.def.ghi';

  it('needs a token and nothing more', () => {
    expect(parseDiscordConfig({ DISCORD_TOKEN })).toEqual({ token: 'abc.def.ghi' });
  });

  it('takes what is set', () => {
    const env = {
      DISCORD_TOKEN,
      DISCORD_GUILD_ID: '12345678901234567',
      DISCORD_MODERATOR_ROLE_ID: '12345678901234567890',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    };

    expect(parseDiscordConfig(env)).toEqual({
      token: 'abc.def.ghi',
      guild: '12345678901234567',
      moderatorRole: '12345678901234567890',
      apiUrl: 'http://127.0.0.1:8080/api',
    });
  });

  it('takes a setting that is there and empty as not set', () => {
    const env = {
      DISCORD_TOKEN,
      DISCORD_GUILD_ID: '',
      DISCORD_MODERATOR_ROLE_ID: '',
      DISCORD_API_URL: '',
    };

    expect(parseDiscordConfig(env)).toEqual({ token: 'abc.def.ghi' });
  });

  it.each([{}, { DISCORD_TOKEN: '' }, { DISCORD_TOKEN: undefined }])(
    'says where a token comes from, and what works without one: %j',
    (env) => {
      expect(() => parseDiscordConfig(env)).toThrow(TokenMissingError);
      expect(() => parseDiscordConfig(env)).toThrow(
        'Cannot start the bot: DISCORD_TOKEN is not set; put it into ".env"',
      );
      expect(() => parseDiscordConfig(env)).toThrow('npm run ask');
      expect(() => parseDiscordConfig(env, 'register the commands')).toThrow(
        'Cannot register the commands: DISCORD_TOKEN is not set; ',
      );
    },
  );

  it.each([
    ['DISCORD_GUILD_ID', 'My server', 'expected an id of 17 to 20 digits'],
    ['DISCORD_GUILD_ID', '1234567890123456', 'expected an id of 17 to 20 digits'],
    ['DISCORD_GUILD_ID', '123456789012345678901', 'expected an id of 17 to 20 digits'],
    ['DISCORD_MODERATOR_ROLE_ID', '<@&12345678901234567>', 'expected an id of 17 to 20 digits'],
    ['DISCORD_MODERATOR_ROLE_ID', '12345678901234567 ', 'expected an id of 17 to 20 digits'],
    ['DISCORD_API_URL', 'localhost', 'expected an http or https address'],
    ['DISCORD_API_URL', 'ftp://a.example/', 'expected an http or https address'],
  ])('names %s where it is %j, and what was expected', (name, value, expected) => {
    const problem = `Cannot start with these settings: ${name}: ${expected}; ".env.example" lists them all`;

    expect(() => parseDiscordConfig({ DISCORD_TOKEN, [name]: value })).toThrow(new Error(problem));
  });

  it('names everything that is wrong at once, without the token', () => {
    const env = { DISCORD_TOKEN, DISCORD_GUILD_ID: 'one', DISCORD_API_URL: 'two' };

    expect(() => parseDiscordConfig(env)).toThrow(
      /^(?!.*abc\.def)Cannot start .*DISCORD_GUILD_ID: .*DISCORD_API_URL: /,
    );
  });
});
