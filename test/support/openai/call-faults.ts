import type { ServerResponse } from 'node:http';
import type { CallFault } from './script.ts';

export function isCallFault(turn: Readonly<{ kind: string }>): turn is CallFault {
  return ['status', 'silence', 'hang-up', 'no-json'].includes(turn.kind);
}

/** What happens in place of an answer. */
export function failCall(response: ServerResponse, fault: CallFault): void {
  switch (fault.kind) {
    case 'silence':
      return;
    case 'hang-up':
      response.destroy();
      return;
    case 'no-json':
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html>502</html>');
      return;
    case 'status':
      sendError(response, fault);
  }
}

type Refused = Omit<Extract<CallFault, { kind: 'status' }>, 'kind'>;

/** https://platform.openai.com/docs/guides/error-codes */
export function sendError(
  response: ServerResponse,
  { status, retryAfter, retryAfterMs, message = MESSAGES[status] ?? 'It failed', code }: Refused,
): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(retryAfterMs !== undefined && { 'retry-after-ms': String(retryAfterMs) }),
    })
    .end(JSON.stringify({ error: { message, type: 'error', param: null, code: code ?? null } }));
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Incorrect API key provided: sk-test-0000.',
  429: 'Rate limit reached for requests',
  500: 'The server had an error while processing your request',
};
