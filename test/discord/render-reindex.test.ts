import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertFits } from '../../src/discord/fits.ts';
import type { Message } from '../../src/discord/message.ts';
import type { ReindexResult, RunningJob } from '../../src/discord/reindex-job.ts';
import {
  renderChanges,
  renderHistory,
  renderProgress,
  renderResult,
} from '../../src/discord/render-reindex.ts';
import type { Progress, ReindexReport } from '../../src/indexing/reindex.ts';
import { STAGES } from '../../src/indexing/stages.ts';
import type { ReindexEntry } from '../../src/records/reindex-log.ts';
import { longText } from '../support/answers.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';
import { markupOf, nodesOf, textsOf } from '../support/shown-markdown.ts';

const STARTED = Date.UTC(2026, 10, 23, 12);

function aReport(given: Partial<ReindexReport> = {}): ReindexReport {
  return {
    generation: '0002-abcdef01',
    isBuilt: true,
    changes: {
      added: 3,
      changed: 1,
      removed: 2,
      kept: 300,
      sources: [
        { source: 'lynas-20250101-kalgoorlie', added: 3, changed: 0, removed: 0 },
        { source: 'usgs-20250131-production', added: 0, changed: 1, removed: 2 },
      ],
    },
    problems: [],
    passages: 304,
    ms: 1234,
    ...given,
  };
}

const NO_CHANGES = { added: 0, changed: 0, removed: 0, kept: 304, sources: [] };
const PROBLEMS = [
  { file: 'sources/a.md', field: 'published', message: 'use YYYY, YYYY-MM or YYYY-MM-DD' },
  { file: 'sources/a.md', field: 'title', message: 'expected one line' },
  { file: 'data/b.csv', message: 'no row' },
];

function aJob(given: Partial<RunningJob> = {}): RunningJob {
  return {
    kind: 'reindex',
    member: '123456789012345678',
    started: STARTED,
    progress: { stage: 'embed', share: 0.5 },
    done: new Promise(() => undefined),
    ...given,
  };
}

