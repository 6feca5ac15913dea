import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBeir } from '../../src/evaluation/beir-form.ts';

const GOOD = {
  corpus:
    '{"_id": "d1", "title": "Tin", "text": "A metal."}\n{"_id": "d2", "text": "Another.", "metadata": {}}\n',
  queries: '{"_id": "q1", "text": "which metal"}\n{"_id": "q2", "text": "unjudged"}\n',
  qrels: 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n',
};

const parse = (given: Partial<Record<keyof typeof GOOD, string | Uint8Array>>) => {
  const fileOf = (path: string, text: string | Uint8Array) => ({
    path,
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
  });
  const { corpus, queries, qrels } = { ...GOOD, ...given };
  return parseBeir({
    corpus: fileOf('c', corpus),
    queries: fileOf('q', queries),
    qrels: fileOf('r', qrels),
  });
};

describe('parseBeir', () => {
  it('reads documents, and the queries that have a relevant one', () => {
    expect(parse({})).toEqual({
      documents: [
        { id: 'd1', title: 'Tin', text: 'A metal.' },
        { id: 'd2', title: '', text: 'Another.' },
      ],
      queries: [
        {
          text: 'which metal',
          grades: new Map([
            ['d1', 2],
            ['d2', 0],
          ]),
        },
      ],
    });
  });

  it('takes what tools write: a byte order mark, CRLF, blank lines, no last line end', () => {
    const asWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n\r\n').trimEnd()}`;

    const { corpus, queries, qrels } = GOOD;
    expect(
      parse({
        corpus: asWindows(corpus),
        queries: asWindows(queries),
        qrels: asWindows(qrels),
      }),
    ).toEqual(parse({}));
  });

  it.each([
    [
      { corpus: '{"_id": "d1", "text": "A"}\n\n{"_id": "d2",' },
      '"c", line 3: it is no JSON object',
    ],
    [{ corpus: '["d1", "A"]' }, '"c", line 1: it is no JSON object'],
    [{ corpus: '{"_id": "d1", "text": 7}' }, '"c", line 1: its "text": '],
    [{ corpus: '{"_id": "", "text": "A"}' }, '"c", line 1: its "_id": '],
    [
      { corpus: '{"_id": "d1", "text": "A"}\n{"_id": "d1", "text": "B"}' },
      '"c", line 2: its _id "d1" is an earlier line\'s too',
    ],
    [{ corpus: Uint8Array.of(0x7b, 0x0a, 0xff) }, '"c", line 1: it is no JSON object'],
    [{ queries: Uint8Array.of(0x0a, 0xff) }, '"q", line 2: it is not UTF-8'],
    [{ queries: '{"_id": "q1"}' }, '"q", line 1: its "text": '],
    [{ qrels: 'q1\td1\t1\n' }, '"r", line 1: the header "query-id, corpus-id, score" is missing'],
    [{ qrels: 'h\nq1 d1 1\n' }, '"r", line 2: it is not a query, a document and a whole number'],
    [{ qrels: 'h\nq1\td1\t0.5\n' }, '"r", line 2: it is not'],
    [{ qrels: 'h\nq1\td1\t1\tmore\n' }, '"r", line 2: it is not'],
    [{ qrels: 'h\nq1\td1\t1\nq1\td3\t1\n' }, '"r", line 3: there is no document "d3"'],
    [{ qrels: 'h\nq3\td1\t1\n' }, '"r", line 2: there is no query "q3"'],
    [
      { qrels: 'h\nq1\td1\t1\nq1\td1\t2\n' },
      '"r", line 3: an earlier line grades the same document otherwise',
    ],
    [{ qrels: 'h\nq1\td1\t0\n' }, 'the judgements in "r": no document is relevant to any query'],
    [{ qrels: '' }, 'the judgements in "r": no document is relevant to any query'],
  ])('refuses %j, and names the file and the line', (given, message) => {
    expect(() => parse(given)).toThrow(message);
  });

  it('reads back any texts and ids', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\t\n\r]/.test(one));
    const texts = fc.dictionary(id, fc.string({ unit: 'binary' }), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(texts, (written) => {
        const entries = Object.entries(written);
        const corpus = entries.map(([_id, text]) => JSON.stringify({ _id, text })).join('\n');
        const qrels = ['h', ...entries.map(([one]) => `q1\t${one}\t1`)].join('\n');
        const { documents, queries } = parse({ corpus, qrels });

        expect(documents.map(({ id: one, text }) => [one, text])).toEqual(entries);
        expect([...(queries[0]?.grades.keys() ?? [])]).toEqual(Object.keys(written));
      }),
    );
  });
});
