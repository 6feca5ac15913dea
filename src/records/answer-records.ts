import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from '../in-transaction.ts';

/** A passage as it was shown: what a card says of it when it is gone from the corpus. */
export const ShownPassage = z.object({
  id: z.string(),
  heading: z.string(),
  text: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  language: z.string(),
  url: z.string(),
  kind: z.enum(['brief', 'document']),
});
export type ShownPassage = Readonly<z.infer<typeof ShownPassage>>;

const StoredFilter = z.object({
  since: z.string().optional(),
  until: z.string().optional(),
  source: z.string().optional(),
});
const StoredCitations = z.array(z.object({ n: z.number(), quote: z.string(), hash: z.string() }));

/** The conditions of `/ask`, which a follow-up question keeps. */
export type AnswerFilter = Readonly<{ since?: string; until?: string; source?: string }>;

/** What an answer rested on. Neither the question's text nor who asked is in it. */
export type AnswerRecord = Readonly<{
  generation: string;
  model: string;
  /** Of the words that the model was told; none where there was no model. */
  promptVersion?: number;
  status: 'answered' | 'abstained';
  filter: AnswerFilter;
  citations: readonly Readonly<{ n: number; quote: string; passage: ShownPassage }>[];
}>;

export type AnswerRecords = Readonly<{
  /** Gives the record's id, ten letters and digits. */
  save(record: AnswerRecord, at: number): string;
  find(id: string): AnswerRecord | undefined;
  /** Forget what was answered before a time, in milliseconds since 1970. */
  forgetBefore(at: number): void;
}>;

export function answerRecordsOf(db: DatabaseSync): AnswerRecords {
  const passages = shownPassagesOf(db);
  const insert = db.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const select = db.prepare('SELECT * FROM answers WHERE id = ?');
  return {
    save({ generation, model, promptVersion, status, filter, citations }, at) {
      const id = newId();
      inTransaction(db, () => {
        const stored = citations.map(({ n, quote, passage }) => ({
          n,
          quote,
          hash: passages.save(passage, at),
        }));
        const [asFilter, asCitations] = [JSON.stringify(filter), JSON.stringify(stored)];
        const prompt = promptVersion ?? null;
        insert.run(id, at, generation, model, status, asFilter, asCitations, prompt);
      });
      return id;
    },
    find(id) {
      const row = select.get(id);
      return row && recordOf(row, passages);
    },
    forgetBefore(at) {
      inTransaction(db, () => {
        for (const sql of FORGETTING) db.prepare(sql).run(at);
      });
    },
  };
}

function recordOf(row: Readonly<Record<string, unknown>>, passages: ShownPassages): AnswerRecord {
  const citations = StoredCitations.parse(JSON.parse(String(row['citations'])));
  return {
    generation: String(row['generation']),
    model: String(row['model']),
    ...(typeof row['prompt'] === 'number' && { promptVersion: row['prompt'] }),
    status: row['status'] === 'answered' ? 'answered' : 'abstained',
    filter: filterOf(StoredFilter.parse(JSON.parse(String(row['filter'])))),
    citations: citations.map(({ n, quote, hash }) => ({ n, quote, passage: passages.find(hash) })),
  };
}

/** Each by an index: what stays is not looked at, however much it is. */
const FORGETTING = [
  'DELETE FROM votes WHERE answer IN (SELECT id FROM answers WHERE at < ?)',
  'DELETE FROM answers WHERE at < ?',
  'DELETE FROM passages WHERE cited < ?',
];

type ShownPassages = Readonly<{
  /** Gives the passage's hash. */
  save(passage: ShownPassage, at: number): string;
  find(hash: string): ShownPassage;
}>;

/** Many answers cite the same passages: each text is kept once. */
function shownPassagesOf(db: DatabaseSync): ShownPassages {
  const insert = db.prepare(
    `INSERT INTO passages VALUES (?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET cited = max(cited, excluded.cited)`,
  );
  const select = db.prepare('SELECT passage FROM passages WHERE hash = ?');
  return {
    save(passage, at) {
      const json = JSON.stringify(passage);
      const hash = createHash('sha256').update(json).digest('base64url');
      insert.run(hash, json, at);
      return hash;
    },
    find: (hash) => ShownPassage.parse(JSON.parse(String(select.get(hash)?.['passage']))),
  };
}

function filterOf({ since, until, source }: z.infer<typeof StoredFilter>): AnswerFilter {
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
  };
}

/** Ten characters of 32: by chance the same one among a million answers is one in a billion. */
function newId(): string {
  return Array.from(randomBytes(10), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Without those that look like another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
