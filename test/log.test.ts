import { DiscordAPIError, HTTPError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../src/discord/explain-failure.ts';
import { createLogger, type LogLevel } from '../src/log.ts';
import { hostileText } from './support/hostile.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

function aLog(level: LogLevel = 'debug') {
  const lines: string[] = [];
  return { lines, log: createLogger(level, (line) => lines.push(line)) };
}

describe('createLogger', () => {
  it('writes the time, the level, the event and its facts', () => {
    const { lines, log } = aLog();
    log.info('answered', { ms: 812, isFollowUp: false });

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        level: 'info',
        event: 'answered',
        ms: 812,
        isFollowUp: false,
      },
    ]);
  });

  it.each(LEVELS)('drops what is under %s', (level) => {
    const { lines, log } = aLog(level);
    for (const one of LEVELS) log[one]('event');

    expect(lines.map((line) => JSON.parse(line).level)).toEqual(
      LEVELS.slice(LEVELS.indexOf(level)),
    );
  });

  it('is one object a line, whatever is in it', () => {
    const check = (event: string, fact: string) => {
      const { lines, log } = aLog();
      log.error(event, { fact, error: new Error(fact) });

      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/[\n\r]/);
      expect(JSON.parse(lines[0]!)).toMatchObject({ event, fact, error: { message: fact } });
    };
    fc.assert(fc.property(hostileText, hostileText, check));
  });

  it('gives an error with its stack, and the causes of it', () => {
    const { lines, log } = aLog();
    const root = new RangeError('The disk is full');
    const cause = new Error('Cannot save', { cause: root });
    log.error('failed', { error: new TypeError('Cannot answer', { cause }) });

    expect(JSON.parse(lines[0]!).error).toEqual({
      name: 'TypeError',
      message: 'Cannot answer',
      stack: expect.stringContaining('log.test.ts'),
      cause: {
        name: 'Error',
        message: 'Cannot save',
        stack: expect.any(String),
        cause: { name: 'RangeError', message: 'The disk is full', stack: expect.any(String) },
      },
    });
  });

  it('ends where an error is its own cause', () => {
    const { lines, log } = aLog();
    const error = new Error('Around and around');
    error.cause = new Error('and around', { cause: error });
    log.error('failed', { error });

    expect(JSON.parse(lines[0]!).error).toMatchObject({
      message: 'Around and around',
      cause: { message: 'and around' },
    });
  });

  it('lets no fact take the place of the time, the level or the event', () => {
    const { lines, log } = aLog();
    log.warn('slow', { time: 'noon', level: 'debug', event: 'nothing', ms: 1 });

    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'warn', event: 'slow', ms: 1 });
    expect(JSON.parse(lines[0]!).time).not.toBe('noon');
  });
});

describe('withoutSecrets', () => {
  const url =
    'https://discord.com/api/v10/webhooks/1234/aW50ZXJhY3Rpb246c2VjcmV0/messages/@original';
  const body = { files: undefined, body: { content: 'what a member wrote' } };
  const refused = new DiscordAPIError(
    {
      code: 50_035,
      message: 'Invalid Form Body',
      errors: {
        components: {
          _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 40 or fewer in length.' }],
        },
      },
    },
    50_035,
    400,
    'PATCH',
    url,
    body,
  );

  it.each<[string, Error]>([
    ['by Discord', refused],
    ['on the way', new HTTPError(502, 'Bad Gateway', 'PATCH', url, body)],
    ['within another error', new Error('Cannot show the answer', { cause: refused })],
  ])('logs neither address nor body of what was refused %s', (_, error) => {
    const { lines, log } = aLog();
    log.error('interaction failed', { error: withoutSecrets(error) });

    expect(((error.cause ?? error) as DiscordAPIError).url).toContain('c2VjcmV0');
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/c2VjcmV0|webhooks|what a member wrote/);
  });

  it('keeps what tells what was wrong', () => {
    expect(withoutSecrets(refused).message).toBe(
      'Discord refused: 400 50035 Invalid Form Body\n' +
        'components[BASE_TYPE_BAD_LENGTH]: Must be 40 or fewer in length.',
    );
    expect(withoutSecrets('a text that was thrown')).toEqual(new Error('a text that was thrown'));
  });
});
