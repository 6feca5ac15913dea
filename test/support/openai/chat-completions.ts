import { tokensOf } from './embeddings.ts';

/** A complete answer in the form of an API, and the same in pieces. */
export type Form = Readonly<{
  whole(text: string): unknown;
  refusal(text: string): unknown;
  /** Before the first piece. */
  begin(): readonly object[];
  piece(text: string): object;
  refusalPiece(text: string): object;
  /** After the last piece; `text` is all of it. */
  end(text: string): readonly object[];
  failure(): object;
  /** What follows the last event. */
  done: string;
}>;

/** https://platform.openai.com/docs/api-reference/chat */
export function chatForm(model: string, asked: string, isCounted: boolean): Form {
  const head = { id: 'chatcmpl-1', created: 1_763_900_000, model };
  const choice = (message: object) => ({
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
  });
  const chunk = (delta: object, finish: string | null = null) => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const usage = (text: string) => {
    if (!isCounted) return {};
    const [prompt, completion] = [tokensOf(asked), tokensOf(text)];
    const counted = { prompt_tokens: prompt, completion_tokens: completion };
    return { usage: { ...counted, total_tokens: prompt + completion } };
  };
  return {
    whole: (text) => ({ ...choice({ content: text, refusal: null }), ...usage(text) }),
    refusal: (refusal) => ({ ...choice({ content: null, refusal }), ...usage(refusal) }),
    begin: () => [chunk({ role: 'assistant', content: '' })],
    piece: (content) => chunk({ content }),
    refusalPiece: (refusal) => chunk({ refusal }),
    end: (text) => [
      chunk({}, 'stop'),
      { ...head, object: 'chat.completion.chunk', choices: [], ...usage(text) },
    ],
    failure: () => ({ error: { message: 'The server had an error', type: 'server_error' } }),
    done: 'data: [DONE]\n\n',
  };
}