describe('renderChanges', () => {
  it('says what would change, source by source, and asks', () => {
    const message = renderChanges(aReport());

    expect(textsOf(message)).toMatchInlineSnapshot(`
      [
        "### What would change
      **3** added · **1** changed · **2** removed · 300 kept, in passages",
        "-# +3 \\~0 −0  lynas-20250101-kalgoorlie
      -# +0 \\~1 −2  usgs-20250131-production",
        "-# Generation \`0002-abcdef01\` answers until the new one is ready.",
      ]
    `);
    expect(message.components.at(-1)).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "custom_id": "v1|reindex-go",
            "label": "Reindex now",
            "style": 1,
            "type": 2,
          },
          {
            "custom_id": "v1|reindex-cancel",
            "label": "Leave it",
            "style": 2,
            "type": 2,
          },
        ],
        "type": 1,
      }
    `);
  });

  it('says that nothing has changed', () => {
    const report = aReport({ changes: NO_CHANGES, generation: undefined });

    expect(textsOf(renderChanges(report))).toMatchInlineSnapshot(`
      [
        "### The sources have not changed
      **0** added · **0** changed · **0** removed · 304 kept, in passages",
        "-# Generation \`none\` answers until the new one is ready.",
      ]
    `);
  });

  it('names what is left out, and how many files', () => {
    expect(textsOf(renderChanges(aReport({ problems: PROBLEMS }))).slice(2)).toMatchInlineSnapshot(`
      [
        "⚠️ Left out, since not valid: 2 files
      -# sources/a.md, published: use YYYY, YYYY-MM or YYYY-MM-DD
      -# sources/a.md, title: expected one line
      -# data/b.csv: no row",
        "-# Generation \`0002-abcdef01\` answers until the new one is ready.",
      ]
    `);
  });

  it('lists twelve sources and twelve problems, and says how many more there are', () => {
    const sources = Array.from({ length: 30 }, (_, i) => ({
      source: `source-${i}`,
      added: 1,
      changed: 0,
      removed: 0,
    }));
    const problems = Array.from({ length: 13 }, (_, i) => ({
      file: `file-${i}.md`,
      message: 'empty',
    }));
    const report = aReport({ problems, changes: { ...NO_CHANGES, added: 30, sources } });
    const text = textsOf(renderChanges(report)).join('\n');

    expect(text.match(/source-\d+/g)).toHaveLength(12);
    expect(text).toContain('and 18 more sources');
    expect(text.match(/file-\d+\.md/g)).toHaveLength(12);
    expect(text).toContain('and 1 more');
  });

  it('shows a name letter by letter, whatever is in it', () => {
    const sources = [{ source: 'a~b *c* \\', added: 1, changed: 2, removed: 3 }];
    const report = aReport({ changes: { ...NO_CHANGES, sources } });
    const shown = nodesOf(renderChanges(report)).map((node) => 'text' in node && node.text);

    expect(shown).toContain('+1 ~2 −3  a~b *c* \\');
  });

  it('fits whatever the files are called, and shows no markup but its own', () => {
    const check = (report: ReindexReport) => {
      const message = renderChanges(report);
      const lines = linesOf(report);

      expectFit(message);
      expect(markupOf(message)).toEqual({
        heading: 1,
        strong: 3,
        code: 1,
        subtext: 1 + lines,
      });
    };
    fc.assert(fc.property(anyReport, check), { numRuns: 300 });
  });
});

describe('renderProgress', () => {
  it('shows how far it is, at what, and who began it when', () => {
    expect(textsOf(renderProgress(aJob()))).toMatchInlineSnapshot(`
      [
        "### Reindexing
      \`███████░░░░░░░░░░░░░\` 36 %",
        "embedding passages …",
        "-# Begun by <@123456789012345678> <t:1795435200:R>. Questions are answered meanwhile.",
      ]
    `);
    expect(textsOf(renderProgress(aJob({ kind: 'rollback' })))[0]).toMatch(/^### Rolling back\n/);
  });

  it.each<[Progress, string]>([
    [{ stage: 'wait', share: 0 }, '`░░░░░░░░░░░░░░░░░░░░` 0 %'],
    [{ stage: 'wait', share: 1 }, '`░░░░░░░░░░░░░░░░░░░░` 0 %'],
    [{ stage: 'read', share: 0 }, '`░░░░░░░░░░░░░░░░░░░░` 0 %'],
    [{ stage: 'words', share: 0.5 }, '`██████████░░░░░░░░░░` 50 %'],
    [{ stage: 'switch', share: 1 }, '`████████████████████` 100 %'],
  ])('is at %j: %s', (progress, bar) => {
    expect(textsOf(renderProgress(aJob({ progress })))[0]).toContain(bar);
  });

  it('never goes back while a run goes on', () => {
    const shares = STAGES.flatMap((stage) => [0, 0.3, 1].map((share) => ({ stage, share }))).map(
      (progress) => /(\d+) %/.exec(textsOf(renderProgress(aJob({ progress })))[0] ?? '')?.[1],
    );

    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)));
    expect(shares).toHaveLength(21);
  });

  it('fits at every moment', () => {
    const check = (stage: Progress['stage'], share: number) => {
      const message = renderProgress(aJob({ progress: { stage, share } }));

      expectFit(message);
      expect(markupOf(message)).toEqual({ heading: 1, code: 1, subtext: 1, mention: 1, time: 1 });
    };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.constantFrom('wait', ...STAGES), share, check));
  });
});

describe('renderResult', () => {
  it('says what a reindex did, and what answers now', () => {
    const result: ReindexResult = { kind: 'reindexed', report: aReport() };

    expect(textsOf(renderResult(result, aJob()))).toMatchInlineSnapshot(`
      [
        "### Reindexed in 1.2 s
      **3** added · **1** changed · **2** removed · 300 kept, in passages",
        "-# +3 \\~0 −0  lynas-20250101-kalgoorlie
      -# +0 \\~1 −2  usgs-20250131-production",
        "-# Generation \`0002-abcdef01\` answers now: 304 passages. Begun <t:1795435200:t>.",
      ]
    `);
  });

  it('says where there was nothing to do', () => {
    const report = aReport({ isBuilt: false, changes: NO_CHANGES });

    expect(textsOf(renderResult({ kind: 'reindexed', report }, aJob()))).toMatchInlineSnapshot(`
      [
        "### Up to date
      There was nothing to do.",
        "-# Generation \`0002-abcdef01\` answers now: 304 passages. Begun <t:1795435200:t>.",
      ]
    `);
  });

  it('says which generation answers after a rollback', () => {
    const opened = {
      generation: '0001-abcdef01',
      sources: 12,
      passages: 300,
      isRolledBack: true,
    };
    const result: ReindexResult = { kind: 'rolled-back', opened };

    expect(textsOf(renderResult(result, aJob({ kind: 'rollback' })))).toMatchInlineSnapshot(`
      [
        "### Rolled back
      Generation \`0001-abcdef01\` answers now: 300 passages from 12 sources.
      -# Changes of the sources are followed again after the next reindex.",
      ]
    `);
  });

  it('fits whatever the files are called, and shows no markup but its own', () => {
    const check = (report: ReindexReport) => {
      const message = renderResult({ kind: 'reindexed', report }, aJob());

      expectFit(message);
      expect(markupOf(message)).toEqual({
        heading: 1,
        code: 1,
        time: 1,
        subtext: 1 + linesOf(report),
        ...(report.isBuilt && { strong: 3 }),
      });
    };
    fc.assert(fc.property(anyReport, check), { numRuns: 300 });
  });
});

