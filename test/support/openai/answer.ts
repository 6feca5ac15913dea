import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Form } from './chat-completions.ts';
import type { AnswerTurn, CallFault, StreamFault } from './script.ts';
import { endless, writtenFor } from './written.ts';

const REFUSAL = "I'm sorry, but I can't help with that.";
/** Of a streamed text, as long as a few tokens. */
const PIECE = 12;

type Asked = Readonly<{ body: unknown; form: Form; isStreamed: boolean }>;

/** Answers a question as its turn says. */
export async function answer(
  response: ServerResponse,
  turn: Exclude<AnswerTurn, CallFault>,
  { body, form, isStreamed }: Asked,
): Promise<void> {
  switch (turn.kind) {
    case 'refuses':
      if (!isStreamed) return sendJson(response, form.refusal(REFUSAL));
      return stream(response, form, {
        pieces: [REFUSAL],
        piece: (text) => form.refusalPiece(text),
      });
    case 'endless':
      return isStreamed
        ? stream(response, form, { pieces: endless(body) })
        : pourOut(response, endless(body));
    case 'text':
    case 'writes': {
      const text = turn.kind === 'text' ? turn.text : writtenFor(body, turn.writer);
      const paceMs = turn.kind === 'writes' ? turn.paceMs : undefined;
      const { fault } = turn;
      if (isStreamed) return stream(response, form, { pieces: piecesOf(text), paceMs, fault });
      return fault
        ? sendPart(response, form.whole(text), fault)
        : sendJson(response, form.whole(text));
    }
  }
}

type Streamed = Readonly<{
  pieces: Iterable<string>;
  piece?: (text: string) => object;
  paceMs?: number | undefined;
  fault?: StreamFault | undefined;
}>;

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
async function stream(
  response: ServerResponse,
  form: Form,
  { pieces, piece = (text) => form.piece(text), paceMs, fault }: Streamed,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: object) => write(response, `data: ${JSON.stringify(event)}\n\n`);
  for (const event of form.begin()) await send(event);
  const { after = 1 } = fault ?? {};
  let text = '';
  let sent = 0;
  for (const next of pieces) {
    if (fault && sent === after) return fail(response, form, fault);
    if (response.destroyed) return;
    if (paceMs !== undefined) await setTimeout(paceMs);
    await send(piece(next));
    text += next;
    sent += 1;
  }
  if (fault) return fail(response, form, fault);
  for (const event of form.end(text)) await send(event);
  response.end(form.done);
}

async function fail(response: ServerResponse, form: Form, { kind }: StreamFault): Promise<void> {
  // What was written has to have left before the connection goes.
  if (kind === 'cuts') await setTimeout(20);
  if (kind === 'cuts') response.destroy();
  if (kind === 'trails-off') response.end();
  if (kind === 'breaks') response.end(`data: ${JSON.stringify(form.failure())}\n\n`);
  // What stalls stays open until the client hangs up, or the counterpart is stopped.
}

/** Half of an answer that is no stream. */
function sendPart(response: ServerResponse, value: unknown, { kind }: StreamFault): void {
  const whole = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write(whole.slice(0, whole.length / 2), () => {
    if (kind === 'cuts') response.destroy();
    if (kind === 'trails-off' || kind === 'breaks') response.end();
  });
}

async function pourOut(response: ServerResponse, pieces: Iterable<string>): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  for (const piece of pieces) {
    if (response.destroyed) return;
    await write(response, JSON.stringify(piece));
  }
}

/** As fast as the client reads. */
async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  response.on('drain', resolve).on('close', resolve);
  await promise;
  response.off('drain', resolve).off('close', resolve);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function piecesOf(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${PIECE}}`, 'g')) ?? [];
}
