import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { answer } from './answer.ts';
import { failCall, isCallFault, sendError } from './call-faults.ts';
import { chatForm } from './chat-completions.ts';
import { embeddingsBody } from './embeddings.ts';
import type { Recorded } from './recorded.ts';
import { responsesForm } from './responses.ts';
import { type AnswerTurn, createScript, type EmbeddingTurn } from './script.ts';

/** A server on loopback that speaks OpenAI's API, and does what a test says. */
export type OpenAICounterpart = Readonly<{
  /** To be the setting OPENAI_BASE_URL. */
  baseUrl: string;
  apiKey: string;
  /** How questions are answered from now on: each turn once, the last one for good. */
  answers(...turns: readonly [AnswerTurn, ...AnswerTurn[]]): void;
  /** The same for embeddings. */
  embeds(...turns: readonly [EmbeddingTurn, ...EmbeddingTurn[]]): void;
  /** Puts another model behind every name: its vectors have nothing to do with those before. */
  changeModel(dimensions?: number): void;
  /** Every request, in the order in which it came. */
  requests: readonly Recorded[];
  /** Every text that was answered with a vector. */
  embedded: readonly string[];
}>;

type Options = Readonly<{
  /** How long vectors are that nobody asked a length for. */
  dimensions?: number;
  /** How far each number of a vector is off by chance, as it is where machines share the work. */
  noise?: number;
  /** Answers whoever has no key. */
  isOpen?: boolean;
}>;

export const TEST_KEY = 'sk-test-a8f3c1d94b7e';

/** Starts it; it ends with the test. */
export async function startOpenAI(options: Options = {}): Promise<OpenAICounterpart> {
  const answers = createScript<AnswerTurn>({ kind: 'writes', writer: 'honest' });
  const embeddings = createScript<EmbeddingTurn>({ kind: 'embeds' });
  const requests: Recorded[] = [];
  const embedded: string[] = [];
  let models = 0;
  let { dimensions } = options;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const recorded = await record(request);
    requests.push(recorded);
    const { path, body, headers } = recorded;
    if (!options.isOpen && headers.authorization !== `Bearer ${TEST_KEY}`) {
      sendError(response, { status: 401, message: `Incorrect API key: ${headers.authorization}` });
      return;
    }
    if (path === '/v1/embeddings') {
      const seed = String(models);
      embedded.push(...embed(response, embeddings.next(), { body, seed, ...options, dimensions }));
      return;
    }
    await write(response, answers.next(), path, body);
  };
  const server = await listen((request, response) => void handle(request, response));
  return {
    baseUrl: `http://127.0.0.1:${server.port}/v1`,
    apiKey: TEST_KEY,
    answers: (...turns) => answers.set(...turns),
    embeds: (...turns) => embeddings.set(...turns),
    changeModel(given = dimensions) {
      models += 1;
      dimensions = given;
    },
    requests,
    embedded,
  };
}

async function write(response: ServerResponse, turn: AnswerTurn, path: string, body: unknown) {
  const { model, stream = false } = body as Readonly<{ model: string; stream?: boolean }>;
  const asked = JSON.stringify(body);
  const isCounted = turn.kind !== 'writes' || !turn.isUncounted;
  const form =
    path === '/v1/chat/completions'
      ? chatForm(model, asked, isCounted)
      : path === '/v1/responses'
        ? responsesForm(model, asked, isCounted)
        : undefined;
  if (!form) sendError(response, { status: 404, message: `Invalid URL (POST ${path})` });
  else if (isCallFault(turn)) failCall(response, turn);
  else await answer(response, turn, { body, form, isStreamed: stream });
}

type Embedding = Pick<Options, 'noise'> &
  Readonly<{ body: unknown; seed: string; dimensions: number | undefined }>;

/** Gives the texts that it answers. */
function embed(
  response: ServerResponse,
  turn: EmbeddingTurn,
  { body, seed, dimensions = 64, noise = 0 }: Embedding,
): string[] {
  if (isCallFault(turn)) {
    failCall(response, turn);
    return [];
  }
  const { input, model, dimensions: asked } = body as EmbeddingRequest;
  const spoiling = turn.kind === 'spoils' ? { bad: turn.bad } : {};
  const text = embeddingsBody(input, {
    model,
    seed,
    dimensions: asked ?? dimensions,
    noise,
    ...spoiling,
  });
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  return turn.kind === 'spoils' ? [] : [...input];
}

type EmbeddingRequest = Readonly<{ input: readonly string[]; model: string; dimensions?: number }>;

async function record(request: IncomingMessage): Promise<Recorded> {
  const text = await readText(request);
  const { method = '', url: path = '', headers } = request;
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Kept as it is.
  }
  return { method, path, headers, body, at: performance.now() };
}

async function listen(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return server.address() as AddressInfo;
}