describe('renderHistory', () => {
  const entry: ReindexEntry = {
    kind: 'reindex',
    member: '123456789012345678',
    guild: '1',
    started: STARTED,
    outcome: 'running',
  };

  it('says who ran what, when, and what came of it', () => {
    const entries: ReindexEntry[] = [
      entry,
      { ...entry, outcome: 'interrupted' },
      { ...entry, kind: 'rollback', outcome: 'failed', ended: STARTED + 500, facts: 'disk full' },
      {
        ...entry,
        outcome: 'done',
        ended: STARTED + 61_000,
        generation: '0002-abcdef01',
        facts: '3 added, 1 changed, 0 removed; 304 passages',
      },
    ];

    expect(textsOf(renderHistory(entries))).toMatchInlineSnapshot(`
      [
        "### Reindexes",
        "**reindex** running · <t:1795435200:f> · <@123456789012345678>
      -# no result
      **reindex** interrupted · <t:1795435200:f> · <@123456789012345678>
      -# no result
      **rollback** failed in 0.5 s · <t:1795435200:f> · <@123456789012345678>
      -# disk full
      **reindex** done in 61.0 s · <t:1795435200:f> · <@123456789012345678>
      -# \`0002-abcdef01\` · 3 added, 1 changed, 0 removed; 304 passages",
      ]
    `);
  });

  it('says that there was none', () => {
    expect(textsOf(renderHistory([]))).toEqual(['Nobody has reindexed yet.']);
  });

  it('fits with ten runs, whatever came of them, and shows no markup but its own', () => {
    const anyEntry = fc.record(
      {
        facts: longText,
        ended: fc.integer({ min: STARTED, max: STARTED + 1e9 }),
        generation: fc.constant('0002-abcdef01'),
      },
      { requiredKeys: [] },
    );
    const check = (given: Partial<ReindexEntry>[]) => {
      const message = renderHistory(given.map((one) => ({ ...entry, ...one })));
      const codes = given.filter(({ generation }) => generation !== undefined).length;

      expectFit(message);
      expect(markupOf(message)).toEqual({
        heading: 1,
        strong: given.length,
        time: given.length,
        mention: given.length,
        subtext: given.length,
        ...(codes > 0 && { code: codes }),
      });
    };
    fc.assert(fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 10 }), check));
  });
});

function expectFit(message: Message) {
  assertFits(message);
  expect(refusalOfMessage(message)).toBeUndefined();
}

/** The small lines that a report's sources and problems take. */
function linesOf({ changes: { sources }, problems }: ReindexReport): number {
  return Math.min(sources.length, 13) + Math.min(problems.length, 13);
}

const count = fc.nat({ max: 1_000_000 });

const anyReport: fc.Arbitrary<ReindexReport> = fc
  .record({
    counts: fc.record({ added: count, changed: count, removed: count, kept: count }),
    sources: fc.array(
      fc.record({ source: longText, added: count, changed: count, removed: count }),
      { maxLength: 20 },
    ),
    problems: fc.array(
      fc.record(
        { file: longText, message: longText, field: longText },
        {
          requiredKeys: ['file', 'message'],
        },
      ),
      { maxLength: 20 },
    ),
    isBuilt: fc.boolean(),
  })
  .map(({ counts, sources, problems, isBuilt }) =>
    aReport({ isBuilt, problems, changes: { ...counts, sources } }),
  );
