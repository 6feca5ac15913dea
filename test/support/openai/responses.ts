import type { Form } from './chat-completions.ts';
import { tokensOf } from './embeddings.ts';

/** https://platform.openai.com/docs/api-reference/responses */
export function responsesForm(model: string, asked: string, isCounted: boolean): Form {
  const head = { id: 'resp_1', object: 'response', created_at: 1_763_900_000, model };
  const item = { type: 'message', id: 'msg_1', role: 'assistant' };
  const usage = (text: string) => {
    if (!isCounted) return {};
    const counted = {
      input_tokens: tokensOf(asked),
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: tokensOf(text),
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: tokensOf(asked) + tokensOf(text),
    };
    return { usage: counted };
  };
  const complete = (content: object, text: string) => ({
    ...head,
    status: 'completed',
    output: [{ ...item, status: 'completed', content: [content] }],
    ...usage(text),
  });
  const place = { item_id: item.id, output_index: 0, content_index: 0 };
  return {
    whole: (text) => complete({ type: 'output_text', text, annotations: [] }, text),
    refusal: (refusal) => complete({ type: 'refusal', refusal }, refusal),
    begin: () => [
      { type: 'response.created', response: { ...head, status: 'in_progress' } },
      { type: 'response.in_progress', response: { ...head, status: 'in_progress' } },
      { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
    ],
    piece: (delta) => ({ type: 'response.output_text.delta', ...place, delta }),
    refusalPiece: (delta) => ({ type: 'response.refusal.delta', ...place, delta }),
    end: (text) => [
      { type: 'response.output_item.done', output_index: 0, item: { ...item, content: [] } },
      {
        type: 'response.completed',
        response: { ...head, status: 'completed', ...usage(text), incomplete_details: null },
      },
    ],
    failure: () => ({
      type: 'error',
      sequence_number: 9,
      error: { type: 'server_error', code: 'server_error', message: 'The server had an error' },
    }),
    done: '',
  };
}
