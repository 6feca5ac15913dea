import { APICallError } from '@ai-sdk/provider';
import type { Connection } from './connection.ts';

/** The provider gave no answer: it refused, failed, or was never reached. Such a call costs nothing. */
export class CallError extends APICallError {
  override readonly name = 'CallError';
  /** How long the provider asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { url, status, isToPass, headers = {} }: CallFacts) {
    super({
      message,
      url,
      // The question and the passages: no error carries them.
      requestBodyValues: {},
      ...(status !== undefined && { statusCode: status }),
      responseHeaders: headers,
      isRetryable: isToPass,
    });
    this.retryAfterMs = retryAfter(headers);
  }
}

type CallFacts = Readonly<{
  url: string;
  status?: number | undefined;
  /** Whether the same request may succeed a little later. */
  isToPass: boolean;
  headers?: Record<string, string>;
}>;

/** The provider's answer can't be used, and may have to be paid for. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly trouble: 'slow' | 'cut' | 'not-understood';

  constructor(message: string, trouble: AnswerError['trouble']) {
    super(message);
    this.trouble = trouble;
  }
}

/** Whether the same request may succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof CallError) return error.isRetryable;
  return error instanceof AnswerError && error.trouble !== 'not-understood';
}

/** What was being done, for the sentence of an error. */
export type Doing = Readonly<{
  verb: 'answer' | 'embed';
  model: string;
  connection: Connection;
}>;

/**
 * Whatever a call of a provider throws, as one sentence. The thrown error is dropped: it carries the
 * request's body, and what the provider says of a key that it refuses.
 */
export function modelErrorOf(thrown: unknown, doing: Doing): CallError | AnswerError {
  if (thrown instanceof CallError || thrown instanceof AnswerError) return thrown;
  const failure = failureOf(thrown);
  return failure.status === undefined || failure.status < 300
    ? withoutStatus(failure, doing)
    : withStatus(failure.status, failure, doing);
}

/** What comes in the midst of an answer: the answer is then cut off, whatever it was. */
export function cutErrorOf(thrown: unknown, doing: Doing): AnswerError {
  const error = modelErrorOf(thrown, doing);
  if (error instanceof AnswerError) return error;
  return new AnswerError(sentence(doing, BREAKS_OFF), 'cut');
}

export const BREAKS_OFF = 'its answer breaks off';

/** `Cannot embed with "MODEL" at HOST: WHAT` */
export function sentence({ verb, model, connection }: Doing, what: string): string {
  return `Cannot ${verb} with "${model}" at ${connection.host}: ${what}`;
}

type Failure = Readonly<{
  name: string;
  message: string;
  status: number | undefined;
  code: string;
  /** Those alone that say when to come back. */
  headers: Record<string, string>;
}>;

const WAITS: ReadonlySet<string> = new Set(['retry-after', 'retry-after-ms']);

/** The AI SDK's errors, by their shape: their classes would have to be loaded before there is one. */
function failureOf(thrown: unknown): Failure {
  const error = recordOf(thrown);
  const own = recordOf(recordOf(error['data'])['error']);
  const status = error['statusCode'];
  return {
    name: textOf(error['name']),
    message: textOf(error['message']),
    status: typeof status === 'number' ? status : undefined,
    code: textOf(own['code']) || textOf(own['type']),
    headers: Object.fromEntries(
      Object.entries(recordOf(error['responseHeaders']))
        .filter(([key]) => WAITS.has(key))
        .map(([key, value]) => [key, textOf(value)]),
    ),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(entriesOf(value)) : {};
}

/** An error's name and message are not enumerable, and are wanted too. */
function entriesOf(value: object): [string, unknown][] {
  const { name, message }: { name?: unknown; message?: unknown } = value;
  return [['name', name], ['message', message], ...Object.entries(value)];
}

function withStatus(status: number, failure: Failure, doing: Doing): CallError {
  const { connection } = doing;
  const call = (isToPass: boolean, what: string) =>
    new CallError(sentence(doing, what), {
      url: connection.baseUrl,
      status,
      isToPass,
      headers: failure.headers,
    });
  if (status === 401 || status === 403) {
    return call(false, `it refused the key (${status}); check the setting OPENAI_API_KEY`);
  }
  if (status === 402 || failure.code === 'insufficient_quota') {
    return call(false, 'the account behind the key has no credit left');
  }
  if (status === 429) return call(true, 'it has too many requests of ours (429); try again later');
  if (status >= 500 || status === 408 || status === 409) {
    return call(true, `it failed (${status}); try again later`);
  }
  // Its own words are not told: they may quote the question, or any key.
  const code = /^[a-z]+(?:_[a-z]+)*$/.test(failure.code) ? `, ${failure.code}` : '';
  const advice = `check the settings ${SETTINGS[doing.verb]} and OPENAI_BASE_URL`;
  return call(false, `it refused the request (${status}${code}); ${advice}`);
}

function withoutStatus({ name, message, status }: Failure, doing: Doing): CallError | AnswerError {
  const { baseUrl } = doing.connection;
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new AnswerError(sentence(doing, 'it did not answer in time'), 'slow');
  }
  if (status === undefined && message.startsWith('Cannot connect')) {
    const what = `the connection failed; is ${baseUrl} the right OPENAI_BASE_URL, and is it up?`;
    return new CallError(sentence(doing, what), { url: baseUrl, isToPass: true });
  }
  // A connection that ends in the middle of an answer: undici's words, and the AI SDK's around them.
  if (/terminated|socket|premature|ECONN|Failed to process successful/i.test(message)) {
    return new AnswerError(sentence(doing, BREAKS_OFF), 'cut');
  }
  const what = 'its answer is not in the form that was asked for';
  return new AnswerError(sentence(doing, what), 'not-understood');
}

const SETTINGS = {
  answer: 'ANSWER_MODEL',
  embed: 'EMBEDDING_MODEL, EMBEDDING_DIMENSIONS',
} as const;

// https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Retry-After; OpenAI adds "-ms".
function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const ms = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (ms >= 0) return ms;
  const after = headers['retry-after'] ?? '';
  const seconds = Number.parseFloat(after);
  if (/^\s*\d/.test(after) && seconds >= 0) return seconds * 1000;
  const until = Date.parse(after) - Date.now();
  return until >= 0 ? until : undefined;
}
