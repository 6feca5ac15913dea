import type { Writer, WriterName } from './drafts.ts';
import type { BadVectors } from './embeddings.ts';

/** What befalls a request before anything is answered, whatever it asks for. */
export type CallFault =
  /** `retryAfter` in seconds, `retryAfterMs` as OpenAI has it too. */
  | Readonly<{
      kind: 'status';
      status: number;
      retryAfter?: number | string;
      retryAfterMs?: number;
      message?: string;
      code?: string;
    }>
  /** Nothing comes, ever. */
  | Readonly<{ kind: 'silence' }>
  /** The connection is closed. */
  | Readonly<{ kind: 'hang-up' }>
  /** Status 200, and no JSON. */
  | Readonly<{ kind: 'no-json' }>;

/** What befalls an answer on its way, after so many pieces of its text; 1 unless given. */
export type StreamFault =
  | Readonly<{ kind: 'stalls'; after?: number }>
  | Readonly<{ kind: 'cuts'; after?: number }>
  /** An error in the stream, as OpenAI sends one. */
  | Readonly<{ kind: 'breaks'; after?: number }>
  /** It ends without what says that it is complete. */
  | Readonly<{ kind: 'trails-off'; after?: number }>;

/** How one question is answered. */
export type AnswerTurn =
  | CallFault
  | Readonly<{
      kind: 'writes';
      writer: WriterName | Writer;
      fault?: StreamFault;
      /** Between two pieces. */
      paceMs?: number;
      /** Says nothing of what it took. */
      isUncounted?: true;
    }>
  /** These words, which need not be JSON. */
  | Readonly<{ kind: 'text'; text: string; fault?: StreamFault }>
  | Readonly<{ kind: 'refuses' }>
  /** Statements without end, until nobody listens. */
  | Readonly<{ kind: 'endless' }>;

export type EmbeddingTurn =
  | CallFault
  | Readonly<{ kind: 'embeds' }>
  | Readonly<{ kind: 'spoils'; bad: BadVectors }>;

/** Turns in order; the last one stays. */
export type Script<Turn> = Readonly<{
  /** What comes from now on: each turn once, the last one for good. */
  set(...turns: readonly [Turn, ...Turn[]]): void;
  /** Of the request that is there. */
  next(): Turn;
}>;

export function createScript<Turn>(first: Turn): Script<Turn> {
  let turns: readonly Turn[] = [first];
  return {
    set(...given) {
      turns = given;
    },
    next() {
      const [turn = first, ...rest] = turns;
      if (rest.length > 0) turns = rest;
      return turn;
    },
  };
}
