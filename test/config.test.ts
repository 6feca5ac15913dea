import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';

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
