import type { ErrorBody } from './errors.ts';

/** A request of the bot and what became of it. */
export type LoggedRequest = {
  readonly method: string;
  /** Decoded, without `/api/v10` and query; it holds tokens: render it with `renderTranscript`. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** Milliseconds since the counterpart began. */
  readonly atMs: number;
  /** What was answered; 0 while it is open, and where the answer was lost. */
  status: number;
  tookMs: number;
  /** The fault that was put in its way, if one was. */
  fault?: string;
  errorBody?: ErrorBody;
};

/** Something that the counterpart refused by Discord's rules. Rate limits and faults are not among them. */
export type RecordedRefusal = Readonly<{
  /** The request, or what came over the gateway. */
  what: string;
  status: number;
  code: number;
  message: string;
  errors?: unknown;
}>;

/** What happened, in the order in which it did. */
export type Event =
  | Readonly<{ kind: 'request'; request: LoggedRequest }>
  | Readonly<{ kind: 'gateway'; text: string }>
  | Readonly<{ kind: 'act'; text: string }>;

export type Evidence = Readonly<{
  events: Event[];
  requests: LoggedRequest[];
  refusals: RecordedRefusal[];
  expectedCodes: number[];
  startedAt: number;
}>;

export function createEvidence(): Evidence {
  return { events: [], requests: [], refusals: [], expectedCodes: [], startedAt: Date.now() };
}

/** @throws unless exactly the refusals came that were expected; an expected code may come several times. */
export function assertNoRefusals({ refusals, expectedCodes }: Evidence): void {
  const unexpected = refusals.filter(({ code }) => !expectedCodes.includes(code));
  const missing = expectedCodes.filter(
    (code) => !refusals.some((refusal) => refusal.code === code),
  );
  if (unexpected.length === 0 && missing.length === 0) return;
  const lines = unexpected.map(({ what, status, code, message, errors }) => {
    const tree = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `refused: ${what} → ${status} ${code} ${message}${tree}`;
  });
  lines.push(...missing.map((code) => `expected, but did not come: ${code}`));
  throw new Error(`Discord would not have it:\n${lines.join('\n')}`);
}
